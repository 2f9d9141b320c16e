import Testing
import WorkforceAnalysis
import WorkforceModel

/// How many people a plan lets go, counted by hand.
struct ReductionsTests {
  /// One FTE is 1,200 h a year.
  private func reductions(_ roles: String) throws -> Reductions {
    try PlanInText(
      """
      plan:
        id: reductions
        title: Reductions
        as_of: 2027-01-01
        working_time: {paid: 1600 h per year, shrinkage: 25%, utilisation: 100%}
        sites: {leeds: {country: GB, employees: 300}, york: {country: GB}}
      waves:
        first: {title: First, go_live: 2027-03-01}
      roles:
      \(roles)
        lead: {title: Lead}
      activities:
        capture:
          title: Capture
          volume: 24000 per year
          time: 60 min
          as_is: {raci: {R: a, A: lead}}
          to_be: {wave: first, time: 30 min}
      """
    ).analysis.reductions
  }

  @Test func exitsAreCountedInAnyNinetyDays() throws {
    let result = try reductions(
      """
        a:
          title: A
          site: leeds
          to_be:
            release:
              - {to: exit, hours: 3600 h per year, from: 2027-03-01}
              - {to: exit, hours: 2400 h per year, from: 2027-05-29}
              - {to: exit, hours: 4800 h per year, from: 2027-05-30}
              - {to: quality, hours: 1200 h per year}
      """)
    let leeds = try #require(result["leeds"])
    #expect(result["york"] == nil && result.sites.count == 1)
    #expect(leeds.people == 9 && leeds.employees == 300)
    // 1 March and 29 May are 89 days apart, 30 May is the ninetieth: 2 + 4 beat 3 + 2.
    let peak = try #require(leeds.peak)
    #expect(peak.people == 6 && peak.from.description == "2027-05-29")
    #expect(peak.to.description == "2027-08-26")
  }

  @Test func postsThatEndAreCountedUnlessTheirPeopleGoElsewhere() throws {
    // 10 of 20 posts end: 2 exit, 3 are redeployed, 5 are left. 30 people hold 20 FTE.
    let result = try reductions(
      """
        a:
          title: A
          site: york
          fte: 20
          headcount: 30
          to_be:
            fte: 10
            from: first
            release:
              - {to: exit, hours: 2400 h per year, from: 2027-06-01}
              - {to: redeploy, role: lead, hours: 3600 h per year}
              - {to: quality, hours: 1200 h per year}
      """)
    let york = try #require(result["york"])
    #expect(york.departures.map(\.cause) == [.exit, .fewerPosts])
    #expect(york.departures.map(\.fte) == [2, 5] && york.departures.map(\.people) == [3, 7.5])
    #expect(york.departures[1].elsewhere == 5)
    #expect(york.departures[1].day.description == "2027-03-01")
    #expect(york.peak?.people == 7.5 && york.only(.exit).peak?.people == 3)
  }

  @Test func aRoleThatClosesLosesWhoIsLeft() throws {
    let result = try reductions(
      """
        a: {title: A, fte: 8, to_be: {fte: 6, from: 2027-02-01, closes: 2027-12-31}}
        b: {title: B, kind: external, fte: 8, to_be: {closes: 2027-12-31}}
        c: {title: C, fte: 4, to_be: {fte: 6}}
      """)
    let none = try #require(result.sites.first)
    #expect(result.sites.count == 1 && none.site == nil)
    #expect(none.departures.map(\.cause) == [.fewerPosts, .closes])
    #expect(none.departures.map(\.fte) == [2, 6] && none.peak?.people == 6)
  }
}
