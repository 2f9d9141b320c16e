/// The transport problem: units at sources, room at targets, and the cost of each route.
///
/// Of all ways to place as many units as can be placed, `solution` is one that costs least in all.
/// Source: successive shortest paths with potentials (Edmonds and Karp, 1972; Tomizawa, 1971). Whole
/// numbers throughout, so that nothing is lost to rounding and equal input gives equal output.
struct Transport {
  struct Route: Hashable {
    var source: Int
    var target: Int
    /// Of one unit, 0 or more.
    var cost: Int
  }

  /// Units at each source and room at each target, 0 or more.
  var supplies: [Int]
  var demands: [Int]
  /// At most one for each source and target.
  var routes: [Route]

  /// A bound for texts made to be slow; ordinary plans take about one path for each source and target.
  ///
  /// What is placed until then still costs the least that so many units can.
  static let mostPaths = 100_000

  /// Units on each route.
  var solution: [Int] {
    var state = Search(self)
    for _ in 0..<Self.mostPaths {
      guard let target = state.nearestTarget() else { break }
      state.send(to: target)
    }
    return state.flow
  }
}

/// What has been sent so far, and where the next unit goes at least cost.
private struct Search {
  private let routes: [Transport.Route]
  /// Routes by source, and by target.
  private var leaving: [[Int]]
  private var arriving: [[Int]]
  private var supply: [Int]
  private var demand: [Int]
  private(set) var flow: [Int]
  /// By node, sources first, then targets: cost of the cheapest way to it from any source that has
  /// units left, as of the last search.
  private var potential: [Int]
  private var distance: [Int]
  /// The route on which a node was reached: forwards to a target, back to a source.
  private var through: [Int?]
  private var isSettled: [Bool]
  private var queue = NearestFirst()
  /// Cost of the cheapest way to a target with room.
  private var reach = 0

  init(_ problem: Transport) {
    routes = problem.routes
    supply = problem.supplies
    demand = problem.demands
    flow = [Int](repeating: 0, count: routes.count)
    leaving = [[Int]](repeating: [], count: supply.count)
    arriving = [[Int]](repeating: [], count: demand.count)
    for (index, route) in routes.enumerated() {
      leaving[route.source].append(index)
      arriving[route.target].append(index)
    }
    let nodes = supply.count + demand.count
    potential = [Int](repeating: 0, count: nodes)
    distance = [Int](repeating: .max, count: nodes)
    through = [Int?](repeating: nil, count: nodes)
    isSettled = [Bool](repeating: false, count: nodes)
  }

  /// Dijkstra's search on costs reduced by the potentials, which are never below 0.
  mutating func nearestTarget() -> Int? {
    let sources = supply.count
    queue.removeAll()
    for node in distance.indices {
      (distance[node], through[node], isSettled[node]) = (.max, nil, false)
    }
    for source in supply.indices where supply[source] > 0 {
      distance[source] = 0
      queue.insert(source, at: 0)
    }
    var best: (distance: Int, target: Int)?
    while let item = queue.popNearest() {
      guard !isSettled[item.node] else { continue }
      // The way on from a target to the end has a reduced cost as well.
      if let best, item.distance >= best.distance { break }
      isSettled[item.node] = true
      if item.node < sources {
        for route in leaving[item.node] {
          relax(from: item.node, to: sources + routes[route].target, by: route, routes[route].cost)
        }
      } else {
        let target = item.node - sources
        if demand[target] > 0 {
          let whole = item.distance + potential[item.node] - reach
          if best.map({ whole < $0.distance }) ?? true { best = (whole, target) }
        }
        for route in arriving[target] where flow[route] > 0 {
          relax(from: item.node, to: routes[route].source, by: route, -routes[route].cost)
        }
      }
    }
    guard let best else { return nil }
    for node in potential.indices { potential[node] += min(distance[node], best.distance) }
    reach += best.distance
    return best.target
  }

  private mutating func relax(from: Int, to: Int, by route: Int, _ cost: Int) {
    let way = distance[from] + cost + potential[from] - potential[to]
    guard way < distance[to] else { return }
    distance[to] = way
    through[to] = route
    queue.insert(to, at: way)
  }

  /// Sends as much as the cheapest way to a target bears.
  mutating func send(to target: Int) {
    var units = demand[target]
    var place = target
    var forwards: [Int] = []
    var back: [Int] = []
    while let route = through[supply.count + place] {
      forwards.append(route)
      let source = routes[route].source
      guard let earlier = through[source] else {
        units = min(units, supply[source])
        supply[source] -= units
        break
      }
      back.append(earlier)
      units = min(units, flow[earlier])
      place = routes[earlier].target
    }
    for route in forwards { flow[route] += units }
    for route in back { flow[route] -= units }
    demand[target] -= units
  }
}
