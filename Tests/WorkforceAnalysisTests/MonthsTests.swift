import Testing
import WorkforceAnalysis
import WorkforceModel

/// Demand month by month while a wave goes live.
struct MonthsTests {
  private func plan(_ wave: String) throws -> PlanInText {
    try PlanInText(
      """
      plan:
        id: months
        title: Months
        as_of: 2027-01-01
        horizon: {from: 2027-01-01, to: 2027-12-31}
        working_time: {paid: 1200 h per year}
      roles:
        handler: {title: Handler, fte: 2}
        lead: {title: Lead}
      activities:
        work:
          title: Do the work
          volume: 1200 per year
          time: 60 min
          as_is: {raci: {R: handler, A: lead}}
          to_be: {wave: first, volume: 600 per year}
      waves:
        first: {title: First, \(wave)}
      """)
  }

  private func demand(_ plan: PlanInText) -> [Double] {
    plan.analysis.months.roles[0].map { ($0.demand * 1000).rounded() / 1000 }
  }

  @Test func aWaveWithoutAnEndIsAStep() throws {
    let plan = try plan("go_live: 2027-04-01")
    #expect(demand(plan) == [100, 100, 100] + [Double](repeating: 50, count: 9))
    #expect(plan.analysis.months.months.map(\.description).first == "2027-01")
  }

  @Test func aWaveWithAnEndIsAStraightLine() throws {
    // 30 days from 1 April to 1 May: the mean progress over days 0…29 of 30 is 14.5 / 30.
    let plan = try plan("go_live: 2027-04-01, end: 2027-05-01")
    #expect(demand(plan)[3] == 75.833)
    #expect(demand(plan)[4] == 50)
  }

  @Test func parallelRunAndLearningCostHours() throws {
    let plan = try plan(
      "go_live: 2027-04-01, parallel_run: {share: 20%, until: 2027-05-01}, "
        + "learning: {dip: 10%, weeks: 2}")
    // April: 50 as the new way, 20 of the old beside it, 10 % of 50 for 14 of 30 days.
    #expect(demand(plan)[3] == 72.333)
    #expect(demand(plan)[4] == 50)
  }

  @Test func thePeakIsLookedForOnceTheToBeIsLive() throws {
    let plan = try plan("go_live: 2027-04-01, end: 2027-05-01")
    let peak = try #require(plan.analysis.peak(of: ID<Role>("handler")))
    #expect(peak.month.description == "2027-04")
    #expect(isClose(try #require(peak.entry.utilisation), 75.8333 / 200))
  }

  @Test func aNewRoleHasItsPeopleFromItsDateOn() throws {
    let plan = try PlanInText(
      """
      plan:
        id: months
        as_of: 2027-01-01
        horizon: {from: 2027-01-01, to: 2027-04-30}
        working_time: {paid: 1200 h per year}
      roles:
        steward: {title: Steward, to_be: {fte: 3, from: 2027-03-01}}
      """)
    #expect(plan.analysis.months.roles[0].map(\.supply) == [0, 0, 300, 300])
  }
}
