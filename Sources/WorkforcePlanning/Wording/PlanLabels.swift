/// What is said of the plan as a whole.
enum PlanLabels {
  /// In place of a scheme's name, for a mapping of the plan's own.
  static let letters = Label(en: "Letters", de: "Buchstaben", fr: "Lettres")
  /// Behind the plan's title.
  static let scenarioTitle = Label(
    en: " (scenario: {1})", de: " (Szenario: {1})", fr: " (scénario : {1})")
}
