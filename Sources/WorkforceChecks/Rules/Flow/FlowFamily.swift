extension Rule {
  static let flowRules: [Rule] = []
}
