import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The words of fixed sets that the report alone prints.
extension HTMLLabels {

  static func dimension(_ dimension: RoleImpact.Dimension) -> Label {
    switch dimension {
    case .hours: Label(en: "Hours", de: "Stunden", fr: "Heures")
    case .duties: Label(en: "Duties", de: "Aufgaben", fr: "Attributions")
    case .position: Label(en: "Position", de: "Stelle", fr: "Poste")
    case .authority: Label(en: "Authority", de: "Befugnisse", fr: "Pouvoirs")
    case .skills: Label(en: "Skills", de: "Fähigkeiten", fr: "Compétences")
    case .tools: Label(en: "Tools", de: "Werkzeuge", fr: "Outils")
    }
  }

  static func criterion(_ criterion: DomainScorecard.Criterion) -> Label {
    switch criterion {
    case .outcomes: Label(en: "Outcomes", de: "Ergebnisse", fr: "Résultats")
    case .redesign: Label(en: "Redesign", de: "Umgestaltung", fr: "Refonte")
    case .permanence: Label(en: "Permanence", de: "Dauer", fr: "Pérennité")
    case .governance: Label(en: "Governance", de: "Steuerung", fr: "Gouvernance")
    case .gains: Label(en: "Gains", de: "Nutzen", fr: "Gains")
    case .production: Label(en: "Production", de: "Betrieb", fr: "Production")
    case .adoption: Label(en: "Adoption", de: "Annahme", fr: "Adoption")
    }
  }
}
