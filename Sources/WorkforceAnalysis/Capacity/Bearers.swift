import WorkforceModel

/// Who bears each part of the hours of an activity in one state.
///
/// Source: the plan's arithmetic, "Hours of one activity in one state": `manual` falls back to the
/// performers, `rework.by` to the manual roles. It does not depend on how many hours a part has.
struct Bearers {
  /// In the order in which the parts of an activity are added up.
  static let parts: [HoursPart] = [
    .performed, .manual, .exceptions, .before, .after, .rework, .fixed, .consulted, .informed,
  ]

  private let performers: [RoleShare]
  private let manual: [RoleShare]
  private let overseers: [RoleShare]
  private let rework: [RoleShare]
  private let asked: [RoleShare]
  private let told: [RoleShare]

  init(_ state: ActivityState) {
    performers = state.performingRoles
    manual = state.manual.isEmpty ? performers : state.manual
    overseers = ActivityState.evenly(state.overseers)
    rework = state.oversight?.rework?.by.map { ActivityState.evenly([$0]) } ?? manual
    asked = state.responsibilities.roles(.advise).flatMap { ActivityState.evenly([$0]) }
    told = state.responsibilities.roles(.notify).flatMap { ActivityState.evenly([$0]) }
  }

  /// The roles and their parts of it, 0…1; of `consulted` and `informed` each role bears the whole
  /// of one party's time.
  subscript(part: HoursPart) -> [RoleShare] {
    switch part {
    case .performed: performers
    case .manual, .exceptions: manual
    case .before, .after, .fixed: overseers
    case .rework: rework
    case .consulted: asked
    case .informed: told
    case .decided, .escalated: []
    }
  }
}

extension ActivityInputs {
  /// Hours a year; of `consulted` and `informed` those of one party.
  subscript(part: HoursPart) -> Double {
    switch part {
    case .performed: performed
    case .manual: manual
    case .exceptions: exceptions
    case .before: before
    case .after: after
    case .rework: rework
    case .fixed: fixed
    case .consulted: consulted
    case .informed: informed
    case .decided, .escalated: 0
    }
  }
}
