import WorkforcePlanning

/// The sheet Findings, and what the reports say of findings.
enum FindingLabels {
  static let title = Label(
    en: "Findings: what the checks found in the plan, and what helps",
    de: "Befunde: was die Prüfungen im Plan fanden und was hilft",
    fr: "Constats : ce que les contrôles ont trouvé dans le plan, et ce qui aide")
  static let note = Label(
    en: """
      Errors first, then warnings and notes; what an owner has waived, with reason and end date, \
      comes last. The place is file, line and column of the plan's text.
      """,
    de: """
      Fehler zuerst, dann Warnungen und Hinweise; am Ende steht, wofür Verantwortliche mit \
      Begründung und Enddatum eine Ausnahme gemacht haben. Die Stelle nennt Datei, Zeile und \
      Spalte des Plantextes. Die Texte der Prüfungen sind englisch.
      """,
    fr: """
      Les erreurs d'abord, puis les avertissements et les remarques ; à la fin, ce pour quoi un \
      responsable a accordé une dérogation, avec motif et date de fin. L'endroit donne fichier, \
      ligne et colonne du texte du plan. Les textes des contrôles sont en anglais.
      """)
  static let empty = Label(
    en: "The checks found nothing.",
    de: "Die Prüfungen fanden nichts.",
    fr: "Les contrôles n'ont rien trouvé.")
  static let rule = Label(en: "Rule", de: "Regel", fr: "Règle")
  static let severity = Label(en: "Severity", de: "Schwere", fr: "Gravité")
  static let subject = Label(en: "Subject", de: "Gegenstand", fr: "Objet")
  static let subjectID = Label(
    en: "Subject id",
    de: "Kürzel des Gegenstands",
    fr: "Identifiant de l'objet")
  static let subjectTitle = Label(
    en: "Subject title",
    de: "Titel des Gegenstands",
    fr: "Intitulé de l'objet")
  static let state = Label(en: "State", de: "Zustand", fr: "État")
  static let found = Label(
    en: "What was found",
    de: "Was gefunden wurde",
    fr: "Ce qui a été trouvé")
  static let why = Label(
    en: "Why, and what else",
    de: "Warum, und was noch",
    fr: "Pourquoi, et quoi d'autre")
  static let help = Label(en: "What helps", de: "Was hilft", fr: "Ce qui aide")
  static let place = Label(
    en: "Place in the text",
    de: "Stelle im Text",
    fr: "Endroit dans le texte")
  static let waivedBy = Label(en: "Waived by", de: "Ausnahme durch", fr: "Dérogation par")
  static let waiverReason = Label(
    en: "Reason of the waiver",
    de: "Grund der Ausnahme",
    fr: "Motif de la dérogation")
  static let waivedUntil = Label(en: "Waived until", de: "Ausnahme bis", fr: "Dérogation jusqu'au")
  static let errors = CountLabel(
    one: Label(en: "{1} error", de: "{1} Fehler", fr: "{1} erreur"),
    other: Label(en: "{1} errors", de: "{1} Fehler", fr: "{1} erreurs"))
  static let warnings = CountLabel(
    one: Label(en: "{1} warning", de: "{1} Warnung", fr: "{1} avertissement"),
    other: Label(en: "{1} warnings", de: "{1} Warnungen", fr: "{1} avertissements"))
  static let notes = CountLabel(
    one: Label(en: "{1} note", de: "{1} Hinweis", fr: "{1} remarque"),
    other: Label(en: "{1} notes", de: "{1} Hinweise", fr: "{1} remarques"))
  static let waived = Label(en: "{1} waived", de: "{1} mit Ausnahme", fr: "{1} avec dérogation")
}
