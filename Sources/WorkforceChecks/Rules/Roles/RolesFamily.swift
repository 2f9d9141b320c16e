extension Rule {
  static let roleRules: [Rule] = []
}
