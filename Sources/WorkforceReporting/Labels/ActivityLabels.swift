import WorkforcePlanning

/// The sheet Activities.
enum ActivityLabels {
  static let title = Label(
    en: "Activities: who or what does the work, and how many hours a year it takes people",
    de: """
      Tätigkeiten: wer oder was die Arbeit ausführt und wie viele Stunden im Jahr Menschen dafür \
      brauchen
      """,
    fr: """
      Activités : qui ou quoi fait le travail, et combien d'heures de personnes il demande par \
      an
      """)
  static let note = Label(
    en: """
      Hours are per year at the most likely values, people's hours only. Net release is as-is \
      minus to-be after exceptions, review, rework and oversight; what feeds the figures is on \
      Assumptions.
      """,
    de: """
      Stunden gelten je Jahr bei den wahrscheinlichsten Werten, nur Stunden von Menschen. Netto \
      frei werdend ist Ist minus Soll nach Ausnahmefällen, Prüfung, Nacharbeit und Aufsicht; \
      worauf die Zahlen ruhen, steht im Blatt Annahmen.
      """,
    fr: """
      Les heures sont par an aux valeurs les plus probables, heures de personnes seulement. Les \
      heures libérées nettes sont l'actuel moins la cible, après exceptions, vérification, \
      reprise et supervision ; ce dont partent les chiffres figure dans Hypothèses.
      """)
  static let empty = Label(
    en: "The plan states no activities.",
    de: "Der Plan nennt keine Tätigkeiten.",
    fr: "Le plan n'indique aucune activité.")
  static let hoursAsIs = Label(
    en: "Hours as-is (h/year)",
    de: "Stunden Ist (Std./Jahr)",
    fr: "Heures actuelles (h/an)")
  static let hoursToBe = Label(
    en: "Hours to-be (h/year)",
    de: "Stunden Soll (Std./Jahr)",
    fr: "Heures cibles (h/an)")
  static let netRelease = Label(
    en: "Net release (h/year)",
    de: "Netto frei werdend (Std./Jahr)",
    fr: "Heures libérées nettes (h/an)")
  static let netReleaseHelp = Label(
    en: "As-is minus to-be: what the plan sets free.",
    de: "Ist minus Soll: die Stunden, die der Plan frei macht.",
    fr: "L'actuel moins la cible : ce que le plan libère.")
  static let executionAsIs = Label(
    en: "Execution as-is",
    de: "Ausführung Ist",
    fr: "Exécution actuelle")
  static let executionToBe = Label(
    en: "Execution to-be",
    de: "Ausführung Soll",
    fr: "Exécution cible")
  static let overseer = Label(en: "Overseer", de: "Aufsicht durch", fr: "Superviseur")
  static let impact = Label(
    en: "Impact of a fault",
    de: "Folgen eines Fehlers",
    fr: "Effet d'une erreur")
  static let impactHelp = Label(
    en: "Severity / probability of harm, whom it meets, and whether it can be undone.",
    de: """
      Schwere / Wahrscheinlichkeit eines Schadens, wen er trifft und ob er sich rückgängig \
      machen lässt.
      """,
    fr: "Gravité / probabilité du dommage, qui il touche, et s'il est réversible.")
  static let notReversible = Label(
    en: "cannot be undone",
    de: "nicht rückgängig zu machen",
    fr: "irréversible")
  static let annexIII = Label(en: "Annex III {1}", de: "Anhang III {1}", fr: "Annexe III {1}")
  static let volumeAsIs = Label(
    en: "Volume as-is (items/year)",
    de: "Menge Ist (Vorgänge/Jahr)",
    fr: "Volume actuel (dossiers/an)")
  static let volumeToBe = Label(
    en: "Volume to-be (items/year)",
    de: "Menge Soll (Vorgänge/Jahr)",
    fr: "Volume cible (dossiers/an)")
  static let time = Label(
    en: "Time (min/item)",
    de: "Zeit (Min./Vorgang)",
    fr: "Temps (min/dossier)")
  static let timeHelp = Label(
    en: "Of the undivided human work.",
    de: "Für die ungeteilte menschliche Arbeit.",
    fr: "Du travail humain non partagé.")
  static let leverage = Label(en: "Leverage", de: "Hebel", fr: "Levier")
  static let leverageHelp = Label(
    en: """
      Human work displaced ÷ human work caused by exceptions, review, rework and fixed \
      oversight. Below 1 the system makes more work than it takes away.
      """,
    de: """
      Ersetzte menschliche Arbeit ÷ menschliche Arbeit durch Ausnahmefälle, Prüfung, Nacharbeit \
      und feste Aufsicht. Unter 1 macht das System mehr Arbeit, als es abnimmt.
      """,
    fr: """
      Travail humain remplacé ÷ travail humain causé par les exceptions, la vérification, la \
      reprise et la supervision fixe. En dessous de 1, le système crée plus de travail qu'il \
      n'en retire.
      """)
  static let openFindings = Label(en: "Open findings", de: "Offene Befunde", fr: "Constats ouverts")
}
