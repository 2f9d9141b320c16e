import Testing
import WorkforceAnalysis
import WorkforceModel

/// What the to-be asks of roles, and what closes the gaps.
struct SkillGapTests {
  @Test func gapsComeFromWorkOversightAndProfiles() throws {
    let plan = try PlanInText(
      """
      plan: {id: skills, as_of: 2027-01-01}
      roles:
        handler: {title: Handler, skills: {law: 2, oversight: 1}, to_be: {skills: {law: 4}}}
        lead: {title: Lead}
        supplier: {title: Supplier, kind: external}
      systems:
        model: {title: Model, kind: model, needs: {oversight: 3}}
      skills:
        law: {title: Law, training: {to: 3, roles: [handler], by: 2027-02-01}}
        oversight: {title: Oversight, training: {to: 3, roles: [handler], by: 2027-03-02}}
      waves:
        first: {title: First, go_live: 2027-03-01}
      enablers:
        rehearsal: {title: Rehearsal, due: 2027-02-15, trains: {law: [lead]}}
      activities:
        work:
          title: Do the work
          needs: {law: 3}
          as_is: {raci: {R: [handler, supplier], A: lead}}
          to_be:
            wave: first
            execution: delegated
            raci: {R: model}
            oversight: {mode: sample, by: handler}
        check:
          title: Check the work
          needs: {law: 1}
          as_is: {raci: {R: lead, A: lead}}
      """)
    let gaps = plan.analysis.skillGaps.all
    #expect(
      gaps.map { "\($0.role) \($0.skill)" } == ["handler law", "handler oversight", "lead law"])
    #expect(gaps.map(\.level) == [2, 1, nil])
    #expect(gaps.map(\.needed) == [4, 3, 1])
    #expect(gaps.map(\.gap) == [2, 2, 1])
    // The handler takes what the model leaves (law 3, trained in time), and is to reach 4.
    let law = gaps[0]
    #expect(law.needs.map(\.reason) == [.work(ID("work")), .profile])
    #expect(!law.standing(of: law.needs[0]).isOpen)
    guard case .tooLow(let course) = law.standing(of: law.needs[1]) else {
      Issue.record("not too low")
      return
    }
    #expect(course.level == 3)
    #expect(try course.moment == .on(day("2027-02-01")))
    // A day after go-live is too late.
    guard case .late(let review) = gaps[1].standing(of: gaps[1].needs[0]) else {
      Issue.record("not late")
      return
    }
    #expect(review.means == .training)
    #expect(try review.moment == .on(day("2027-03-02")))
    // An enabler gives the course of the skill.
    let rehearsal = try #require(gaps[2].closings.first)
    #expect(rehearsal.means == .enabler(ID("rehearsal")) && rehearsal.level == 3)
    #expect(try rehearsal.moment == .on(day("2027-02-15")))
    #expect(gaps[2].needs.map(\.by) == [nil])
  }

  private func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso8601: text))
  }
}
