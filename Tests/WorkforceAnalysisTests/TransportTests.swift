import Testing

@testable import WorkforceAnalysis

/// The transport problem against every way there is, and by hand.
struct TransportTests {
  /// Two people, two places, and one of them has to take the farther one.
  ///
  /// The first could take the near place (1) or the far one (2), the second
  /// the near one (4) alone: both are placed only where the first gives way, 2 + 4 = 6.
  @Test func oneGivesWayToAnother() {
    let problem = Transport(
      supplies: [1, 1], demands: [1, 1],
      routes: [
        .init(source: 0, target: 0, cost: 1), .init(source: 0, target: 1, cost: 2),
        .init(source: 1, target: 0, cost: 4),
      ])
    #expect(problem.solution == [0, 1, 1])
  }

  /// The source that comes first has no claim: place 0 is for whom it costs less.
  @Test func ofTwoTheCheaperIsPlaced() {
    let problem = Transport(
      supplies: [3, 2], demands: [3],
      routes: [.init(source: 0, target: 0, cost: 9), .init(source: 1, target: 0, cost: 5)])
    #expect(problem.solution == [1, 2])
  }

  @Test func nothingIsPlacedWithoutRoomUnitsOrRoutes() {
    let route = Transport.Route(source: 0, target: 0, cost: 1)
    #expect(Transport(supplies: [], demands: [], routes: []).solution.isEmpty)
    #expect(Transport(supplies: [0], demands: [5], routes: [route]).solution == [0])
    #expect(Transport(supplies: [5], demands: [0], routes: [route]).solution == [0])
    #expect(Transport(supplies: [5], demands: [5], routes: []).solution.isEmpty)
  }

  @Test(arguments: Array(UInt64(1)...150)) func isTheBestOfAllWays(_ seed: UInt64) {
    var dice = Dice(state: seed)
    let supplies = (0..<(1 + dice.roll(3))).map { _ in dice.roll(4) }
    let demands = (0..<(1 + dice.roll(3))).map { _ in dice.roll(4) }
    var routes: [Transport.Route] = []
    for source in supplies.indices {
      for target in demands.indices where dice.roll(4) > 0 {
        routes.append(.init(source: source, target: target, cost: dice.roll(8)))
      }
    }
    let problem = Transport(supplies: supplies, demands: demands, routes: routes)
    let flow = problem.solution
    #expect(flow.allSatisfy { $0 >= 0 })
    for place in supplies.indices {
      let sent = routes.indices.reduce(0) { $0 + (routes[$1].source == place ? flow[$1] : 0) }
      #expect(sent <= supplies[place])
    }
    for place in demands.indices {
      let got = routes.indices.reduce(0) { $0 + (routes[$1].target == place ? flow[$1] : 0) }
      #expect(got <= demands[place])
    }
    let best = Self.best(problem)
    #expect(flow.reduce(0, +) == best.placed)
    #expect(zip(routes, flow).reduce(0) { $0 + $1.0.cost * $1.1 } == best.cost)
    #expect(problem.solution == flow)
  }

  /// Large enough to show that time grows mildly; every unit is placed, for there is room enough.
  @Test func aThousandRolesArePlaced() {
    var dice = Dice(state: 7)
    let supplies = (0..<500).map { _ in 1_000_000 + dice.roll(5_000_000) }
    let demands = (0..<500).map { _ in 9_000_000 + dice.roll(5_000_000) }
    let routes = supplies.indices.flatMap { source in
      (0..<30).map {
        Transport.Route(
          source: source, target: (source * 7 + $0 * 11) % 500, cost: dice.roll(40_000))
      }
    }
    let problem = Transport(supplies: supplies, demands: demands, routes: routes)
    #expect(problem.solution.reduce(0, +) == supplies.reduce(0, +))
  }

  /// Every way to fill the routes one after the other: the most placed, then the least cost.
  private static func best(_ problem: Transport) -> (placed: Int, cost: Int) {
    func fill(_ route: Int, _ supplies: [Int], _ demands: [Int]) -> (placed: Int, cost: Int) {
      guard route < problem.routes.count else { return (0, 0) }
      let (way, most) = (
        problem.routes[route],
        min(supplies[problem.routes[route].source], demands[problem.routes[route].target])
      )
      var best = (placed: -1, cost: 0)
      for units in 0...most {
        var (supplies, demands) = (supplies, demands)
        supplies[way.source] -= units
        demands[way.target] -= units
        var rest = fill(route + 1, supplies, demands)
        rest.placed += units
        rest.cost += units * way.cost
        if rest.placed > best.placed || rest.placed == best.placed && rest.cost < best.cost {
          best = rest
        }
      }
      return best
    }
    return fill(0, problem.supplies, problem.demands)
  }

  /// A linear congruential generator with the constants of Knuth's MMIX.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }
}
