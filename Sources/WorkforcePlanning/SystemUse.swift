package import WorkforceModel
package import WorkforceSyntax

/// A piece of work that a system does in one state, and what it costs there.
///
/// The price of an item is paid where the item is; the price of a year is paid once, and shared out
/// evenly over the work that the system does.
package struct SystemUse: Sendable {
  package var system: ID<System>
  package var state: Diagnostic.State
  /// Nil for a decision, which offers no items.
  package var activity: ID<Activity>?
  package var domain: ID<Domain>?
  package var wave: ID<Wave>?
  /// Of the price of a year, 0…1: one part for each piece of work in that state.
  package var shareOfYear = 1.0
}

extension SystemUse {
  private struct Key: Hashable {
    var system: ID<System>
    var state: Diagnostic.State
  }

  /// In the order of the activities, then of the decisions; as-is first.
  package static func all(_ definitions: Definitions) -> [SystemUse] {
    var uses: [SystemUse] = []
    for state in [Diagnostic.State.asIs, .toBe] {
      for activity in definitions.activities {
        for system in activity.state(state)?.systems ?? [] {
          uses.append(
            SystemUse(
              system: system, state: state, activity: activity.id, domain: activity.domain,
              wave: activity.wave))
        }
      }
      for decision in definitions.decisions {
        let activity = decision.activity.flatMap { definitions.activities[$0] }
        var seen: Set<ID<System>> = []
        for system in (decision.bands(in: state) ?? []).flatMap({ $0.decide.compactMap(\.system) })
        where seen.insert(system).inserted {
          uses.append(
            SystemUse(
              system: system, state: state, domain: decision.domain ?? activity?.domain,
              wave: decision.wave ?? activity?.wave))
        }
      }
    }
    let counts = uses.reduce(into: [Key: Int]()) {
      $0[Key(system: $1.system, state: $1.state), default: 0] += 1
    }
    for place in uses.indices {
      let key = Key(system: uses[place].system, state: uses[place].state)
      uses[place].shareOfYear = 1 / Double(counts[key] ?? 1)
    }
    return uses
  }
}
