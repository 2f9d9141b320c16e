import WorkforceModel
import WorkforcePlanning

/// The texts of the sheet Benefits.
enum BenefitLabels {
  static let title = Label(
    en: "Benefits: from a system's output to the outcome it moves, and where the chain breaks",
    de: "Wirkungen: vom Ergebnis eines Systems bis zur Wirkung, und wo die Kette reißt",
    fr: "Bénéfices : du résultat d'un système à l'effet produit, et où la chaîne se rompt")
  static let note = Label(
    en:
      "One row for each activity in which a system is at work after the change, by the shortest way "
      + "to a decision. Hours are those of the activity. The value is of the whole outcome: several "
      + "chains may share it, so it is not added up here.",
    de:
      "Eine Zeile je Tätigkeit, in der nach der Änderung ein System mitarbeitet, auf dem kürzesten "
      + "Weg zu einer Entscheidung. Stunden sind die der Tätigkeit. Der Wert ist der der ganzen "
      + "Wirkung: Mehrere Ketten können ihn teilen, darum wird er hier nicht zusammengezählt.",
    fr:
      "Une ligne par activité où un système travaille après le changement, par le plus court chemin "
      + "vers une décision. Les heures sont celles de l'activité. La valeur est celle de l'effet "
      + "entier : plusieurs chaînes peuvent la partager, elle n'est donc pas additionnée ici.")
  static let empty = Label(
    en: "No system is at work after the change.",
    de: "Nach der Änderung arbeitet kein System mit.",
    fr: "Aucun système ne travaille après le changement.")

  static let output = Label(en: "Output", de: "Ergebnis", fr: "Résultat")
  static let accountable = Label(
    en: "Answers for it", de: "Gesamtverantwortung", fr: "En répond")
  static let through = Label(en: "By way of", de: "Über", fr: "En passant par")
  static let further = Label(
    en: "… {1} activities in all", de: "… {1} Tätigkeiten insgesamt", fr: "… {1} activités en tout")
  static let decidedBy = Label(en: "Decided by", de: "Entschieden durch", fr: "Décidé par")
  static let measure = Label(
    en: "Measure it moves", de: "Bewegte Kennzahl", fr: "Indicateur influencé")
  static let measureOwner = Label(
    en: "Measure owned by", de: "Kennzahl verantwortet", fr: "Responsable de l'indicateur")
  static let outcome = Label(en: "Outcome", de: "Wirkung", fr: "Effet")
  static let outcomeOwner = Label(
    en: "Outcome owned by", de: "Wirkung verantwortet", fr: "Responsable de l'effet")
  static let outcomeKind = Label(
    en: "Kind of outcome", de: "Art der Wirkung", fr: "Type d'effet")
  static let chain = Label(en: "Chain", de: "Kette", fr: "Chaîne")
  static let complete = Label(en: "complete", de: "vollständig", fr: "complète")
  static let broken = Label(en: "broken", de: "gerissen", fr: "rompue")
  static let leaves = Label(en: "goes outside", de: "geht nach außen", fr: "sort de l'entreprise")
  static let breaks = Label(
    en: "Where it breaks", de: "Wo sie reißt", fr: "Où elle se rompt")
  static let noDecision = Label(
    en: "No decision uses it; it ends with {1}",
    de: "Keine Entscheidung nutzt es; es endet bei {1}",
    fr: "Aucune décision ne s'en sert ; la chaîne finit à {1}")
  static let inCircles = Label(
    en: "No decision uses it; it runs in a circle",
    de: "Keine Entscheidung nutzt es; es läuft im Kreis",
    fr: "Aucune décision ne s'en sert ; la chaîne tourne en rond")
  static let quoted = Label(en: "“{1}”", de: "„{1}“", fr: "« {1} »")
  static let noMeasure = Label(
    en: "The decision moves no measure", de: "Die Entscheidung bewegt keine Kennzahl",
    fr: "La décision n'influence aucun indicateur")
  static let noOutcome = Label(
    en: "The measure belongs to no outcome", de: "Die Kennzahl gehört zu keiner Wirkung",
    fr: "L'indicateur n'appartient à aucun effet")
  static let hours = Label(
    en: "Hours set free (h/year)", de: "Freie Stunden (Std./Jahr)", fr: "Heures libérées (h/an)")
  static let hoursHelp = Label(
    en: "As-is minus to-be of the activity, over all roles; below 0, it takes more than today.",
    de: "Ist minus Soll der Tätigkeit, über alle Rollen; unter 0 braucht sie mehr als heute.",
    fr: "Actuel moins cible de l'activité, tous rôles confondus ; sous 0, elle demande plus.")
  static let destination = Label(
    en: "Where the roles' hours go", de: "Wohin die Stunden der Rollen gehen",
    fr: "Où vont les heures des rôles")
  static let destinationHelp = Label(
    en:
      "Of all hours set free in each role that does less of this work, in per cent. The plan states "
      + "destinations by role, not by activity.",
    de: "Von allen freien Stunden jeder Rolle, die hier weniger tut, in Prozent. Der Plan nennt "
      + "Verwendungen je Rolle, nicht je Tätigkeit.",
    fr:
      "De toutes les heures libérées de chaque rôle qui fait moins de ce travail, en pour cent. Le "
      + "plan donne les destinations par rôle, non par activité.")
  static let share = Label(en: "{1} {2}", de: "{1} {2}", fr: "{1} {2}")
  static let cashable = Label(en: "cashable", de: "kassenwirksam", fr: "monétisable")
  static let comesTrue = Label(
    en: "{1} of it realised", de: "davon {1} verwirklicht", fr: "réalisé à {1}")
  static let noDestination = Label(
    en: "no destination {1}", de: "ohne Verwendung {1}", fr: "sans destination {1}")
  static let endsOverload = Label(
    en: "ends an overload {1}", de: "baut Überlast ab {1}", fr: "résorbe une surcharge {1}")
  static let nothingFree = Label(
    en: "other work takes up the hours", de: "andere Arbeit nimmt die Stunden auf",
    fr: "un autre travail absorbe les heures")
  static let line = Label(en: "{1}: {2}", de: "{1}: {2}", fr: "{1} : {2}")
  static let value = Label(
    en: "Value of the outcome ({1}/year)", de: "Wert der Wirkung ({1}/Jahr)",
    fr: "Valeur de l'effet ({1}/an)")
  static let realised = Label(
    en: "Part realised", de: "Verwirklichter Teil", fr: "Part réalisée")
  static let realisedValue = Label(
    en: "Realised value ({1}/year)", de: "Verwirklichter Wert ({1}/Jahr)",
    fr: "Valeur réalisée ({1}/an)")
  static let counts = Label(
    en: "Counts in the net", de: "Zählt im Saldo", fr: "Compte dans le net")
  static let countsHelp = Label(
    en:
      "no: the value is that of the released hours, which is counted with the roles and never twice.",
    de: "nein: Der Wert ist der der freien Stunden, die bei den Rollen zählen und nie zweimal.",
    fr: "non : la valeur est celle des heures libérées, comptée avec les rôles et jamais deux fois."
  )

  static func word(_ kind: Outcome.Kind) -> Label {
    switch kind {
    case .revenue: Label(en: "revenue", de: "Erlös", fr: "revenu")
    case .cost: Label(en: "cost", de: "Kosten", fr: "coût")
    case .risk: Label(en: "risk", de: "Risiko", fr: "risque")
    case .quality: Label(en: "quality", de: "Qualität", fr: "qualité")
    }
  }
}
