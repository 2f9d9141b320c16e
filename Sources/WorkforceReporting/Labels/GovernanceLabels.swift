import WorkforcePlanning

/// The texts of the sheet Governance.
enum GovernanceLabels {
  static let title = Label(
    en:
      "Governance: what laws, standards and agreements ask the plan to state, and whether it does",
    de: "Vorgaben: was Gesetze, Normen und Vereinbarungen verlangen und ob es im Plan steht",
    fr: "Gouvernance : ce que lois, normes et accords demandent au plan, et s'il le dit")
  static let note = Label(
    en:
      "One row for each duty and each thing it binds; duties that bind nothing in this plan are left "
      + "out. “Stated” means that the plan says it, not that it is done. A planning aid, not legal "
      + "advice.",
    de:
      "Eine Zeile je Pflicht und je Gegenstand, für den sie gilt; Pflichten, die in diesem Plan für "
      + "nichts gelten, fehlen. „Angegeben“ heißt, dass es im Plan steht, nicht, dass es getan ist. "
      + "Die Texte der Pflichten sind englisch. Eine Planungshilfe, keine Rechtsberatung.",
    fr:
      "Une ligne par obligation et par objet qu'elle vise ; les obligations sans objet dans ce plan "
      + "sont omises. « Indiqué » veut dire que le plan le dit, non que c'est fait. Les textes des "
      + "obligations sont en anglais. Une aide à la planification, pas un conseil juridique.")
  static let empty = Label(
    en: "No duty of the chosen packs binds anything in this plan.",
    de: "Keine Pflicht der gewählten Vorgaben gilt für etwas in diesem Plan.",
    fr: "Aucune obligation des référentiels choisis ne vise quoi que ce soit dans ce plan.")

  static let duty = Label(en: "Duty", de: "Pflicht", fr: "Obligation")
  static let asks = Label(
    en: "What it asks for", de: "Was verlangt ist", fr: "Ce qui est demandé")
  static let pack = Label(en: "Law or standard", de: "Gesetz oder Norm", fr: "Loi ou norme")
  static let cite = Label(en: "Article", de: "Artikel", fr: "Article")
  static let from = Label(en: "In force from", de: "In Kraft ab", fr: "En vigueur dès")
  static let until = Label(en: "In force until", de: "In Kraft bis", fr: "En vigueur jusqu'au")
  static let about = Label(en: "Asked of", de: "Gilt für", fr: "Vise")
  static let site = Label(en: "site", de: "Standort", fr: "établissement")
  static let subjectID = Label(en: "Subject", de: "Gegenstand", fr: "Objet")
  static let subjectTitle = Label(
    en: "Subject title", de: "Titel des Gegenstands", fr: "Intitulé de l'objet")
  static let judged = Label(en: "Judged on", de: "Beurteilt zum", fr: "Apprécié au")
  static let judgedHelp = Label(
    en: "The day the work goes live, or the day of the plan where that is later.",
    de:
      "Der Tag, an dem die Arbeit startet, oder der Stichtag des Plans, wenn dieser später liegt.",
    fr: "Le jour de mise en service du travail, ou la date du plan si elle est postérieure.")
  static let result = Label(en: "In the plan", de: "Im Plan", fr: "Dans le plan")
  static let stated = Label(en: "stated", de: "angegeben", fr: "indiqué")
  static let gap = Label(en: "gap", de: "Lücke", fr: "lacune")
  static let laterGap = Label(
    en: "gap, binds later", de: "Lücke, gilt später", fr: "lacune, applicable plus tard")
  static let laterStated = Label(
    en: "stated, binds later", de: "angegeben, gilt später", fr: "indiqué, applicable plus tard")
  static let missing = Label(
    en: "What is not stated", de: "Was nicht angegeben ist", fr: "Ce qui n'est pas indiqué")
  static let short = Label(
    en: "{1} (stated, but not enough or too late)",
    de: "{1} (angegeben, aber nicht genug oder zu spät)",
    fr: "{1} (indiqué, mais insuffisant ou trop tardif)")
  static let place = Label(
    en: "Place in the text", de: "Stelle im Text", fr: "Endroit dans le texte")
  static let uncertain = Label(
    en: "Not certain", de: "Nicht gesichert", fr: "Incertain")
  static let uncertainHelp = Label(
    en: "Why the duty, its date or its number is not certain; ask your lawyers.",
    de: "Warum die Pflicht, ihr Datum oder ihre Nummer nicht gesichert ist; fragen Sie die "
      + "Rechtsabteilung.",
    fr: "Pourquoi l'obligation, sa date ou son numéro n'est pas certain ; consultez vos juristes.")
  static let waived = Label(en: "Waived", de: "Ausnahme", fr: "Dérogation")
  static let waivedBy = Label(
    en: "until {1} by {2}: {3}", de: "bis {1} durch {2}: {3}", fr: "jusqu'au {1} par {2} : {3}")
}
