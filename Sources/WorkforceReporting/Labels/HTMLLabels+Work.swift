import WorkforcePlanning

/// The texts on work, roles, decision rights and measures.
extension HTMLLabels {
  static let changes = Label(
    en: "What changes and why", de: "Was sich ändert und warum", fr: "Ce qui change et pourquoi")
  static let manyActivities = Label(
    en: "{1} activities change. That is more than the {2} that are listed here one by one, so "
      + "each domain is summed up; activities and their value chains are in the workbook.",
    de: "{1} Tätigkeiten ändern sich. Das sind mehr als die {2}, die hier einzeln stehen; daher "
      + "ist je Bereich zusammengezählt. Tätigkeiten und ihre Wirkungsketten stehen in der "
      + "Arbeitsmappe.",
    fr: "{1} activités changent, soit plus que les {2} présentées ici une à une ; chaque "
      + "domaine est donc totalisé. Les activités et leurs chaînes de valeur figurent dans le "
      + "classeur.")
  static let sumsCaption = Label(
    en: "Change by domain, hours a year at the most likely values",
    de: "Änderung je Bereich, Stunden im Jahr bei den wahrscheinlichsten Werten",
    fr: "Changement par domaine, heures par an aux valeurs les plus probables")
  static let activitiesChanging = Label(
    en: "Activities that change", de: "Tätigkeiten, die sich ändern", fr: "Activités qui changent")
  static let activitiesKept = Label(
    en: "Activities that stay", de: "Tätigkeiten, die bleiben", fr: "Activités inchangées")
  static let hoursToday = Label(
    en: "Hours a year today", de: "Stunden im Jahr heute", fr: "Heures par an aujourd'hui")
  static let hoursAfterwards = Label(
    en: "Hours a year afterwards", de: "Stunden im Jahr danach", fr: "Heures par an ensuite")
  static let difference = Label(
    en: "Change in hours", de: "Änderung der Stunden", fr: "Écart en heures")
  static let activitiesCaption = Label(
    en: "{1}: activities that change", de: "{1}: Tätigkeiten, die sich ändern",
    fr: "{1} : activités qui changent")
  static let activity = Label(en: "Activity", de: "Tätigkeit", fr: "Activité")
  static let executionToday = Label(
    en: "Who does it today", de: "Wer sie heute macht", fr: "Qui la fait aujourd'hui")
  static let executionAfterwards = Label(
    en: "Who does it afterwards", de: "Wer sie danach macht", fr: "Qui la fait ensuite")
  static let oversightColumn = Label(
    en: "Oversight afterwards", de: "Aufsicht danach", fr: "Supervision ensuite")
  static let staysAsItIs = CountLabel(
    one: Label(
      en: "{1} activity of the domain stays as it is.",
      de: "{1} Tätigkeit des Bereichs bleibt, wie sie ist.",
      fr: "{1} activité du domaine reste inchangée."),
    other: Label(
      en: "{1} activities of the domain stay as they are.",
      de: "{1} Tätigkeiten des Bereichs bleiben, wie sie sind.",
      fr: "{1} activités du domaine restent inchangées."))
  static let newWork = Label(en: "new", de: "neu", fr: "nouveau")
  static let ends = Label(en: "ends", de: "endet", fr: "prend fin")
  static let endsInto = Label(
    en: "ends, goes into {1}", de: "endet, geht auf in {1}", fr: "prend fin, reprise dans {1}")
  static let noReason = Label(
    en: "no reason is given", de: "ein Grund ist nicht angegeben", fr: "aucune raison indiquée")
  static let chainCaption = Label(
    en: "{1}: what the systems' work leads to", de: "{1}: wohin die Arbeit der Systeme führt",
    fr: "{1} : où mène le travail des systèmes")
  static let systemWork = Label(
    en: "Work of a system", de: "Arbeit eines Systems", fr: "Travail d'un système")
  static let passesThrough = Label(en: "By way of", de: "Über", fr: "En passant par")
  static let decision = Label(en: "Decision", de: "Entscheidung", fr: "Décision")
  static let measure = Label(en: "Measure", de: "Kennzahl", fr: "Indicateur")
  static let outcome = Label(en: "Outcome", de: "Ergebnis", fr: "Résultat")
  static let noDecision = Label(
    en: "reaches no decision", de: "erreicht keine Entscheidung", fr: "n'atteint aucune décision")
  static let roles = Label(
    en: "Roles that change", de: "Rollen, die sich ändern", fr: "Rôles qui changent")
  static let rolesNote = Label(
    en: "Impact says how hard the change hits a role: its heaviest dimension counts, and every "
      + "dimension is given with its reason.",
    de: "Die Auswirkung sagt, wie hart die Änderung eine Rolle trifft: Die schwerste Dimension "
      + "zählt, und jede steht mit ihrem Grund da.",
    fr: "L'impact dit à quel point le changement touche un rôle : la dimension la plus lourde "
      + "compte, et chacune est donnée avec sa raison.")
  static let rolesCaption = Label(
    en: "Roles that change, hours a year in this plan at the most likely values",
    de: "Rollen, die sich ändern, Stunden im Jahr in diesem Plan bei den wahrscheinlichsten Werten",
    fr: "Rôles qui changent, heures par an dans ce plan aux valeurs les plus probables")
  static let kindOfChange = Label(
    en: "Kind of change", de: "Art der Änderung", fr: "Type de changement")
  static let impactColumn = Label(en: "Impact", de: "Auswirkung", fr: "Impact")
  static let impactAndKind = Label(
    en: "Impact: {1}. Kind of change: {2}.", de: "Auswirkung: {1}. Art der Änderung: {2}.",
    fr: "Impact : {1}. Type de changement : {2}.")
  static let fteDifference = Label(en: "Change in FTE", de: "Änderung der VZÄ", fr: "Écart en ETP")
  static let rolePages = CountLabel(
    one: Label(
      en: "{1} more role that changes is described in the workbook and on a page of its own in "
        + "the folder roles.",
      de: "{1} weitere Rolle, die sich ändert, ist in der Arbeitsmappe und auf einer eigenen "
        + "Seite im Ordner roles beschrieben.",
      fr: "{1} autre rôle qui change est décrit dans le classeur et sur une page à part dans "
        + "le dossier roles."),
    other: Label(
      en: "{1} more roles that change are described in the workbook and on pages of their own "
        + "in the folder roles.",
      de: "{1} weitere Rollen, die sich ändern, sind in der Arbeitsmappe und auf eigenen Seiten "
        + "im Ordner roles beschrieben.",
      fr: "{1} autres rôles qui changent sont décrits dans le classeur et sur des pages à part "
        + "dans le dossier roles."))
  static let stops = Label(en: "Stops", de: "Endet", fr: "Cesse")
  static let starts = Label(en: "Starts", de: "Beginnt", fr: "Commence")
  static let oversees = Label(
    en: "Now oversees", de: "Beaufsichtigt nun", fr: "Supervise désormais")
  static let doesDifferently = Label(
    en: "Does differently", de: "Macht anders", fr: "Fait autrement")
  static let continues = Label(en: "Continues", de: "Macht weiter", fr: "Poursuit")
  static let hoursAYear = Label(
    en: "{1} hours a year", de: "{1} Stunden im Jahr", fr: "{1} heures par an")
  static let fromDay = Label(en: "from {1}", de: "ab {1}", fr: "à partir du {1}")
  static let decisionRights = Label(
    en: "Decision rights that move", de: "Entscheidungsrechte, die wandern",
    fr: "Droits de décision qui se déplacent")
  static let decisionRightsCaption = Label(
    en: "Who decides today and afterwards; only cases that move are listed",
    de: "Wer heute und danach entscheidet; nur Fälle, die wandern, sind aufgeführt",
    fr: "Qui décide aujourd'hui et ensuite ; seuls les cas qui se déplacent sont listés")
  static let caseColumn = Label(en: "Case", de: "Fall", fr: "Cas")
  static let decidesToday = Label(
    en: "Decides today", de: "Entscheidet heute", fr: "Décide aujourd'hui")
  static let decidesAfterwards = Label(
    en: "Decides afterwards", de: "Entscheidet danach", fr: "Décide ensuite")
  static let everyCase = Label(en: "every case", de: "jeder Fall", fr: "tous les cas")
  static let otherRights = Label(
    en: "the same; other rights in it change", de: "wie heute; andere Rechte daran ändern sich",
    fr: "comme aujourd'hui ; d'autres droits y changent")
  static let newDecision = Label(
    en: "new decision", de: "neue Entscheidung", fr: "nouvelle décision")
  static let upTo = Label(en: "up to {1}", de: "bis {1}", fr: "jusqu'à {1}")
  static let between = Label(
    en: "above {1} up to {2}", de: "über {1} bis {2}", fr: "au-delà de {1} jusqu'à {2}")
  static let above = Label(en: "above {1}", de: "über {1}", fr: "au-delà de {1}")
  static let otherwise = Label(
    en: "all other cases", de: "alle anderen Fälle", fr: "tous les autres cas")
  static let measures = Label(
    en: "Measures that change", de: "Kennzahlen, die sich ändern", fr: "Indicateurs qui changent")
  static let measuresCaption = Label(
    en: "What roles are measured by, with the weight on their scorecards",
    de: "Woran Rollen gemessen werden, mit dem Gewicht in ihren Zielen",
    fr: "Ce à quoi les rôles sont mesurés, avec le poids dans leurs objectifs")
  static let unit = Label(en: "Unit", de: "Einheit", fr: "Unité")
  static let scorecardsToday = Label(
    en: "Counts today for", de: "Zählt heute für", fr: "Compte aujourd'hui pour")
  static let scorecardsAfterwards = Label(
    en: "Counts afterwards for", de: "Zählt danach für", fr: "Compte ensuite pour")
  static let newMeasure = Label(en: "new measure", de: "neue Kennzahl", fr: "nouvel indicateur")
  static let onNoScorecard = Label(
    en: "nobody's scorecard", de: "niemandes Ziele", fr: "les objectifs de personne")
}
