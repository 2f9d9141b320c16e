package import WorkforceModel

/// What stands next to each activity: what feeds it, and what it feeds, in either state.
///
/// Work on the other side of a decision is next to it too, and so is the decision.
package struct FlowNeighbours: Sendable {
  private let definitions: Definitions
  private let chains: [ValueChain]
  /// What feeds a step, in the order of the files.
  private var feeders: [Step: [Step]] = [:]

  /// One pass over what the plan states under `feeds`.
  package init(_ definitions: Definitions, _ analysis: Analysis) {
    self.definitions = definitions
    chains = [analysis.chainAsIs, analysis.chainToBe]
    for activity in definitions.activities {
      for step in Self.steps(after: activity.id, chains) {
        feeders[step, default: []].append(.activity(activity.id))
      }
    }
    for decision in definitions.decisions {
      for fed in decision.feeds {
        feeders[.activity(fed), default: []].append(.decision(decision.id))
      }
    }
  }

  /// The neighbours of an activity, each once, in the order of the files.
  package func around(_ id: ID<Activity>) -> (activities: [Activity], decisions: [ID<Decision>]) {
    let before = feeders[.activity(id)] ?? []
    let after = Self.steps(after: id, chains)
    var steps = Set(before + after)
    for step in before { steps.formUnion(decision(step).flatMap { _ in feeders[step] } ?? []) }
    for step in after { steps.formUnion(decision(step)?.feeds.map(Step.activity) ?? []) }
    steps.subtract([.activity(id), .outside])
    let places = steps.compactMap { step in
      if case .activity(let id) = step { definitions.activities.order(of: id) } else { nil }
    }
    let decisions = steps.compactMap {
      decision($0).flatMap { definitions.decisions.order(of: $0.id) }
    }
    return (
      places.sorted().map { definitions.activities[$0] },
      decisions.sorted().map { definitions.decisions[$0].id }
    )
  }

  private func decision(_ step: Step) -> Decision? {
    if case .decision(let id) = step { definitions.decisions[id] } else { nil }
  }

  private static func steps(after id: ID<Activity>, _ chains: [ValueChain]) -> [Step] {
    var seen: Set<Step> = []
    return chains.flatMap { $0.feeds[id] ?? [] }.filter { seen.insert($0).inserted }
  }
}
