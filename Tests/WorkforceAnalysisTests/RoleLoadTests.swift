import Testing
import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// Demand and supply of roles today, wave by wave and in the to-be.
struct RoleLoadTests {
  /// One FTE of 100 h a month, and 90 h of work today.
  ///
  /// The first wave takes 30 h away, with a parallel run of all of it and 20 h of training in its first
  /// month; the second adds 60.
  private static let text = """
    plan:
      id: loads
      title: Loads
      as_of: 2027-01-01
      horizon: {from: 2027-01-01, to: 2027-12-31}
      working_time: {paid: 100 h per month}
    roles:
      handler: {title: Handler, fte: 1}
      idle: {title: Idle}
      helper: {title: Helper}
    waves:
      second: {title: Second, go_live: 2027-07-01}
      first: {title: First, go_live: 2027-04-01, parallel_run: {share: 100%, until: 2027-05-01}}
    skills:
      sorting: {title: Sorting, training: {title: Course, hours: 20, roles: [handler], by: 2027-04-15}}
    activities:
      sort:
        title: Sort the mail
        volume: 30 per month
        time: 60 min
        as_is: {raci: {R: handler, A: handler}}
        to_be: {wave: first, raci: {R: helper}}
      answer:
        title: Answer the mail
        volume: 60 per month
        time: 60 min
        as_is: {raci: {R: handler, A: handler}}
        to_be: {wave: second, time: 120 min}
    """

  @Test func theBusiestMonthOfEachWave() throws {
    let loads = try PlanInText(Self.text).analysis.roleLoads
    #expect(loads.map(\.role.text) == ["handler", "helper"])
    let handler = try #require(loads.first).rows
    #expect(
      handler.map(\.stage) == [.asIs, .wave(ID("first")), .wave(ID("second")), .toBe])
    #expect(handler.map { $0.month?.description } == [nil, "2027-04", "2027-07", nil])
    // 60 h, 30 h in parallel and 20 h of training; then 60 h, and 120 h from July.
    #expect(zip(handler.map(\.entry.demand), [90, 110, 120, 120]).allSatisfy { isClose($0, $1) })
    #expect(isClose(handler[1].entry.training, 20) && isClose(handler[1].entry.work, 90))
    #expect(handler.map(\.level) == [.within, .over, .over, .over])
    // No people are stated for the other role, so that nothing can be over.
    let helper = try #require(loads.last).rows
    #expect(helper.allSatisfy { $0.level == nil && $0.entry.supply == nil })
    #expect(isClose(helper[2].entry.demand, 30))
  }

  @Test func theLimitsAreThoseOfTheRule() throws {
    // 90 of 100 h are tight where the plan wants a fifth left.
    let text = Self.text.replacing(
      "  working_time:",
      with: "  policy: {role/overloaded: {max: 1.15, warning: 0.8}}\n  working_time:")
    let rows = try #require(try PlanInText(text).analysis.roleLoads.first).rows
    #expect(rows.map(\.level) == [.tight, .tight, .over, .over])
  }

  /// A hair over is arithmetic; work and nobody there is over, whatever the limit.
  @Test func levels() {
    let limits = RoleLoad.Limits.standard
    func level(_ demand: Double, _ supply: Double?) -> RoleLoad.Level? {
      limits.level(of: RoleMonths.Entry(demand: demand, supply: supply))
    }
    #expect(level(95, 100) == .within && level(95.1, 100) == .tight && level(100, 100) == .tight)
    #expect(level(100.1, 100) == .over && level(1, 0) == .over && level(0, 0) == .within)
    #expect(level(5, nil) == nil)
  }

  @Test func wavesOfOneMonthShareIt() throws {
    let text = Self.text.replacing("go_live: 2027-07-01", with: "go_live: 2027-04-15")
    let rows = try #require(try PlanInText(text).analysis.roleLoads.first).rows
    #expect(rows.compactMap { $0.month?.description } == ["2027-04", "2027-04"])
    #expect(rows[1].entry == rows[2].entry)
  }
}
