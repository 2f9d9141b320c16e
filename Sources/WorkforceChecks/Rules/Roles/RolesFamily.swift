import WorkforceModel

extension Rule {
  static let roleRules: [Rule] = [
    .manyAccountabilities, .noBlanks, .noWork, .overloaded, .accountableWithoutAuthority,
    .accountableTooHigh, .accountableVacant, .noDeputy, .unused, .lineCycle,
  ]
}

extension Need {
  static let activities = Self("`activities`") { !$0.activities.isEmpty }
}
