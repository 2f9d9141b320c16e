import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What a finding is about, in one word.
enum SubjectLabels {
  static let plan = Label(en: "plan", de: "Plan", fr: "plan")
  static let role = Label(en: "role", de: "Rolle", fr: "rôle")
  static let system = Label(en: "system", de: "System", fr: "système")
  static let domain = Label(en: "domain", de: "Bereich", fr: "domaine")
  static let activity = Label(en: "activity", de: "Tätigkeit", fr: "activité")
  static let decision = Label(en: "decision", de: "Entscheidung", fr: "décision")
  static let measure = Label(en: "measure", de: "Kennzahl", fr: "indicateur")
  static let outcome = Label(en: "outcome", de: "Wirkung", fr: "effet")
  static let skill = Label(en: "skill", de: "Kompetenz", fr: "compétence")
  static let enabler = Label(en: "enabler", de: "Voraussetzung", fr: "prérequis")
  static let wave = Label(en: "wave", de: "Welle", fr: "vague")
  static let body = Label(en: "body", de: "Gremium", fr: "instance")
  static let risk = Label(en: "risk", de: "Risiko", fr: "risque")
  static let scenario = Label(en: "scenario", de: "Szenario", fr: "scénario")
  static let approval = Label(en: "approval", de: "Genehmigung", fr: "approbation")

  /// The word for the kind of a subject; one that nobody has translated stands as it is.
  static func word(of kind: String) -> Label {
    switch kind {
    case Role.kind: role
    case System.kind: system
    case Domain.kind: domain
    case Activity.kind: activity
    case Decision.kind: decision
    case Measure.kind: measure
    case Outcome.kind: outcome
    case Skill.kind: skill
    case Enabler.kind: enabler
    case Wave.kind: wave
    case Body.kind: body
    case Risk.kind: risk
    case Scenario.kind: scenario
    case Approval.kind: approval
    case "plan": plan
    default: Label(same: kind)
    }
  }
}
