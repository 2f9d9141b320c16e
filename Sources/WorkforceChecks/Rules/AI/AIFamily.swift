extension Rule {
  static let aiRules: [Rule] = []
}
