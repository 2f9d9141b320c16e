package import WorkforceModel
import WorkforceSyntax

/// The hours of one activity before and after.
package struct ActivityHours: Sendable {
  package var id: ID<Activity>
  package var inputsAsIs: ActivityInputs?
  package var inputsToBe: ActivityInputs?
  package var asIs: WorkHours
  package var toBe: WorkHours

  /// As-is minus to-be, hours a year; negative where the plan adds work.
  package var netRelease: Double { asIs.total - toBe.total }

  package var leverage: Double? { inputsToBe?.leverage }

  /// Items a year of work that takes no more than before.
  ///
  /// That is, neither its items nor the minutes of one differ, and its hours do not grow. Nil
  /// of other work, and where its hours are not stated.
  package var unchangedVolume: Double? {
    guard let before = inputsAsIs, let after = inputsToBe, before.volume == after.volume,
      before.time == after.time, toBe.total <= asIs.total
    else { return nil }
    return after.volume
  }

  package init(_ activity: Activity) {
    id = activity.id
    inputsAsIs = activity.asIs.flatMap(ActivityInputs.init)
    inputsToBe = activity.toBe.flatMap(ActivityInputs.init)
    asIs = WorkHours(activity.asIs, inputs: inputsAsIs)
    toBe = WorkHours(activity.toBe, inputs: inputsToBe)
  }
}

/// The hours of one decision before and after: deciders' time and escalations.
package struct DecisionHours: Sendable {
  package var id: ID<Decision>
  package var asIs: WorkHours
  package var toBe: WorkHours

  package init(_ decision: Decision) {
    id = decision.id
    asIs = WorkHours(DecisionWork.bands(of: decision, in: .asIs).flatMap(\.portions))
    toBe = WorkHours(DecisionWork.bands(of: decision, in: .toBe).flatMap(\.portions))
  }
}

extension WorkHours {
  init(_ state: ActivityState?, inputs: ActivityInputs?) {
    self.init()
    guard let state, let inputs else { return }
    let bearers = Bearers(state)
    for part in Bearers.parts {
      let roles = bearers[part]
      // Nobody asked or told is no time of anybody.
      if roles.isEmpty, part == .consulted || part == .informed { continue }
      add(part, inputs[part], to: roles)
    }
  }

  private mutating func add(_ part: HoursPart, _ hours: Double, to role: ID<Role>?) {
    if hours != 0 { portions.append(Portion(role: role, part: part, hours: hours)) }
  }

  /// Spreads hours over roles; with no role to bear them, they stay as hours without a role.
  private mutating func add(_ part: HoursPart, _ hours: Double, to roles: [RoleShare]) {
    guard !roles.isEmpty else { return add(part, hours, to: nil) }
    for share in roles { add(part, hours * share.share.value, to: share.role) }
  }
}
