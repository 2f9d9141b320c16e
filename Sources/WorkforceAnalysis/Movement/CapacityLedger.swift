package import WorkforceModel

/// What the change sets free, where it goes, and what nobody has claimed; hours a year.
///
/// Source: the plan's arithmetic, "Where freed hours go". It balances: what a role sets free is what
/// its releases are granted and what is unclaimed. Hours of work that fall on no role are not in it.
package struct CapacityLedger: Sendable {
  /// One for each role, in the order of the files.
  package let accounts: [Account]
  /// What each wave sets free over all roles, in the order of the files; work without a wave last.
  package let waves: [WaveShare]
  /// The roles to which releases send hours, in the order in which they are named.
  package let arrivals: [Arrival]

  init(
    _ definitions: Definitions, roles: [RoleCapacity], loads: WaveLoads,
    activities: [ActivityHours]
  ) {
    var waves = definitions.waves.map { WaveShare(wave: $0.id) } + [WaveShare(wave: nil)]
    accounts = definitions.roles.enumerated().map { place, role in
      let shares = loads.roles[place].map { wave, load in
        waves[wave].asIs += load.asIs
        waves[wave].toBe += load.toBe
        return WaveShare(wave: waves[wave].wave, asIs: load.asIs, toBe: load.toBe)
      }
      return Account(role, roles[place], waves: shares, definitions)
    }
    self.waves = waves.filter { $0.asIs != 0 || $0.toBe != 0 }
    arrivals = Self.arrivals(definitions, roles, accounts, activities)
  }

  package var setFree: Double { sum(\.setFree) }
  package var claimed: Double { sum(\.claimed) }
  package var granted: Double { sum(\.granted) }
  package var unclaimed: Double { sum(\.unclaimed) }
  package var overclaimed: Double { sum(\.overclaimed) }
  package var endsOverload: Double { sum(\.endsOverload) }
  package var open: Double { sum(\.open) }

  /// Hours a year that releases of one kind are granted, over all roles.
  package func granted(to destination: Release.Destination) -> Double {
    accounts.reduce(0) { sum, account in
      account.claims.reduce(sum) { $1.to == destination ? $0 + $1.granted : $0 }
    }
  }

  private func sum(_ hours: KeyPath<Account, Double>) -> Double {
    accounts.reduce(0) { $0 + $1[keyPath: hours] }
  }
}
