import WorkforceAnalysis
import WorkforcePlanning

/// Posts that end and people who go.
extension RedeploymentLabels {
  static let departuresTitle = Label(
    en: "Departures: posts that end and people who go, by site",
    de: "Abgänge: Stellen, die enden, und Menschen, die gehen, je Standort",
    fr: "Départs : postes supprimés et personnes qui partent, par site")
  static let departuresNote = Label(
    en:
      "Counts of what the plan states; whether a number sets off a duty is for law and agreements to "
      + "say. Posts whose people the releases send elsewhere count as placed, not as departures.",
    de: "Zählungen dessen, was der Plan nennt; ob eine Zahl Pflichten auslöst, sagen Recht und "
      + "Vereinbarungen. Stellen, deren Menschen laut Plan anderswohin gehen, gelten als versorgt.",
    fr: "Décompte de ce que dit le plan ; si un nombre déclenche une obligation, le droit et les "
      + "accords le disent. Les postes dont les personnes vont ailleurs comptent comme replacés.")
  static let cause = Label(en: "Cause", de: "Grund", fr: "Motif")
  static let day = Label(en: "Day", de: "Tag", fr: "Date")
  static let leaving = Label(en: "FTE that go", de: "VZÄ, die gehen", fr: "ETP qui partent")
  static let people = Label(
    en: "People that go", de: "Menschen, die gehen", fr: "Personnes qui partent")
  static let placed = Label(
    en: "FTE placed elsewhere", de: "VZÄ anderswo versorgt", fr: "ETP replacés")
  static let noSite = Label(en: "(no site)", de: "(ohne Standort)", fr: "(sans site)")

  static func cause(_ cause: Reductions.Cause) -> Label {
    switch cause {
    case .exit: Label(en: "stated exit", de: "genannter Austritt", fr: "départ indiqué")
    case .fewerPosts: Label(en: "fewer posts", de: "weniger Stellen", fr: "moins de postes")
    case .closes: Label(en: "role closes", de: "Rolle entfällt", fr: "rôle supprimé")
    }
  }

  static let peakTitle = Label(
    en: "By site: the 90 days in which most people go",
    de: "Je Standort: die 90 Tage, in denen die meisten gehen",
    fr: "Par site : les 90 jours où partent le plus de personnes")
  static let peakNote = Label(
    en: "A span of 90 days is what many rules on collective redundancies count.",
    de: "90 Tage sind die Spanne, die viele Regeln zu Massenentlassungen zählen.",
    fr: "Nombre de règles sur les licenciements collectifs comptent sur 90 jours.")
  static let employees = Label(
    en: "Employees at the site", de: "Beschäftigte am Standort", fr: "Effectif du site")
  static let peakFrom = Label(en: "Peak from", de: "Spitze von", fr: "Pic du")
  static let peakTo = Label(en: "Peak to", de: "Spitze bis", fr: "Pic au")
  static let peakPeople = Label(
    en: "People in those 90 days", de: "Menschen in diesen 90 Tagen",
    fr: "Personnes dans ces 90 jours")
  static let ofSite = Label(
    en: "Of the site's employees", de: "Der Beschäftigten am Standort", fr: "De l'effectif du site")
}
