package import WorkforceModel

/// The shortest way from an activity's output to a decision, and on to the measure and the outcome that
/// the decision moves.
package struct OutcomeChain: Hashable, Sendable {
  /// Where a chain ends too early.
  package enum Missing: String, Hashable, Sendable {
    /// No decision is reached.
    case decision
    /// The decision moves no measure.
    case measure
    /// The measure belongs to no outcome.
    case outcome
  }

  /// The activity it begins with, then those on the way; the first few of them.
  package var way: [ID<Activity>]
  /// Activities on the way in all, the first included; 1 where no decision is reached.
  package var length: Int
  package var decision: ID<Decision>?
  package var measure: ID<Measure>?
  package var outcome: ID<Outcome>?
  /// No decision is reached, and what comes of it goes to customers or others outside.
  package var leaves = false

  package var missing: Missing? {
    decision == nil ? .decision : measure == nil ? .measure : outcome == nil ? .outcome : nil
  }

  static let shown = 12
}

extension ValueChain {
  /// One for each start, in their order; time grows with the starts and the plan's activities.
  package func outcomeChains(from starts: [ID<Activity>]) -> [OutcomeChain] {
    var known: [Step: (decision: ID<Decision>, length: Int)] = [:]
    return starts.map { start in
      var walked: [Step] = []
      var current = Step.activity(start)
      var end = known[current]
      while end == nil, let next = towardsDecision[current] {
        walked.append(current)
        if case .decision(let id) = next, moved[id] != nil {
          end = (id, 0)
        } else {
          end = known[next]
          current = next
        }
      }
      guard var end else {
        return OutcomeChain(way: [start], length: 1, leaves: reachesUse(from: start))
      }
      for step in walked.reversed() {
        if goesOn(step) != nil { end.length += 1 }
        known[step] = end
      }
      let target = moved[end.decision]
      return OutcomeChain(
        way: firstSteps(from: start), length: end.length, decision: end.decision,
        measure: target?.measure, outcome: target?.outcome)
    }
  }

  private func firstSteps(from start: ID<Activity>) -> [ID<Activity>] {
    sequence(first: Step.activity(start)) { towardsDecision[$0] }.prefix(OutcomeChain.shown)
      .compactMap(goesOn)
  }

  /// The activity of a step; nil for a decision, and for what has ended and is passed through.
  private func goesOn(_ step: Step) -> ID<Activity>? {
    if case .activity(let id) = step, feeds[id] != nil { id } else { nil }
  }
}
