import WorkforceModel
import WorkforceSyntax

extension RuleContext {
  /// One finding at the plan's scheme, where no letter can say what every activity has to state.
  ///
  /// The cause lies in the letters, so it is not told again at each activity.
  func schemeCannotSay(_ what: String, _ relation: Relation, help: String) -> [Diagnostic] {
    guard !definitions.activities.isEmpty else { return [] }
    return [
      finding(
        "no letter of the plan's scheme says who \(what)", at: plan.source.place("scheme"),
        about: Diagnostic.Subject(kind: "plan", id: plan.id), cause: relation.rawValue, help: help)
    ]
  }

  /// The relations among some that the plan's letters can say, as participles for a sentence:
  /// `consulted or informed`.
  func lesserParts(_ relations: [Relation] = [.advise, .notify]) -> String? {
    let parts = relations.filter { plan.scheme.letter(for: $0) != nil }
      .map { $0 == .advise ? "consulted" : "informed" }
    return parts.isEmpty ? nil : parts.joined(separator: " or ")
  }
}
