import WorkforceModel

extension Rule {
  static let benefitRules: [Rule] = [
    .trappedCapacity, .claimedTwice, .hoursWithoutRole, .cashableWithoutCostCentre,
    .redeployWithoutDemand, .outcomeWithoutMeasure, .noBenefitOwner, .fullRealisationAssumed,
  ]
}

extension Need {
  static let release = Self("`release` of a role") {
    $0.roles.contains { $0.toBe?.release.isEmpty == false }
  }
  /// A plan that promises a gain owes an answer where the hours go; a first draft does not.
  static let benefits = Self("`release` of a role, `target_release` or `value` of an outcome") {
    release.isStated($0) || $0.plan.targetRelease != nil
      || $0.outcomes.contains { $0.value != nil || $0.from == .release }
  }
  static let hoursOfWork = Self("`volume` and `time` of an activity or decision") {
    hours.isStated($0) || $0.decisions.contains { $0.volume != nil }
  }
}

extension Definitions {
  /// Every entry of every role's `release`, in the order of the text.
  var releases: [Release] { roles.flatMap { $0.toBe?.release ?? [] } }
}
