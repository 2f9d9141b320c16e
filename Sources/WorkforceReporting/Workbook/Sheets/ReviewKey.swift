import WorkforceModel
import WorkforceSyntax

/// The key of a row that HR agrees to.
///
/// With points it is a path in the plan's text, items of a list counted from 0, as scenarios have it:
/// `roles.claims-handler.to_be.grade`. With a stroke it is about something that stands nowhere in the
/// text: `question/headcount`, `proposal/clerk/steward`.
struct ReviewKey: Hashable {
  let text: String

  static func path(_ parts: String...) -> Self { Self(text: parts.joined(separator: ".")) }

  static func role(_ role: ID<Role>, _ keys: String...) -> Self {
    Self(text: (["roles", role.text] + keys).joined(separator: "."))
  }

  static func release(of role: ID<Role>, _ place: Int) -> Self {
    Self.role(role, "to_be", "release", "\(place)")
  }

  static func question(_ name: String) -> Self { Self(text: "question/\(name)") }

  static func proposal(from: ID<Role>, to: ID<Role>) -> Self {
    Self(text: "proposal/\(from.text)/\(to.text)")
  }
}

extension ReviewKey {
  /// `activities.triage-claim.allow.0`.
  static func waiver(on subject: Diagnostic.Subject, _ place: Int) -> Self {
    let entry: [String] =
      switch subject.kind {
      case "plan": ["plan"]
      case Activity.kind: ["activities", subject.id]
      case Body.kind: ["bodies", subject.id]
      default: ["\(subject.kind)s", subject.id]
      }
    return Self(text: (entry + ["allow", "\(place)"]).joined(separator: "."))
  }
}
