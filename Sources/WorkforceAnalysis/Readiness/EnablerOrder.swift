import WorkforceModel

/// Enablers in an order in which each comes after everything it depends on.
struct EnablerOrder {
  /// Places of what each enabler depends on.
  let needed: [[Int]]
  /// Places of what depends on each enabler.
  private(set) var dependents: [[Int]]
  /// Places in that order; what stands in a circle, or waits for one, is not among them.
  private(set) var order: [Int]

  /// Without recursion, for a chain may be as long as the text.
  init(_ enablers: Catalog<Enabler>) {
    needed = enablers.map { $0.dependsOn.compactMap { enablers.order(of: $0) } }
    dependents = [[Int]](repeating: [], count: enablers.count)
    for (place, first) in needed.enumerated() { for one in first { dependents[one].append(place) } }
    var waitsFor = needed.map(\.count)
    order = waitsFor.indices.filter { waitsFor[$0] == 0 }
    var next = 0
    while next < order.count {
      for place in dependents[order[next]] {
        waitsFor[place] -= 1
        if waitsFor[place] == 0 { order.append(place) }
      }
      next += 1
    }
  }
}
