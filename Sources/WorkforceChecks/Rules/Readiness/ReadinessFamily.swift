import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let readinessRules: [Rule] = [
    .layerNotReady,
    .governanceAfterScale,
    .enablerLate,
    .gateWithoutOwner,
    .waveOrder,
    .skillGapOpen,
    .consultationLate,
    .noConsultation,
    .pilotOnly,
  ]
}

extension Need {
  static let requirements = Self("`requires` of a wave") {
    $0.waves.contains { !$0.requires.isEmpty }
  }
  static let readiness = Self("`readiness` of a domain") {
    $0.domains.contains { !$0.readiness.isEmpty }
  }
  static let lifts = Self("`lifts` of an enabler") {
    $0.enablers.contains { !$0.lifts.isEmpty }
  }
  static let enablerDates = Self("`due` or `status` of an enabler") {
    $0.enablers.contains { $0.due != nil || $0.status != nil }
  }
  static let gateOwner = Self("`owner` of a gate") {
    $0.waves.contains { $0.gate.contains { $0.owner != nil } }
  }
  static let waves = Self("`wave` of an activity") { $0.activities.contains { $0.wave != nil } }
  static let skillLevels = Self("`skills` of a role") {
    $0.roles.contains { !$0.skills.isEmpty || $0.toBe?.skills?.isEmpty == false }
  }
  static let skillNeeds = Self("`needs` of an activity or system, or `skills` in a role's `to_be`")
  {
    $0.activities.contains { $0.toBe?.needs.isEmpty == false }
      || systemNeeds.isStated($0) || $0.roles.contains { $0.toBe?.skills?.isEmpty == false }
  }
  static let systemNeeds = Self("`needs` of a system") {
    $0.systems.contains { !$0.needs.isEmpty }
  }
  static let leadTime = Self("`lead_time` of a body") {
    $0.bodies.contains { $0.leadTime != nil }
  }
  static let consultation = Self("`bodies`, or a works-council pack in `packs`") {
    !$0.bodies.isEmpty || $0.plan.packs.contains { $0.hasSuffix("works-council") }
  }
}
