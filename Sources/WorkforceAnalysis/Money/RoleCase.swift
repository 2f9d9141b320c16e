import WorkforceModel

/// What the hours that a role sets free, or gains, come to; the formula behind points and draws.
///
/// Source: the plan's arithmetic, "Money" and "FTE". Hours and money are a year's of the settled plan.
/// Of a horizon they are those of the year times the years for which they hold, each month in the
/// measure in which the role's work has changed by then.
struct RoleCase {
  /// Hours the role sets free, and the part of them a release claims.
  struct Claim {
    var amount: Release.Amount
    var realised: Double
    var isCashable: Bool
    /// The role that takes over the people, where they are not paid for by cash.
    var target: Int?
    /// By month, 0…1: in force, and the work changed.
    var profile: [Double]

    /// Of the net release, 0…1.
    var share: Double { if case .share(let share) = amount { share.value } else { 0 } }
    var hours: Double { if case .hours(let hours) = amount { hours.value } else { 0 } }
  }

  /// Effective hours of one FTE; nil where no working time is stated.
  var effective: Double?
  /// Of one FTE a year; 0 where not stated, and then named among the gaps.
  var cost: Double
  var claims: [Claim]
  /// Net release and to-be hours at the most likely values.
  var release: Double
  var toBe: Double
  /// What the people of today can do beside their other work; nil where they are not stated.
  var room: Double?
  /// Years of the horizon for which the role's change holds.
  var years: Double

  // The claims, added up, so that a draw costs a handful of operations.
  private let claimed: ClaimedHours
  private let cashShare: Double
  private let cashHours: Double
  private let cashShareYears: Double
  private let cashHoursYears: Double

  init(
    effective: Double?, cost: Money?, claims: [Claim], capacity: RoleCapacity, years: Double
  ) {
    self.effective = effective.flatMap { $0 > 0 ? $0 : nil }
    self.cost = cost?.value ?? 0
    self.claims = claims
    release = capacity.netRelease
    toBe = capacity.toBe.work
    room = capacity.asIs.supply.map { $0 - capacity.asIs.otherWork }
    self.years = years
    claimed = ClaimedHours(claims.map(\.amount))
    let cashable = claims.filter(\.isCashable)
    cashShare = cashable.reduce(0) { $0 + $1.share * $1.realised }
    cashHours = cashable.reduce(0) { $0 + $1.hours * $1.realised }
    cashShareYears = cashable.reduce(0) { $0 + $1.share * $1.realised * $1.profile.years }
    cashHoursYears = cashable.reduce(0) { $0 + $1.hours * $1.realised * $1.profile.years }
  }

  var isCashable: Bool { cost > 0 && (cashShare > 0 || cashHours > 0) }
  var moves: [Claim] { claims.filter { $0.target != nil } }

  /// The part of each claim that is there, 0…1.
  func granted(_ release: Double) -> Double { claimed.granted(of: max(0, release)) }

  /// Hours a year of one claim that turn into the stated use.
  func hours(_ claim: Claim, release: Double) -> Double {
    claim.amount.hours(of: max(0, release)) * claim.realised * granted(release)
  }

  /// Cashable released hours ÷ effective hours · cost · realised, of a year and of the horizon.
  @inline(__always)
  func cash(release: Double) -> (year: Double, horizon: Double) {
    guard let effective else { return (0, 0) }
    let free = max(0, release)
    let each = granted(release) / effective * cost
    return (
      (cashShare * free + cashHours) * each, (cashShareYears * free + cashHoursYears) * each
    )
  }

  /// FTE gained beyond supply: the hours gained, or as many of them as the people of today have no
  /// room for, ÷ effective hours, less the FTE that other roles send.
  @inline(__always)
  func gained(release: Double, toBe: Double, arriving: Double) -> Double {
    guard let effective else { return 0 }
    let hours = min(-release, room.map { toBe - $0 } ?? .infinity)
    return max(0, max(0, hours) / effective - arriving)
  }
}

extension RoleCase {
  static func all(
    _ definitions: Definitions, _ capacities: [RoleCapacity], loads: WaveLoads, times: WaveTimes
  ) -> [RoleCase] {
    zip(zip(definitions.roles, capacities), loads.roles).map { pair, loads in
      let (role, capacity) = pair
      let changed = Self.changed(loads, times)
      let claims = (role.toBe?.release ?? []).map { release in
        let inForce = times.inForce(from: release.from)
        var claim = Claim(
          amount: release.amount, realised: release.realised?.value ?? 1,
          isCashable: release.cashable == true,
          profile: zip(changed, inForce).map { $0 * $1 })
        if release.to == .redeploy, !claim.isCashable {
          claim.target = release.role.flatMap { definitions.roles.order(of: $0) }
        }
        return claim
      }
      return RoleCase(
        effective: capacity.effectiveHours, cost: role.cost, claims: claims, capacity: capacity,
        years: changed.years)
    }
  }

  /// Σ progress · |release| ÷ Σ |release| over the waves, by month.
  ///
  /// The part of what changes in the role's hours that has changed by then; 1 where nothing does.
  private static func changed(
    _ loads: [(wave: Int, load: WaveLoads.Load)], _ times: WaveTimes
  ) -> [Double] {
    let whole = loads.reduce(0) { $0 + abs($1.load.asIs - $1.load.toBe) }
    guard whole > 0 else { return times.months.map { _ in 1 } }
    return times.months.indices.map { month in
      var sum = 0.0
      for (wave, load) in loads where load.asIs != load.toBe {
        sum += times[wave][month] * abs(load.asIs - load.toBe)
      }
      return sum / whole
    }
  }

  /// FTE a year that each role sends to others at the most likely values, added up by target.
  static func arriving(_ cases: [RoleCase]) -> [Double] {
    var result = [Double](repeating: 0, count: cases.count)
    for role in cases {
      guard let effective = role.effective else { continue }
      for move in role.moves {
        guard let target = move.target else { continue }
        result[target] += role.hours(move, release: role.release) / effective
      }
    }
    return result
  }
}
