package import WorkforceModel
import WorkforceSyntax

/// A month of a year, counted from year 0.
package struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let index: Int

  package init(index: Int) { self.index = index }
  package init(of date: CalendarDate) { index = date.year * 12 + date.month - 1 }

  package var year: Int { index / 12 }
  package var month: Int { index % 12 + 1 }
  package var firstDay: Int { day(1) }
  package var days: Int { CalendarDate.days(in: month, of: year) }

  package static func < (left: Self, right: Self) -> Bool { left.index < right.index }

  /// `2027-03`.
  package var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

  private func day(_ day: Int) -> Int {
    CalendarDate(year: year, month: month, day: day)?.daysSince1970 ?? 0
  }

  /// The part of the month's days that lie in `from ..< to` (days since 1970), 0…1.
  func share(from: Int, to: Int) -> Double {
    let overlap = min(to, firstDay + days) - max(from, firstDay)
    return Double(max(0, overlap)) / Double(days)
  }
}

/// Demand and supply of every role month by month, while the waves go live.
///
/// Source: the plan's arithmetic, "Over time". Hours are of one month; a month is a twelfth of a year.
package struct RoleMonths: Sendable {
  package struct Entry: Hashable, Sendable {
    /// Work of the plan, training and other work.
    package var demand: Double
    /// Nil where the role states no people or no working time.
    package var supply: Double?
    /// The part of the demand that is training.
    package var training: Double
    /// The part of the demand outside this plan.
    package var otherWork: Double

    package init(
      demand: Double, supply: Double?, training: Double = 0, otherWork: Double = 0
    ) {
      self.demand = demand
      self.supply = supply
      self.training = training
      self.otherWork = otherWork
    }

    /// The part of the demand that is the plan's own work, parallel run and learning dip with it.
    package var work: Double { demand - training - otherWork }

    /// Demand ÷ supply.
    package var utilisation: Double? { supply.flatMap { $0 > 0 ? demand / $0 : nil } }
  }

  /// A plan's horizon is cut at this many months.
  static let limit = 240

  package var months: [Month]
  /// The first month in which any of the to-be is live.
  package var firstLive: Month
  /// By role in the order of the files, then by month.
  package var roles: [[Entry]]

  init(_ definitions: Definitions, loads: WaveLoads) {
    let plan = definitions.plan
    let waves = definitions.waves
    let from = plan.horizon?.from ?? plan.asOf
    let live = waves.map(\.goLive).min() ?? from
    let settled = waves.map { $0.end ?? $0.goLive }.max() ?? from
    let first = Month(of: min(from, live))
    let last = max(plan.horizon.map { Month(of: $0.to) } ?? first, Month(of: settled))
    let count = min(Self.limit, last.index - first.index + 1)
    let months = (0..<max(1, count)).map { Month(index: first.index + $0) }
    self.months = months
    firstLive = Month(of: max(from, live))

    let factors = waves.map { wave in months.map { WaveFactors(wave, in: $0) } }
    // What has no wave is in force from the beginning of the horizon.
    let always = months.map { _ in WaveFactors(asIs: 0, toBe: 1) }
    let training = TrainingHours(definitions)

    roles = definitions.roles.enumerated().map { place, role in
      let effective = definitions.workingTime(of: role)?.effective.value
      return months.enumerated().map { index, month in
        let trained = training.hours(of: role.id, in: month)
        var demand = trained
        for (wave, load) in loads.roles[place] {
          let factor = wave < factors.count ? factors[wave][index] : always[index]
          demand += (load.asIs * factor.asIs + load.toBe * factor.toBe) / 12
        }
        let supply = role.supply(
          in: month, effectiveHours: effective, waves: waves, horizon: from)
        let other = role.otherWorkHours(supply: supply.map { $0 * 12 }) / 12
        demand += other
        return Entry(demand: demand, supply: supply, training: trained, otherWork: other)
      }
    }
  }

  /// The month of the highest utilisation of a role once the to-be is live, by place of the role.
  package func peak(ofRoleAt place: Int) -> (month: Month, entry: Entry)? {
    var result: (month: Month, entry: Entry)?
    for (month, entry) in zip(months, roles[place]) where month >= firstLive {
      guard let utilisation = entry.utilisation else { continue }
      if utilisation > result?.entry.utilisation ?? -1 { result = (month, entry) }
    }
    return result
  }
}

/// How much of a wave's as-is and to-be hours fall into a month.
struct WaveFactors {
  var asIs: Double
  var toBe: Double

  init(asIs: Double, toBe: Double) {
    self.asIs = asIs
    self.toBe = toBe
  }

  init(_ wave: Wave, in month: Month) {
    let start = wave.goLive.daysSince1970
    let progress = Self.progress(wave, in: month)
    asIs = 1 - progress
    toBe = progress
    if let run = wave.parallelRun {
      let until = run.until ?? wave.end ?? wave.goLive
      asIs += run.share.value * month.share(from: start, to: until.daysSince1970)
    }
    if let learning = wave.learning {
      let end = start + Int(min(learning.weeks, 5200) * 7)
      toBe += learning.dip.value * month.share(from: start, to: end)
    }
  }

  /// The mean over the month's days of a progress that is 0 before go-live and rises in a straight
  /// line to 1 at the wave's end; a step where there is none.
  static func progress(_ wave: Wave, in month: Month) -> Double {
    let start = wave.goLive.daysSince1970
    let length = (wave.end?.daysSince1970 ?? start) - start
    guard length > 0 else { return month.share(from: start, to: .max) }
    if month.firstDay >= start + length { return 1 }
    if month.firstDay + month.days <= start { return 0 }
    var sum = 0.0
    for day in month.firstDay..<(month.firstDay + month.days) {
      sum += min(1, max(0, Double(day - start) / Double(length)))
    }
    return sum / Double(month.days)
  }
}

/// The hours a year of every role, split by the wave in which they change.
struct WaveLoads {
  struct Load {
    var asIs = 0.0
    var toBe = 0.0
  }

  /// By role: the waves it has a part in, in the order of the files; the last is what has no wave.
  var roles: [[(wave: Int, load: Load)]]

  init(_ definitions: Definitions, activities: [ActivityHours], decisions: [DecisionHours]) {
    let waves = definitions.waves.count
    var loads = definitions.roles.map { _ in [Int: Load]() }
    func add(_ asIs: WorkHours, _ toBe: WorkHours, wave: ID<Wave>?) {
      let place = wave.flatMap { definitions.waves.order(of: $0) } ?? waves
      for portion in asIs.portions {
        guard let role = portion.role.flatMap({ definitions.roles.order(of: $0) }) else { continue }
        loads[role][place, default: Load()].asIs += portion.hours
      }
      for portion in toBe.portions {
        guard let role = portion.role.flatMap({ definitions.roles.order(of: $0) }) else { continue }
        loads[role][place, default: Load()].toBe += portion.hours
      }
    }
    for (activity, hours) in zip(definitions.activities, activities) {
      add(hours.asIs, hours.toBe, wave: activity.wave)
    }
    for (decision, hours) in zip(definitions.decisions, decisions) {
      let wave = decision.wave ?? decision.activity.flatMap { definitions.activities[$0]?.wave }
      add(hours.asIs, hours.toBe, wave: wave)
    }
    roles = loads.map { $0.sorted { $0.key < $1.key }.map { (wave: $0.key, load: $0.value) } }
  }
}

/// Training takes its hours in the month it is due.
private struct TrainingHours {
  private struct Key: Hashable {
    var role: ID<Role>
    var month: Month
  }

  private var hours: [Key: Double] = [:]

  init(_ definitions: Definitions) {
    for due in TrainingDue.all(definitions) {
      guard let month = due.month, let total = due.totalHours else { continue }
      hours[Key(role: due.role, month: month), default: 0] += total
    }
  }

  func hours(of role: ID<Role>, in month: Month) -> Double {
    hours[Key(role: role, month: month)] ?? 0
  }
}

extension Role {
  /// Hours of one month, with the to-be's FTE from its date on and closing and opening days.
  fileprivate func supply(
    in month: Month, effectiveHours: Double?, waves: Catalog<Wave>, horizon: CalendarDate
  ) -> Double? {
    let stated = supply(in: .asIs, effectiveHours: effectiveHours)
    let planned = supply(in: .toBe, effectiveHours: effectiveHours)
    guard stated != nil || planned != nil else { return nil }
    // A role that states people only in the to-be has none before.
    let before = stated ?? 0
    var result = before
    if let after = planned, after != before {
      let start: CalendarDate =
        switch toBe?.from {
        case .date(let date): date
        case .wave(let wave): waves[wave]?.goLive ?? horizon
        case nil: horizon
        }
      let changed = month.share(from: start.daysSince1970, to: .max)
      result = before * (1 - changed) + after * changed
    }
    if let closes = toBe?.closes { result *= month.share(from: .min, to: closes.daysSince1970) }
    if let opens = toBe?.opens { result *= month.share(from: opens.daysSince1970, to: .max) }
    return result / 12
  }
}
