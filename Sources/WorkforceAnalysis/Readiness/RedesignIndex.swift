/// The share of a domain's activities, decisions and measures that change.
///
/// Index = mean of the shares of the kinds the domain has, 0…1. Within activities and decisions each
/// weighs its hours a year, the larger of as-is and to-be; where none of a kind has hours, and for
/// measures, each weighs the same. Source: the deliverables, "Pilot or operating model".
package struct RedesignIndex: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package var changed = 0
    package var count = 0
    var changedHours = 0.0
    var hours = 0.0

    /// 0…1; nil where the domain has none of the kind.
    package var share: Double? {
      guard count > 0 else { return nil }
      return hours > 0 ? changedHours / hours : Double(changed) / Double(count)
    }

    mutating func add(_ change: Change, hours: Double = 0) {
      count += 1
      self.hours += hours
      guard change != .kept else { return }
      changed += 1
      changedHours += hours
    }
  }

  package var activities = Part()
  package var decisions = Part()
  package var measures = Part()

  /// 0…1; nil for a domain with nothing in it.
  package var value: Double? {
    let shares = [activities, decisions, measures].compactMap(\.share)
    return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }

  package var changed: Int { activities.changed + decisions.changed + measures.changed }
  package var count: Int { activities.count + decisions.count + measures.count }
}
