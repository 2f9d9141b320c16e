package import WorkforceModel

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
    asIs = WorkHours(decision, bands: decision.asIs ?? [])
    toBe = WorkHours(decision, bands: decision.toBe ?? [])
  }
}

extension WorkHours {
  init(_ state: ActivityState?, inputs: ActivityInputs?) {
    self.init()
    guard let state, let inputs else { return }
    let performers = state.performingRoles
    let manual = state.manual.isEmpty ? performers : state.manual
    let overseer = state.oversight?.by

    add(.performed, inputs.performed, to: performers)
    add(.manual, inputs.manual, to: manual)
    add(.exceptions, inputs.exceptions, to: manual)
    add(.before, inputs.before, to: overseer)
    add(.after, inputs.after, to: overseer)
    if let by = state.oversight?.rework?.by {
      add(.rework, inputs.rework, to: by)
    } else {
      add(.rework, inputs.rework, to: manual)
    }
    add(.fixed, inputs.fixed, to: overseer)
    for role in state.responsibilities.roles(.advise) {
      add(.consulted, inputs.consulted, to: role)
    }
    for role in state.responsibilities.roles(.notify) {
      add(.informed, inputs.informed, to: role)
    }
  }

  init(_ decision: Decision, bands: [Band]) {
    self.init()
    guard let volume = decision.volume?.likely.value else { return }
    // A band without a share takes an even part of what the stated shares leave.
    let stated = bands.compactMap { $0.share?.likely.value }.reduce(0, +)
    let open = bands.count { $0.share == nil }
    let rest = open > 0 ? max(0, 1 - stated) / Double(open) : 0
    for band in bands {
      let items = volume * (band.share?.likely.value ?? rest)
      if let time = band.time, band.decide.first?.system == nil {
        add(.decided, items * time.likely.hours, to: band.decide.first?.role)
      }
      if let escalated = band.escalated {
        let hours = items * escalated.rate.likely.value * escalated.time.likely.hours
        add(.escalated, hours, to: decision.escalate.first?.role)
      }
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
