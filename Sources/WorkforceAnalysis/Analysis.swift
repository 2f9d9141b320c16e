package import WorkforceModel
import WorkforceSyntax

/// Everything that is computed from a plan's definitions before it is judged.
///
/// It is total: it needs references resolved, which loading does, and no check to have passed.
package struct Analysis: Sendable {
  /// In the order of the files, one for each activity.
  package var activities: [ActivityHours]
  package var decisions: [DecisionHours]
  /// One for each role, in the order of the files.
  package var roles: [RoleCapacity]
  package var months: RoleMonths
  /// What is set free in the roles, and where it goes.
  package var ledger: CapacityLedger
  package var difference: ModelDifference
  package var conservation: Conservation
  package var chainAsIs: ValueChain
  package var chainToBe: ValueChain
  package var readiness: LayerReadiness
  package var skillGaps: SkillGaps
  package var consultations: Consultations

  package init(_ definitions: Definitions) {
    activities = definitions.activities.map(ActivityHours.init)
    decisions = definitions.decisions.map(DecisionHours.init)
    roles = RoleCapacity.all(definitions, activities: activities, decisions: decisions)
    loads = WaveLoads(definitions, activities: activities, decisions: decisions)
    months = RoleMonths(definitions, loads: loads)
    ledger = CapacityLedger(
      definitions, roles: roles, loads: loads, activities: activities)
    difference = ModelDifference(
      definitions, activityHours: activities, decisionHours: decisions)
    conservation = Conservation(definitions)
    chainAsIs = ValueChain(definitions, state: .asIs)
    chainToBe = ValueChain(definitions, state: .toBe)
    readiness = LayerReadiness(definitions)
    skillGaps = SkillGaps(definitions, arrivals: readiness.arrivals)
    consultations = Consultations(definitions)
    self.definitions = definitions
  }

  private let definitions: Definitions
  /// Hours of the roles by wave.
  let loads: WaveLoads

  package subscript(activity: ID<Activity>) -> ActivityHours? {
    definitions.activities.order(of: activity).map { activities[$0] }
  }

  package subscript(decision: ID<Decision>) -> DecisionHours? {
    definitions.decisions.order(of: decision).map { decisions[$0] }
  }

  package subscript(role: ID<Role>) -> RoleCapacity? {
    definitions.roles.order(of: role).map { roles[$0] }
  }

  /// What a role sets free, and where it goes.
  package func account(of role: ID<Role>) -> CapacityLedger.Account? {
    definitions.roles.order(of: role).map { ledger.accounts[$0] }
  }

  package func difference(of role: ID<Role>) -> RoleDifference? {
    definitions.roles.order(of: role).map { difference.roles[$0] }
  }

  /// The month of a role's highest utilisation once the to-be is live.
  package func peak(of role: ID<Role>) -> (month: Month, entry: RoleMonths.Entry)? {
    definitions.roles.order(of: role).flatMap { months.peak(ofRoleAt: $0) }
  }

  /// Whether each domain is a pilot or an operating model; worked out when asked for.
  package var scorecards: [DomainScorecard] { DomainScorecard.all(definitions, self) }

  /// When each body must be asked about each wave; worked out when asked for.
  package var consultationClocks: [ConsultationClock] {
    ConsultationClock.all(definitions, consultations)
  }

  /// What each wave waits for and how late each enabler may be; worked out when asked for.
  package var criticalPath: CriticalPath {
    CriticalPath(definitions, readiness, consultationClocks)
  }

  /// What people learn, by when and at what cost; worked out when asked for.
  package var trainingPlan: TrainingPlan { TrainingPlan(definitions, self) }

  /// How many people the plan lets go, site by site; worked out when asked for.
  package var reductions: Reductions { Reductions(definitions, ledger) }

  /// FTE over the months of the horizon by role and role family; worked out when asked for.
  package var fteMonths: FTEMonths { FTEMonths(definitions, roles: roles, months: months) }

  /// What overseeing the systems at work takes; worked out when asked for.
  package var oversight: [OversightLoad] { OversightLoad.all(definitions, self) }

  /// What waits for people on duty in the to-be; worked out when asked for.
  package var queues: [DutyFigures] { DutyFigures.all(definitions) }

  /// What each role has to do and can do, today, wave by wave and in the to-be; worked out when asked
  /// for.
  package var roleLoads: [RoleLoad] { RoleLoad.all(definitions, self) }

  /// Hours a year of the whole plan, decisions included.
  package var asIsHours: Double {
    activities.reduce(0) { $0 + $1.asIs.total } + decisions.reduce(0) { $0 + $1.asIs.total }
  }

  package var toBeHours: Double {
    activities.reduce(0) { $0 + $1.toBe.total } + decisions.reduce(0) { $0 + $1.toBe.total }
  }

  /// As-is minus to-be at the most likely values, hours a year.
  package var netRelease: Double { asIsHours - toBeHours }
}
