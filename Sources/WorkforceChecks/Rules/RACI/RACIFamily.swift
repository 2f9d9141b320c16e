extension Rule {
  static let raciRules: [Rule] = [
    .noAccountable, .manyAccountable,
  ]
}
