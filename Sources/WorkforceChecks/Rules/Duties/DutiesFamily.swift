extension Rule {
  static let dutiesRules: [Rule] = []
}
