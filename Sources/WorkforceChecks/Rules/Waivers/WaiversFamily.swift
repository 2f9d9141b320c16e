import WorkforceModel

extension Rule {
  static let waiverRules: [Rule] = [
    .waiverIncomplete, .waiverExpired, .waiverUnused,
  ]
}

extension Need {
  static let allow = Self("`allow` of an entry") { !$0.placedWaivers.isEmpty }
}
