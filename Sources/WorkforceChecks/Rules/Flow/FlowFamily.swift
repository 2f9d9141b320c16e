import WorkforceModel

extension Rule {
  static let flowRules: [Rule] = [
    .lostResponsibility,
    .outputWithoutUse,
    .stepWithoutDecision,
    .decisionWithoutOutcome,
    .manualReEntry,
    .useCaseAddition,
    .flowCycle,
    .orphanActivity,
    .hoursVanish,
  ]
}

extension Need {
  static let moves = Self("`moves` of a decision") { $0.decisions.contains { !$0.moves.isEmpty } }
  static let reKeys = Self("`re_keys` of an activity") {
    $0.activities.contains { $0.reKeys != nil }
  }
}
