extension Rule {
  static let benefitRules: [Rule] = []
}
