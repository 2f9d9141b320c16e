import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// The texts of the sheet on redeployment.
enum RedeploymentLabels {
  static let title = Label(
    en: "Redeployment: where freed hours go, what nobody has claimed, and who could use them",
    de: "Neueinsatz: wohin freie Stunden gehen, was niemand beansprucht und wer sie brauchen kann",
    fr: "Redéploiement : où vont les heures libérées, ce que nul ne réclame, qui peut s'en servir")
  static let note = Label(
    en: "Rows are about roles, never about persons: who moves is agreed with each person. Hours are "
      + "people's hours per year at the most likely values.",
    de: "Zeilen handeln von Rollen, nie von Personen: Wer wechselt, wird mit jeder Person vereinbart. "
      + "Stunden sind Stunden von Menschen im Jahr bei den wahrscheinlichsten Werten.",
    fr: "Les lignes portent sur des rôles, jamais sur des personnes : qui change est convenu avec "
      + "chacun. Les heures sont celles des personnes, par an, aux valeurs les plus probables.")

  static let key = Label(en: "Key", de: "Schlüssel", fr: "Clé")
  static let fromRole = Label(en: "From role", de: "Von Rolle", fr: "Du rôle")
  static let role = Label(en: "Role", de: "Rolle", fr: "Rôle")
  static let toRole = Label(en: "To role", de: "Zu Rolle", fr: "Vers le rôle")
  static let fte = Label(en: "FTE", de: "VZÄ", fr: "ETP")

  // MARK: Stated destinations

  static let claimsTitle = Label(
    en: "Stated destinations: what the plan says becomes of freed hours",
    de: "Genannte Ziele: was laut Plan aus freien Stunden wird",
    fr: "Destinations indiquées : ce que le plan prévoit pour les heures libérées")
  static let claimsNote = Label(
    en: "Covered are the hours that are really set free: where more is claimed than there is, all claims "
      + "of the role are cut by the same part. Realised is the part of them that turns into the use.",
    de: "Gedeckt sind Stunden, die wirklich frei werden: Wird mehr beansprucht als da ist, werden alle "
      + "Ansprüche der Rolle im gleichen Maß gekürzt. Verwirklicht ist der Teil, der in die Nutzung geht.",
    fr: "Couvertes sont les heures vraiment libérées : si l'on réclame plus qu'il n'y a, toutes les "
      + "demandes du rôle sont réduites d'autant. Réalisée est la part qui devient cet usage.")
  static let destination = Label(en: "Destination", de: "Ziel", fr: "Destination")
  static let owner = Label(en: "Owner", de: "Verantwortlich", fr: "Responsable")
  static let from = Label(en: "From", de: "Ab", fr: "À partir du")
  static let claimed = Label(
    en: "Claimed (h/year)", de: "Beansprucht (Std./Jahr)", fr: "Réclamé (h/an)")
  static let covered = Label(
    en: "Covered (h/year)", de: "Gedeckt (Std./Jahr)", fr: "Couvert (h/an)")
  static let realised = Label(en: "Realised", de: "Verwirklicht", fr: "Réalisé")
  static let cashable = Label(en: "Cashable", de: "Zahlungswirksam", fr: "Encaissable")
  static let yes = Label(en: "yes", de: "ja", fr: "oui")
  static let no = Label(en: "no", de: "nein", fr: "non")

  static func destination(_ destination: Release.Destination) -> Label {
    switch destination {
    case .redeploy: Label(en: "another role", de: "andere Rolle", fr: "autre rôle")
    case .reduceHiring:
      Label(en: "posts not filled again", de: "Stellen nicht nachbesetzt", fr: "postes non pourvus")
    case .attrition: Label(en: "attrition", de: "Fluktuation", fr: "départs naturels")
    case .absorbGrowth: Label(en: "growth", de: "Wachstum", fr: "croissance")
    case .quality: Label(en: "quality", de: "Qualität", fr: "qualité")
    case .overtime: Label(en: "less overtime", de: "weniger Überstunden", fr: "moins d'heures sup.")
    case .exit: Label(en: "exit", de: "Austritt", fr: "départ")
    }
  }

  // MARK: Balance

  static let balanceTitle = Label(
    en: "Role by role: what is set free, and what has no destination",
    de: "Rolle für Rolle: was frei wird und was kein Ziel hat",
    fr: "Rôle par rôle : ce qui est libéré et ce qui n'a pas de destination")
  static let balanceNote = Label(
    en: "Set free = covered by a destination + open + what only ends an overload. Open hours are free and nobody has "
      + "claimed them.",
    de: "Frei = durch ein Ziel gedeckt + offen + was nur eine Überlast beendet. Offene Stunden sind frei und "
      + "niemand hat sie beansprucht.",
    fr: "Libéré = couvert par une destination + ouvert + ce qui met seulement fin à une surcharge. Les heures ouvertes "
      + "sont libres et nul ne les a réclamées.")
  static let site = Label(en: "Site", de: "Standort", fr: "Site")
  static let setFree = Label(en: "Set free (h/year)", de: "Frei (Std./Jahr)", fr: "Libéré (h/an)")
  static let overclaimed = Label(
    en: "Claimed twice (h/year)", de: "Doppelt beansprucht (Std./Jahr)", fr: "Réclamé deux fois (h/an)")
  static let endsOverload = Label(
    en: "Ends an overload (h/year)", de: "Beendet Überlast (Std./Jahr)",
    fr: "Met fin à une surcharge (h/an)")
  static let open = Label(en: "Open (h/year)", de: "Offen (Std./Jahr)", fr: "Ouvert (h/an)")
  static let openFTE = Label(en: "Open (FTE)", de: "Offen (VZÄ)", fr: "Ouvert (ETP)")
  static let why = Label(
    en: "Why there is no proposal for the open rest", de: "Warum für den offenen Rest kein Vorschlag da ist",
    fr: "Pourquoi le reste n'a pas de proposition")
  /// Reason, FTE.
  static let restOf = Label(en: "{1} ({2} FTE)", de: "{1} ({2} VZÄ)", fr: "{1} ({2} ETP)")

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
        en: "the roles that fit have enough people", de: "die passenden Rollen haben genug Menschen",
        fr: "les rôles qui conviennent ont assez de personnes")
    case .nearestMet:
      Label(
        en: "only the nearest roles were tried; others that fit have work left",
        de: "nur die nächsten Rollen wurden geprüft; andere passende haben noch Arbeit",
        fr: "seuls les rôles les plus proches ont été essayés ; d'autres ont encore du travail")
    }
  }

  // MARK: Proposals

  static let movesTitle = Label(
    en: "Proposals: which roles with more work than people could take the open hours",
    de: "Vorschläge: welche Rollen mit mehr Arbeit als Menschen offene Stunden brauchen können",
    fr: "Propositions : quels rôles ayant plus de travail que de personnes peuvent s'en servir")
  static let movesNote = Label(
    en: "Computed from shared skills, training, site, family and grade; a proposal to talk about, decided "
      + "by nobody. It takes hours from open rows above.",
    de: "Gerechnet aus gemeinsamen Kompetenzen, Schulung, Standort, Familie und Eingruppierung; ein "
      + "Vorschlag zum Gespräch, von niemandem entschieden. Er nimmt Stunden der offenen Zeilen oben.",
    fr: "Calculées d'après compétences communes, formation, site, famille et classification ; une "
      + "proposition à discuter, décidée par personne. Elle prend les heures ouvertes ci-dessus.")
  static let shared = Label(en: "Skills shared", de: "Gemeinsame Kompetenzen", fr: "Compétences communes")
  static let sharedPart = Label(
    en: "Of the skills needed", de: "Von den nötigen", fr: "Des compétences requises")
  static let missing = Label(
    en: "Skills to learn (level now → needed)", de: "Zu lernen (Stufe heute → nötig)",
    fr: "À apprendre (niveau actuel → requis)")
  static let hours = Label(en: "Hours (h/year)", de: "Stunden (Std./Jahr)", fr: "Heures (h/an)")
  static let training = Label(
    en: "Training (h per person)", de: "Schulung (Std. je Person)", fr: "Formation (h par personne)")
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

  // MARK: Departures

  static let departuresTitle = Label(
    en: "Departures: posts that end and people who go, by site",
    de: "Abgänge: Stellen, die enden, und Menschen, die gehen, je Standort",
    fr: "Départs : postes supprimés et personnes qui partent, par site")
  static let departuresNote = Label(
    en: "Counts of what the plan states; whether a number sets off a duty is for law and agreements to "
      + "say. Posts whose people the releases send elsewhere count as placed, not as departures.",
    de: "Zählungen dessen, was der Plan nennt; ob eine Zahl Pflichten auslöst, sagen Recht und "
      + "Vereinbarungen. Stellen, deren Menschen laut Plan anderswohin gehen, gelten als versorgt.",
    fr: "Décompte de ce que dit le plan ; si un nombre déclenche une obligation, le droit et les "
      + "accords le disent. Les postes dont les personnes vont ailleurs comptent comme replacés.")
  static let cause = Label(en: "Cause", de: "Grund", fr: "Motif")
  static let day = Label(en: "Day", de: "Tag", fr: "Date")
  static let leaving = Label(en: "FTE that go", de: "VZÄ, die gehen", fr: "ETP qui partent")
  static let people = Label(en: "People that go", de: "Menschen, die gehen", fr: "Personnes qui partent")
  static let placed = Label(en: "FTE placed elsewhere", de: "VZÄ anderswo versorgt", fr: "ETP replacés")
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
  static let employees = Label(en: "Employees at the site", de: "Beschäftigte am Standort", fr: "Effectif du site")
  static let peakFrom = Label(en: "Peak from", de: "Spitze von", fr: "Pic du")
  static let peakTo = Label(en: "Peak to", de: "Spitze bis", fr: "Pic au")
  static let peakPeople = Label(
    en: "People in those 90 days", de: "Menschen in diesen 90 Tagen",
    fr: "Personnes dans ces 90 jours")
  static let ofSite = Label(
    en: "Of the site's employees", de: "Der Beschäftigten am Standort", fr: "De l'effectif du site")
}
