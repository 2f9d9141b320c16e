import Testing
import WorkforceAnalysis
import WorkforceModel

/// What people learn, by when and at what cost.
struct TrainingPlanTests {
  private static let text = """
    plan:
      id: training
      as_of: 2027-01-01
      currency: EUR
      working_time: {paid: 1200 h per year}
    roles:
      lead: {title: Lead, headcount: 2, cost: 60000 EUR, skills: {review: 3}}
      handler: {title: Handler, fte: 4.5, headcount: 5, cost: 48000 EUR, skills: {review: 1}}
      clerk: {title: Clerk, fte: 3, skills: {review: 1}}
      unknown: {title: Unknown, skills: {review: 1}}
      visitor: {title: Visitor, fte: 1}
    skills:
      review:
        title: Reviewing
        training:
          hours: 6
          cost: 100 EUR
          to: 2
          mandatory: true
          roles: [handler, unknown, lead]
          by: 2027-02-15
      stopping: {title: Stopping}
    enablers:
      rehearsal: {title: Rehearsal, due: 2027-02-20, trains: {stopping: [clerk, visitor]}}
    waves:
      first: {title: First, go_live: 2027-03-01}
      early: {title: Early, go_live: 2027-02-01}
    activities:
      work:
        title: Do the work
        as_is: {raci: {R: handler, A: lead}}
        to_be: {wave: first, raci: {R: [handler, unknown]}, output: Work, needs: {review: 2}}
      more:
        title: Do more of it
        as_is: {raci: {R: clerk, A: lead}}
        to_be: {wave: first, output: Work, needs: {stopping: 2, review: 3}}
      soon:
        title: Do it soon
        as_is: {raci: {R: clerk, A: lead}}
        to_be: {wave: early, output: Work, needs: {stopping: 1}}
    """

  private func rows() throws -> [TrainingPlan.Row] {
    try PlanInText(Self.text).analysis.trainingPlan.rows
  }

  @Test func everyGapAndEveryTraining() throws {
    let rows = try rows()
    #expect(
      rows.map { "\($0.role) \($0.skill) \($0.level ?? 0) \($0.needed ?? 0) \($0.gap)" } == [
        "lead review 3 0 0", "handler review 1 2 1", "clerk review 1 3 2", "clerk stopping 0 2 2",
        "unknown review 1 2 1", "visitor stopping 0 0 0",
      ])
    #expect(rows.map(\.isOpen) == [false, false, true, true, false, false])
    #expect(rows[2].standing == .untrained && rows[2].closing == nil)
    // The rehearsal is over on 20 February, and the first work that needs it begins on the 1st.
    #expect(rows[3].neededBy?.description == "2027-02-01")
    guard case .late(let closing)? = rows[3].standing else {
      Issue.record("not late")
      return
    }
    #expect(closing.means == .enabler(ID("rehearsal")))
    #expect(rows[0].standing == nil && rows[5].standing == nil)
    #expect(rows.map(\.isMandatory) == [true, true, nil, nil, true, nil])
  }

  @Test func hoursAndCostAreThoseOfTheMoney() throws {
    let plan = try PlanInText(Self.text)
    let training = plan.analysis.trainingPlan
    // 5 people · 6 h; 5 · (6 h · 48,000 ÷ 1,200 + 100) = 1,700. 2 · (6 · 60,000 ÷ 1,200 + 100) = 800.
    #expect(training.rows.map(\.totalHours) == [12, 30, nil, nil, nil, nil])
    #expect(training.rows.map { $0.cost?.value } == [800, 1700, nil, nil, nil, nil])
    #expect(training.hours == 42 && training.cost == Money(2500) && training.open == 2)
    let money = PlanFigures(plan.definitions, plan.analysis, draws: 100).money
    #expect(money?.training.map(\.cost).sum == training.cost)
    // No people are known of `unknown`, and an enabler states no hours.
    #expect(training.rows.map(\.people) == [2, 5, 3, 3, nil, 1])
    #expect(training.rows[4].hours == nil)
  }
}
