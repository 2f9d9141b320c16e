import WorkforcePlanning

/// The sheet About.
enum AboutLabels {
  static let note = Label(
    en: """
      How work moves between people and AI: roles, responsibilities, decision rights and \
      performance measures, before and after the change. Read this sheet first, then Summary.
      """,
    de: """
      Wie sich Arbeit zwischen Menschen und KI verschiebt: Rollen, Verantwortung, \
      Entscheidungsrechte und Kennzahlen, vor und nach der Änderung. Zuerst dieses Blatt lesen, \
      dann die Übersicht.
      """,
    fr: """
      Comment le travail se déplace entre personnes et IA : rôles, responsabilités, droits de \
      décision et indicateurs, avant et après le changement. Lire cette feuille d'abord, puis \
      Synthèse.
      """)
  static let warning = Label(
    en: """
      A planning aid, not legal advice. Names of laws and agreements say what to look at; \
      whether they are met is for people to judge.
      """,
    de: """
      Eine Planungshilfe, keine Rechtsberatung. Namen von Gesetzen und Vereinbarungen sagen, \
      worauf zu achten ist; ob sie eingehalten sind, beurteilen Menschen.
      """,
    fr: """
      Une aide à la planification, pas un conseil juridique. Les noms de lois et d'accords \
      disent ce qu'il faut examiner ; c'est à des personnes de juger s'ils sont respectés.
      """)
  static let thePlan = Label(en: "The plan", de: "Der Plan", fr: "Le plan")
  static let plan = Label(en: "Plan", de: "Kürzel", fr: "Plan")
  static let scenario = Label(en: "Scenario", de: "Szenario", fr: "Scénario")
  static let organisation = Label(en: "Organisation", de: "Unternehmen", fr: "Organisation")
  static let asOf = Label(en: "As of", de: "Stand", fr: "À la date du")
  static let horizon = Label(en: "Horizon", de: "Planungszeitraum", fr: "Horizon")
  static let fromTo = Label(en: "{1} to {2}", de: "{1} bis {2}", fr: "du {1} au {2}")
  static let revision = Label(en: "Revision", de: "Ausgabe", fr: "Révision")
  static let version = Label(en: "Version", de: "Fassung", fr: "Version")
  static let versionOf = CountLabel(
    one: Label(
      en: "{2}, from {1} file of text",
      de: "{2}, aus {1} Textdatei",
      fr: "{2}, d'après {1} fichier de texte"),
    other: Label(
      en: "{2}, from {1} files of text",
      de: "{2}, aus {1} Textdateien",
      fr: "{2}, d'après {1} fichiers de texte"))
  static let language = Label(en: "Language", de: "Sprache", fr: "Langue")
  static let notWritten = Label(
    en: """
      Reports are written in English, German and French. The plan's language is “{1}”, so this \
      one is in English.
      """,
    de: """
      Berichte gibt es auf Englisch, Deutsch und Französisch. Die Sprache des Plans ist „{1}“, \
      deshalb ist dieser englisch.
      """,
    fr: """
      Les rapports sont rédigés en anglais, en allemand et en français. La langue du plan est « \
      {1} », celui-ci est donc en anglais.
      """)
  static let textsInEnglish = Label(
    en: "The texts of the checks and of governance packs are in English.",
    de: """
      Die Texte der Prüfungen und der Regelwerke sind in englischer Sprache, alle übrigen in der \
      des Plans.
      """,
    fr: """
      Les textes des contrôles et des référentiels sont en anglais, tous les autres dans la \
      langue du plan.
      """)
  static let packs = Label(en: "Governance packs", de: "Regelwerke", fr: "Référentiels")
  static let contents = Label(en: "Contents", de: "Inhalt", fr: "Contenu")
  static let domains = CountLabel(
    one: Label(en: "{1} domain", de: "{1} Bereich", fr: "{1} domaine"),
    other: Label(en: "{1} domains", de: "{1} Bereiche", fr: "{1} domaines"))
  static let roles = CountLabel(
    one: Label(en: "{1} role", de: "{1} Rolle", fr: "{1} rôle"),
    other: Label(en: "{1} roles", de: "{1} Rollen", fr: "{1} rôles"))
  static let systems = CountLabel(
    one: Label(en: "{1} system", de: "{1} System", fr: "{1} système"),
    other: Label(en: "{1} systems", de: "{1} Systeme", fr: "{1} systèmes"))
  static let activities = CountLabel(
    one: Label(en: "{1} activity", de: "{1} Tätigkeit", fr: "{1} activité"),
    other: Label(en: "{1} activities", de: "{1} Tätigkeiten", fr: "{1} activités"))
  static let decisions = CountLabel(
    one: Label(en: "{1} decision", de: "{1} Entscheidung", fr: "{1} décision"),
    other: Label(en: "{1} decisions", de: "{1} Entscheidungen", fr: "{1} décisions"))
  static let measures = CountLabel(
    one: Label(en: "{1} measure", de: "{1} Kennzahl", fr: "{1} indicateur"),
    other: Label(en: "{1} measures", de: "{1} Kennzahlen", fr: "{1} indicateurs"))
  static let waves = CountLabel(
    one: Label(en: "{1} wave", de: "{1} Welle", fr: "{1} vague"),
    other: Label(en: "{1} waves", de: "{1} Wellen", fr: "{1} vagues"))
  static let rows = CountLabel(
    one: Label(en: "{1} row", de: "{1} Zeile", fr: "{1} ligne"),
    other: Label(en: "{1} rows", de: "{1} Zeilen", fr: "{1} lignes"))
  static let state = Label(en: "State", de: "Zustand", fr: "État")
  static let draftWithErrors = Label(
    en: "DRAFT: errors are open. See Findings before relying on a figure.",
    de: "ENTWURF: Fehler sind offen. Vor dem Gebrauch einer Zahl die Befunde ansehen.",
    fr: "PROVISOIRE : des erreurs sont ouvertes. Voir Constats avant de se fier à un chiffre.")
  static let draftOnRequest = Label(
    en: "DRAFT: marked so on request; no errors are open.",
    de: "ENTWURF: auf Wunsch so gekennzeichnet; keine Fehler sind offen.",
    fr: "PROVISOIRE : marqué ainsi sur demande ; aucune erreur n'est ouverte.")
  static let formulas = Label(en: "Formulas", de: "Formeln", fr: "Formules")
  static let valuesOnly = Label(
    en: """
      Above {1} activities or {2} roles with work values stand in place of formulas, which would \
      take long to recalculate.
      """,
    de: """
      Über {1} Tätigkeiten oder {2} Rollen mit Arbeit stehen Werte anstelle von Formeln, deren \
      Neuberechnung lange dauern würde.
      """,
    fr: """
      Au-delà de {1} activités ou de {2} rôles avec du travail, des valeurs remplacent les \
      formules, longues à recalculer.
      """)
  static let found = Label(
    en: "What the checks found",
    de: "Was die Prüfungen fanden",
    fr: "Ce que les contrôles ont trouvé")
  static let waived = Label(en: "Waived", de: "Mit Ausnahme", fr: "Avec dérogation")
  static let place = Label(en: "Where", de: "Wo", fr: "Où")
  static let toFindings = Label(
    en: "All of them, with what helps, are on Findings",
    de: "Alle, mit dem, was hilft, stehen im Blatt Befunde",
    fr: "Tous, avec ce qui aide, figurent dans Constats")
  static let sheets = Label(en: "The sheets", de: "Die Blätter", fr: "Les feuilles")
  static let leftOut = Label(
    en: "Sheets left out, for the plan has nothing to show in them",
    de: "Weggelassene Blätter, zu denen der Plan nichts enthält",
    fr: "Feuilles omises, le plan n'ayant rien à y montrer")
  static let sheetsNote = Label(
    en: """
      Every sheet has its key in the first column. Hours are people's hours per year at the most \
      likely values unless a header says otherwise.
      """,
    de: """
      Jedes Blatt hat seinen Schlüssel in der ersten Spalte. Stunden sind Stunden von Menschen \
      je Jahr bei den wahrscheinlichsten Werten, wenn eine Überschrift nichts anderes sagt.
      """,
    fr: """
      Chaque feuille a sa clé dans la première colonne. Les heures sont des heures de personnes \
      par an aux valeurs les plus probables, sauf mention contraire d'un en-tête.
      """)
  static let letters = Label(
    en: "The letters ({1})",
    de: "Die Buchstaben ({1})",
    fr: "Les lettres ({1})")
  static let ownLetters = Label(en: "the plan's own", de: "die des Plans", fr: "celles du plan")
  static let rapid = Label(
    en: "RAPID, in decisions",
    de: "RAPID, in Entscheidungen",
    fr: "RAPID, dans les décisions")
  static let colors = Label(en: "The colours", de: "Die Farben", fr: "Les couleurs")
  static let input = Label(en: "input", de: "Eingabe", fr: "saisie")
  static let inputMeans = Label(
    en: "A number the planner states: all of them are on Assumptions",
    de: "Eine Zahl, die der Plan vorgibt: Alle stehen im Blatt Annahmen",
    fr: "Un nombre que donne le plan : tous figurent dans Hypothèses")
  static let stopMeans = Label(
    en: "Work, a right or a measure that ends for a role; work that ends",
    de: "Arbeit, ein Recht oder eine Kennzahl, die für eine Rolle entfällt; Arbeit, die entfällt",
    fr: """
      Un travail, un droit ou un indicateur qui prend fin pour un rôle ; un travail qui prend \
      fin
      """)
  static let startMeans = Label(en: "What is new", de: "Was neu ist", fr: "Ce qui est nouveau")
  static let overseeMeans = Label(
    en: "A role watches over work that a system does",
    de: "Eine Rolle beaufsichtigt Arbeit, die ein System ausführt",
    fr: "Un rôle supervise un travail que fait un système")
  static let changeMeans = Label(
    en: "What stays, but is done differently",
    de: "Was bleibt, aber anders ausgeführt wird",
    fr: "Ce qui demeure, mais se fait autrement")
  static let redFrame = Label(en: "red frame", de: "roter Rahmen", fr: "cadre rouge")
  static let redFrameMeans = Label(
    en: "An open finding; the cell's note says which",
    de: "Ein offener Befund; die Notiz der Zelle sagt, welcher",
    fr: "Un constat ouvert ; la note de la cellule dit lequel")
  static let nearLimit = Label(en: "95 % to 100 %", de: "95 % bis 100 %", fr: "95 % à 100 %")
  static let nearLimitMeans = Label(
    en: "A role planned to its limit; a warning",
    de: "Eine Rolle, die bis an ihre Grenze verplant ist; eine Warnung",
    fr: "Un rôle planifié jusqu'à sa limite ; un avertissement")
  static let overLimit = Label(en: "above 100 %", de: "über 100 %", fr: "au-delà de 100 %")
  static let overLimitMeans = Label(
    en: "A role with more work than hours; an error",
    de: "Eine Rolle mit mehr Arbeit als Stunden; ein Fehler",
    fr: "Un rôle avec plus de travail que d'heures ; une erreur")
  static let notJudged = Label(
    en: "What was not judged, and what would make it judged",
    de: "Was nicht beurteilt wurde und was dafür fehlt",
    fr: "Ce qui n'a pas été jugé, et ce qui permettrait de le juger")
  static let ifStated = Label(
    en: "If the text stated",
    de: "Wenn der Text dies nennt",
    fr: "Si le texte indiquait")
  static let rulesSay = Label(
    en: "these rules would have something to say",
    de: "können diese Regeln etwas sagen",
    fr: "ces règles auraient quelque chose à dire")
  static let packsHeading = Label(
    en: "Governance packs: {1}",
    de: "Regelwerke: {1}",
    fr: "Référentiels : {1}")
}

/// What the reports say of a governance pack.
enum PackLabels {
  static let version = Label(en: ", as of {1}", de: ", Stand {1}", fr: ", au {1}")
  static let bindsNothing = Label(
    en: "binds nothing in this plan",
    de: "bindet nichts in diesem Plan",
    fr: "n'oblige à rien dans ce plan")
  static let duties = CountLabel(
    one: Label(en: "{1} duty", de: "{1} Pflicht", fr: "{1} obligation"),
    other: Label(en: "{1} duties", de: "{1} Pflichten", fr: "{1} obligations"))
  static let asked = CountLabel(
    one: Label(en: "{2} asked {1} time", de: "{2}, {1}-mal gefragt", fr: "{2}, {1} vérification"),
    other: Label(
      en: "{2} asked {1} times",
      de: "{2}, {1}-mal gefragt",
      fr: "{2}, {1} vérifications"))
  static let allMet = Label(
    en: "{1}, all met",
    de: "{1}, alle erfüllt",
    fr: "{1}, tout est satisfait")
  static let gaps = CountLabel(
    one: Label(en: "{2}, {1} gap", de: "{2}, {1} Lücke", fr: "{2}, {1} manque"),
    other: Label(en: "{2}, {1} gaps", de: "{2}, {1} Lücken", fr: "{2}, {1} manques"))
}

/// The checks at the foot of About.
enum CheckLabels {
  static let heading = Label(
    en: "Checks: totals worked out in two ways",
    de: "Kontrollen: Summen auf zwei Wegen gerechnet",
    fr: "Contrôles : totaux calculés de deux façons")
  static let compared = Label(
    en: "What is compared",
    de: "Was verglichen wird",
    fr: "Ce qui est comparé")
  static let oneWay = Label(en: "One way", de: "Ein Weg", fr: "Une façon")
  static let theOther = Label(en: "The other", de: "Der andere", fr: "L'autre")
  static let difference = Label(en: "Difference", de: "Differenz", fr: "Écart")
  static let result = Label(en: "Result", de: "Ergebnis", fr: "Résultat")
  static let wrong = Label(en: "CHECK", de: "PRÜFEN", fr: "À VÉRIFIER")
  static let hoursAsIs = Label(en: "Hours as-is", de: "Stunden Ist", fr: "Heures actuelles")
  static let hoursToBe = Label(en: "Hours to-be", de: "Stunden Soll", fr: "Heures cibles")
  static let netRelease = Label(
    en: "Net release",
    de: "Netto frei werdend",
    fr: "Heures libérées nettes")
  static let againstSummary = Label(
    en: "Activities and Decisions against Summary",
    de: "Tätigkeiten und Entscheidungen gegen Übersicht",
    fr: "Activités et Décisions comparées à Synthèse")
  static let hoursByRole = Label(
    en: "Hours by role",
    de: "Stunden nach Rolle",
    fr: "Heures par rôle")
  static let capacity = Label(
    en: "Capacity without other work against Activities and Decisions",
    de: "Kapazität ohne übrige Arbeit gegen Tätigkeiten und Entscheidungen",
    fr: "Capacité sans l'autre travail comparée à Activités et Décisions")
  static let capacityWithoutRole = Label(
    en: """
      Capacity without other work, with the hours that no role bears, against Activities and \
      Decisions
      """,
    de: """
      Kapazität ohne übrige Arbeit, mit den Stunden, die keine Rolle trägt, gegen Tätigkeiten \
      und Entscheidungen
      """,
    fr: """
      Capacité sans l'autre travail, avec les heures qu'aucun rôle ne porte, comparée à \
      Activités et Décisions
      """)
  static let activities = Label(en: "Activities", de: "Tätigkeiten", fr: "Activités")
  static let rowsOfActivities = Label(
    en: "Rows of Activities against Summary",
    de: "Zeilen im Blatt Tätigkeiten gegen Übersicht",
    fr: "Lignes d'Activités comparées à Synthèse")
  static let findings = Label(en: "Findings", de: "Befunde", fr: "Constats")
  static let rowsOfFindings = Label(
    en: "Rows of Findings against the counts above",
    de: "Zeilen im Blatt Befunde gegen die Anzahlen oben",
    fr: "Lignes de Constats comparées aux nombres ci-dessus")
}

/// What Excel shows under File > Info.
enum PropertyLabels {
  static let subject = Label(
    en: "Workforce plan: roles, responsibilities, decision rights and measures",
    de: "Personalplan: Rollen, Verantwortung, Entscheidungsrechte und Kennzahlen",
    fr: "Plan des effectifs : rôles, responsabilités, droits de décision et indicateurs")
  static let comments = Label(
    en: "Version {1}. A planning aid, not legal advice.",
    de: "Fassung {1}. Eine Planungshilfe, keine Rechtsberatung.",
    fr: "Version {1}. Une aide à la planification, pas un conseil juridique.")
}
