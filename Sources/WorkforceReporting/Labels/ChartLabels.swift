import WorkforcePlanning

/// The charts of the workbook and the tables they draw.
enum ChartLabels {
  static let waterfall = Label(
    en: "From as-is to to-be (h/year)", de: "Vom Ist zum Soll (Std./Jahr)",
    fr: "De l'actuel à la cible (h/an)")
  static let waterfallFalls = Label(
    en: "People's hours fall from {1} to {2} a year",
    de: "Die Stunden von Menschen sinken von {1} auf {2} im Jahr",
    fr: "Les heures de personnes passent de {1} à {2} par an, en baisse")
  static let waterfallRises = Label(
    en: "People's hours rise from {1} to {2} a year",
    de: "Die Stunden von Menschen steigen von {1} auf {2} im Jahr",
    fr: "Les heures de personnes passent de {1} à {2} par an, en hausse")
  static let waterfallDescription = Label(
    en: "Waterfall of people's hours a year: as-is, what each kind of work loses or gains, to-be",
    de: "Wasserfall der Stunden im Jahr: Ist, was jede Art der Arbeit verliert oder gewinnt, Soll",
    fr: "Cascade des heures par an : actuel, ce que perd ou gagne chaque type de travail, cible")
  static let step = Label(en: "Step", de: "Schritt", fr: "Étape")
  static let change = Label(en: "Change", de: "Differenz", fr: "Différence")
  static let upTo = Label(en: "Up to", de: "Stand danach", fr: "Jusqu'à")
  static let base = Label(en: "Base", de: "Sockel", fr: "Socle")
  static let level = Label(en: "Level", de: "Bestand", fr: "Niveau")
  static let less = Label(en: "Less", de: "Weniger", fr: "Moins")
  static let more = Label(en: "More", de: "Mehr", fr: "Plus")
  static let hoursAxis = Label(en: "hours a year", de: "Stunden im Jahr", fr: "heures par an")

  static let fte = Label(
    en: "FTE needed over time, by role family",
    de: "Benötigte VZÄ im Zeitverlauf, nach Rollenfamilie",
    fr: "ETP nécessaires dans le temps, par famille de rôles")
  static let fteMoves = Label(
    en: "FTE needed go from {1} to {2} by {3}", de: "Benötigte VZÄ: von {1} auf {2} bis {3}",
    fr: "ETP nécessaires : de {1} à {2} d'ici {3}")
  static let fteDescription = Label(
    en: "Stacked columns of the FTE needed in each month of the horizon, by role family",
    de: "Gestapelte Säulen der benötigten VZÄ je Monat des Zeitraums, nach Rollenfamilie",
    fr: "Colonnes empilées des ETP nécessaires chaque mois de l'horizon, par famille de rôles")
  static let fteNote = Label(
    en: "Demand of the month, other work, parallel running, learning and training with it, ÷ a "
      + "twelfth of the hours of one FTE.",
    de:
      "Bedarf des Monats samt anderer Arbeit, Parallelbetrieb, Einarbeitung und Schulung, geteilt "
      + "durch ein Zwölftel der Stunden eines VZÄ.",
    fr: "Besoin du mois, autre travail, fonctionnement en parallèle, apprentissage et formation "
      + "compris, divisé par un douzième des heures d'un ETP.")
  static let month = Label(en: "Month", de: "Monat", fr: "Mois")
  static let withoutFamily = Label(en: "no family", de: "ohne Familie", fr: "sans famille")
  static let otherFamilies = Label(
    en: "other families", de: "andere Familien", fr: "autres familles")

  static let tornado = Label(
    en: "What moves the net release most", de: "Was die frei werdenden Stunden am stärksten bewegt",
    fr: "Ce qui pèse le plus sur les heures libérées nettes")
  static let tornadoMost = Label(
    en: "The release rests most on {1}", de: "Am meisten hängt ab von: {1}",
    fr: "Le plus déterminant : {1}")
  static let tornadoDescription = Label(
    en: "Bars: how far the net release moves when one value goes to its low or high end",
    de: "Balken: wie weit sich die frei werdenden Stunden bewegen, wenn ein Wert an sein Ende geht",
    fr: "Barres : de combien varient les heures libérées quand une valeur va à son extrême")
  static let tornadoNote = Label(
    en: "One range at a time goes from its low to its high end, all others stay at the most likely "
      + "value. Ranges of one system that share their draws move together.",
    de: "Jeweils eine Spanne geht vom niedrigen zum hohen Ende, alle anderen bleiben beim "
      + "wahrscheinlichsten Wert. Spannen eines Systems, die gemeinsam gezogen werden, gehen zusammen.",
    fr: "Une plage à la fois va de son extrême bas à son extrême haut, les autres restent à la "
      + "valeur la plus probable. Les plages d'un même système tirées ensemble varient ensemble.")
  static let range = Label(en: "Range", de: "Spanne", fr: "Plage")
  static let atLow = Label(en: "At its low end", de: "Am niedrigen Ende", fr: "À l'extrême bas")
  static let atHigh = Label(en: "At its high end", de: "Am hohen Ende", fr: "À l'extrême haut")
  static let changeAtLow = Label(
    en: "Change at low", de: "Differenz niedrig", fr: "Différence en bas")
  static let changeAtHigh = Label(
    en: "Change at high", de: "Differenz hoch", fr: "Différence en haut")
  static let changeAxis = Label(
    en: "change of the net release, hours a year",
    de: "Differenz der frei werdenden Stunden im Jahr",
    fr: "variation des heures libérées, par an")

  static let modesMove = Label(
    en: "Systems execute {2} of {3} activities, {1} today",
    de: "Systeme führen {2} von {3} Tätigkeiten aus, heute {1}",
    fr: "Les systèmes exécutent {2} activités sur {3}, {1} aujourd'hui")
  static let activitiesAxis = Label(en: "activities", de: "Tätigkeiten", fr: "activités")
}
