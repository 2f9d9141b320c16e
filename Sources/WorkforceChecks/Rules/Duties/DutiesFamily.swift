import WorkforceModel

extension Rule {
  static let dutiesRules: [Rule] = [
    .oneRoleEndToEnd, .checksOwnWork, .setsAndSigns, .systemChecksSystem,
  ]
}

extension Need {
  static let systemOwner = Self("`owner` of a system") { $0.systems.contains { $0.owner != nil } }
}
