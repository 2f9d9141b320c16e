import WorkforcePlanning

/// What several sheets or pages say.
extension Label {
  static let draft = Label(en: "DRAFT – {1}", de: "ENTWURF – {1}", fr: "PROVISOIRE – {1}")
  static let total = Label(en: "Total", de: "Summe", fr: "Total")
  static let more = Label(
    en: "… and {1} more, all of them in plan.json",
    de: "… und {1} weitere, vollständig in plan.json",
    fr: "… et {1} de plus, tous dans plan.json")
  static let nothingToList = Label(
    en: "Nothing to list.",
    de: "Nichts aufzuführen.",
    fr: "Rien à lister.")
  static let notAdvice = Label(
    en: "A planning aid, not legal advice.",
    de: "Eine Planungshilfe, keine Rechtsberatung.",
    fr: "Une aide à la planification, pas un conseil juridique.")
  static let notAdviceInside = Label(
    en: "a planning aid, not legal advice",
    de: "eine Planungshilfe, keine Rechtsberatung",
    fr: "une aide à la planification, pas un conseil juridique")
  static let page = Label(en: "page ", de: "Seite ", fr: "page ")
  static let ofPages = Label(en: " of ", de: " von ", fr: " sur ")
  static let footer = Label(
    en: "{1} ({4}), version {2}, as of {3}",
    de: "{1} ({4}), Fassung {2}, Stand {3}",
    fr: "{1} ({4}), version {2}, au {3}")
  static let and = Label(en: " and ", de: " und ", fr: " et ")
  static let role = Label(en: "Role", de: "Rolle", fr: "Rôle")
  static let activity = Label(en: "Activity", de: "Tätigkeit", fr: "Activité")
  static let decision = Label(en: "Decision", de: "Entscheidung", fr: "Décision")
  static let measure = Label(en: "Measure", de: "Kennzahl", fr: "Indicateur")
  static let title = Label(en: "Title", de: "Titel", fr: "Intitulé")
  static let domain = Label(en: "Domain", de: "Bereich", fr: "Domaine")
  static let domainTitle = Label(
    en: "Domain title",
    de: "Titel des Bereichs",
    fr: "Intitulé du domaine")
  static let change = Label(en: "Change", de: "Änderung", fr: "Changement")
  static let kind = Label(en: "Kind", de: "Art", fr: "Type")
  static let wave = Label(en: "Wave", de: "Welle", fr: "Vague")
  static let waveTitle = Label(en: "Wave title", de: "Titel der Welle", fr: "Intitulé de la vague")
  static let goLive = Label(en: "Go-live", de: "Start am", fr: "Mise en service")
  static let execution = Label(en: "Execution", de: "Ausführung", fr: "Exécution")
  static let oversight = Label(en: "Oversight", de: "Aufsicht", fr: "Supervision")
  static let unit = Label(en: "Unit", de: "Einheit", fr: "Unité")
  static let owner = Label(en: "Owner", de: "Verantwortlich", fr: "Responsable")
  static let source = Label(en: "Source", de: "Quelle", fr: "Origine")
  static let system = Label(en: "System", de: "KI-System", fr: "Système")
  static let asIs = Label(en: "As-is", de: "Ist", fr: "Actuel")
  static let toBe = Label(en: "To-be", de: "Soll", fr: "Cible")
  static let withoutDomain = Label(en: "Without a domain", de: "Ohne Bereich", fr: "Sans domaine")
  static let none = Label(en: "none", de: "ohne", fr: "néant")
  static let ends = Label(en: "ends", de: "entfällt", fr: "prend fin")
  static let money = Label(en: "money", de: "Geld", fr: "monnaie")
  static let hoursPerYear = Label(en: "h/year", de: "Std./Jahr", fr: "h/an")
  static let yes = Label(en: "yes", de: "ja", fr: "oui")
  static let no = Label(en: "no", de: "nein", fr: "non")
}
