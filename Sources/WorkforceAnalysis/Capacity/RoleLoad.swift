package import WorkforceModel
import WorkforceSyntax

/// What a role has to do and what it can do today, in the busiest month of each wave, and once all is
/// settled; hours a month.
///
/// A wave lasts from the month of its go-live to the month before the next go-live; waves that go live
/// in one month share their months. Source: the plan's arithmetic, "FTE" and "Over time".
package struct RoleLoad: Sendable {
  package enum Stage: Hashable, Sendable {
    case asIs
    case wave(ID<Wave>)
    case toBe
  }

  package enum Level: String, Hashable, Sendable, CaseIterable {
    /// As much as the role can do, or less.
    case within
    /// More than leaves room for the unforeseen.
    case tight
    /// More than it has.
    case over
  }

  package struct Row: Sendable {
    package var stage: Stage
    /// Of a wave, the month of the highest utilisation.
    package var month: Month?
    package var entry: RoleMonths.Entry
    /// Nil where the plan does not say what the role has.
    package var level: Level?
  }

  /// Demand over supply from which a role is called tight, and over.
  package struct Limits: Hashable, Sendable {
    package var tight: Double
    package var over: Double

    package static let standard = Self(tight: 0.95, over: 1)
    /// The rule whose thresholds they are.
    package static let rule = "role/overloaded"
    /// A hair over the limit is arithmetic, not work.
    package static let margin = 1e-9

    package init(tight: Double, over: Double) {
      self.tight = tight
      self.over = over
    }

    init(_ policy: Policy) {
      tight = policy.value("warning", of: Self.rule) ?? Self.standard.tight
      over = policy.value("max", of: Self.rule) ?? Self.standard.over
    }

    /// Nil without a supply.
    package func level(of entry: RoleMonths.Entry) -> Level? {
      guard let supply = entry.supply else { return nil }
      if entry.isUnstaffed || entry.demand > supply * (over + Self.margin) { return .over }
      return entry.demand > supply * (tight + Self.margin) ? .tight : .within
    }
  }

  package var role: ID<Role>
  /// As-is, the waves by their go-live, to-be.
  package var rows: [Row]

  /// Of every role with demand in any of them, in the order of the files.
  static func all(_ definitions: Definitions, _ analysis: Analysis) -> [Self] {
    let limits = Limits(definitions.plan.policy)
    let periods = WavePeriods(definitions.waves, analysis.months.months)
    return zip(analysis.roles, analysis.months.roles).compactMap { capacity, months in
      func row(_ stage: Stage, _ load: RoleCapacity.Load) -> Row {
        let entry = RoleMonths.Entry(
          demand: load.demand / 12, supply: load.supply.map { $0 / 12 },
          otherWork: load.otherWork / 12)
        return Row(stage: stage, month: nil, entry: entry, level: limits.level(of: entry))
      }
      var rows = [row(.asIs, capacity.asIs)]
      for period in periods.all {
        guard let place = months.busiest(in: period.months) else { continue }
        rows.append(
          Row(
            stage: .wave(period.wave), month: analysis.months.months[place], entry: months[place],
            level: limits.level(of: months[place])))
      }
      rows.append(row(.toBe, capacity.toBe))
      return rows.contains { $0.entry.demand > 0 } ? Self(role: capacity.id, rows: rows) : nil
    }
  }
}

/// The months of each wave, as places in the months of the plan.
private struct WavePeriods {
  var all: [(wave: ID<Wave>, months: Range<Int>)] = []

  init(_ waves: Catalog<Wave>, _ months: [Month]) {
    guard let first = months.first else { return }
    let live = waves.map { Month(of: $0.goLive).index - first.index }
    let order = live.indices.sorted { (live[$0], $0) < (live[$1], $1) }
    let starts = Set(live).sorted()
    var ends: [Int: Int] = [:]
    for (start, next) in zip(starts, starts.dropFirst()) { ends[start] = next }
    for place in order {
      let start = max(0, live[place])
      let end = min(months.count, ends[live[place]] ?? months.count)
      if start < end { all.append((waves[place].id, start..<end)) }
    }
  }
}

extension RoleMonths.Entry {
  /// Work, and nobody there to do it.
  package var isUnstaffed: Bool { supply.map { $0 <= 0 && demand >= 0.05 } ?? false }
}

extension [RoleMonths.Entry] {
  /// The place of the busiest of some months, the earliest of several.
  ///
  /// First of all one in which the role has work and nobody in it, then the highest utilisation; the
  /// most work where no supply is stated.
  fileprivate func busiest(in places: Range<Int>) -> Int? {
    if let unstaffed = places.first(where: { self[$0].isUnstaffed }) { return unstaffed }
    let hasSupply = places.contains { self[$0].utilisation != nil }
    func figure(_ place: Int) -> Double {
      hasSupply ? self[place].utilisation ?? -1 : self[place].demand
    }
    var result: Int?
    for place in places where result.map({ figure(place) > figure($0) }) ?? true { result = place }
    return result
  }
}
