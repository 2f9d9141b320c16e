import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let aiRules: [Rule] = [
    .systemAccountable,
    .noOverseer,
    .overseerNotPrepared,
    .systemConsulted,
    .systemAsEmployee,
    .oversightTooWeak,
    .nominalReview,
    .unwatchedHours,
    .noFallback,
    .approveEverything,
    .executionOversightMismatch,
    .beyondClearance,
    .modeWithoutSystem,
    .nobodyCanStop,
    .escalationBroken,
    .machineChain,
    .manySystemsOneOverseer,
    .noEvidence,
    .againstTheWorkersWish,
    .reviewMakesItWorse,
    .trainingIsNotAControl,
    .planAddsWork,
  ]
}

extension Need {
  static let fallback = Self("`fallback` of an activity or system") {
    $0.activities.contains { $0.asIs?.fallback != nil || $0.toBe?.fallback != nil }
      || $0.systems.contains { $0.fallback != nil }
  }
  static let clearance = Self("`cleared_for` or `stage` of a system") {
    $0.systems.contains {
      $0.clearedFor(in: .toBe) != nil || $0.stage(in: .toBe) != nil
    }
  }
  static let stop = Self("`oversight` of an activity or `stop` of a system") {
    Need.oversight.isStated($0) || $0.systems.contains { $0.stop != nil }
  }
  static let escalation = Self("`escalate` of an oversight or decision") {
    $0.decisions.contains { !$0.escalate.isEmpty }
      || $0.activities.contains {
        $0.asIs?.oversight?.escalate.isEmpty == false
          || $0.toBe?.oversight?.escalate.isEmpty == false
      }
  }
}
