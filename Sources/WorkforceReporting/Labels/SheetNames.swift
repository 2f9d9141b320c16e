import WorkforcePlanning

extension BookSheet {
  /// The name on the tab; `{1}` is the scheme.
  var title: Label {
    switch self {
    case .about: Label(en: "About", de: "Über", fr: "À propos")
    case .summary: Label(en: "Summary", de: "Übersicht", fr: "Synthèse")
    case .roles: Label(en: "Roles", de: "Rollen", fr: "Rôles")
    case .roleChanges:
      Label(en: "Role changes", de: "Rollenänderungen", fr: "Évolution des rôles")
    case .activities: Label(en: "Activities", de: "Tätigkeiten", fr: "Activités")
    case .lettersAsIs: Label(en: "{1} as-is", de: "{1} Ist", fr: "{1} actuel")
    case .lettersToBe: Label(en: "{1} to-be", de: "{1} Soll", fr: "{1} cible")
    case .letterChanges: Label(en: "{1} changes", de: "{1} Änderungen", fr: "{1} changements")
    case .decisions: Label(en: "Decisions", de: "Entscheidungen", fr: "Décisions")
    case .oversight: Label(en: "Oversight", de: "Aufsicht", fr: "Supervision")
    case .onDuty: Label(en: "On duty", de: "Im Dienst", fr: "Permanence")
    case .workings: Label(en: "Workings", de: "Rechnung", fr: "Calculs")
    case .workingsByRole:
      Label(en: "Workings by role", de: "Rechnung je Rolle", fr: "Calculs par rôle")
    case .capacity: Label(en: "Capacity", de: "Kapazität", fr: "Capacité")
    case .cost: Label(en: "Cost and value", de: "Kosten und Nutzen", fr: "Coûts et valeur")
    case .benefits: Label(en: "Benefits", de: "Wirkungen", fr: "Bénéfices")
    case .measures: Label(en: "Measures", de: "Kennzahlen", fr: "Indicateurs")
    case .skills:
      Label(en: "Skills and training", de: "Qualifizierung", fr: "Compétences et formation")
    case .readiness: Label(en: "Readiness", de: "Bereitschaft", fr: "Maturité")
    case .waves: Label(en: "Waves", de: "Wellen", fr: "Vagues")
    case .consultation: Label(en: "Consultation", de: "Beteiligung", fr: "Consultation")
    case .redeployment: Label(en: "Redeployment", de: "Neueinsatz", fr: "Redéploiement")
    case .governance: Label(en: "Governance", de: "Vorgaben", fr: "Gouvernance")
    case .risks: Label(en: "RAID", de: "RAID", fr: "RAID")
    case .scenarios: Label(en: "Scenarios", de: "Szenarien", fr: "Scénarios")
    case .findings: Label(en: "Findings", de: "Befunde", fr: "Constats")
    case .assumptions: Label(en: "Assumptions", de: "Annahmen", fr: "Hypothèses")
    case .review: Label(en: "Review", de: "Rückmeldung", fr: "Retour")
    case .lists: Label(en: "Lists", de: "Listen", fr: "Listes")
    }
  }
}
