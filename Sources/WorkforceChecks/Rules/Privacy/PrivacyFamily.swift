extension Rule {
  static let privacyRules: [Rule] = [
    .personalData
  ]
}
