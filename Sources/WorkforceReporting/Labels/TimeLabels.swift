import WorkforcePlanning

/// Stretches of time in sentences.
enum TimeLabels {
  static let days = CountLabel(
    one: Label(en: "{1} day", de: "{1} Tag", fr: "{1} jour"),
    other: Label(en: "{1} days", de: "{1} Tage", fr: "{1} jours"))
  static let weeks = CountLabel(
    one: Label(en: "{1} week", de: "{1} Woche", fr: "{1} semaine"),
    other: Label(en: "{1} weeks", de: "{1} Wochen", fr: "{1} semaines"))
  static let months = CountLabel(
    one: Label(en: "{1} month", de: "{1} Monat", fr: "{1} mois"),
    other: Label(en: "{1} months", de: "{1} Monate", fr: "{1} mois"))
  static let years = CountLabel(
    one: Label(en: "{1} year", de: "{1} Jahr", fr: "{1} an"),
    other: Label(en: "{1} years", de: "{1} Jahre", fr: "{1} ans"))
  static let hours = Label(en: "{1} h", de: "{1} Std.", fr: "{1} h")
  static let minutes = Label(en: "{1} min", de: "{1} Min.", fr: "{1} min")
}
