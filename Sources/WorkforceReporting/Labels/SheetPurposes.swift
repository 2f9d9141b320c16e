import WorkforcePlanning

extension BookSheet {
  /// What a sheet is for, in one line.
  var purpose: Label {
    switch self {
    case .about, .lists: Label(same: "")
    case .summary:
      Label(
        en: "What the change sets free and takes, by domain and wave, and how sure it is",
        de: "Welche Stunden die Änderung frei macht und was sie erfordert, je Bereich und Welle",
        fr: "Ce que le changement libère et exige, par domaine et par vague, et sa certitude")
    case .roles:
      Label(
        en: "How each role changes: title, grade, FTE, impact, regrade candidates",
        de: "Wie sich jede Rolle ändert: Titel, Eingruppierung, VZÄ, Betroffenheit",
        fr: "Comment évolue chaque rôle : intitulé, classification, ETP, impact")
    case .roleChanges:
      Label(
        en: "What each role stops, starts, continues and oversees, with dates and wording",
        de: "Was jede Rolle beendet, beginnt, fortführt und beaufsichtigt, mit Termin und Wortlaut",
        fr: "Ce que chaque rôle cesse, commence, poursuit et supervise, avec dates et libellés")
    case .activities:
      Label(
        en: "Who or what does each activity, and how many hours it takes people",
        de: "Wer oder was jede Tätigkeit ausführt und wie viele Stunden Menschen dafür brauchen",
        fr: "Qui ou quoi réalise chaque activité, et combien d'heures elle demande")
    case .lettersAsIs:
      Label(
        en: "Who has what to do with each activity today",
        de: "Wer heute mit welcher Tätigkeit was zu tun hat",
        fr: "Qui fait quoi dans chaque activité aujourd'hui")
    case .lettersToBe:
      Label(
        en: "Who has what to do with each activity after the change",
        de: "Wer nach der Änderung mit welcher Tätigkeit was zu tun hat",
        fr: "Qui fait quoi dans chaque activité après le changement")
    case .letterChanges:
      Label(
        en: "Who gains, gives up or changes a responsibility, and when",
        de: "Wer wann Verantwortung übernimmt, abgibt oder anders trägt",
        fr: "Qui reçoit, cède ou change une responsabilité, et quand")
    case .decisions:
      Label(
        en: "Who decides what, up to which limit, before and after",
        de: "Wer was bis zu welcher Grenze entscheidet, vorher und nachher",
        fr: "Qui décide quoi, jusqu'à quelle limite, avant et après")
    case .oversight:
      Label(
        en: "Who watches over each system's work, how, and with how much time",
        de: "Wer die Arbeit jedes Systems beaufsichtigt, wie und mit wie viel Zeit",
        fr: "Qui supervise le travail de chaque système, comment et avec combien de temps")
    case .onDuty:
      Label(
        en: "What waits for people on duty, and whether it is answered in the promised time",
        de: "Was auf Menschen im Dienst wartet und ob die zugesagte Zeit gehalten wird",
        fr: "Ce qui attend les personnes de permanence, et si le délai promis est tenu")
    case .workings:
      Label(
        en: "The inputs of each activity and its hours, step by step in formulas",
        de: "Die Eingaben jeder Tätigkeit und ihre Stunden, Schritt für Schritt in Formeln",
        fr: "Les données de chaque activité et ses heures, pas à pas en formules")
    case .workingsByRole:
      Label(
        en: "Which role bears which part of the hours",
        de: "Welche Rolle welchen Teil der Stunden trägt",
        fr: "Quel rôle porte quelle part des heures")
    case .capacity:
      Label(
        en: "What each role has to do and what it can do, wave by wave",
        de: "Was jede Rolle zu tun hat und leisten kann, Welle für Welle",
        fr: "Ce que chaque rôle doit et peut faire, vague par vague")
    case .cost:
      Label(
        en: "What the change costs and brings, and how sure that is",
        de: "Was die Änderung kostet und bringt, und wie sicher das ist",
        fr: "Ce que le changement coûte et rapporte, et avec quelle certitude")
    case .benefits:
      Label(
        en: "From a system's output to the outcome it moves, and where the chain breaks",
        de: "Vom Ergebnis eines Systems bis zur Wirkung, und wo die Kette reißt",
        fr: "Du résultat d'un système jusqu'à l'effet produit, et où la chaîne se rompt")
    case .measures:
      Label(
        en: "What performance is judged by, with targets and scorecards",
        de: "Woran Leistung gemessen wird, mit Zielen und Zielvereinbarungen",
        fr: "Ce sur quoi la performance est jugée, avec cibles et fiches d'objectifs")
    case .skills:
      Label(
        en: "What people need to learn, by when, and what it takes",
        de: "Was Menschen bis wann lernen müssen und was es kostet",
        fr: "Ce que les personnes doivent apprendre, pour quand et à quel coût")
    case .readiness:
      Label(
        en: "Whether each domain is ready for its waves, layer by layer",
        de: "Ob jeder Bereich für seine Wellen bereit ist, Ebene für Ebene",
        fr: "Si chaque domaine est prêt pour ses vagues, couche par couche")
    case .waves:
      Label(
        en: "When what goes live, and what must be true before",
        de: "Was wann in Betrieb geht und was vorher erfüllt sein muss",
        fr: "Ce qui démarre et quand, et ce qui doit être acquis avant")
    case .consultation:
      Label(
        en: "Which body is heard about what, and by when that must begin",
        de: "Welches Gremium wozu gehört wird und bis wann das beginnen muss",
        fr: "Quelle instance est consultée sur quoi, et quand il faut commencer")
    case .redeployment:
      Label(
        en: "Where freed hours go, what nobody has claimed, and which roles could use them",
        de: "Wohin freie Stunden gehen, was niemand beansprucht und wer sie brauchen könnte",
        fr: "Où vont les heures libérées, ce que nul ne réclame et qui pourrait s'en servir")
    case .governance:
      Label(
        en: "What laws, standards and agreements ask the plan to state, and whether it does",
        de: "Was Gesetze, Normen und Vereinbarungen im Plan verlangen und ob es dasteht",
        fr: "Ce que lois, normes et accords demandent au plan, et s'il le dit")
    case .risks:
      Label(
        en: "Risks, assumptions, issues and dependencies, with owners",
        de: "Risiken, Annahmen, Probleme und Abhängigkeiten, mit Verantwortlichen",
        fr: "Risques, hypothèses, problèmes et dépendances, avec responsables")
    case .scenarios:
      Label(
        en: "What the plan comes to when some of its values are others",
        de: "Was aus dem Plan wird, wenn einige Werte andere sind",
        fr: "Ce que devient le plan quand certaines valeurs changent")
    case .findings:
      Label(
        en: "What the checks found, and what helps", de: "Was die Prüfungen fanden und was hilft",
        fr: "Ce que les contrôles ont trouvé, et ce qui aide")
    case .assumptions:
      Label(
        en: "Every number the figures rest on, with its range and source",
        de: "Jede Zahl, auf der das Ergebnis ruht, mit Spanne und Quelle",
        fr: "Chaque nombre sur lequel reposent les résultats, avec sa plage et sa source")
    case .review:
      Label(
        en: "The one sheet to fill in: what HR agrees to, changes or asks",
        de: "Das eine Blatt zum Ausfüllen: Zustimmung, Änderungen und Fragen von HR",
        fr: "La seule feuille à remplir : ce que les RH acceptent, changent ou demandent")
    }
  }
}
