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
      // Looked up once for each relation: a letter may stand in every cell of a row.
      var holders: [Relation: Holders] = [:]
      for assignment in before.responsibilities.assignments
      where assignment.relation != .excluded {
        let holding = Holding.responsibility(activity.id, assignment.party, assignment.relation)
        let after = holders[assignment.relation] ?? Holders(assignment.relation, in: activity)
        holders[assignment.relation] = after
        entries.append((holding, after.fate(of: assignment.party)))
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

  /// Who has a relation to an activity in the to-be, and what that means for those who had it.
  private struct Holders {
    private let parties: Set<Party>
    private let otherwise: Fate

    init(_ relation: Relation, in activity: Activity) {
      let after = activity.toBe?.responsibilities.parties(relation)
      parties = Set(after ?? [])
      otherwise =
        switch after {
        case nil: .retired(reason: activity.retirement?.reason)
        case []?: .retired(reason: nil)
        case let holders?: .moved(to: holders)
        }
    }

    func fate(of party: Party) -> Fate { parties.contains(party) ? .kept : otherwise }
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
