import WorkforcePlanning

/// The texts on hours, money and what becomes of the hours set free.
extension HTMLLabels {
  static let capacity = Label(en: "Capacity", de: "Kapazität", fr: "Capacité")
  static let domainTableCaption = Label(
    en: "Hours a year and FTE by domain and wave, people's work of this plan, most likely values",
    de: "Stunden im Jahr und VZÄ je Bereich und Welle, Arbeit von Menschen in diesem Plan, "
      + "wahrscheinlichste Werte",
    fr: "Heures par an et ETP par domaine et vague, travail des personnes dans ce plan, valeurs "
      + "les plus probables")
  static let domainTableNote = Label(
    en: "FTE leave out roles without a stated working time.",
    de: "Die VZÄ lassen Rollen ohne angegebene Arbeitszeit aus.",
    fr: "Les ETP excluent les rôles sans temps de travail indiqué.")
  static let setFree = Label(en: "Set free", de: "Frei werdend", fr: "Libérées")
  static let ofThemOversight = Label(
    en: "Oversight afterwards", de: "Aufsicht danach", fr: "Supervision ensuite")
  static let fteTodayColumn = Label(en: "FTE today", de: "VZÄ heute", fr: "ETP aujourd'hui")
  static let fteAfterwardsColumn = Label(en: "FTE afterwards", de: "VZÄ danach", fr: "ETP ensuite")
  static let noWave = Label(
    en: "no wave: from the start", de: "ohne Welle: von Anfang an", fr: "sans vague : dès le début")
  static let rangesCaption = Label(
    en: "How sure the hours set free are, net hours a year",
    de: "Wie sicher die frei werdenden Stunden sind, netto im Jahr",
    fr: "À quel point les heures libérées sont sûres, net par an")
  static let mostLikelyColumn = Label(
    en: "Most likely values", de: "Wahrscheinlichste Werte", fr: "Valeurs les plus probables")
  static let reachedColumn = Label(
    en: "Draws that reach it", de: "Ziehungen, die das erreichen", fr: "Tirages qui l'atteignent")
  static let wholePlan = Label(en: "The whole plan", de: "Der ganze Plan", fr: "Tout le plan")
  static let rangesNote = Label(
    en: "From {1} draws over the ranges in the text. Nine of ten draws release more than P10, "
      + "one of ten more than P90. Percentiles are of each line itself and are not added up.",
    de: "Aus {1} Ziehungen über die Spannen des Textes. Neun von zehn Ziehungen setzen mehr "
      + "frei als P10, eine von zehn mehr als P90. Perzentile gelten je Zeile und werden nicht "
      + "addiert.",
    fr: "Sur {1} tirages dans les fourchettes du texte. Neuf tirages sur dix libèrent plus que "
      + "P10, un sur dix plus que P90. Les percentiles valent par ligne et ne s'additionnent "
      + "pas.")
  static let unclaimed = Label(
    en: "Hours nobody has claimed", de: "Stunden, die niemand beansprucht",
    fr: "Heures que personne n'a réclamées")
  static let unclaimedSentence = Label(
    en: "Role by role {1} hours a year come free. {2} of them have a destination; {3} have "
      + "none, and {4} of those are free time today's people would really have.",
    de: "Je Rolle werden {1} Stunden im Jahr frei. {2} davon haben eine Verwendung; {3} haben "
      + "keine, und {4} davon wären für die heutigen Menschen wirklich freie Zeit.",
    fr: "Rôle par rôle, {1} heures par an se libèrent. {2} ont une destination ; {3} n'en ont "
      + "pas, dont {4} seraient vraiment du temps libre pour les personnes d'aujourd'hui.")
  static let ledgerCaption = Label(
    en: "Where the hours set free go, hours a year, most likely values",
    de: "Wohin die frei werdenden Stunden gehen, Stunden im Jahr, wahrscheinlichste Werte",
    fr: "Où vont les heures libérées, heures par an, valeurs les plus probables")
  static let withDestination = Label(
    en: "With a destination", de: "Mit Verwendung", fr: "Avec destination")
  static let destinations = Label(en: "Destinations", de: "Verwendungen", fr: "Destinations")
  static let withoutDestination = Label(
    en: "Without a destination", de: "Ohne Verwendung", fr: "Sans destination")
  static let endsOverload = Label(
    en: "Of these, only end an overload", de: "Davon beenden nur Überlast",
    fr: "Dont fin de surcharge")
  static let openHours = Label(en: "Still open", de: "Noch offen", fr: "Encore ouvertes")
  static let ledgerNote = Label(
    en: "Roles that gain work are not set off here; in the plan's net figure they are.",
    de: "Rollen, die Arbeit hinzugewinnen, sind hier nicht gegengerechnet; in der Nettozahl des "
      + "Plans sind sie es.",
    fr: "Les rôles qui gagnent du travail ne sont pas compensés ici ; ils le sont dans le "
      + "chiffre net du plan.")
  static let cost = Label(en: "Cost and value", de: "Kosten und Nutzen", fr: "Coûts et valeur")
  static let noMoney = Label(
    en: "The plan states no cost of a role or a system, so no money is counted.",
    de: "Der Plan nennt keine Kosten einer Rolle oder eines Systems, daher wird kein Geld "
      + "gerechnet.",
    fr: "Le plan n'indique aucun coût de rôle ou de système : rien n'est compté en argent.")
  static let moneyCaption = Label(
    en: "Cost and value, net of a settled year unless named otherwise",
    de: "Kosten und Nutzen, im eingeschwungenen Jahr, soweit nicht anders genannt",
    fr: "Coûts et valeur, en année stabilisée sauf mention contraire")
  static let figure = Label(en: "Figure", de: "Größe", fr: "Grandeur")
  static let netOfYear = Label(
    en: "Net of a settled year", de: "Netto im eingeschwungenen Jahr",
    fr: "Net d'une année stabilisée")
  static let netOfHorizon = Label(
    en: "Net over the horizon", de: "Netto über den Zeitraum", fr: "Net sur l'horizon")
  static let outcomesRealised = Label(
    en: "Value of outcomes expected to be realised",
    de: "Erwartet eintretender Wert der Ergebnisse",
    fr: "Valeur des résultats attendus")
  static let cashable = Label(
    en: "Hours set free that save money", de: "Frei werdende Stunden, die Geld sparen",
    fr: "Heures libérées qui économisent de l'argent")
  static let gained = Label(
    en: "Work gained beyond the people there are",
    de: "Hinzugewonnene Arbeit über die vorhandenen Menschen hinaus",
    fr: "Travail gagné au-delà des effectifs")
  static let systemsToday = Label(
    en: "Systems, running cost today", de: "Systeme, laufende Kosten heute",
    fr: "Systèmes, coût courant aujourd'hui")
  static let systemsAfterwards = Label(
    en: "Systems, running cost afterwards", de: "Systeme, laufende Kosten danach",
    fr: "Systèmes, coût courant ensuite")
  static let oneOff = Label(
    en: "One-off cost over the horizon, training with it",
    de: "Einmalige Kosten im Zeitraum, mit Schulung",
    fr: "Coûts uniques sur l'horizon, formation comprise")
  static let presentValue = Label(
    en: "Net present value over the horizon", de: "Kapitalwert über den Zeitraum",
    fr: "Valeur actuelle nette sur l'horizon")
  static let moneyNote = Label(
    en: "Hours that save no money never enter, and an outcome that is the released cost is not "
      + "added a second time.",
    de: "Stunden, die kein Geld sparen, gehen nie ein, und ein Ergebnis, das die freigesetzten "
      + "Kosten selbst sind, wird nicht noch einmal addiert.",
    fr: "Les heures qui n'économisent pas d'argent n'entrent jamais, et un résultat qui est le "
      + "coût libéré n'est pas ajouté une seconde fois.")
  static let payback = Label(
    en: "From {1} on the summed-up net value stays at zero or above.",
    de: "Ab {1} bleibt der aufsummierte Nettowert bei null oder darüber.",
    fr: "À partir de {1}, la valeur nette cumulée reste à zéro ou au-dessus.")
  static let noPayback = Label(
    en: "Within the horizon the summed-up net value does not stay at zero or above.",
    de: "Im Zeitraum bleibt der aufsummierte Nettowert nicht bei null oder darüber.",
    fr: "Sur l'horizon, la valeur nette cumulée ne reste pas à zéro ou au-dessus.")
  static let systemsCaption = Label(
    en: "Cost of the systems a year", de: "Kosten der Systeme im Jahr",
    fr: "Coût des systèmes par an")
  static let system = Label(en: "System", de: "System", fr: "Système")
  static let runToday = Label(
    en: "Running cost today", de: "Laufende Kosten heute", fr: "Coût courant aujourd'hui")
  static let runAfterwards = Label(
    en: "Running cost afterwards", de: "Laufende Kosten danach", fr: "Coût courant ensuite")
  static let oneOffColumn = Label(en: "One-off cost", de: "Einmalige Kosten", fr: "Coût unique")
  static let moneyGaps = Label(
    en: "What the money needs and the plan does not state, by its key in the text:",
    de: "Was die Geldrechnung braucht und der Plan nicht nennt, mit dem Schlüssel im Text:",
    fr: "Ce que le calcul en argent demande et que le plan n'indique pas, par sa clé dans le "
      + "texte :")
}
