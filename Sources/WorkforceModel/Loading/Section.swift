/// A part of a plan's text that holds entries by id.
enum Section: String, CaseIterable {
  case roles, systems, domains, activities, decisions, measures, outcomes, skills, enablers, waves
  case bodies, risks, scenarios, approvals

  /// What one entry is called.
  var noun: String {
    switch self {
    case .activities: "activity"
    case .bodies: "body"
    default: String(rawValue.dropLast())
    }
  }

  var nounWithArticle: String {
    switch self {
    case .activities, .outcomes, .enablers, .approvals: "an " + noun
    default: "a " + noun
    }
  }

  /// The sections over which an id may stand only once.
  var sharingIDs: [Section] {
    switch self {
    case .roles, .systems, .bodies, .domains: [.roles, .systems, .bodies, .domains]
    case .activities, .decisions: [.activities, .decisions]
    default: [self]
    }
  }
}
