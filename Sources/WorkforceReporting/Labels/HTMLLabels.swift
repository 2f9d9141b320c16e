import WorkforcePlanning

/// The texts of the page as a whole, and of its first parts.
enum HTMLLabels {
  static let skip = Label(
    en: "Skip to the content", de: "Zum Inhalt springen", fr: "Aller au contenu")
  static let contents = Label(en: "Contents", de: "Inhalt", fr: "Sommaire")
  static let draft = Label(en: "DRAFT", de: "ENTWURF", fr: "PROJET")
  static let draftMeans = Label(
    en: "this plan is not released. What the checks found stands in front.",
    de: "dieser Plan ist nicht freigegeben. Was die Prüfungen gefunden haben, steht vorn.",
    fr: "ce plan n'est pas validé. Ce que les contrôles ont trouvé figure en tête.")
  static let scenario = Label(
    en: "This is a scenario and not the plan:", de: "Dies ist ein Szenario und nicht der Plan:",
    fr: "Ceci est un scénario et non le plan :")
  static let scenarioMeans = Label(
    en: "In place of the text's values stand:", de: "Anstelle der Werte des Textes stehen:",
    fr: "Les valeurs du texte sont remplacées par :")
  static let version = Label(
    en: "As of {1}, version {2}", de: "Stand {1}, Fassung {2}", fr: "Au {1}, version {2}")
  static let disclaimer = Label(
    en: "A planning aid, not legal advice. Names of laws and agreements say what to look at; "
      + "whether they are met is for people to judge.",
    de: "Eine Planungshilfe, keine Rechtsberatung. Namen von Gesetzen und Vereinbarungen sagen, "
      + "worauf zu achten ist; ob sie erfüllt sind, beurteilen Menschen.",
    fr: "Une aide à la planification, pas un conseil juridique. Les noms de lois et d'accords "
      + "disent à quoi veiller ; leur respect est à juger par des personnes.")
  static let leftOut = CountLabel(
    one: Label(
      en: "{1} more row is left out here; all of them are in the workbook and in plan.json.",
      de: "{1} weitere Zeile ist hier weggelassen; alle stehen in der Arbeitsmappe und in "
        + "plan.json.",
      fr: "{1} autre ligne n'est pas reprise ici ; toutes figurent dans le classeur et dans "
        + "plan.json."),
    other: Label(
      en: "{1} more rows are left out here; all of them are in the workbook and in plan.json.",
      de: "{1} weitere Zeilen sind hier weggelassen; alle stehen in der Arbeitsmappe und in "
        + "plan.json.",
      fr: "{1} autres lignes ne sont pas reprises ici ; toutes figurent dans le classeur et dans "
        + "plan.json."))
  static let noDomain = Label(
    en: "Work without a domain", de: "Arbeit ohne Bereich", fr: "Travail sans domaine")
  static let none = Label(en: "none", de: "keine", fr: "aucun")
  static let notStated = Label(en: "not stated", de: "nicht angegeben", fr: "non indiqué")
  static let total = Label(en: "Total", de: "Summe", fr: "Total")
  static let from = Label(en: "From", de: "Ab", fr: "À partir du")
  static let owner = Label(en: "Owner", de: "Verantwortlich", fr: "Responsable")
  static let status = Label(en: "Status", de: "Stand", fr: "État")
  static let wave = Label(en: "Wave", de: "Welle", fr: "Vague")
  static let role = Label(en: "Role", de: "Rolle", fr: "Rôle")
  static let domain = Label(en: "Domain", de: "Bereich", fr: "Domaine")
  static let today = Label(en: "Today", de: "Heute", fr: "Aujourd'hui")
  static let afterwards = Label(en: "Afterwards", de: "Danach", fr: "Ensuite")

  // MARK: - Headline

  static let headline = Label(en: "In brief", de: "Das Wichtigste", fr: "L'essentiel")
  static let released = Label(
    en: "Hours set free a year, net: half of all draws reach",
    de: "Netto frei werdende Stunden im Jahr: die Hälfte der Ziehungen erreicht",
    fr: "Heures libérées par an, net : la moitié des tirages atteint")
  static let p10p90 = Label(
    en: "P10 {1}, P50 {2}, P90 {3}: eight of ten draws lie between P10 and P90",
    de: "P10 {1}, P50 {2}, P90 {3}: acht von zehn Ziehungen liegen zwischen P10 und P90",
    fr: "P10 {1}, P50 {2}, P90 {3} : huit tirages sur dix se situent entre P10 et P90")
  static let rangeOfRelease = Label(
    en: "Range of the hours set free", de: "Spanne der frei werdenden Stunden",
    fr: "Fourchette des heures libérées")
  static let noRanges = Label(
    en: "The plan states no ranges, so nobody knows how sure the figures are",
    de: "Der Plan nennt keine Spannen; wie sicher die Zahlen sind, weiß niemand",
    fr: "Le plan n'indique pas de fourchettes : nul ne sait à quel point les chiffres sont sûrs")
  static let netOverHorizon = Label(
    en: "Net value over the horizon (P50)", de: "Nettowert über den Zeitraum (P50)",
    fr: "Valeur nette sur l'horizon (P50)")
  static let netWithoutRanges = Label(
    en: "Net value over the horizon, most likely values",
    de: "Nettowert über den Zeitraum, wahrscheinlichste Werte",
    fr: "Valeur nette sur l'horizon, valeurs les plus probables")
  static let oneAnswer = Label(
    en: "No ranges are stated: one answer and no promise",
    de: "Ohne angegebene Spannen: eine Antwort und keine Zusage",
    fr: "Sans fourchettes : une réponse et non une promesse")
  static let fteAfterwards = Label(
    en: "FTE of this plan's work, afterwards (P50)",
    de: "VZÄ der Arbeit dieses Plans, danach (P50)",
    fr: "ETP du travail de ce plan, ensuite (P50)")
  static let fteMostLikely = Label(
    en: "FTE of this plan's work, afterwards", de: "VZÄ der Arbeit dieses Plans, danach",
    fr: "ETP du travail de ce plan, ensuite")
  static let fteToday = Label(en: "today {1}", de: "heute {1}", fr: "aujourd'hui {1}")
  static let oversightHours = Label(
    en: "Hours of oversight a year", de: "Stunden Aufsicht im Jahr",
    fr: "Heures de supervision par an")
  static let oversightMeans = Label(
    en: "Reviews before and after, and fixed oversight",
    de: "Prüfungen vorher und nachher und feste Aufsicht",
    fr: "Revues avant et après, et supervision fixe")
  static let rolesTouched = Label(
    en: "Roles that change", de: "Rollen, die sich ändern", fr: "Rôles qui changent")
  static let ofAll = Label(en: "of {1}", de: "von {1}", fr: "sur {1}")
  static let decisionsMoving = Label(
    en: "Decision rights that change", de: "Entscheidungsrechte, die sich ändern",
    fr: "Droits de décision qui changent")
  static let unclaimedHours = Label(
    en: "Hours a year nobody has claimed", de: "Stunden im Jahr, die niemand beansprucht",
    fr: "Heures par an que personne n'a réclamées")
  static let unclaimedMeans = Label(
    en: "Set free role by role, without a destination",
    de: "Je Rolle frei geworden, ohne Verwendung", fr: "Libérées rôle par rôle, sans destination")
  static let openFindings = Label(
    en: "Open findings", de: "Offene Befunde", fr: "Constats ouverts")
  static let findingCounts = Label(
    en: "errors {1}, warnings {2}, notes {3}; waived {4}",
    de: "Fehler {1}, Warnungen {2}, Hinweise {3}; ausgenommen {4}",
    fr: "erreurs {1}, avertissements {2}, notes {3} ; dérogations {4}")
  static let mostLikely = Label(
    en: "At the most likely values taken together people's hours go from {1} to {2} a year, {3} "
      + "set free, net.",
    de: "Bei den wahrscheinlichsten Werten zusammen gehen die Stunden von Menschen von {1} auf {2} "
      + "im Jahr; netto werden {3} frei.",
    fr: "Aux valeurs les plus probables prises ensemble, les heures des personnes passent de {1} à "
      + "{2} par an, soit {3} libérées, net.")
  static let mostLikelyAdded = Label(
    en: "At the most likely values taken together people's hours go from {1} to {2} a year: the "
      + "plan adds {3}, net.",
    de: "Bei den wahrscheinlichsten Werten zusammen gehen die Stunden von Menschen von {1} auf {2} "
      + "im Jahr; der Plan fügt netto {3} hinzu.",
    fr: "Aux valeurs les plus probables prises ensemble, les heures des personnes passent de {1} à "
      + "{2} par an : le plan en ajoute {3}, net.")
  static let reached = Label(
    en: "{1} of the draws reach that figure: it is no forecast.",
    de: "{1} der Ziehungen erreichen diese Zahl: Sie ist keine Prognose.",
    fr: "{1} des tirages atteignent ce chiffre : ce n'est pas une prévision.")
  static let targetReached = Label(
    en: "The release aimed at, {1} hours a year, is reached in {2} of the draws.",
    de: "Das Ziel von {1} frei werdenden Stunden im Jahr wird in {2} der Ziehungen erreicht.",
    fr: "L'objectif de {1} heures libérées par an est atteint dans {2} des tirages.")
  static let hoursMeans = Label(
    en: "Hours are people's hours a year; net means after exceptions, reviews, rework and "
      + "oversight.",
    de: "Stunden sind Stunden von Menschen im Jahr; netto heißt nach Ausnahmen, Prüfungen, "
      + "Nacharbeit und Aufsicht.",
    fr: "Les heures sont celles des personnes, par an ; net veut dire après exceptions, revues, "
      + "reprises et supervision.")
  static let noHours = Label(
    en: "The plan states no volume and time of work yet, so no hours are counted: it says who "
      + "does, oversees and decides what.",
    de: "Der Plan nennt noch keine Mengen und Zeiten, daher werden keine Stunden gezählt: Er sagt, "
      + "wer was tut, beaufsichtigt und entscheidet.",
    fr: "Le plan n'indique encore ni volume ni temps de travail, donc aucune heure n'est comptée : "
      + "il dit qui fait, supervise et décide quoi.")

  // MARK: - Decision asked

  static let decisionAsked = Label(
    en: "Decision asked", de: "Erbetene Entscheidung", fr: "Décision demandée")
  static let nothingAsked = Label(
    en: "None: afterwards equals today.", de: "Keine: Danach ist wie heute.",
    fr: "Aucune : ensuite est comme aujourd'hui.")
  static let asked = Label(
    en:
      "Approve the change of {1} of {2} activities and {3} of {4} decision rights; it touches {5} "
      + "of {6} roles.",
    de: "Zustimmung zur Änderung von {1} von {2} Tätigkeiten und {3} von {4} Entscheidungsrechten; "
      + "sie berührt {5} von {6} Rollen.",
    fr:
      "Approuver le changement de {1} activités sur {2} et de {3} droits de décision sur {4} ; il "
      + "touche {5} rôles sur {6}.")
  static let firstGoLive = Label(
    en: "It goes live from {1}.", de: "Sie wirkt ab {1}.", fr: "Mise en service à partir du {1}.")
  static let packs = Label(
    en: "Governance packs checked: {1}. A planning aid, not legal advice.",
    de: "Geprüfte Regelwerke: {1}. Eine Planungshilfe, keine Rechtsberatung.",
    fr: "Référentiels contrôlés : {1}. Une aide à la planification, pas un conseil juridique.")
  static let packGaps = Label(
    en: "{1} ({2} duties judged, {3} gaps)", de: "{1} ({2} Pflichten beurteilt, {3} Lücken)",
    fr: "{1} ({2} obligations jugées, {3} lacunes)")
}
