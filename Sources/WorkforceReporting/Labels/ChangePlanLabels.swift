import WorkforcePlanning

/// The change plan in Markdown.
enum ChangePlanLabels {
  static let scenario = Label(
    en: """
      **This is a scenario and not the plan:** {1} (`{2}`). In place of the text's values stand:
      """,
    de: """
      **Dies ist ein Szenario und nicht der Plan:** {1} (`{2}`). Anstelle der Werte im Text \
      stehen:
      """,
    fr: """
      **Ceci est un scénario et non le plan :** {1} (`{2}`). À la place des valeurs du texte \
      figurent :
      """)
  static let decisionAsked = Label(
    en: "Decision asked",
    de: "Erbetene Entscheidung",
    fr: "Décision demandée")
  static let findingsLine = Label(en: "Findings: {1}.", de: "Befunde: {1}.", fr: "Constats : {1}.")
  static let noQuestion = Label(
    en: "None: the to-be model equals the as-is model.",
    de: "Keine: Das Soll gleicht dem Ist.",
    fr: "Aucune : la cible est égale à l'actuel.")
  static let question = Label(
    en: "Approve the redesign of {1} and {2} that touches {3} of {4}",
    de: "Freigabe der Neugestaltung von {1} und {2}, die {3} von {4} betrifft",
    fr: "Approuver la refonte de {1} et de {2}, qui touche {3} sur {4}")
  static let changing = CountLabel(
    one: Label(en: "{1} activity", de: "{1} Tätigkeit", fr: "{1} activité"),
    other: Label(en: "{1} activities", de: "{1} Tätigkeiten", fr: "{1} activités"))
  static let ofRoles = CountLabel(
    one: Label(en: "{1} role", de: "{1} Rolle", fr: "{1} rôle"),
    other: Label(en: "{1} roles", de: "{1} Rollen", fr: "{1} rôles"))
  static let rights = CountLabel(
    one: Label(en: "{1} decision right", de: "{1} Entscheidungsrecht", fr: "{1} droit de décision"),
    other: Label(
      en: "{1} decision rights",
      de: "{1} Entscheidungsrechten",
      fr: "{1} droits de décision"))
  static let goingLive = Label(
    en: ", going live from {1}",
    de: ", mit Produktivstart ab {1}",
    fr: ", mise en service à partir du {1}")
  static let packs = Label(
    en: "Governance packs: {1}. A planning aid, not legal advice.",
    de: "Regelwerke: {1}. Eine Planungshilfe, keine Rechtsberatung.",
    fr: "Référentiels : {1}. Une aide à la planification, pas un conseil juridique.")
  static let whatChanges = Label(
    en: "What changes and why",
    de: "Was sich ändert und warum",
    fr: "Ce qui change et pourquoi")
  static let workWithoutDomain = Label(
    en: "Work without a domain",
    de: "Arbeit ohne Bereich",
    fr: "Travail sans domaine")
  static let kept = CountLabel(
    one: Label(
      en: "{1} activity stays as it is.",
      de: "{1} Tätigkeit bleibt unverändert.",
      fr: "{1} activité reste en l'état."),
    other: Label(
      en: "{1} activities stay as they are.",
      de: "{1} Tätigkeiten bleiben unverändert.",
      fr: "{1} activités restent en l'état."))
  static let endsInto = Label(
    en: "ends, into {1}",
    de: "entfällt, geht auf in {1}",
    fr: "prend fin, intégrée à {1}")
  static let noReason = Label(
    en: "No reason is given",
    de: "Ein Grund ist nicht genannt",
    fr: "Aucun motif n'est donné")
  static let oversight = Label(
    en: "; oversight: {1}",
    de: "; Aufsicht: {1}",
    fr: " ; supervision : {1}")
  static let hoursAMonth = Label(
    en: "; {1} → {2} h a month",
    de: "; {1} → {2} Stunden im Monat",
    fr: " ; {1} → {2} h par mois")
  static let leverage = Label(en: "; leverage {1}", de: "; Hebel {1}", fr: " ; levier {1}")
  static let byRole = Label(en: "By role", de: "Nach Rolle", fr: "Par rôle")
  static let impact = Label(
    en: "Impact {1}, {2}. [Page of the role]({3}).",
    de: "Betroffenheit: {1}; Änderung: {2}. [Seite der Rolle]({3}).",
    fr: "Impact : {1} ; changement : {2}. [Page du rôle]({3}).")
  static let rightsMove = Label(
    en: "Decision rights that move",
    de: "Entscheidungsrechte, die wechseln",
    fr: "Droits de décision qui changent de main")
  static let from = Label(en: "; from {1}", de: "; ab {1}", fr: " ; à partir du {1}")
  static let newRight = Label(en: "new; {1}", de: "neu; {1}", fr: "nouveau ; {1}")
  static let otherRights = Label(
    en: "{1}; other rights change",
    de: "{1}; andere Rechte ändern sich",
    fr: "{1} ; d'autres droits changent")
  static let measuresChange = Label(
    en: "Measures that change",
    de: "Kennzahlen, die sich ändern",
    fr: "Indicateurs qui changent")
  static let changes = Label(en: "changes", de: "ändert sich", fr: "change")
  static let onNoScorecard = Label(
    en: "on no scorecard",
    de: "in keiner Zielvereinbarung",
    fr: "sur aucune fiche d'objectifs")
  static let capacity = Label(en: "Capacity", de: "Kapazität", fr: "Capacité")
  static let hours = Label(
    en: "Hours a month at the most likely values: {1} → {2}.",
    de: "Stunden im Monat bei den wahrscheinlichsten Werten: {1} → {2}.",
    fr: "Heures par mois aux valeurs les plus probables : {1} → {2}.")
  static let released = Label(
    en: """
      Released, with the ranges the plan states: median {1} h a month, between {2} (P10) and {3} \
      (P90). The most likely values give {4} h, which {5} of the draws reach.
      """,
    de: """
      Frei werdend, mit den im Plan genannten Spannen: im Mittel (Median) {1} Stunden im Monat, \
      zwischen {2} (P10) und {3} (P90). Die wahrscheinlichsten Werte ergeben {4} Stunden, die \
      {5} der Ziehungen erreichen.
      """,
    fr: """
      Heures libérées, avec les plages du plan : médiane {1} h par mois, entre {2} (P10) et {3} \
      (P90). Les valeurs les plus probables donnent {4} h, que {5} des tirages atteignent.
      """)
  static let releasedWithoutRanges = Label(
    en: "Released: {1} h a month. No ranges are stated, so this is one answer and no promise.",
    de: """
      Frei werdend: {1} Stunden im Monat. Spannen sind nicht genannt, deshalb ist dies eine \
      Antwort und kein Versprechen.
      """,
    fr: """
      Heures libérées : {1} h par mois. Aucune plage n'est indiquée, c'est donc une réponse et \
      non une promesse.
      """)
  static let oversightTakes = Label(
    en: "Oversight takes {1} h a month.",
    de: "Die Aufsicht erfordert {1} Stunden im Monat.",
    fr: "La supervision demande {1} h par mois.")
  static let destination = Label(
    en: "Freed hours with a destination: {1} h a month; nobody has claimed {2} h.",
    de: "Frei werdende Stunden mit Verwendung: {1} im Monat; {2} beansprucht bisher niemand.",
    fr: """
      Heures libérées avec une destination : {1} h par mois ; {2} h ne sont réclamées par \
      personne.
      """)
  static let unclaimedByRole = Label(
    en: "Not yet claimed, by role", de: "Noch nicht beansprucht, je Rolle",
    fr: "Pas encore réclamées, par rôle")
  static let roleUnclaimed = Label(
    en: "{1}: {2} h a month", de: "{1}: {2} Std. im Monat", fr: "{1} : {2} h par mois")
  static let money = Label(en: "Cost and value", de: "Kosten und Nutzen", fr: "Coûts et valeur")
  static let scenarios = Label(
    en: "What else may come", de: "Was sonst kommen kann", fr: "Ce qui peut arriver d'autre")
  static let scenarioSets = Label(
    en: "What is set otherwise", de: "Was anders gesetzt ist", fr: "Ce qui est fixé autrement")
  static let scenarioGives = Label(
    en: "What comes of it", de: "Was daraus wird", fr: "Ce qui en résulte")
  static let sameFigures = Label(
    en: "The same figures as the plan's.", de: "Dieselben Ergebnisse wie im Plan.",
    fr: "Les mêmes résultats que le plan.")
  static let notStated = Label(en: "not stated", de: "ohne Angabe", fr: "non indiqué")
  static let waves = Label(
    en: "Waves and gates",
    de: "Wellen und Freigabepunkte",
    fr: "Vagues et jalons")
  static let goesLive = Label(
    en: "Goes live {1}.",
    de: "Produktivstart am {1}.",
    fr: "Mise en service le {1}.")
  static let decidedBy = Label(
    en: "Decided by {1}.",
    de: "Entscheidung durch {1}.",
    fr: "Décision par {1}.")
  static let parallelRun = Label(
    en: "Parallel run: {1} of the as-is hours{2}.",
    de: "Parallelbetrieb: {1} der Ist-Stunden{2}.",
    fr: "Marche en parallèle : {1} des heures actuelles{2}.")
  static let until = Label(en: " until {1}", de: " bis {1}", fr: " jusqu'au {1}")
  static let learning = Label(
    en: "Learning: {1} more hours in the first {2} weeks.",
    de: "Einarbeitung: {1} mehr Stunden in den ersten {2} Wochen.",
    fr: "Apprentissage : {1} d'heures en plus les {2} premières semaines.")
  static let gate = Label(en: "Gate: {1}", de: "Freigabepunkt: {1}", fr: "Jalon : {1}")
  static let atLeast = Label(en: ", at least {1}", de: ", mindestens {1}", fr: ", au moins {1}")
  static let owner = Label(
    en: "; owner: {1}",
    de: "; verantwortlich: {1}",
    fr: " ; responsable : {1}")
  static let status = Label(en: "; {1}.", de: "; {1}.", fr: " ; {1}.")
  static let consultation = Label(en: "Consultation", de: "Beteiligung", fr: "Consultation")
  static let leadTime = Label(en: "; lead time {1}", de: "; Vorlauf {1}", fr: " ; délai {1}")
  static let started = Label(en: "; started {1}", de: "; begonnen am {1}", fr: " ; engagée le {1}")
  static let notStarted = Label(en: "; not started", de: "; nicht begonnen", fr: " ; pas engagée")
  static let training = Label(en: "Training", de: "Schulung", fr: "Formation")
  static let hoursEach = Label(en: ": {1} h each", de: ": je {1} Stunden", fr: " : {1} h chacun")
  static let by = Label(en: "; by {1}", de: "; bis {1}", fr: " ; pour le {1}")
  static let toLevel = Label(en: "; to level {1}", de: "; auf Stufe {1}", fr: " ; au niveau {1}")
  static let risks = Label(
    en: "Risks and waivers",
    de: "Risiken und Ausnahmen",
    fr: "Risques et dérogations")
  static let probability = Label(
    en: "probability {1}",
    de: "Wahrscheinlichkeit {1}",
    fr: "probabilité {1}")
  static let riskImpact = Label(en: "impact {1}", de: "Auswirkung {1}", fr: "incidence {1}")
  static let waivers = Label(en: "Waivers", de: "Ausnahmen", fr: "Dérogations")
  static let waived = Label(
    en: "Waived: {1} (`{2}`), until {3} by {4}: {5}.",
    de: "Ausnahme: {1} (`{2}`), bis {3} durch {4}: {5}.",
    fr: "Dérogation : {1} (`{2}`), jusqu'au {3} par {4} : {5}.")
  static let findings = Label(en: "Findings", de: "Befunde", fr: "Constats")
  static let noFindings = Label(en: "None.", de: "Keine.", fr: "Aucun.")
  static let inEnglish = Label(
    en: "The texts of the checks are in English.",
    de: "Die Texte der Prüfungen sind in englischer Sprache.",
    fr: "Les textes des contrôles sont en anglais.")
  /// Who decides, up to how much.
  static let deciderUpTo = Label(en: "{1} up to {2}", de: "{1} bis {2}", fr: "{1} jusqu'à {2}")
  static let deciderWhen = Label(en: "{1} when {2}", de: "{1}, wenn: {2}", fr: "{1} si : {2}")
  static let deciderAbove = Label(en: "{1} above", de: "{1} darüber", fr: "{1} au-delà")
}

/// The captions of diagrams.
enum DiagramLabels {
  static let decision = Label(en: "Decision: {1}", de: "Entscheidung: {1}", fr: "Décision : {1}")
  static let measure = Label(en: "Measure: {1}", de: "Kennzahl: {1}", fr: "Indicateur : {1}")
  static let outcome = Label(en: "Outcome: {1}", de: "Wirkung: {1}", fr: "Effet : {1}")
  static let prepare = Label(en: "Prepare", de: "Vorbereitung", fr: "Préparation")
  static let goLive = Label(en: "Go live", de: "Produktivstart", fr: "Mise en service")
  static let rampUp = Label(en: "Ramp up", de: "Hochlauf", fr: "Montée en charge")
}
