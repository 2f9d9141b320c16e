import WorkforceModel
import WorkforcePlanning

/// The sheet Summary, apart from its sentences.
enum SummaryLabels {
  static let title = Label(
    en: "Summary: what the change sets free, and what it takes",
    de: "Übersicht: welche Stunden die Änderung frei macht und was sie erfordert",
    fr: "Synthèse : ce que le changement libère, et ce qu'il exige")
  static let note = Label(
    en: """
      Hours are people's hours per year at the most likely values; net means after exceptions, \
      review, rework and oversight.
      """,
    de: """
      Stunden sind Stunden von Menschen je Jahr bei den wahrscheinlichsten Werten; netto heißt \
      nach Ausnahmefällen, Prüfung, Nacharbeit und Aufsicht.
      """,
    fr: """
      Les heures sont des heures de personnes par an aux valeurs les plus probables ; net veut \
      dire après exceptions, vérification, reprise et supervision.
      """)
  static let byDomain = Label(
    en: "By domain and wave",
    de: "Nach Bereich und Welle",
    fr: "Par domaine et par vague")
  static let empty = Label(
    en: "The plan states no activities and no decisions.",
    de: "Der Plan nennt keine Tätigkeiten und keine Entscheidungen.",
    fr: "Le plan n'indique ni activités ni décisions.")
  static let activities = Label(en: "Activities", de: "Tätigkeiten", fr: "Activités")
  static let ofThemChange = Label(en: "Of them change", de: "Davon geändert", fr: "Dont modifiées")
  static let hoursAsIs = Label(en: "Hours as-is", de: "Stunden Ist", fr: "Heures actuelles")
  static let hoursToBe = Label(en: "Hours to-be", de: "Stunden Soll", fr: "Heures cibles")
  static let netRelease = Label(
    en: "Net release",
    de: "Netto frei werdend",
    fr: "Heures libérées nettes")
  static let fteAsIs = Label(en: "FTE as-is", de: "VZÄ Ist", fr: "ETP actuels")
  static let fteToBe = Label(en: "FTE to-be", de: "VZÄ Soll", fr: "ETP cibles")
  static let oversightHours = Label(
    en: "Oversight hours",
    de: "Stunden für Aufsicht",
    fr: "Heures de supervision")
  static let rolesTouched = Label(en: "Roles touched", de: "Betroffene Rollen", fr: "Rôles touchés")
  static let openErrors = Label(en: "Open errors", de: "Offene Fehler", fr: "Erreurs ouvertes")
  static let openWarnings = Label(
    en: "Open warnings",
    de: "Offene Warnungen",
    fr: "Avertissements ouverts")
  static let noKey = Label(en: "(none)", de: "(ohne)", fr: "(sans)")
  static let noWave = Label(
    en: "No wave: from the start",
    de: "Keine Welle: von Anfang an",
    fr: "Sans vague : dès le début")
  static let domainNote = Label(
    en: """
      The domain leads to its activities. Roles touched are those whose duties or hours change; \
      a role may be touched in several waves. FTE leave out roles without a working time.
      """,
    de: """
      Der Bereich führt zu seinen Tätigkeiten. Betroffene Rollen sind die, deren Aufgaben oder \
      Stunden sich ändern; eine Rolle kann in mehreren Wellen betroffen sein. VZÄ enthalten \
      keine Rollen ohne Arbeitszeit.
      """,
    fr: """
      Le domaine mène à ses activités. Les rôles touchés sont ceux dont les tâches ou les heures \
      changent ; un rôle peut être touché dans plusieurs vagues. Les ETP ne comptent pas les \
      rôles sans temps de travail.
      """)
  static let costByDomain = Label(
    en: "What the work costs, by domain and wave",
    de: "Was die Arbeit kostet, nach Bereich und Welle",
    fr: "Ce que coûte le travail, par domaine et par vague")
  static let peopleAsIs = Label(
    en: "People as-is ({1}/year)", de: "Personal Ist ({1}/Jahr)", fr: "Personnes actuel ({1}/an)")
  static let peopleToBe = Label(
    en: "People to-be ({1}/year)", de: "Personal Soll ({1}/Jahr)", fr: "Personnes cible ({1}/an)")
  static let systemsAsIs = Label(
    en: "Systems as-is ({1}/year)", de: "Systeme Ist ({1}/Jahr)",
    fr: "Systèmes actuel ({1}/an)")
  static let systemsToBe = Label(
    en: "Systems to-be ({1}/year)", de: "Systeme Soll ({1}/Jahr)",
    fr: "Systèmes cible ({1}/an)")
  static let costChange = Label(
    en: "Change ({1}/year)", de: "Änderung ({1}/Jahr)", fr: "Écart ({1}/an)")
  static let costNote = Label(
    en: """
      People: hours at the cost of the role that bears them. Systems: price per item, and the price \
      of a year shared out evenly over the work that the system does. Less cost of hours is no money \
      saved while the people are paid: what counts stands in {1}, where a year of the settled plan \
      comes to {2} {3} net.
      """,
    de: """
      Personal: Stunden zu den Kosten der Rolle, die sie trägt. Systeme: Preis je Fall, und der \
      Preis eines Jahres zu gleichen Teilen auf die Arbeit verteilt, die das System leistet. \
      Geringere Kosten der Stunden sind kein gespartes Geld, solange die Menschen bezahlt werden: \
      Was zählt, steht in {1}; dort ergibt ein Jahr nach Abschluss netto {2} {3}.
      """,
    fr: """
      Personnes : heures au coût du rôle qui les porte. Systèmes : prix par cas, et prix de l'année \
      réparti à parts égales sur le travail du système. Des heures moins coûteuses ne sont pas de \
      l'argent économisé tant que les personnes sont payées : ce qui compte figure dans {1}, où une \
      année du plan abouti donne {2} {3} net.
      """)
  static let howSure = Label(
    en: "How sure the net release is",
    de: "Wie sicher die netto frei werdenden Stunden sind",
    fr: "Degré de certitude des heures libérées nettes")
  static let noRanges = Label(
    en: """
      The plan states no ranges: every figure stands as if it were certain. Write estimates as \
      [low, most likely, high] to see how far the release may fall short.
      """,
    de: """
      Der Plan nennt keine Spannen: Jede Zahl steht da, als wäre sie sicher. Schätzungen als \
      [niedrig, wahrscheinlich, hoch] zeigen, wie weit die frei werdenden Stunden dahinter \
      zurückbleiben können.
      """,
    fr: """
      Le plan n'indique pas de plages : chaque chiffre se présente comme s'il était certain. Des \
      estimations écrites [bas, plus probable, haut] montrent de combien les heures libérées \
      peuvent rester en deçà.
      """)
  static let reachedIn = Label(en: "Reached in", de: "Erreicht in", fr: "Atteint dans")
  static let likeliest = Label(
    en: "Most likely values (h/year)",
    de: "Wahrscheinlichste Werte (Std./Jahr)",
    fr: "Valeurs les plus probables (h/an)")
  static let p10 = Label(en: "P10 (h/year)", de: "P10 (Std./Jahr)", fr: "P10 (h/an)")
  static let p50 = Label(en: "P50 (h/year)", de: "P50 (Std./Jahr)", fr: "P50 (h/an)")
  static let p90 = Label(en: "P90 (h/year)", de: "P90 (Std./Jahr)", fr: "P90 (h/an)")
  static let plan = Label(en: "plan", de: "Plan", fr: "plan")
  static let wholePlan = Label(en: "The whole plan", de: "Der ganze Plan", fr: "Le plan entier")
  static let draws = Label(
    en: """
      From {1} draws over the ranges in the text. Nine of ten draws release more than P10, one \
      of ten more than P90. Percentiles are of each line itself and are not added up.
      """,
    de: """
      Aus {1} Zufallsziehungen über die Spannen im Text. Neun von zehn Ziehungen ergeben mehr \
      frei werdende Stunden als P10, eine von zehn mehr als P90. Die Werte gelten je Zeile und \
      werden nicht addiert.
      """,
    fr: """
      D'après {1} tirages dans les plages du texte. Neuf tirages sur dix libèrent plus que P10, \
      un sur dix plus que P90. Les percentiles valent pour chaque ligne et ne s'additionnent \
      pas.
      """)
  static let beforeAndAfter = Label(
    en: "Before and after",
    de: "Vorher und nachher",
    fr: "Avant et après")
  static let doing = Label(en: "Doing the work", de: "Ausführung", fr: "Réalisation du travail")
  static let exceptions = Label(
    en: "Exceptions and rework",
    de: "Ausnahmefälle und Nacharbeit",
    fr: "Exceptions et reprise")
  static let asking = Label(
    en: "Asking and telling",
    de: "Anhörung und Information",
    fr: "Avis et information")
  static let deciding = Label(en: "Deciding", de: "Entscheidung", fr: "Prise de décision")
  static let allDomains = Label(en: "All domains", de: "Alle Bereiche", fr: "Tous les domaines")
  static let noDomain = Label(en: "No domain", de: "Kein Bereich", fr: "Sans domaine")
  static let barAsIs = Label(en: "{1}, as-is", de: "{1}, Ist", fr: "{1}, actuel")
  static let barToBe = Label(en: "{1}, to-be", de: "{1}, Soll", fr: "{1}, cible")
  static let byKind = Label(
    en: "Hours by kind of work (h/year)",
    de: "Stunden nach Art der Arbeit (Std./Jahr)",
    fr: "Heures par type de travail (h/an)")
  static let domainAndState = Label(
    en: "Domain and state",
    de: "Bereich und Zustand",
    fr: "Domaine et état")
  static let hoursChart = Label(
    en: "People's hours a year, by kind of work",
    de: "Stunden von Menschen je Jahr, nach Art der Arbeit",
    fr: "Heures de personnes par an, par type de travail")
  static let hoursChartDescription = Label(
    en: "Stacked columns of people's hours a year as-is and to-be, by kind of work",
    de: "Gestapelte Säulen der Stunden von Menschen je Jahr, Ist und Soll, nach Art der Arbeit",
    fr: "Colonnes empilées des heures de personnes par an, actuel et cible, par type de travail")
  static let byMode = Label(
    en: "Activities by mode of execution",
    de: "Tätigkeiten nach Art der Ausführung",
    fr: "Activités par mode d'exécution")
  static let modeChartDescription = Label(
    en: "Columns: number of activities in each mode of execution, as-is and to-be",
    de: "Säulen: Zahl der Tätigkeiten je Art der Ausführung, Ist und Soll",
    fr: "Colonnes : nombre d'activités par mode d'exécution, actuel et cible")
  static let mode = Label(en: "Mode", de: "Ausführungsart", fr: "Mode")
  static let meaning = Label(en: "What it means", de: "Bedeutung", fr: "Ce que cela signifie")
  static let seriesAsIs = Label(en: "as-is", de: "Ist", fr: "actuel")
  static let seriesToBe = Label(en: "to-be", de: "Soll", fr: "cible")
}

extension Execution {
  /// Who produces the result.
  var explanation: Label {
    switch self {
    case .human: Label(en: "people alone", de: "Menschen allein", fr: "personnes seules")
    case .assisted:
      Label(
        en: "people, with help on call",
        de: "Menschen, mit Hilfe auf Abruf",
        fr: "personnes, avec une aide à la demande")
    case .shared:
      Label(
        en: "people and system together",
        de: "Menschen und System gemeinsam",
        fr: "personnes et système ensemble")
    case .delegated:
      Label(
        en: "system; people gate",
        de: "System; Menschen geben frei",
        fr: "système ; validation par des personnes")
    case .autonomous:
      Label(
        en: "system; people audit",
        de: "System; Menschen prüfen nachträglich",
        fr: "système ; contrôle périodique par des personnes")
    }
  }
}
