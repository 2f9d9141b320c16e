package import WorkforceModel
import WorkforceSyntax

/// What a role stops, starts, continues, does differently and now oversees.
package struct RoleDifference: Sendable {
  package enum Action: String, Hashable, Sendable, CaseIterable {
    case stop, start, `continue`, change, oversee
  }

  /// What an item is about, with what the role has to do with it before and after.
  package enum Subject: Hashable, Sendable {
    case activity(ID<Activity>, before: [Duty], after: [Duty])
    case decision(ID<Decision>, before: [BandRight], after: [BandRight])
    /// The weight on the role's scorecard, 0…1.
    case measure(ID<Measure>, before: Share?, after: Share?)
    /// The level, 1…5.
    case skill(ID<Skill>, before: Int?, after: Int?)
  }

  package struct Item: Hashable, Sendable {
    package var subject: Subject
    package var action: Action
    /// To-be minus as-is, hours a year the role bears in it.
    package var hours: Double
    package var wave: ID<Wave>?
  }

  package var id: ID<Role>
  /// Activities, decisions, measures, skills; each in the order of the files.
  package var items: [Item]

  package var changes: [Item] { items.filter { $0.action != .continue } }

  /// Nothing changes for the role.
  package var isEmpty: Bool { changes.isEmpty }

  package func count(_ action: Action) -> Int { items.count { $0.action == action } }

  /// Of activities and decisions alone.
  package func workCount(_ action: Action) -> Int {
    items.count { item in
      switch item.subject {
      case .activity, .decision: item.action == action
      case .measure, .skill: false
      }
    }
  }
}

extension RoleDifference {
  /// One pass over the plan, so that the cost is that of the text and not roles × activities.
  static func all(
    _ definitions: Definitions, activityHours: [ActivityHours], decisionHours: [DecisionHours]
  ) -> [RoleDifference] {
    var items = [[Item]](repeating: [], count: definitions.roles.count)
    func add(_ role: ID<Role>, _ new: [Item]) {
      if let place = definitions.roles.order(of: role) { items[place] += new }
    }
    for (activity, hours) in zip(definitions.activities, activityHours) {
      for (role, new) in activityItems(activity, hours) { add(role, new) }
    }
    for (decision, hours) in zip(definitions.decisions, decisionHours) {
      for (role, item) in decisionItems(decision, hours, definitions) { add(role, [item]) }
    }
    for measure in definitions.measures {
      for (role, item) in measureItems(measure) { add(role, [item]) }
    }
    for (place, role) in definitions.roles.enumerated() { items[place] += skillItems(role) }
    return zip(definitions.roles, items).map { RoleDifference(id: $0.id, items: $1) }
  }

  private static func activityItems(
    _ activity: Activity, _ hours: ActivityHours
  ) -> [(ID<Role>, [Item])] {
    let before = activity.asIs?.duties ?? OrderedMap()
    let after = activity.toBe?.duties ?? OrderedMap()
    let parties = before.keys + after.keys.filter { before[$0] == nil }
    let workDiffers = activity.asIs?.execution != activity.toBe?.execution
    return parties.compactMap { party in
      guard let role = party.role else { return nil }
      let (old, new) = ((before[party] ?? []).parts, (after[party] ?? []).parts)
      let gained = hours.toBe.hours(of: role) - hours.asIs.hours(of: role)
      let overseesNow = new.contains(.oversee) && !old.contains(.oversee)
      let rest = overseesNow ? new.filter { $0 != .oversee } : new
      let watching = overseesNow ? hours.toBe.oversight(of: role) : 0
      var result: [Item] = []
      func item(_ action: Action, _ old: [Duty], _ new: [Duty], hours: Double) {
        result.append(
          Item(
            subject: .activity(activity.id, before: old, after: new), action: action,
            hours: hours, wave: activity.wave))
      }
      switch (old.isEmpty, rest.isEmpty) {
      case (true, true): break
      case (true, false): item(.start, old, rest, hours: gained - watching)
      case (false, true): item(.stop, old, rest, hours: gained - watching)
      case (false, false):
        // Half an hour a year is below what any planner can state.
        let same =
          Set(old) == Set(rest) && !(workDiffers && old.contains(.perform))
          && abs(gained - watching) <= 0.5
        item(same ? .continue : .change, old, rest, hours: gained - watching)
      }
      if overseesNow {
        item(.oversee, [], [.oversee], hours: result.isEmpty ? gained : watching)
      }
      return (role, result)
    }
  }

  private static func decisionItems(
    _ decision: Decision, _ hours: DecisionHours, _ definitions: Definitions
  ) -> [(ID<Role>, Item)] {
    let (before, after) = (decision.rights(in: .asIs), decision.rights(in: .toBe))
    var parties = before.keys + after.keys.filter { before[$0] == nil }
    // Who answers escalations bears their hours without a right in any band.
    if let first = decision.escalate.first, !parties.contains(first) { parties.append(first) }
    let wave = decision.wave ?? decision.activity.flatMap { definitions.activities[$0]?.wave }
    return parties.compactMap { party in
      guard let role = party.role else { return nil }
      let (old, new) = (before[party] ?? [], after[party] ?? [])
      let gained = hours.toBe.hours(of: role) - hours.asIs.hours(of: role)
      if old.isEmpty, new.isEmpty, gained == 0 { return nil }
      let action: Action =
        old == new
        ? abs(gained) > 0.5 ? .change : .continue
        : old.isEmpty ? .start : new.isEmpty ? .stop : .change
      let item = Item(
        subject: .decision(decision.id, before: old, after: new), action: action, hours: gained,
        wave: wave)
      return (role, item)
    }
  }

  private static func measureItems(_ measure: Measure) -> [(ID<Role>, Item)] {
    let (before, after) = (measure.asIs ?? [], measure.toBe ?? [])
    let roles =
      before.map(\.role)
      + after.map(\.role).filter { role in !before.contains { $0.role == role } }
    return roles.map { role in
      let old = before.first { $0.role == role }?.share
      let new = after.first { $0.role == role }?.share
      let action: Action =
        old == new ? .continue : old == nil ? .start : new == nil ? .stop : .change
      let item = Item(
        subject: .measure(measure.id, before: old, after: new), action: action, hours: 0,
        wave: measure.wave)
      return (role, item)
    }
  }

  private static func skillItems(_ role: Role) -> [Item] {
    let (before, after) = (role.skills(in: .asIs), role.skills(in: .toBe))
    return after.map { skill, level in
      let old = before[skill]
      let action: Action = old == level ? .continue : old == nil ? .start : .change
      return Item(
        subject: .skill(skill, before: old, after: level), action: action, hours: 0, wave: nil)
    }
  }
}
