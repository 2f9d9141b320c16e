import WorkforceModel

extension Rule {
  static let decisionRules: [Rule] = [
    .bandsGapOrOverlap, .limitsNotMonotone, .systemDecidesHighImpact, .appealToTheDecider,
    .manyDeciders, .manyVetoes, .thresholdWithoutEvidence, .reviewOverdue, .escalationOverload,
    .decisionLost, .deciderAboveAuthority, .noOverride,
  ]
}

extension Need {
  static let review = Self("`review` of a decision") {
    $0.decisions.contains { $0.review != nil }
  }
  static let appeal = Self("`appeal` of a decision") {
    $0.decisions.contains { $0.appeal != nil }
  }
  static let decisionImpact = Self("`impact` of a decision") {
    $0.decisions.contains { $0.impact != nil }
  }
  static let decidingSystem = Self("a system under `decide` of a decision") {
    $0.decisions.contains { decision in
      ((decision.asIs ?? []) + (decision.toBe ?? [])).contains { band in
        band.decide.contains { $0.system != nil }
      }
    }
  }
}
