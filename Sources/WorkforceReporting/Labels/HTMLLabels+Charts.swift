import WorkforcePlanning

/// The texts of the page's charts.
extension HTMLLabels {
  static let waterfallFinding = Label(
    en: "People's hours go from {1} to {2} a year",
    de: "Die Stunden von Menschen gehen von {1} auf {2} im Jahr",
    fr: "Les heures des personnes passent de {1} à {2} par an")
  static let waterfallAxes = Label(
    en: "Hours a year by kind of work, most likely values. Filled: fewer hours; outlined: more.",
    de: "Stunden im Jahr nach Art der Arbeit, wahrscheinlichste Werte. Gefüllt: weniger Stunden; "
      + "umrandet: mehr.",
    fr: "Heures par an selon le type de travail, valeurs les plus probables. Plein : moins "
      + "d'heures ; contour : plus.")
  static let waterfallText = Label(
    en: "Today {1} hours. Changes: {2}. Afterwards {3} hours.",
    de: "Heute {1} Stunden. Änderungen: {2}. Danach {3} Stunden.",
    fr: "Aujourd'hui {1} heures. Changements : {2}. Ensuite {3} heures.")

  static let tornadoFinding = Label(
    en: "What moves the hours set free most is {1}: from {2} to {3} a year",
    de: "Am stärksten bewegt die frei werdenden Stunden: {1}, von {2} bis {3} im Jahr",
    fr: "Ce qui fait le plus varier les heures libérées : {1}, de {2} à {3} par an")
  static let tornadoAxes = Label(
    en:
      "Net hours set free a year while one value goes from its low (light) to its high (dark) and "
      + "all others stay at their most likely.",
    de: "Netto frei werdende Stunden im Jahr, wenn ein Wert von seinem unteren (hell) zu seinem "
      + "oberen Ende (dunkel) geht und alle anderen beim wahrscheinlichsten bleiben.",
    fr: "Heures libérées par an, net, quand une valeur va de son bas (clair) à son haut (foncé), "
      + "les autres restant à la plus probable.")
  static let lowAndHigh = Label(
    en: "at its low {1}, at its high {2}", de: "am unteren Ende {1}, am oberen {2}",
    fr: "en bas {1}, en haut {2}")
  static let places = CountLabel(
    one: Label(en: "{1} activity", de: "{1} Tätigkeit", fr: "{1} activité"),
    other: Label(en: "{1} activities", de: "{1} Tätigkeiten", fr: "{1} activités"))

  static let fteFinding = Label(
    en: "The work needs {1} FTE in {2} and {3} in {4}",
    de: "Die Arbeit braucht {1} VZÄ im Monat {2} und {3} im Monat {4}",
    fr: "Le travail demande {1} ETP en {2} et {3} en {4}")
  static let fteAxes = Label(
    en:
      "FTE needed month by month, by role family; other work, parallel run, learning and training "
      + "included. Dashed: waves going live, by their number.",
    de: "Benötigte VZÄ Monat für Monat nach Rollenfamilie, mit übriger Arbeit, Parallelbetrieb, "
      + "Einarbeitung und Schulung. Gestrichelt: Start der Wellen mit ihrer Nummer.",
    fr: "ETP nécessaires mois par mois, par famille de rôles, autres travaux, double "
      + "fonctionnement, apprentissage et formation compris. Pointillé : mise en service des vagues."
  )

  static let modesFinding = Label(
    en: "Systems finish the item in {1} of {2} activities; today in {3}",
    de: "Systeme erledigen den Fall in {1} von {2} Tätigkeiten; heute in {3}",
    fr: "Les systèmes achèvent le cas dans {1} activités sur {2} ; aujourd'hui dans {3}")
  static let modesAxes = Label(
    en: "Activities by who does the work. Light: today; dark: afterwards.",
    de: "Tätigkeiten danach, wer die Arbeit tut. Hell: heute; dunkel: danach.",
    fr: "Activités selon qui fait le travail. Clair : aujourd'hui ; foncé : ensuite.")
  static let numberOfActivities = Label(
    en: "Number of activities", de: "Zahl der Tätigkeiten", fr: "Nombre d'activités")

  static let netFinding = Label(
    en: "Net value by {1}: {2} or more in half of all draws; eight of ten lie between {3} and {4}",
    de: "Nettowert bis {1}: in der Hälfte der Ziehungen {2} oder mehr; acht von zehn liegen "
      + "zwischen {3} und {4}",
    fr: "Valeur nette d'ici {1} : {2} ou plus dans la moitié des tirages ; huit sur dix se situent "
      + "entre {3} et {4}")
  static let netPoint = Label(
    en: "Net value by {1}: {2} at the most likely values; no ranges are stated",
    de: "Nettowert bis {1}: {2} bei den wahrscheinlichsten Werten; Spannen sind nicht angegeben",
    fr: "Valeur nette d'ici {1} : {2} aux valeurs les plus probables, sans fourchettes")
  static let netAxes = Label(
    en: "Net value summed up month by month, {1}, at the most likely values.",
    de: "Nettowert, Monat für Monat aufsummiert, {1}, bei den wahrscheinlichsten Werten.",
    fr: "Valeur nette cumulée mois par mois, {1}, aux valeurs les plus probables.")
  static let netText = Label(
    en: "Lowest point {1} in {2}; at the end {3} in {4}.",
    de: "Tiefster Punkt {1} im Monat {2}; am Ende {3} im Monat {4}.",
    fr: "Point le plus bas {1} en {2} ; à la fin {3} en {4}.")

  static let wavesFinding = Label(
    en: "Waves: {1}, going live between {2} and {3}",
    de: "Wellen: {1}, Start zwischen {2} und {3}",
    fr: "Vagues : {1}, mise en service entre {2} et {3}")
  static let wavesAxes = Label(
    en: "Light: preparation; diamond: go-live, with its date; dark: until it has settled.",
    de: "Hell: Vorbereitung; Raute: Start mit Datum; dunkel: bis es eingespielt ist.",
    fr: "Clair : préparation ; losange : mise en service, avec sa date ; foncé : montée en charge.")
}
