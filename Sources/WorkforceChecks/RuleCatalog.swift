extension Rule {
  /// Every rule, family by family; a test compares the list with the files on disk.
  package static let all: [Rule] =
    raciRules + roleRules + dutiesRules + aiRules + flowRules + decisionRules + measureRules
    + benefitRules + readinessRules + privacyRules + approvalRules + waiverRules

  private static let byID = Dictionary(
    all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  package static func named(_ id: String) -> Rule? { byID[id] }
}
