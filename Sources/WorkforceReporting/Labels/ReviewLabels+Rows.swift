import WorkforcePlanning

/// What stands in the rows that HR answers.
extension ReviewLabels {
  // MARK: Questions

  static let data = Label(
    en: "Are headcount, FTE, grades and cost centres on {1} those of HR's own records on {2}?",
    de:
      "Stimmen Kopfzahl, VZÄ, Eingruppierung und Kostenstellen auf {1} mit den Daten von HR am {2} "
      + "überein?",
    fr: "Effectif, ETP, classification et centres de coûts sur {1} sont-ils ceux des RH au {2} ?")
  static let wording = Label(
    en: "Can the wording on {1} go into job descriptions?",
    de: "Kann der Wortlaut auf {1} in Stellenbeschreibungen übernommen werden?",
    fr: "Les libellés de {1} peuvent-ils entrer dans les descriptions de poste ?")
  static let grading = Label(
    en: "Is it settled who evaluates the grades below, by which scheme and by when?",
    de:
      "Ist geklärt, wer die Eingruppierungen unten bewertet, nach welchem Verfahren und bis wann?",
    fr:
      "Est-il réglé qui évalue les classifications ci-dessous, selon quelle méthode et pour quand ?"
  )
  static let agreements = Label(
    en:
      "Do the destinations on {1} respect all agreements, such as protection against dismissal or "
      + "guaranteed sites?",
    de:
      "Achten die Ziele auf {1} alle Vereinbarungen, etwa Kündigungsschutz oder Standortsicherung?",
    fr:
      "Les destinations sur {1} respectent-elles tous les accords, par exemple garantie d'emploi ou "
      + "de site ?")
  static let bodies = Label(
    en: "Does {1} name every body that must be informed, consulted or agree?",
    de: "Nennt {1} jedes Gremium, das zu unterrichten, anzuhören oder um Zustimmung zu bitten ist?",
    fr:
      "{1} nomme-t-elle toutes les instances à informer, à consulter ou dont l'accord est requis ?")
  static let timing = Label(
    en: "Do the dates on {1} leave time for consultation, evaluation of grades and training?",
    de: "Lassen die Termine auf {1} Zeit für Beteiligung, Bewertung der Stellen und Schulung?",
    fr: "Les dates de {1} laissent-elles le temps de consulter, d'évaluer les postes et de former ?"
  )
  static let timeToLearn = Label(
    en: "Can people be released from work for {1} hours of training in all?",
    de: "Können die Menschen für insgesamt {1} Stunden Schulung freigestellt werden?",
    fr: "Les personnes peuvent-elles être libérées pour {1} heures de formation en tout ?")
  static let unheard = Label(
    en: "Who speaks for these roles in {1}, whose work a system enters: {2}?",
    de: "Wer spricht in {1} für diese Rollen, in deren Arbeit ein System kommt: {2}?",
    fr: "Qui parle dans {1} pour ces rôles, dans le travail desquels un système entre : {2} ?")

  // MARK: Roles

  static func kind(_ kind: RoleChange.Kind) -> Label {
    switch kind {
    case .keep: Label(en: "stays as it is", de: "bleibt, wie sie ist", fr: "reste tel quel")
    case .enrich: Label(en: "takes more on", de: "übernimmt mehr", fr: "prend plus en charge")
    case .redesign:
      Label(en: "is redesigned", de: "wird neu zugeschnitten", fr: "est redéfini")
    case .merge: Label(en: "is merged", de: "geht in einer anderen auf", fr: "est fusionné")
    case .new: Label(en: "is new", de: "ist neu", fr: "est nouveau")
    case .close: Label(en: "closes", de: "entfällt", fr: "est supprimé")
    }
  }

  static func impact(_ impact: RoleChange.Impact) -> Label {
    switch impact {
    case .none: Label(en: "no impact", de: "nicht betroffen", fr: "pas d'impact")
    case .low: Label(en: "low impact", de: "gering betroffen", fr: "impact faible")
    case .medium: Label(en: "medium impact", de: "mittel betroffen", fr: "impact moyen")
    case .high: Label(en: "high impact", de: "stark betroffen", fr: "impact fort")
    }
  }

  static let workOf = Label(
    en: "{1} → {2} FTE of work in this plan", de: "{1} → {2} VZÄ Arbeit in diesem Plan",
    fr: "{1} → {2} ETP de travail dans ce plan")
  static let newTitle = Label(en: "{1}: title", de: "{1}: Titel", fr: "{1} : intitulé")
  static let peopleToday = Label(
    en: "{1}: people in the role today", de: "{1}: Menschen in der Rolle heute",
    fr: "{1} : personnes dans le rôle aujourd'hui")
  static let people = Label(en: "headcount {1}", de: "Kopfzahl {1}", fr: "effectif {1}")
  static let fte = Label(en: "{1} FTE", de: "{1} VZÄ", fr: "{1} ETP")
  static let grade = Label(en: "{1}: grade", de: "{1}: Eingruppierung", fr: "{1} : classification")
  static let toBeGraded = Label(
    en: "new role, to be graded", de: "neue Rolle, einzugruppieren", fr: "nouveau rôle, à classer")
  static let lookAgain = Label(
    en: "to be looked at again: {1}", de: "neu zu prüfen: {1}", fr: "à réexaminer : {1}")
  static let posts = Label(
    en: "{1}: posts after the change", de: "{1}: Stellen nach der Änderung",
    fr: "{1} : postes après le changement")
  static let fteChange = Label(en: "{1} → {2} FTE", de: "{1} → {2} VZÄ", fr: "{1} → {2} ETP")
  static let fromDay = Label(en: "from {1}", de: "ab {1}", fr: "à partir du {1}")
  static let opens = Label(en: "{1} opens", de: "{1} beginnt", fr: "{1} est créé")
  static let closes = Label(en: "{1} closes", de: "{1} entfällt", fr: "{1} est supprimé")

  // MARK: Freed hours

  static let freed = Label(
    en: "{1}: freed hours go to {2}", de: "{1}: freie Stunden gehen an {2}",
    fr: "{1} : heures libérées vers {2}")
  static let unclaimed = Label(
    en: "{1}: free hours without a destination", de: "{1}: freie Stunden ohne Ziel",
    fr: "{1} : heures libres sans destination")
  static let hours = Label(en: "{1} h/year", de: "{1} Std./Jahr", fr: "{1} h/an")
  static let proposal = Label(
    en: "{1} could take work as {2}", de: "{1} könnte Arbeit übernehmen als {2}",
    fr: "{1} pourrait travailler comme {2}")
  static let hoursToLearn = Label(
    en: "{1} h of training a person", de: "{1} Std. Schulung je Person",
    fr: "{1} h de formation par personne")

  // MARK: Others

  static let talks = Label(
    en: "Talks with {1}", de: "Gespräche mit {1}", fr: "Discussions avec {1}")
  static let begun = Label(en: "begun on {1}", de: "begonnen am {1}", fr: "commencées le {1}")
  static let beginBy = Label(
    en: "to begin by {1} for {2}", de: "zu beginnen bis {1} für {2}",
    fr: "à commencer au plus tard le {1} pour {2}")
  static let leadTimeOver = Label(
    en: "lead time over on {1}", de: "Vorlauf zu Ende am {1}", fr: "délai écoulé le {1}")
  static let noStart = Label(
    en: "no start and no lead time stated", de: "weder Beginn noch Vorlauf angegeben",
    fr: "ni début ni délai indiqué")
  static let course = Label(
    en: "{1} for {2}", de: "{1} für {2}", fr: "{1} pour {2}")
  static let dueBy = Label(en: "by {1}", de: "bis {1}", fr: "d'ici le {1}")
  static let inAll = Label(en: "{1} h in all", de: "{1} Std. insgesamt", fr: "{1} h en tout")
  static let waived = Label(
    en: "Accepted for {1}: {2}", de: "Akzeptiert bei {1}: {2}", fr: "Accepté pour {1} : {2}")
  static let until = Label(en: "until {1}", de: "bis {1}", fr: "jusqu'au {1}")
}
