package import WorkforceModel

/// How something stands between as-is and to-be.
package enum Change: String, Hashable, Sendable, CaseIterable {
  case kept, changed, new, retired
}

/// What differs between the as-is and the to-be operating model.
package struct ModelDifference: Sendable {
  /// One letter of one activity that is there before, after, or both.
  package struct Responsibility: Hashable, Sendable {
    package var activity: ID<Activity>
    package var party: Party
    package var before: [Duty]
    package var after: [Duty]
  }

  /// Every party's duties in every activity in which they differ.
  package var responsibilities: [Responsibility]
  package var roles: [RoleDifference]

  package init(
    _ definitions: Definitions, activityHours: [ActivityHours], decisionHours: [DecisionHours]
  ) {
    responsibilities = definitions.activities.flatMap(Responsibility.changes(of:))
    roles = RoleDifference.all(
      definitions, activityHours: activityHours, decisionHours: decisionHours)
    isEmpty =
      definitions.activities.allSatisfy { $0.change == .kept }
      && definitions.decisions.allSatisfy { $0.change == .kept }
      && definitions.measures.allSatisfy { $0.change == .kept }
      && roles.allSatisfy(\.isEmpty)
  }

  /// Nothing differs between the two states.
  package var isEmpty: Bool
}

extension Activity {
  package var change: Change { Change(before: asIs, after: toBe) }
}

extension Decision {
  package var change: Change { Change(before: asIs, after: toBe) }
}

extension Measure {
  package var change: Change { Change(before: asIs, after: toBe) }
}

extension Change {
  init<State: Equatable>(before: State?, after: State?) {
    switch (before, after) {
    case (nil, nil), (_?, nil): self = .retired
    case (nil, _?): self = .new
    case (let before?, let after?): self = before == after ? .kept : .changed
    }
  }
}

extension ModelDifference.Responsibility {
  package static func changes(of activity: Activity) -> [Self] {
    let before = activity.asIs?.duties ?? OrderedMap()
    let after = activity.toBe?.duties ?? OrderedMap()
    let parties = before.keys + after.keys.filter { before[$0] == nil }
    return parties.compactMap { party in
      let (old, new) = (before[party] ?? [], after[party] ?? [])
      return Set(old) == Set(new)
        ? nil : Self(activity: activity.id, party: party, before: old, after: new)
    }
  }
}
