package import WorkforceModel
package import WorkforceSyntax

/// A point of the value chain: work, a decision, what it is measured by and what that is worth.
package enum FlowNode: Hashable, Sendable {
  case activity(ID<Activity>)
  case decision(ID<Decision>)
  case measure(ID<Measure>)
  case outcome(ID<Outcome>)
  /// What leaves the organisation.
  case outside

  init(_ step: Step) {
    self =
      switch step {
      case .activity(let id): .activity(id)
      case .decision(let id): .decision(id)
      case .outside: .outside
      }
  }

  package var subject: Diagnostic.Subject? {
    switch self {
    case .activity(let id): .init(kind: Activity.kind, id: id.text)
    case .decision(let id): .init(kind: Decision.kind, id: id.text)
    case .measure(let id): .init(kind: Measure.kind, id: id.text)
    case .outcome(let id): .init(kind: Outcome.kind, id: id.text)
    case .outside: nil
    }
  }
}

/// What leads to what in a plan, from work to outcomes, in both states.
///
/// Activities lead to what they feed and to the measures they are judged by, decisions to what they
/// set in motion and to the measures they move, measures to their outcome.
package struct FlowGraph: Sendable {
  package struct Edge: Hashable, Sendable {
    package var node: FlowNode
    /// The states in which it is there.
    package var states: [Diagnostic.State]
  }

  /// In the order of the files.
  private(set) var after: [FlowNode: [Edge]] = [:]
  private(set) var before: [FlowNode: [Edge]] = [:]

  package init(_ definitions: Definitions) {
    for state in [Diagnostic.State.asIs, .toBe] {
      let chain = ValueChain(definitions, state: state)
      for activity in definitions.activities {
        guard let work = activity.state(state) else { continue }
        let fed = (chain.feeds[activity.id] ?? []).map(FlowNode.init)
        add(.activity(activity.id), fed + work.measures.map(FlowNode.measure), state)
      }
      for decision in definitions.decisions where decision.bands(in: state) != nil {
        add(
          .decision(decision.id),
          decision.feeds.map(FlowNode.activity) + decision.moves.map(FlowNode.measure), state)
      }
      for measure in definitions.measures where measure.scorecards(in: state) != nil {
        add(.measure(measure.id), [measure.outcome].compactMap { $0.map(FlowNode.outcome) }, state)
      }
    }
    for node in order {
      for edge in after[node] ?? [] {
        before[edge.node, default: []].append(Edge(node: node, states: edge.states))
      }
    }
  }

  private var order: [FlowNode] = []

  private mutating func add(_ node: FlowNode, _ next: [FlowNode], _ state: Diagnostic.State) {
    if after[node] == nil {
      order.append(node)
      after[node] = []
    }
    var places: [FlowNode: Int] = [:]
    for (place, edge) in (after[node] ?? []).enumerated() { places[edge.node] = place }
    for target in next {
      if let place = places[target] {
        if after[node]?[place].states.contains(state) == false {
          after[node]?[place].states.append(state)
        }
      } else {
        places[target] = after[node]?.count
        after[node]?.append(Edge(node: target, states: [state]))
      }
    }
  }
}

extension FlowGraph {
  /// A point that is reached from another one.
  package struct Reached: Hashable, Sendable {
    package var node: FlowNode
    /// Steps from where the walk began, 1 or more.
    package var distance: Int
    /// The point before it on the shortest way.
    package var via: FlowNode
    /// The states in which the last step is there.
    package var states: [Diagnostic.State]
  }

  package enum Direction: Sendable { case up, down }

  /// What is reached from some points, nearest first, each once whatever circles there are.
  ///
  /// - Parameter limit: After so many the walk only counts.
  package func walk(
    _ direction: Direction, from starts: [FlowNode], limit: Int
  ) -> (reached: [Reached], leftOut: Int) {
    let edges = direction == .up ? before : after
    var seen = Set(starts)
    var queue = starts.map { (node: $0, distance: 0) }
    var reached: [Reached] = []
    var leftOut = 0
    var place = 0
    while place < queue.count {
      let current = queue[place]
      place += 1
      for edge in edges[current.node] ?? [] where seen.insert(edge.node).inserted {
        queue.append((edge.node, current.distance + 1))
        guard reached.count < limit else {
          leftOut += 1
          continue
        }
        reached.append(
          Reached(
            node: edge.node, distance: current.distance + 1, via: current.node,
            states: edge.states))
      }
    }
    return (reached, leftOut)
  }

  /// What leads from some points to others among them.
  package func edges(among nodes: [FlowNode]) -> [(from: FlowNode, edge: Edge)] {
    let known = Set(nodes)
    return nodes.flatMap { node in
      (after[node] ?? []).filter { known.contains($0.node) }.map { (node, $0) }
    }
  }
}
