package import WorkforceAnalysis
package import WorkforceModel

extension Duty {
  /// In a sentence of a job description: a verb before the title of the work, or a noun after it.
  package var verb: Label {
    switch self {
    case .perform: Label(en: "performs", de: "Durchführung", fr: "réalisation")
    case .account:
      Label(
        en: "is accountable for",
        de: "Gesamtverantwortung",
        fr: "responsabilité du résultat")
    case .decide: Label(en: "decides in", de: "Entscheidung", fr: "décision")
    case .recommend: Label(en: "recommends in", de: "Empfehlung", fr: "recommandation")
    case .veto: Label(en: "must agree to", de: "Zustimmung", fr: "accord préalable")
    case .verify: Label(en: "verifies", de: "Prüfung", fr: "vérification")
    case .sign: Label(en: "signs off", de: "Freigabe", fr: "validation")
    case .support: Label(en: "supports", de: "Unterstützung", fr: "appui")
    case .advise: Label(en: "is consulted on", de: "Beratung", fr: "avis préalable")
    case .notify: Label(en: "is informed of", de: "Kenntnisnahme", fr: "information")
    case .excluded: Label(en: "stays out of", de: "keine Beteiligung", fr: "aucune participation")
    case .exceptions:
      Label(
        en: "takes the exceptions of",
        de: "Bearbeitung der Ausnahmefälle",
        fr: "traitement des exceptions")
    case .rework:
      Label(
        en: "puts right the system's results in",
        de: "Korrektur der Systemergebnisse",
        fr: "correction des résultats du système")
    case .oversee: Label(en: "oversees", de: "Aufsicht", fr: "supervision")
    case .stop:
      Label(
        en: "may stop the system in",
        de: "Befugnis, das System anzuhalten",
        fr: "droit d'arrêter le système")
    case .override:
      Label(
        en: "may override the system in",
        de: "Befugnis, vom Ergebnis des Systems abzuweichen",
        fr: "droit de s'écarter du résultat du système")
    }
  }
}

extension Duty {
  /// Standing alone, in a table.
  package var word: Label {
    switch self {
    case .perform: Label(en: "performs", de: "führt aus", fr: "réalise")
    case .account:
      Label(
        en: "accountable",
        de: "trägt die Gesamtverantwortung",
        fr: "répond du résultat")
    case .decide: Label(en: "decides", de: "entscheidet", fr: "décide")
    case .recommend: Label(en: "recommends", de: "empfiehlt", fr: "recommande")
    case .veto: Label(en: "must agree", de: "muss zustimmen", fr: "doit donner son accord")
    case .verify: Label(en: "verifies", de: "prüft", fr: "vérifie")
    case .sign: Label(en: "signs off", de: "gibt frei", fr: "valide")
    case .support: Label(en: "supports", de: "unterstützt", fr: "appuie")
    case .advise: Label(en: "consulted", de: "wird vorher gehört", fr: "donne un avis préalable")
    case .notify: Label(en: "informed", de: "wird informiert", fr: "reçoit l'information")
    case .excluded:
      Label(
        en: "left out on purpose",
        de: "bewusst nicht beteiligt",
        fr: "volontairement hors du circuit")
    case .exceptions:
      Label(
        en: "takes exceptions",
        de: "bearbeitet Ausnahmefälle",
        fr: "traite les exceptions")
    case .rework:
      Label(
        en: "does the rework",
        de: "übernimmt die Nacharbeit",
        fr: "reprend les erreurs")
    case .oversee: Label(en: "oversees", de: "beaufsichtigt", fr: "supervise")
    case .stop: Label(en: "may stop", de: "darf anhalten", fr: "peut arrêter")
    case .override:
      Label(
        en: "may override",
        de: "darf abweichend entscheiden",
        fr: "peut s'en écarter")
    }
  }
}

extension Relation {
  /// After a letter, in a legend.
  package var inWords: Label {
    switch self {
    case .perform: Label(en: "does the work", de: "führt die Arbeit aus", fr: "fait le travail")
    case .account:
      Label(
        en: "answers for it",
        de: "trägt die Gesamtverantwortung",
        fr: "répond du résultat")
    case .support: Label(en: "supports", de: "unterstützt", fr: "appuie")
    case .advise:
      Label(
        en: "is consulted before",
        de: "wird vorher gehört",
        fr: "donne un avis préalable")
    case .notify:
      Label(
        en: "is informed after",
        de: "wird nachher informiert",
        fr: "reçoit l'information ensuite")
    case .verify: Label(en: "verifies", de: "prüft", fr: "vérifie")
    case .sign: Label(en: "signs off", de: "gibt frei", fr: "valide")
    case .veto: Label(en: "must agree", de: "muss zustimmen", fr: "doit donner son accord")
    case .recommend: Label(en: "recommends", de: "empfiehlt", fr: "recommande")
    case .decide: Label(en: "decides", de: "entscheidet", fr: "décide")
    case .oversee:
      Label(
        en: "oversees the system",
        de: "beaufsichtigt das System",
        fr: "supervise le système")
    case .excluded:
      Label(
        en: "is left out on purpose",
        de: "ist bewusst nicht beteiligt",
        fr: "reste volontairement hors du circuit")
    }
  }
}
