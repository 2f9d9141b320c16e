import WorkforceModel

extension Rule {
  static let flowRules: [Rule] = [
    .lostResponsibility,
    .outputWithoutUse,
    .decisionWithoutOutcome,
  ]
}

extension Need {
  static let moves = Self("`moves` of a decision") { $0.decisions.contains { !$0.moves.isEmpty } }
}
