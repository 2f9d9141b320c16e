extension Rule {
  static let measureRules: [Rule] = []
}
