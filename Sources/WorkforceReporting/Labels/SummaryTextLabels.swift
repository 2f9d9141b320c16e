import WorkforcePlanning

/// The sentences of Summary, and its tiles.
enum SummaryTextLabels {
  static let nothingCounted = Label(
    en: """
      The plan states no volume and time of work yet, so nothing is counted: it says who does, \
      oversees and decides what.
      """,
    de: """
      Der Plan nennt noch keine Mengen und Zeiten, deshalb ist nichts gezählt: Er sagt, wer was \
      ausführt, beaufsichtigt und entscheidet.
      """,
    fr: """
      Le plan n'indique pas encore de volume ni de temps de travail, donc rien n'est compté : il \
      dit qui fait, supervise et décide quoi.
      """)
  static let nothingChanges = Label(
    en: "Nothing changes: the to-be equals the as-is, {1} h a year.",
    de: "Nichts ändert sich: Das Soll gleicht dem Ist, {1} Stunden im Jahr.",
    fr: "Rien ne change : la cible est égale à l'actuel, {1} h par an.")
  static let draws = Label(
    en: """
      Half of all draws over the stated ranges set {1} hours a year free, net, or more; nine of \
      ten {2} h or more, one of ten {3} h or more.
      """,
    de: """
      In der Hälfte aller Zufallsziehungen über die genannten Spannen werden netto {1} Stunden \
      im Jahr oder mehr frei; in neun von zehn {2} oder mehr, in einer von zehn {3} oder mehr.
      """,
    fr: """
      La moitié des tirages dans les plages indiquées libère, net, {1} heures par an ou plus ; \
      neuf sur dix {2} h ou plus, un sur dix {3} h ou plus.
      """)
  static let reached = Label(
    en: "{1} of the draws reach that figure: it is no forecast.",
    de: "{1} der Ziehungen erreichen diese Zahl: Sie ist keine Vorhersage.",
    fr: "{1} des tirages atteignent ce chiffre : ce n'est pas une prévision.")
  static let target = Label(
    en: "The release aimed at, {1} h a year, is reached in {2} of the draws.",
    de: """
      Die angestrebten {1} frei werdenden Stunden im Jahr werden in {2} der Ziehungen erreicht.
      """,
    fr: "L'objectif de {1} heures libérées par an est atteint dans {2} des tirages.")
  static let shift = Label(
    en: "people's hours go from {1} to {2} a year",
    de: "Die Stunden von Menschen gehen von {1} auf {2} im Jahr",
    fr: "les heures de personnes passent de {1} à {2} par an")
  static let part = Label(
    en: ", {1} of today's",
    de: ", {1} der heutigen",
    fr: ", {1} de celles d'aujourd'hui")
  static let nothingFree = Label(
    en: "The plan sets no hours free: {1}.",
    de: "Durch den Plan werden keine Stunden frei: {1}.",
    fr: "Le plan ne libère aucune heure : {1}.")
  static let setsFree = Label(
    en: "At the most likely values the plan sets {1} hours a year free, net{2}: {3}.",
    de: "Bei den wahrscheinlichsten Werten werden netto {1} Stunden im Jahr frei{2}: {3}.",
    fr: "Aux valeurs les plus probables, le plan libère, net, {1} heures par an{2} : {3}.")
  static let adds = Label(
    en: "The plan adds {1} hours a year{2}: {3}.",
    de: "Durch den Plan kommen {1} Stunden im Jahr hinzu{2}: {3}.",
    fr: "Le plan ajoute {1} heures par an{2} : {3}.")
  static let fteOfWork = Label(
    en: "{1} FTE of work in this plan",
    de: "{1} VZÄ Arbeit in diesem Plan",
    fr: "{1} ETP de travail dans ce plan")
  static let fteUnknown = Label(
    en: "FTE need working_time of every role",
    de: "VZÄ brauchen working_time jeder Rolle",
    fr: "Les ETP demandent working_time de chaque rôle")
  static let range = Label(
    en: "Range of the release",
    de: "Spanne der frei werdenden Stunden",
    fr: "Plage des heures libérées")
  static let notStated = Label(en: "not stated", de: "nicht genannt", fr: "non indiqué")
  static let rangeNotStated = Label(
    en: "The plan states no ranges, so nobody knows how sure the figures are",
    de: "Der Plan nennt keine Spannen, deshalb weiß niemand, wie sicher die Zahlen sind",
    fr: "Le plan n'indique pas de plages, donc nul ne sait à quel point les chiffres sont sûrs")
  static let median = Label(
    en: "Release in half of all draws (P50, h/year)",
    de: "Frei in der Hälfte der Ziehungen (P50, Std./Jahr)",
    fr: "Libérées dans la moitié des tirages (P50, h/an)")
  static let medianNote = Label(
    en: "P10 {1} to P90 {2}: eight of ten draws",
    de: "P10 {1} bis P90 {2}: acht von zehn Ziehungen",
    fr: "P10 {1} à P90 {2} : huit tirages sur dix")
  static let netRelease = Label(
    en: "Net release, most likely values (h/year)",
    de: "Netto frei, wahrscheinlichste Werte (Std./Jahr)",
    fr: "Libérées nettes, valeurs probables (h/an)")
  static let netReached = Label(
    en: "Reached in {1} of the draws",
    de: "In {1} der Ziehungen erreicht",
    fr: "Atteint dans {1} des tirages")
  static let netNote = Label(
    en: "As-is minus to-be",
    de: "Ist minus Soll",
    fr: "Actuel moins cible")
  static let oversight = Label(
    en: "Oversight to-be (h/year)",
    de: "Aufsicht Soll (Std./Jahr)",
    fr: "Supervision cible (h/an)")
  static let oversightNote = Label(
    en: "Reviews before and after, and fixed oversight",
    de: "Prüfung vorher und nachher sowie feste Aufsicht",
    fr: "Vérifications avant et après, et supervision fixe")
  static let rolesNote = Label(
    en: "of {1}; regrade candidates: {2}",
    de: "von {1}; Eingruppierung zu prüfen: {2}",
    fr: "sur {1} ; classification à revoir : {2}")
  static let activities = Label(
    en: "Activities that change",
    de: "Tätigkeiten, die sich ändern",
    fr: "Activités qui changent")
  static let activitiesNote = Label(
    en: "of {1}; {2} of {3} decisions change",
    de: "von {1}; {2} von {3} Entscheidungen ändern sich",
    fr: "sur {1} ; {2} décisions sur {3} changent")
  static let claimed = Label(
    en: "Set free with a destination (h/year)",
    de: "Frei werdend mit Verwendung (Std./Jahr)",
    fr: "Libéré avec destination (h/an)")
  static let claimedNote = Label(
    en: "Of {1} h that come free role by role",
    de: "Von {1} Stunden, die je Rolle frei werden",
    fr: "Sur {1} h libérées rôle par rôle")
  static let unclaimed = Label(
    en: "Set free without a destination (h/year)",
    de: "Frei werdend ohne Verwendung (Std./Jahr)",
    fr: "Libéré sans destination (h/an)")
  static let unclaimedNote = Label(
    en: "Nobody has said yet what becomes of these hours",
    de: "Noch hat niemand gesagt, was mit diesen Stunden geschieht",
    fr: "Nul n'a encore dit ce que deviennent ces heures")
  static let targetChance = Label(
    en: "Chance of the release aimed at",
    de: "Chance, das Ziel zu erreichen",
    fr: "Chance d'atteindre l'objectif")
  static let targetChanceNote = Label(
    en: "Draws that reach {1} h a year",
    de: "Ziehungen, die {1} Stunden im Jahr erreichen",
    fr: "Tirages qui atteignent {1} h par an")
  static let likeliestChance = Label(
    en: "Draws that reach the most likely figure",
    de: "Wie oft der wahrscheinlichste Wert eintritt",
    fr: "Tirages atteignant la valeur probable")
  static let noTarget = Label(
    en: "The plan states no release that it aims at",
    de: "Der Plan nennt keine angestrebten frei werdenden Stunden",
    fr: "Le plan n'indique pas d'heures qu'il vise à libérer")
}
