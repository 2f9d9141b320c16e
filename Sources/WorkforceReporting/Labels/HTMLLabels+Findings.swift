import WorkforcePlanning

/// The texts on risks, findings, assumptions and the legend.
extension HTMLLabels {
  static let risks = Label(
    en: "Risks, assumptions, issues and dependencies",
    de: "Risiken, Annahmen, Probleme und Abhängigkeiten",
    fr: "Risques, hypothèses, problèmes et dépendances")
  static let risksCaption = Label(
    en: "What may go wrong, and who answers for it",
    de: "Was schiefgehen kann und wer dafür einsteht",
    fr: "Ce qui peut mal tourner, et qui en répond")
  static let whatMayHappen = Label(en: "Entry", de: "Eintrag", fr: "Entrée")
  static let kindColumn = Label(en: "Kind", de: "Art", fr: "Type")
  static let probability = Label(en: "Probability", de: "Wahrscheinlichkeit", fr: "Probabilité")
  static let response = Label(en: "Response", de: "Maßnahme", fr: "Réponse")
  static let due = Label(en: "Due", de: "Fällig", fr: "Échéance")
  static let findings = Label(en: "Findings", de: "Befunde", fr: "Constats")
  static let noFindings = Label(
    en: "The checks found nothing that is open.",
    de: "Die Prüfungen haben nichts Offenes gefunden.",
    fr: "Les contrôles n'ont rien trouvé d'ouvert.")
  static let found = Label(
    en: "What was found", de: "Was gefunden wurde", fr: "Ce qui a été trouvé")
  static let helps = Label(en: "What helps", de: "Was hilft", fr: "Ce qui aide")
  static let placeAndCheck = Label(
    en: "Place in the text and check", de: "Stelle im Text und Prüfung",
    fr: "Endroit du texte et contrôle")
  static let waived = Label(en: "Waived", de: "Ausgenommen", fr: "Dérogations")
  static let reason = Label(en: "Reason", de: "Grund", fr: "Raison")
  static let until = Label(en: "Until", de: "Bis", fr: "Jusqu'au")
  static let assumptions = Label(en: "Assumptions", de: "Annahmen", fr: "Hypothèses")
  static let assumptionsCaption = Label(
    en: "Every number the figures rest on; low and high where the plan states a range",
    de: "Jede Zahl, auf der die Rechnung ruht; unteres und oberes Ende, wo der Plan eine Spanne "
      + "nennt",
    fr: "Chaque nombre sur lequel reposent les chiffres ; bas et haut là où le plan donne une "
      + "fourchette")
  static let valueColumn = Label(en: "Value", de: "Wert", fr: "Valeur")
  static let lowColumn = Label(en: "Low", de: "Unteres Ende", fr: "Bas")
  static let likelyColumn = Label(en: "Most likely", de: "Wahrscheinlichst", fr: "Plus probable")
  static let highColumn = Label(en: "High", de: "Oberes Ende", fr: "Haut")
  static let source = Label(en: "Source", de: "Quelle", fr: "Source")
  static let notJudged = Label(
    en: "What was not judged", de: "Was nicht beurteilt wurde", fr: "Ce qui n'a pas été jugé")
  static let notJudgedNote = Label(
    en: "These checks had nothing to judge: the plan does not state what they need. That "
      + "nothing was found here says nothing.",
    de: "Diese Prüfungen hatten nichts zu beurteilen: Der Plan nennt nicht, was sie brauchen. "
      + "Dass sie nichts gefunden haben, sagt nichts.",
    fr: "Ces contrôles n'avaient rien à juger : le plan n'indique pas ce qu'il leur faut. "
      + "Qu'ils n'aient rien trouvé ne dit rien.")
  static let notJudgedCaption = Label(
    en: "Checks without anything to judge", de: "Prüfungen ohne etwas zu beurteilen",
    fr: "Contrôles sans rien à juger")
  static let check = Label(en: "Check", de: "Prüfung", fr: "Contrôle")
  static let looksFor = Label(
    en: "What it looks for", de: "Wonach sie sucht", fr: "Ce qu'il cherche")
  static let needs = Label(en: "What it needs", de: "Was sie braucht", fr: "Ce qu'il lui faut")
  static let legend = Label(
    en: "How to read letters and words", de: "Wie Buchstaben und Wörter zu lesen sind",
    fr: "Lire les lettres et les mots")
  static let lettersCaption = Label(en: "Letters: {1}", de: "Buchstaben: {1}", fr: "Lettres : {1}")
  static let ownLetters = Label(en: "the plan's own", de: "des Plans eigene", fr: "celles du plan")
  static let letter = Label(en: "Letter", de: "Buchstabe", fr: "Lettre")
  static let meaningColumn = Label(en: "Meaning", de: "Bedeutung", fr: "Signification")
  static let modesCaption = Label(
    en: "Who does the work", de: "Wer die Arbeit tut", fr: "Qui fait le travail")
  static let mode = Label(en: "Mode", de: "Weise", fr: "Mode")
}
