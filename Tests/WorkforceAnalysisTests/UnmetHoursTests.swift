import Testing
import WorkforceAnalysis

/// How much work waits for people from elsewhere, on figures small enough for the head.
struct UnmetHoursTests {
  /// 1,000 h a year become 1,200 h; one person gives 1,600 · 75 % · 100 % = 1,200 h.
  private func unmet(_ role: String, to time: String = "36 min") throws -> Double {
    let plan = try PlanInText(
      """
      plan:
        id: unmet
        title: Unmet
        as_of: 2027-01-01
        working_time: {paid: 1600 h per year, shrinkage: 25%, utilisation: 100%}
      roles:
        analyst: {title: Analyst, \(role)}
        lead: {title: Lead}
      activities:
        analyse:
          title: Analyse
          volume: 2000 per year
          time: 30 min
          as_is: {raci: {R: analyst, A: lead}}
          to_be: {time: \(time)}
      """)
    return try plan[role: "analyst"].unmetHours
  }

  @Test func workThatGrowsIsUnmetWhoeverIsThere() throws {
    #expect(try isClose(unmet("headcount: 5"), 200))
    #expect(try isClose(unmet("grade: A1"), 200))
  }

  @Test func workBeyondThePeopleOfTodayIsUnmetThoughItDoesNotGrow() throws {
    // 1,000 h of work and 500 h beside the plan for 1,200 h.
    let role = "fte: 1, other_work: 500 h per year, to_be: {fte: 2}"
    #expect(try isClose(unmet(role, to: "30 min"), 300))
  }

  @Test func workThatShrinksWithPeopleEnoughLeavesNothing() throws {
    #expect(try unmet("fte: 1", to: "15 min") == 0)
  }
}
