/// The sections of a plan that `workforce list` lists.
package enum ListedSection: String, CaseIterable, Sendable {
  case roles, systems, domains, activities, decisions, measures, outcomes, skills, enablers, waves
  case bodies, risks, scenarios, approvals

  /// By its name, or by what one entry of it is called.
  package init?(named name: String) {
    let found = Self.allCases.first { $0.rawValue == name || $0.noun == name }
    guard let found else { return nil }
    self = found
  }

  package var noun: String {
    switch self {
    case .activities: "activity"
    case .bodies: "body"
    default: String(rawValue.dropLast())
    }
  }
}
