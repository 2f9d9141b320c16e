extension Rule {
  static let waiverRules: [Rule] = []
}
