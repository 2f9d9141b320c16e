package import WorkforceModel
package import WorkforceSyntax

/// What feeds what, from a system's output to a decision and on to a measured outcome, in one state.
package struct ValueChain: Sendable {
  /// Where the chain from an activity leads, by the shortest way.
  package struct Path: Sendable, Equatable {
    package var activities: [ID<Activity>]
    package var decision: ID<Decision>
    package var measure: ID<Measure>?
    package var outcome: ID<Outcome>?
  }

  /// In the order of the text; a decision's own `activity` counts as feeding it.
  package private(set) var feeds: [ID<Activity>: [Step]] = [:]
  /// Activities and decisions that something feeds.
  package private(set) var fed: Set<Step> = []
  private var moved: [ID<Decision>: Moved] = [:]
  /// The next step on the shortest way to a decision.
  private var towardsDecision: [ID<Activity>: Step] = [:]

  private struct Moved {
    var measure: ID<Measure>?
    var outcome: ID<Outcome>?
  }

  package init(_ definitions: Definitions, state: Diagnostic.State) {
    for activity in definitions.activities {
      guard let work = activity.state(state) else { continue }
      feeds[activity.id] = work.feeds
      fed.formUnion(work.feeds)
    }
    for decision in definitions.decisions where decision.bands(in: state) != nil {
      let step = Step.decision(decision.id)
      if let activity = decision.activity, feeds[activity]?.contains(step) == false {
        feeds[activity]?.append(step)
        fed.insert(step)
      }
      fed.formUnion(decision.feeds.map(Step.activity))
      let measured = decision.moves.first { definitions.measures[$0]?.outcome != nil }
      let measure = measured ?? decision.moves.first
      moved[decision.id] = Moved(
        measure: measure, outcome: measure.flatMap { definitions.measures[$0]?.outcome })
    }
    findWays(definitions)
  }

  /// Whether an activity's output goes anywhere: to an activity, a decision, or outside.
  package func isUsed(_ activity: ID<Activity>) -> Bool { feeds[activity]?.isEmpty == false }

  /// The shortest way from an activity to a decision, and what that decision moves; nil where no
  /// decision is reached.
  package func path(from start: ID<Activity>) -> Path? {
    var way = [start]
    var current = start
    while let step = towardsDecision[current] {
      switch step {
      case .activity(let next):
        way.append(next)
        current = next
      case .decision(let decision):
        let end = moved[decision]
        return Path(
          activities: way, decision: decision, measure: end?.measure, outcome: end?.outcome)
      case .outside: return nil
      }
    }
    return nil
  }

  /// One breadth-first walk backwards from all decisions, so that every way is found at once.
  private mutating func findWays(_ definitions: Definitions) {
    var before: [ID<Activity>: [ID<Activity>]] = [:]
    var queue: [ID<Activity>] = []
    for activity in definitions.activities {
      for step in feeds[activity.id] ?? [] {
        switch step {
        case .activity(let next): before[next, default: []].append(activity.id)
        case .decision(let decision) where moved[decision] != nil:
          if towardsDecision[activity.id] == nil {
            towardsDecision[activity.id] = step
            queue.append(activity.id)
          }
        default: continue
        }
      }
    }
    var next = 0
    while next < queue.count {
      let current = queue[next]
      next += 1
      for activity in before[current] ?? [] where towardsDecision[activity] == nil {
        towardsDecision[activity] = .activity(current)
        queue.append(activity)
      }
    }
  }
}
