import WorkforcePlanning

/// The sheet Scenarios.
enum ScenarioLabels {
  static let title = Label(
    en: "Scenarios: what the plan comes to when some of its values are others",
    de: "Szenarien: was aus dem Plan wird, wenn einige Werte andere sind",
    fr: "Scénarios : ce que devient le plan quand certaines valeurs changent")
  static let note = Label(
    en: """
      Each scenario is worked out as a plan of its own, with the values below the figures in \
      place of the text's; an empty cell keeps the plan's value. P10, P50 and P90 are of the \
      stated ranges.
      """,
    de: """
      Jedes Szenario ist als eigener Plan durchgerechnet, mit den Werten unter den Ergebnissen \
      anstelle derer im Text; eine leere Zelle behält den Wert des Plans. P10, P50 und P90 \
      folgen aus den genannten Spannen.
      """,
    fr: """
      Chaque scénario est calculé comme un plan à part entière, avec les valeurs sous les \
      résultats à la place de celles du texte ; une cellule vide garde la valeur du plan. P10, \
      P50 et P90 découlent des plages indiquées.
      """)
  static let empty = Label(
    en: "The plan has no scenarios.",
    de: "Der Plan hat keine Szenarien.",
    fr: "Le plan n'a pas de scénarios.")
  static let figure = Label(
    en: "Figure or value",
    de: "Ergebnis oder Wert",
    fr: "Résultat ou valeur")
  static let plan = Label(en: "The plan", de: "Der Plan", fr: "Le plan")
  static let inPlace = Label(
    en: "{1}. In place of the text's values: {2}",
    de: "{1}. Anstelle der Werte im Text: {2}",
    fr: "{1}. À la place des valeurs du texte : {2}")
}
