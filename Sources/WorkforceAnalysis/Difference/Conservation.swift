package import WorkforceModel

/// What becomes of each thing the as-is holds: nothing may be lost on the way to the to-be.
///
/// The law: as-is = kept + moved + retired, by count, for responsibilities, decision rights and
/// measures.
package struct Conservation: Sendable {
  package enum Fate: Hashable, Sendable {
    case kept
    /// Other parties hold it in the to-be.
    case moved(to: [Party])
    /// It ends; with its reason and successors where the plan states them.
    case retired(reason: String?)
  }

  package enum Holding: Hashable, Sendable {
    case responsibility(ID<Activity>, Party, Relation)
    /// The right to decide in the band at this place.
    case decisionRight(ID<Decision>, band: Int, Party)
    case measure(ID<Measure>)
  }

  package var entries: [(holding: Holding, fate: Fate)]

  package init(_ definitions: Definitions) {
    entries = []
    for activity in definitions.activities {
      guard let before = activity.asIs else { continue }
      for assignment in before.responsibilities.assignments
      where assignment.relation != .excluded {
        let holding = Holding.responsibility(activity.id, assignment.party, assignment.relation)
        entries.append((holding, fate(of: assignment, in: activity)))
      }
    }
    for decision in definitions.decisions {
      for (index, band) in (decision.asIs ?? []).enumerated() {
        for party in band.decide {
          entries.append(
            (
              .decisionRight(decision.id, band: index, party),
              Self.fate(of: party, band: band, in: decision)
            ))
        }
      }
    }
    for measure in definitions.measures where measure.asIs != nil {
      let fate: Fate = measure.toBe != nil ? .kept : .retired(reason: measure.retirement?.reason)
      entries.append((.measure(measure.id), fate))
    }
  }

  private func fate(of assignment: Responsibilities.Assignment, in activity: Activity) -> Fate {
    guard let after = activity.toBe else { return .retired(reason: activity.retirement?.reason) }
    let holders = after.responsibilities.parties(assignment.relation)
    if holders.contains(assignment.party) { return .kept }
    return holders.isEmpty ? .retired(reason: nil) : .moved(to: holders)
  }

  private static func fate(of party: Party, band: Band, in decision: Decision) -> Fate {
    guard let after = decision.toBe else { return .retired(reason: decision.retirement?.reason) }
    // The to-be band that covers the top of this one.
    let covering = after.first { candidate in
      guard let limit = candidate.upTo else { return true }
      return band.upTo.map { $0 <= limit } ?? false
    }
    guard let covering else { return .retired(reason: nil) }
    return covering.decide.contains(party) ? .kept : .moved(to: covering.decide)
  }
}
