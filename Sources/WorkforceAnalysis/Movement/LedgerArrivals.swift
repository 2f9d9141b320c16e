package import WorkforceModel

extension CapacityLedger {
  /// The hours that releases `to: redeploy` send to one role, and what waits for them there.
  package struct Arrival: Sendable {
    package struct Sent: Hashable, Sendable {
      package var role: ID<Role>
      /// The place of the entry in the role's `release`.
      package var entry: Int
      /// Hours a year that arrive: what is released, less what is not realised.
      package var hours: Double
      /// 0…1.
      package var realised: Double
    }

    package var target: ID<Role>
    /// In the order of the text.
    package var sent: [Sent]
    /// The target's `unmetHours`; nil where it has work whose hours the plan does not state.
    package var unmet: Double?

    package var hours: Double { sent.reduce(0) { $0 + $1.hours } }
    /// Hours that arrive where there is no work for them; nil where nobody can tell.
    package var withoutWork: Double? { unmet.map { max(0, hours - $0) } }
  }

  static func arrivals(
    _ definitions: Definitions, _ capacities: [RoleCapacity], _ accounts: [Account],
    _ activities: [ActivityHours]
  ) -> [Arrival] {
    var places: [ID<Role>: Int] = [:]
    var result: [Arrival] = []
    for account in accounts {
      for (entry, claim) in account.claims.enumerated() where claim.to == .redeploy {
        guard let target = claim.target else { continue }
        let place = places[target] ?? result.count
        if place == result.count {
          places[target] = place
          result.append(Arrival(target: target, sent: []))
        }
        result[place].sent.append(
          .init(
            role: account.role, entry: entry, hours: account.used(claim),
            realised: claim.realised ?? 1))
      }
    }
    guard !result.isEmpty else { return [] }
    let unknown = definitions.rolesOfUnknownHours(activities)
    for place in result.indices where !unknown.contains(result[place].target) {
      result[place].unmet = definitions.roles.order(of: result[place].target).map {
        capacities[$0].unmetHours
      }
    }
    return result
  }
}

extension Definitions {
  /// Roles with work whose hours the plan does not state: nobody can tell what they need.
  fileprivate func rolesOfUnknownHours(_ hours: [ActivityHours]) -> Set<ID<Role>> {
    var result: Set<ID<Role>> = []
    for (activity, hours) in zip(activities, hours) {
      guard let work = activity.toBe, hours.inputsToBe == nil else { continue }
      result.formUnion(work.responsibilities.roles(.perform))
      result.formUnion(work.manual.map(\.role) + work.overseers)
    }
    return result
  }
}
