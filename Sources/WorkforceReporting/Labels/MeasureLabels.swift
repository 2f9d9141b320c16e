import WorkforcePlanning

/// The sheet Measures.
enum MeasureLabels {
  static let title = Label(
    en: "Measures: what performance is judged by, before and after",
    de: "Kennzahlen: woran Leistung gemessen wird, vorher und nachher",
    fr: "Indicateurs : ce sur quoi la performance est jugée, avant et après")
  static let note = Label(
    en: """
      A guardrail is the measure that must not get worse while this one gets better. The \
      scorecards say how much of a role's performance is judged by the measure.
      """,
    de: """
      Eine Leitplanke ist die Kennzahl, die sich nicht verschlechtern darf, während diese besser \
      wird. Die Zielvereinbarungen sagen, zu welchem Teil die Leistung einer Rolle an der \
      Kennzahl gemessen wird.
      """,
    fr: """
      Un garde-fou est l'indicateur qui ne doit pas se dégrader pendant que celui-ci s'améliore. \
      Les fiches d'objectifs disent quelle part de la performance d'un rôle est jugée d'après \
      l'indicateur.
      """)
  static let empty = Label(
    en: "The plan states no measures.",
    de: "Der Plan nennt keine Kennzahlen.",
    fr: "Le plan n'indique aucun indicateur.")
  static let question = Label(
    en: "Question it answers",
    de: "Frage, die sie beantwortet",
    fr: "Question à laquelle il répond")
  static let formula = Label(en: "Formula", de: "Formel", fr: "Formule")
  static let better = Label(en: "Better", de: "Besser ist", fr: "Sens favorable")
  static let baseline = Label(en: "Baseline", de: "Ausgangswert", fr: "Valeur de départ")
  static let baselineOn = Label(
    en: "Baseline on",
    de: "Ausgangswert vom",
    fr: "Valeur de départ au")
  static let target = Label(en: "Target", de: "Zielwert", fr: "Objectif")
  static let targetBy = Label(en: "Target by", de: "Zielwert bis", fr: "Objectif pour le")
  static let level = Label(en: "Level", de: "Ebene", fr: "Niveau")
  static let per = Label(en: "Kept per", de: "Geführt je", fr: "Tenu par")
  static let guardrail = Label(en: "Guardrail", de: "Leitplanke", fr: "Garde-fou")
  static let outcome = Label(en: "Outcome", de: "Wirkung", fr: "Effet")
  static let notFor = Label(en: "Not for", de: "Nicht für", fr: "Pas pour")
  static let scorecardsAsIs = Label(
    en: "Scorecards as-is",
    de: "Zielvereinbarungen Ist",
    fr: "Fiches d'objectifs actuelles")
  static let scorecardsToBe = Label(
    en: "Scorecards to-be",
    de: "Zielvereinbarungen Soll",
    fr: "Fiches d'objectifs cibles")
}
