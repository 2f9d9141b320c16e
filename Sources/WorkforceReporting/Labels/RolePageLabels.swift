import WorkforcePlanning

/// The page of a role in Markdown.
enum RolePageLabels {
  static let stops = Label(en: "Stops", de: "Entfällt", fr: "Cesse")
  static let starts = Label(en: "Starts", de: "Beginnt", fr: "Commence")
  static let oversees = Label(
    en: "Now oversees",
    de: "Beaufsichtigt nun",
    fr: "Supervise désormais")
  static let differently = Label(en: "Does differently", de: "Ändert sich", fr: "Fait autrement")
  static let continues = Label(en: "Continues", de: "Bleibt", fr: "Poursuit")
  static let legend = Label(en: "{1}: {2}.", de: "{1}: {2}.", fr: "{1} : {2}.")
  static let rapid = Label(en: "By RAPID: {1}.", de: "Nach RAPID: {1}.", fr: "Selon RAPID : {1}.")
  static let footer = Label(
    en: "Plan “{1}”, as of {2}, version {3}. A planning aid, not legal advice.",
    de: "Plan „{1}“, Stand {2}, Fassung {3}. Eine Planungshilfe, keine Rechtsberatung.",
    fr: """
      Plan « {1} », au {2}, version {3}. Une aide à la planification, pas un conseil juridique.
      """)
  static let decisionRights = Label(
    en: "Decision rights",
    de: "Entscheidungsrechte",
    fr: "Droits de décision")
  static let measures = Label(en: "Measures", de: "Kennzahlen", fr: "Indicateurs")
  static let skills = Label(en: "Skills", de: "Kompetenzen", fr: "Compétences")
  static let freedHours = Label(
    en: "Where the freed hours go",
    de: "Wohin die frei werdenden Stunden gehen",
    fr: "Où vont les heures libérées")
  static let impact = Label(
    en: "Impact: {1}. Change: {2}.",
    de: "Betroffenheit: {1}. Änderung: {2}.",
    fr: "Impact : {1}. Changement : {2}.")
  static let why = Label(en: "Why: {1}.", de: "Weil: {1}.", fr: "Raisons : {1}.")
  static let toBeGraded = Label(
    en: "The role is new: it has to be graded.",
    de: "Die Rolle ist neu: Sie ist einzugruppieren.",
    fr: "Le rôle est nouveau : il faut le classer.")
  static let opens = Label(
    en: "Opens on {1}.",
    de: "Wird am {1} eingerichtet.",
    fr: "Ouverture le {1}.")
  static let closes = Label(en: "Closes on {1}.", de: "Entfällt am {1}.", fr: "Fermeture le {1}.")
  static let hours = Label(
    en: "Hours a month in this plan: {1} today, {2} afterwards{3}.",
    de: "Stunden im Monat in diesem Plan: heute {1}, danach {2}{3}.",
    fr: "Heures par mois dans ce plan : {1} aujourd'hui, {2} ensuite{3}.")
  static let fte = Label(en: " ({1} → {2} FTE)", de: " ({1} → {2} VZÄ)", fr: " ({1} → {2} ETP)")
  static let oversight = Label(
    en: "Of these for oversight: {1} h a month.",
    de: "Davon für Aufsicht: {1} Stunden im Monat.",
    fr: "Dont pour la supervision : {1} h par mois.")
  static let busiest = Label(
    en: "Busiest month: {1}, at {2} of its hours.",
    de: "Monat mit der höchsten Auslastung: {1}, mit {2} der verfügbaren Stunden.",
    fr: "Mois le plus chargé : {1}, à {2} de ses heures.")
  static let grade = Label(
    en: "Grade: {1}.",
    de: "Eingruppierung: {1}.",
    fr: "Classification : {1}.")
  static let lookAgain = Label(
    en: "Look at the grade again: {1}.",
    de: "Eingruppierung prüfen: {1}.",
    fr: "Classification à revoir : {1}.")
  static let hoursAMonth = Label(
    en: "; {1} h a month",
    de: "; {1} Stunden im Monat",
    fr: " ; {1} h par mois")
  static let release = Label(
    en: "{1} h a month: {2}",
    de: "{1} Stunden im Monat: {2}",
    fr: "{1} h par mois : {2}")
  static let releaseTo = Label(
    en: "{1} h a month: {2} to {3}",
    de: "{1} Stunden im Monat: {2} als {3}",
    fr: "{1} h par mois : {2} vers {3}")
  static let unclaimed = Label(
    en: "{1} h a month have no destination yet.",
    de: "{1} Stunden im Monat haben noch keine Verwendung.",
    fr: "{1} h par mois n'ont pas encore de destination.")
}
