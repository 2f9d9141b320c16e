import WorkforceModel
import WorkforceSyntax

extension Definitions {
  /// The title of what a finding, a gap or a bar is about; nil for what has none.
  func title(of subject: Diagnostic.Subject) -> String? {
    let id = subject.id
    return switch subject.kind {
    case Role.kind: roles[ID(id)]?.title
    case System.kind: systems[ID(id)]?.title
    case Domain.kind: domains[ID(id)]?.title
    case Activity.kind: activities[ID(id)]?.title
    case Decision.kind: decisions[ID(id)]?.title
    case Measure.kind: measures[ID(id)]?.title
    case Outcome.kind: outcomes[ID(id)]?.title
    case Skill.kind: skills[ID(id)]?.title
    case Enabler.kind: enablers[ID(id)]?.title
    case Wave.kind: waves[ID(id)]?.title
    case Body.kind: bodies[ID(id)]?.title
    case Risk.kind: risks[ID(id)]?.title
    default: nil
    }
  }
}
