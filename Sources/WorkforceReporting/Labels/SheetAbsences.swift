import WorkforcePlanning

extension BookSheet {
  /// Why a plan has no such sheet; nil for those that every plan has, and for what is no matter of
  /// the plan.
  var absence: Label? {
    switch self {
    case .lettersAsIs, .lettersToBe:
      Label(
        en: "The plan states no activities.", de: "Der Plan nennt keine Tätigkeiten.",
        fr: "Le plan n'indique pas d'activités.")
    case .oversight:
      Label(
        en: "No system is at work after the change, so there is nothing to oversee",
        de: "Nach der Änderung arbeitet kein System, also gibt es nichts zu beaufsichtigen",
        fr: "Aucun système ne travaille après le changement : il n'y a rien à superviser")
    case .onDuty:
      Label(
        en: "No decision or review states by when it must be answered (`within`)",
        de: "Keine Entscheidung oder Prüfung nennt eine Frist (`within`)",
        fr: "Aucune décision ni revue n'indique de délai (`within`)")
    case .workings, .workingsByRole:
      Label(
        en: "No work states both volume and time, so there are no hours to work out",
        de: "Keine Arbeit nennt Menge und Zeit, also sind keine Stunden zu berechnen",
        fr: "Aucun travail n'indique volume et temps : il n'y a pas d'heures à calculer")
    case .cost:
      Label(
        en: "No role and no system states what it costs (`cost`)",
        de: "Keine Rolle und kein System nennt Kosten (`cost`)",
        fr: "Aucun rôle ni système n'indique de coût (`cost`)")
    case .benefits:
      Label(
        en: "No system does work after the change, so no chain leads from it to an outcome",
        de: "Nach der Änderung arbeitet kein System, also führt keine Kette zu einer Wirkung",
        fr: "Aucun système ne travaille après le changement : aucune chaîne ne mène à un effet")
    case .skills:
      Label(
        en: "No role and no system states skills, and no course is planned (`skills`)",
        de: "Keine Rolle und kein System nennt Fähigkeiten, keine Schulung ist geplant (`skills`)",
        fr: "Aucun rôle ni système n'indique de compétences, aucune formation (`skills`)")
    case .consultation:
      Label(
        en: "The plan names no body that is heard (`bodies`)",
        de: "Der Plan nennt kein Gremium, das gehört wird (`bodies`)",
        fr: "Le plan ne nomme aucune instance à consulter (`bodies`)")
    case .waves:
      Label(
        en: "The plan has no waves (`waves`): everything holds from the start",
        de: "Der Plan hat keine Wellen (`waves`): Alles gilt von Anfang an",
        fr: "Le plan n'a pas de vagues (`waves`) : tout vaut dès le début")
    case .governance:
      Label(
        en: "The plan chose no laws, standards or agreements to be compared with (`packs`)",
        de: "Der Plan wählt keine Gesetze, Normen oder Vereinbarungen zum Vergleich (`packs`)",
        fr: "Le plan n'a choisi ni loi, ni norme, ni accord à comparer (`packs`)")
    case .risks:
      Label(
        en: "The plan lists no risks (`risks`)",
        de: "Der Plan führt keine Risiken auf (`risks`)",
        fr: "Le plan n'énumère pas de risques (`risks`)")
    case .scenarios:
      Label(
        en: "The plan has no scenarios (`scenarios`)",
        de: "Der Plan hat keine Szenarien (`scenarios`)",
        fr: "Le plan n'a pas de scénarios (`scenarios`)")
    case .readiness:
      Label(
        en: "The plan has no domains (`domains`) to be ready or not",
        de: "Der Plan hat keine Bereiche (`domains`), die bereit sein könnten",
        fr: "Le plan n'a pas de domaines (`domains`) à préparer")
    case .redeployment:
      Label(
        en: "The change sets no hours free that would need a destination",
        de: "Die Änderung macht keine Stunden frei, die ein Ziel brauchten",
        fr: "Le changement ne libère pas d'heures auxquelles donner une destination")
    case .review:
      Label(
        en: "Nothing of the plan needs HR's consent",
        de: "Nichts im Plan braucht die Zustimmung von HR",
        fr: "Rien dans le plan ne demande l'accord des RH")
    case .about, .summary, .roles, .roleChanges, .activities,
      .letterChanges, .decisions, .capacity, .measures, .findings, .assumptions, .lists:
      nil
    }
  }
}
