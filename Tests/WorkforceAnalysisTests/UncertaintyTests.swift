import Testing
import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// Ranges of FTE and money, the odds of gates, and the tornado.
struct UncertaintyTests {
  private static let ranged = MoneyTests.text()
    .replacing("completed: 100%", with: "completed: [60%, 80%, 100%]")
    .replacing("per_item: 2 EUR", with: "per_item: [1 EUR, 2 EUR, 6 EUR]")
    .replacing("value: 24000 EUR per year", with: "value: [12000 EUR, 24000 EUR, 30000 EUR]")

  private func figures(_ text: String, draws: Int = 10_000) throws -> PlanFigures {
    let plan = try PlanInText(text)
    return PlanFigures(plan.definitions, plan.analysis, draws: draws)
  }

  /// Completed at low gives 600 − 240 − 120 h, at high 600 − 120 h; the median of a triangle that is
  /// the same on both sides is its mode.
  @Test func theReleaseAndTheFTEAreOneDraw() throws {
    let ranges = try figures(Self.ranged).ranges
    #expect(isClose(ranges.release.total.point, 360))
    #expect(isClose(ranges.release.total.p50, 360, within: 0.01))
    // Quantile .1 of (.6, .8, 1): .6 + √(.1 · .4 · .2) = .689443.
    #expect(isClose(ranges.release.total.p10, 480 - 600 * (1 - 0.689443), within: 0.01))
    // 1,200 h an FTE in both roles: FTE is 1 less release ÷ 1,200, draw by draw.
    let fte = try #require(ranges.fte)
    #expect(isClose(fte.p90, 1 - ranges.release.total.p10 / 1200))
    #expect(isClose(try #require(fte.reached), try #require(ranges.release.total.reached)))
  }

  /// One range alone, so that the quantile of the money is that of the range.
  @Test func moneyFollowsItsRange() throws {
    let text = MoneyTests.text()
      .replacing("per_item: 2 EUR", with: "per_item: [1 EUR, 2 EUR, 6 EUR]")
    let ranges = try figures(text).ranges
    // The median of (1, 2, 6) is 6 − √(.5 · 5 · 4) = 2.837722; 600 items and 1,200 a year.
    #expect(isClose(try #require(ranges.systemsRun).p50, 600 * 2.837722 + 1200, within: 0.01))
    #expect(isClose(try #require(ranges.netOfYear).p50, 24_600 - 600 * 0.837722, within: 0.01))
    // Nine months.
    let horizon = try #require(ranges.netOfHorizon)
    #expect(isClose(horizon.point, 17_950))
    #expect(isClose(horizon.p50, 17_950 - 450 * 0.837722, within: 0.01))
    // Half the point's cost or less in 1 / (5 · 1) of the draws.
    #expect(abs(try #require(ranges.systemsRun?.reached) - 0.2) < 0.015)
  }

  @Test func theNumberOfDrawsIsAParameter() throws {
    let few = try figures(Self.ranged, draws: 251).ranges
    #expect(few.draws == 251)
    #expect(few.release.total.p50 != (try figures(Self.ranged).ranges.release.total.p50))
  }

  @Test func oneRangeAtATime() throws {
    let tornado = try figures(Self.ranged).tornado
    let bar = try #require(tornado.release.first)
    #expect(tornado.release.count == 1)
    #expect(bar.subject.id == "robot" && bar.value == "completed")
    #expect(isClose(bar.release.low, 240) && isClose(bar.release.high, 480))
    // 120 h more or less of the handler: ÷ 1,200 · 60,000 · 80 %.
    let year = try #require(bar.netOfYear)
    #expect(isClose(year.high - year.low, 240 / 1200 * 60_000 * 0.8))
    #expect(tornado.net.map(\.value) == ["completed", "value", "cost.per_item"])
    let value = try #require(tornado.net[1].netOfHorizon)
    #expect(isClose(value.swing, 18_000 * 0.5 * 0.75))
    #expect(tornado.net[1].release.swing == 0)
  }

  /// Two activities of one system: their `completed` are one bar, each at its own ends.
  @Test func rangesThatShareADrawMoveTogether() throws {
    let more = """

        more:
          title: Do more
          volume: 1200 per year
          time: 60 min
          as_is: {raci: {R: handler, A: overseer}}
          to_be:
            execution: delegated
            raci: {R: robot}
            share: 50%
            completed: [50%, 60%, 90%]
            oversight: {mode: sample, by: overseer}
      """
    let text = Self.ranged.replacing("\nwaves:", with: more + "\nwaves:")
    let bar = try #require(try figures(text, draws: 10).tornado.release.first)
    #expect(bar.places == 2)
    #expect(isClose(bar.release.swing, 240 + 240))
  }

  @Test func gatesWhoseWordsNameAQuantity() throws {
    let gates = """
      gate: [{criterion: Release of the first wave is there, minimum: 100%},
          {criterion: Robot tested, minimum: 100%},
          {criterion: Items completed in work, minimum: 80%}]
      """
    let text = Self.ranged.replacing(
      "go_live: 2027-04-01", with: "go_live: 2027-04-01, \(gates)")
    let odds = try figures(text).ranges.gates
    #expect(odds.map(\.gate) == [0, 2])
    #expect(isClose(odds[0].target, 360))
    #expect(abs(odds[0].probability - 0.5) < 0.015)
    #expect(isClose(odds[1].probability, 0.5))
  }
}
