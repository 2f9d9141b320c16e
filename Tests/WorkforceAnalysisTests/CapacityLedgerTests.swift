import Testing
import WorkforceAnalysis
import WorkforceModel

/// Where freed hours go, on figures small enough for the head.
struct CapacityLedgerTests {
  /// Clerks are freed of 1,000 h a year in `first` and gain 200 h in `second`; analysts gain 300 h.
  ///
  /// One FTE is 1,600 · 75 % = 1,200 h.
  private func plan(_ release: String, clerk: String = "") throws -> PlanInText {
    try PlanInText(
      """
      plan:
        id: ledger
        title: Ledger
        as_of: 2027-01-01
        working_time: {paid: 1600 h per year, shrinkage: 25%, utilisation: 100%}
      waves:
        first: {title: First, go_live: 2027-03-01, end: 2027-05-01}
        second: {title: Second, go_live: 2027-09-01}
      roles:
        clerk: {title: Clerk\(clerk), to_be: {release: [\(release)]}}
        analyst: {title: Analyst}
        lead: {title: Lead}
      activities:
        capture:
          title: Capture
          volume: 4000 per year
          time: 30 min
          as_is: {raci: {R: clerk, A: lead}}
          to_be: {wave: first, time: 15 min}
        check:
          title: Check
          volume: 1200 per year
          time: 10 min
          as_is: {raci: {R: clerk, A: lead}}
          to_be: {wave: second, time: 20 min}
        analyse:
          title: Analyse
          volume: 1200 per year
          time: 15 min
          as_is: {raci: {R: analyst, A: lead}}
          to_be: {time: 30 min}
      """)
  }

  @Test func everyHourSetFreeHasAPlace() throws {
    let ledger = try plan(
      """
      {to: redeploy, role: analyst, hours: 500 h per year, owner: lead, from: second,
      realised: 80%, cashable: false}, {to: quality, share: 25%}
      """
    ).analysis.ledger
    let clerk = ledger.accounts[0]
    #expect(clerk.waves.map(\.wave?.text) == ["first", "second"])
    #expect(clerk.waves.map(\.netRelease) == [1000, -200])
    #expect(clerk.setFree == 800 && clerk.claimed == 700 && clerk.granted == 700)
    #expect(clerk.unclaimed == 100 && clerk.overclaimed == 0 && clerk.open == 100)
    #expect(clerk.claims[0].from?.description == "2027-09-01")
    #expect(clerk.claims[0].owner?.text == "lead" && clerk.claims[0].isCashable == false)
    // 500 · 80 % arrive where 300 h wait.
    let arrival = try #require(ledger.arrivals.first)
    #expect(arrival.hours == 400 && arrival.unmet == 300 && arrival.withoutWork == 100)
    #expect(ledger.setFree == 800 && ledger.granted(to: .quality) == 200)
    #expect(ledger.waves.map(\.wave?.text) == ["first", "second", nil])
    #expect(ledger.waves.map(\.netRelease) == [1000, -200, -300])
  }

  /// 1,200 h are claimed where 800 h are free: each claim gets two thirds.
  @Test func whatIsClaimedTwiceIsGrantedOnce() throws {
    let clerk = try plan("{to: exit, hours: 800 h per year}, {to: quality, share: 50%}")
      .analysis.ledger.accounts[0]
    #expect(clerk.claimed == 1200 && clerk.overclaimed == 400 && clerk.unclaimed == 0)
    #expect(isClose(clerk.claims[0].granted, 1600.0 / 3))
    #expect(isClose(clerk.claims[1].granted, 800.0 / 3))
  }

  /// One FTE of 1,200 h has 1,400 h of work in the to-be, so nothing of the 800 h is free time.
  @Test func hoursThatEndAnOverloadAreNotOpen() throws {
    let clerk = try plan("", clerk: ", fte: 1").analysis.ledger.accounts[0]
    #expect(clerk.unclaimed == 800 && clerk.endsOverload == 800 && clerk.open == 0)
    // Two have 2,400 h for 1,400 h.
    let two = try plan("", clerk: ", fte: 2").analysis.ledger.accounts[0]
    #expect(two.endsOverload == 0 && two.open == 800)
    // With 1.5 FTE 400 h remain.
    let between = try plan("", clerk: ", fte: 1.5").analysis.ledger.accounts[0]
    #expect(isClose(between.endsOverload, 400) && isClose(between.open, 400))
  }

  @Test(arguments: ["900000000000 h per year", "0 h per year", "0.000001 h per year"])
  func strangeHoursStillBalance(_ hours: String) throws {
    let clerk = try plan("{to: exit, hours: \(hours)}, {to: quality, share: 10%}")
      .analysis.ledger.accounts[0]
    #expect(isClose(clerk.granted + clerk.unclaimed, 800, within: 1e-9))
  }
}
