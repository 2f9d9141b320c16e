import Testing
import WorkforceAnalysis
import WorkforceModel

/// An enabler that uses up its slack moves nothing; one day more moves what its slack names.
struct SlackLawTests {
  private struct Plan {
    /// Days from 2027-01-05.
    var due: [Int]
    var dependsOn: [[Int]]
    /// Each with the place of the one enabler it waits for.
    var waves: [(goLive: Int, carrier: Int)]

    init(seed: UInt64) {
      var state = seed
      func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
      }
      due = (0..<8).map { 5 * $0 + next(20) }
      dependsOn = (0..<8).map { place in (0..<place).filter { _ in next(3) == 0 } }
      waves = (0..<3).map { _ in (20 + next(60), next(8)) }
    }

    func analysed() throws -> CriticalPath {
      func date(_ days: Int) -> CalendarDate { CalendarDate(daysSince1970: 20_823 + days) }
      let domains = waves.indices.map { "  d\($0): {title: D\($0)}" }
      let goLives = waves.indices.map {
        "  w\($0): {title: W\($0), go_live: \(date(waves[$0].goLive)), "
          + "requires: {d\($0): {data: 3}}}"
      }
      let enablers = due.indices.map { place in
        let lifts = waves.indices.filter { waves[$0].carrier == place }.map { "d\($0): 3" }
        let first = dependsOn[place].map { "e\($0)" }
        return "  e\(place): {title: E\(place), layer: data, due: \(date(due[place])), "
          + "depends_on: [\(first.joined(separator: ", "))], "
          + "lifts: {\(lifts.joined(separator: ", "))}}"
      }
      let lines =
        ["plan: {id: law, as_of: 2027-01-01}", "domains:"] + domains + ["waves:"] + goLives
        + ["enablers:"] + enablers
      return try PlanInText(lines.joined(separator: "\n")).analysis.criticalPath
    }

    /// Waves that go live too early, and enablers that what they depend on makes late.
    func moved(_ path: CriticalPath) -> Set<CriticalPath.Bound> {
      let waves = path.waves.filter(\.isTooEarly).map { CriticalPath.Bound.wave($0.wave) }
      let enablers = zip(path.enablers, due).filter { enabler, due in
        enabler.moment.date.map { $0.daysSince1970 > 20_823 + due } ?? true
      }.map { CriticalPath.Bound.enabler($0.0.enabler) }
      return Set(waves + enablers)
    }
  }

  @Test(arguments: 1...12) func slackIsWhatItSays(seed: Int) throws {
    let plan = Plan(seed: UInt64(seed))
    let path = try plan.analysed()
    let before = plan.moved(path)
    #expect(path.enablers.contains { $0.slack ?? -1 >= 0 })
    for (place, enabler) in path.enablers.enumerated() {
      guard let slack = enabler.slack, slack >= 0, let day = enabler.limit else { continue }
      var late = plan
      late.due[place] = day.daysSince1970 - 20_823
      // The enabler itself is as late as it is said to be; all others stay.
      let own = CriticalPath.Bound.enabler(enabler.enabler)
      #expect(late.moved(try late.analysed()).subtracting([own]) == before.subtracting([own]))
      late.due[place] += 1
      let bound = try #require(enabler.bound)
      #expect(late.moved(try late.analysed()).contains(bound))
    }
  }
}
