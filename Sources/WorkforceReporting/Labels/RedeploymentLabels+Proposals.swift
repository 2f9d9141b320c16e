import WorkforceAnalysis
import WorkforcePlanning

/// Which roles could use the open hours, and why for some there is no proposal.
extension RedeploymentLabels {
  static let movesTitle = Label(
    en: "Proposals: which roles with more work than people could take the open hours",
    de: "Vorschläge: welche Rollen mit mehr Arbeit als Menschen offene Stunden brauchen können",
    fr: "Propositions : quels rôles ayant plus de travail que de personnes peuvent s'en servir")
  static let movesNote = Label(
    en:
      "Computed from shared skills, training, site, family and grade; a proposal to talk about, decided "
      + "by nobody. It takes hours from open rows above.",
    de:
      "Gerechnet aus gemeinsamen Kompetenzen, Schulung, Standort, Familie und Eingruppierung; ein "
      + "Vorschlag zum Gespräch, von niemandem entschieden. Er nimmt Stunden der offenen Zeilen oben.",
    fr: "Calculées d'après compétences communes, formation, site, famille et classification ; une "
      + "proposition à discuter, décidée par personne. Elle prend les heures ouvertes ci-dessus.")
  static let shared = Label(
    en: "Skills shared", de: "Gemeinsame Kompetenzen", fr: "Compétences communes")
  static let sharedPart = Label(
    en: "Of the skills needed", de: "Von den nötigen", fr: "Des compétences requises")
  static let missing = Label(
    en: "Skills to learn (level now → needed)", de: "Zu lernen (Stufe heute → nötig)",
    fr: "À apprendre (niveau actuel → requis)")
  static let hours = Label(en: "Hours (h/year)", de: "Stunden (Std./Jahr)", fr: "Heures (h/an)")
  static let training = Label(
    en: "Training (h per person)", de: "Schulung (Std. je Person)", fr: "Formation (h par personne)"
  )
  static let route = Label(en: "Route", de: "Weg", fr: "Parcours")
  static let free = Label(en: "Free from (month)", de: "Frei ab (Monat)", fr: "Libre dès (mois)")
  static let needed = Label(en: "Needed from", de: "Gebraucht ab", fr: "Requis dès")
  static let unmet = Label(
    en: "nothing to learn", de: "nichts zu lernen", fr: "rien à apprendre")
  static let sameSite = Label(en: "same site", de: "gleicher Standort", fr: "même site")
  static let otherSite = Label(en: "other site", de: "anderer Standort", fr: "autre site")
  static let sameFamily = Label(en: "same family", de: "gleiche Familie", fr: "même famille")
  static let otherFamily = Label(en: "other family", de: "andere Familie", fr: "autre famille")
  static let sameGrade = Label(
    en: "same grade", de: "gleiche Eingruppierung", fr: "même classification")
  static let grades = CountLabel(
    one: Label(en: "{1} grade apart", de: "{1} Stufe Unterschied", fr: "{1} niveau d'écart"),
    other: Label(en: "{1} grades apart", de: "{1} Stufen Unterschied", fr: "{1} niveaux d'écart"))

  static func reason(_ reason: Redeployment.Unplaced.Reason) -> Label {
    switch reason {
    case .notEmployed:
      Label(
        en: "people of a supplier or a board", de: "Menschen eines Lieferanten oder Gremiums",
        fr: "personnes d'un fournisseur ou d'un comité")
    case .noWorkingTime:
      Label(
        en: "no working time is stated", de: "keine Arbeitszeit angegeben",
        fr: "aucun temps de travail indiqué")
    case .tooLittle:
      Label(
        en: "less than a twentieth of a post", de: "weniger als eine Zwanzigstel Stelle",
        fr: "moins d'un vingtième de poste")
    case .noDemand:
      Label(
        en: "no role of the plan has more work than people",
        de: "keine Rolle im Plan hat mehr Arbeit als Menschen",
        fr: "aucun rôle du plan n'a plus de travail que de personnes")
    case .nothingStated:
      Label(
        en: "the role states neither skills nor a family",
        de: "die Rolle nennt weder Kompetenzen noch eine Familie",
        fr: "le rôle n'indique ni compétences ni famille")
    case .noFit:
      Label(
        en: "no role with open work shares a skill or the family",
        de: "keine Rolle mit offener Arbeit teilt eine Kompetenz oder die Familie",
        fr: "aucun rôle ayant du travail ne partage compétence ou famille")
    case .demandMet:
      Label(
        en: "the roles that fit have enough people",
        de: "die passenden Rollen haben genug Menschen",
        fr: "les rôles qui conviennent ont assez de personnes")
    case .nearestMet:
      Label(
        en: "only the nearest roles were tried; others that fit have work left",
        de: "nur die nächsten Rollen wurden geprüft; andere passende haben noch Arbeit",
        fr: "seuls les rôles les plus proches ont été essayés ; d'autres ont encore du travail")
    }
  }
}
