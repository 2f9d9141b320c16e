package import WorkforceModel

extension CapacityLedger {
  /// One role's side of the ledger; hours a year at the most likely values.
  package struct Account: Sendable {
    package var role: ID<Role>
    /// Hours a year of one FTE; nil where no working time is stated.
    package var effectiveHours: Double?
    /// Whether the plan states hours of the role's work; without them there is nothing to balance.
    package var hasHours: Bool
    /// As-is minus to-be; negative where the role gains work.
    package var netRelease: Double
    /// The waves the role has a part in, in the order of the files; work without a wave last.
    package var waves: [WaveShare]
    /// By entry of `release`, in the order of the text.
    package var claims: [Claim]
    /// Hours nobody has claimed that are no free time: with fewer of them the people of today would
    /// have more work than hours.
    package var endsOverload: Double

    /// max(0, net release).
    package var setFree: Double { max(0, netRelease) }
    /// What the releases say, whether it is there or not.
    package var claimed: Double { claims.reduce(0) { $0 + $1.hours } }
    /// What they get; never more than is set free.
    package var granted: Double { claims.reduce(0) { $0 + $1.granted } }
    /// Hours set free that no release claims; set free = granted + unclaimed.
    package var unclaimed: Double { Self.difference(setFree, claimed) }
    /// Hours claimed twice: those that are claimed beyond what is set free.
    package var overclaimed: Double { Self.difference(claimed, setFree) }
    /// Hours that are free and have no destination: unclaimed − those that only end an overload.
    package var open: Double { max(0, unclaimed - endsOverload) }

    /// The last digits of a sum are nobody's hours.
    private static func difference(_ whole: Double, _ part: Double) -> Double {
      let rest = whole - part
      return rest > 1e-9 * whole ? rest : 0
    }

    /// Hours a year of a claim that turn into its use: granted · realised.
    ///
    /// Of a role without stated hours, claimed · realised: what it sets free is not known.
    package func used(_ claim: Claim) -> Double {
      (hasHours ? claim.granted : claim.hours) * (claim.realised ?? 1)
    }

    package func fte(_ hours: Double) -> Double? {
      effectiveHours.flatMap { $0 > 0 ? hours / $0 : nil }
    }
  }

  /// A wave's part in what a role, or the whole plan, sets free.
  package struct WaveShare: Hashable, Sendable {
    /// Nil for work without a wave.
    package var wave: ID<Wave>?
    package var asIs = 0.0
    package var toBe = 0.0

    /// As-is minus to-be; negative where the wave brings work.
    package var netRelease: Double { asIs - toBe }
  }

  /// An entry of a role's `release`.
  package struct Claim: Hashable, Sendable {
    package var to: Release.Destination
    /// The role that is to take the hours; nil where none is named.
    package var target: ID<Role>?
    package var owner: ID<Role>?
    /// Hours a year as claimed.
    package var hours: Double
    /// Hours a year of them that are there: the same part for all claims where they exceed what is
    /// set free.
    package var granted: Double
    /// The part that turns into the stated use, 0…1; nil where not stated, and then all counts.
    package var realised: Double?
    /// Nil where not stated.
    package var isCashable: Bool?
    /// The first day; nil where not stated.
    package var from: CalendarDate?
  }
}

extension CapacityLedger.Account {
  init(
    _ role: Role, _ capacity: RoleCapacity, waves: [CapacityLedger.WaveShare],
    _ definitions: Definitions
  ) {
    self.role = role.id
    effectiveHours = capacity.effectiveHours
    hasHours = capacity.asIs.work > 0 || capacity.toBe.work > 0
    netRelease = capacity.netRelease
    self.waves = waves
    endsOverload = 0
    let free = max(0, capacity.netRelease)
    let releases = role.toBe?.release ?? []
    let part = ClaimedHours(releases.map(\.amount)).granted(of: free)
    claims = releases.map { release in
      let hours = release.amount.hours(of: free)
      return CapacityLedger.Claim(
        to: release.to, target: release.role, owner: release.owner, hours: hours,
        granted: hours * part, realised: release.realised?.value, isCashable: release.cashable,
        from: definitions.day(of: release.from))
    }
    let room = capacity.asIs.supply.map { max(0, $0 - capacity.toBe.demand) }
    endsOverload = max(0, unclaimed - (room ?? .infinity))
  }
}
