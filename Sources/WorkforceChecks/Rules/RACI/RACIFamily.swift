extension Rule {
  static let raciRules: [Rule] = [
    .noAccountable, .manyAccountable, .noResponsible, .manyResponsible, .manyConsulted,
    .manyInformed, .nobodyInformed, .fullRow, .redundantLetter, .unknownLetter, .placeholderOwner,
    .personAsRole, .notVerbLed, .twinActivity,
  ]
}
