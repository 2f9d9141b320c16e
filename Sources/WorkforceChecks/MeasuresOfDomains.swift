import WorkforceModel

/// The measures that have to do with each domain.
///
/// They are those that stand in it, those its activities and decisions name, and those that stand in
/// no domain and nothing names.
struct MeasuresOfDomains {
  private let definitions: Definitions
  private var places: [ID<Domain>?: Set<Int>] = [:]
  private var common: Set<Int> = []

  init(_ definitions: Definitions) {
    self.definitions = definitions
    var named: Set<Int> = []
    func add(_ measures: [ID<Measure>], to domain: ID<Domain>?) {
      let orders = measures.compactMap { definitions.measures.order(of: $0) }
      places[domain, default: []].formUnion(orders)
      named.formUnion(orders)
    }
    for activity in definitions.activities {
      add((activity.asIs?.measures ?? []) + (activity.toBe?.measures ?? []), to: activity.domain)
    }
    for decision in definitions.decisions { add(decision.moves, to: decision.domain) }
    for (order, measure) in definitions.measures.enumerated() {
      if measure.domain != nil {
        places[measure.domain, default: []].insert(order)
      } else if !named.contains(order) {
        common.insert(order)
      }
    }
  }

  /// In the order of the files.
  func of(_ domain: ID<Domain>?) -> [Measure] {
    common.union(places[domain] ?? []).sorted().map { definitions.measures[$0] }
  }
}
