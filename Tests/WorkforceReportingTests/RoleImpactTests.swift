import Testing
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// How hard a change hits a role, and whether its grade has to be looked at.
struct RoleImpactTests {
  private func roles(
    clerk: String = "", lead: String = "", decisions: String = "", toBe: String = "output: Work"
  ) throws -> [String: RoleChange] {
    let text = """
      plan: {id: impact, as_of: 2027-01-01, currency: EUR, working_time: {paid: 1000 h per year}}
      roles:
        head: {title: Head, fte: 1}
        lead: {title: Lead, fte: 1, reports_to: head\(lead)}
        clerk: {title: Clerk, fte: 1, reports_to: lead\(clerk)}
        board: {title: Board, kind: board}
      systems:
        robot: {title: Robot, kind: model, needs: {review: 3}}
      skills:
        review: {title: Reviewing}
      waves:
        first: {title: First, go_live: 2027-03-01}
      activities:
        work:
          title: Do the work
          volume: 600 per year
          time: 60 min
          as_is: {raci: {R: clerk, A: lead}}
          to_be:
            wave: first
            \(toBe)
      decisions:
        other: {title: Other, as_is: [{decide: board}]}
      \(decisions)
      """
    let plan = try #require(SheetsSample.outcome(text).makePlan())
    return Dictionary(uniqueKeysWithValues: plan.roles.map { ($0.id.text, $0) })
  }

  private func lines(_ role: RoleChange?) -> [String] {
    role?.assessment.lines.map { "\($0.dimension) \($0.degree.word[.en]): \($0.reason[.en])" } ?? []
  }

  /// 600 h become 600 · 50 % = 300 h by hand, 600 · 50 % · 10 % = 30 h of exceptions and 40 h of
  /// watching: 230 of 1,000 h fall away.
  ///
  /// It takes exceptions in place of the whole, and watches: two duties.
  @Test func dimensionsAddUpToTheScore() throws {
    let found = try roles(
      clerk: ", skills: {review: 1}",
      toBe: """
        execution: delegated
              raci: {R: robot}
              share: 50%
              completed: 90%
              oversight: {mode: sample, by: clerk, fixed: 40 h per year}
        """)
    let clerk = try #require(found["clerk"])
    #expect(
      lines(clerk) == [
        "hours medium: 23 % of its hours fall away", "duties medium: 2 core duties change",
        "skills medium: 2 levels of skill to learn", "tools low: 1 new system in its work",
      ])
    #expect(clerk.impact == .medium && clerk.assessment.score == 7)
    #expect(clerk.grading == .unchanged)
    #expect(found["board"]?.impact == RoleChange.Impact.none && lines(found["board"]).isEmpty)
  }

  /// 250 of 1,000 h are a quarter; 249 are not.
  @Test(arguments: [(249.0, false), (250, true)])
  func watchingAQuarterOfItsHoursIsMaterial(hours: Double, isMaterial: Bool) throws {
    let found = try roles(
      toBe: """
        execution: delegated
              raci: {R: robot}
              share: 50%
              completed: 100%
              oversight: {mode: sample, by: lead, fixed: \(hours) h per year}
        """)
    #expect(
      found["lead"]?.regradeReason(in: .en)
        == (isMaterial ? "oversees systems for 25 % of its hours" : nil))
  }

  @Test func decidingMoreThanEverInTheSameMeasure() throws {
    let found = try roles(
      lead: ", authority: {limits: {claim: 20000 EUR}}",
      decisions: """
          settle:
            title: Settle
            measure: claim
            as_is: [{up_to: 1000 EUR, decide: clerk}, {decide: head}]
            to_be: [{up_to: 5000 EUR, decide: clerk}, {up_to: 20000 EUR, decide: lead}, {decide: head}]
            wave: first
        """)
    #expect(
      found["clerk"]?.regradeReason(in: .en)
        == "may decide up to 5,000 EUR (claim), so far up to 1,000 EUR")
    #expect(
      found["clerk"]?.regradeReason(in: .de)
        == "darf bis 5.000 EUR entscheiden (claim), bisher bis 1.000 EUR")
    // What the lead takes from the head above is new to it, though its own authority reaches so far.
    #expect(
      found["lead"]?.regradeReason(in: .en) == "decides “Settle”, so far decided above it by Head")
    #expect(found["head"]?.grading == .unchanged)
    #expect(found["clerk"]?.impact == .medium)
  }

  @Test func oneMoreDecisionOfItsRankIsNone() throws {
    // It comes up from the clerk, and the limit is within the lead's authority.
    let found = try roles(
      lead: ", authority: {limits: {claim: 20000 EUR}}",
      decisions: """
          settle:
            title: Settle
            measure: claim
            as_is: [{up_to: 5000 EUR, decide: clerk}]
            to_be: [{up_to: 5000 EUR, decide: lead}]
            wave: first
          approve:
            title: Approve
            as_is: [{decide: clerk}]
            to_be: [{decide: lead}]
            wave: first
        """)
    #expect(found["lead"]?.grading == .unchanged && found["clerk"]?.grading == .unchanged)
    #expect(lines(found["lead"]).contains("authority low: 2 decisions come to it"))
    #expect(lines(found["clerk"]).contains("authority low: 2 decisions go to others"))
  }

  @Test func newRolesAreGradedAndBoardsAreNot() throws {
    let found = try roles(
      clerk: ", grade: C1, to_be: {grade: C2}",
      lead: ", to_be: {opens: 2027-03-01, grade: T1}",
      decisions: """
          settle:
            title: Settle
            as_is: [{decide: head}]
            to_be: [{decide: board}]
            wave: first
        """)
    #expect(found["lead"]?.grading == .toBeGraded && found["lead"]?.regradeReason(in: .en) == nil)
    #expect(lines(found["lead"]).contains("position high: the role is new"))
    #expect(found["clerk"]?.regradeReason(in: .en) == "the plan states grade C2")
    #expect(lines(found["clerk"]).contains("position medium: grade C1 becomes C2"))
    #expect(found["board"]?.grading == .unchanged)
  }
}
