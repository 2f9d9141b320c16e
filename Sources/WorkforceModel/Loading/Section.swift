/// A part of a plan's text that holds entries by id.
package enum Section: String, CaseIterable, Sendable {
  case roles, systems, domains, activities, decisions, measures, outcomes, skills, enablers, waves
  case bodies, risks, scenarios, approvals

  /// What stands in it, in a planner's words.
  package var meaning: String {
    switch self {
    case .roles: "the roles that people hold, never persons"
    case .systems: "the systems that take part in the work, never employees"
    case .domains: "the parts of the organisation whose work is redesigned"
    case .activities: "the work: who has which part in it, today and after the change"
    case .decisions: "who decides what, and up to which amount"
    case .measures: "what the work is judged by"
    case .outcomes: "what the change is there for"
    case .skills: "what people must be able to do, and how it is learned"
    case .enablers: "what must be done before a wave can go live"
    case .waves: "when which changes go live, and what must be met before"
    case .bodies: "works councils and others who must be informed or consulted"
    case .risks: "risks, assumptions, issues and dependencies"
    case .scenarios: "what-ifs: values put in place of those of the text"
    case .approvals: "what has been approved, by whom and when"
    }
  }

  /// What one entry is called.
  package var noun: String {
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
