extension Rule {
  static let decisionRules: [Rule] = []
}
