import WorkforceModel

extension Rule {
  static let measureRules: [Rule] = [
    .noBaseline, .noMeasureOwner, .targetTheWrongWay, .noGuardrail, .weightsNot100,
    .unknownInFormula, .onlyTaskMeasures, .rewardsMovedWork, .watchesIndividuals,
    .noMeasureForRole, .targetOutsideHorizon, .baselineStale,
  ]
}

extension Need {
  static let baseline = Self("`baseline` of a measure") {
    $0.measures.contains { $0.baseline != nil }
  }
  static let measureOwner = Self("`owner` of a measure") {
    $0.measures.contains { $0.owner != nil }
  }
  static let target = Self("`target` of a measure") {
    $0.measures.contains { $0.target != nil }
  }
  static let about = Self("`about` of a measure") { $0.measures.contains { $0.about != nil } }
  static let scorecards = Self("`scorecards` of a measure") {
    $0.measures.contains { $0.asIs?.isEmpty == false || $0.toBe?.isEmpty == false }
  }
}
