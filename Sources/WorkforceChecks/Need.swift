import WorkforceModel

/// A key a rule has nothing to say without.
///
/// A first draft is never punished for what it has not reached: while the key stands nowhere in the
/// plan the rule does not run, and About lists it as not judged.
package struct Need: Sendable {
  /// As a planner writes it: `headcount` of a role.
  package var key: String
  var isStated: @Sendable (Definitions) -> Bool

  init(_ key: String, isStated: @escaping @Sendable (Definitions) -> Bool) {
    self.key = key
    self.isStated = isStated
  }
}

extension Need {
  static let headcount = Self("`headcount` or `fte` of a role") {
    $0.roles.contains { $0.headcount != nil || $0.fte != nil }
  }
  static let deputy = Self("`deputy` of a role") { $0.roles.contains { $0.deputy != nil } }
  static let reportingLine = Self("`reports_to` of a role") {
    $0.roles.contains { $0.reportsTo != nil }
  }
  static let limits = Self("`authority.limits` of a role") {
    $0.roles.contains {
      !$0.authority.limits.isEmpty || $0.toBe?.authority?.limits.isEmpty == false
    }
  }
  static let execution = Self("`execution` of an activity") {
    $0.activities.contains {
      $0.asIs?.statesExecution == true || $0.toBe?.statesExecution == true
    }
  }
  static let oversight = Self("`oversight` of an activity") {
    $0.activities.contains { $0.asIs?.oversight != nil || $0.toBe?.oversight != nil }
  }
  static let impact = Self("`impact` of an activity or decision") {
    $0.activities.contains { $0.impact != nil } || $0.decisions.contains { $0.impact != nil }
  }
  static let decisions = Self("`decisions`") { !$0.decisions.isEmpty }
  static let measures = Self("`measures`") { !$0.measures.isEmpty }
  static let feeds = Self("`feeds` of an activity") {
    $0.activities.contains {
      $0.asIs?.feeds.isEmpty == false || $0.toBe?.feeds.isEmpty == false
    } || $0.decisions.contains { $0.activity != nil }
  }
  static let hours = Self("`volume` and `time` of an activity") {
    $0.activities.contains { $0.asIs?.volume != nil || $0.toBe?.volume != nil }
  }
}
