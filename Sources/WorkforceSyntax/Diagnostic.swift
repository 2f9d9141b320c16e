package enum Severity: Int, Comparable, Hashable, Sendable, CaseIterable {
  case note, warning, error

  package var word: String {
    switch self {
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// One thing worth telling a planner about the text, with the place that caused it.
///
/// `message` says what is wrong and stands alone; `help` says what to do, with the text to type.
package struct Diagnostic: Hashable, Sendable {
  /// What the finding is about, in the words of the plan: `activity` `triage-claim`.
  package struct Subject: Hashable, Sendable {
    package var kind: String
    package var id: String

    package init(kind: String, id: String) {
      self.kind = kind
      self.id = id
    }
  }

  /// The state of the operating model a finding speaks of.
  package enum State: String, Hashable, Sendable {
    case asIs = "as_is"
    case toBe = "to_be"
  }

  /// A second place, with what is there.
  package struct Label: Hashable, Sendable {
    package var text: String
    package var range: SourceRange

    package init(_ text: String, at range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  /// A planner's written consent to a finding.
  package struct Waived: Hashable, Sendable {
    package var reason: String
    package var owner: String
    /// ISO 8601.
    package var expires: String

    package init(reason: String, owner: String, expires: String) {
      self.reason = reason
      self.owner = owner
      self.expires = expires
    }
  }

  /// `family/name`; the only identity of a finding.
  package var id: String
  package var severity: Severity
  package var message: String
  package var range: SourceRange
  /// What is at `range`, in a few words; empty where the message says it.
  package var label: String
  /// Other places that belong to the finding.
  package var labels: [Label]
  package var notes: [String]
  package var help: String?
  package var subject: Subject?
  /// The id of the domain it was found in, where it stands in one.
  package var domain: String?
  package var state: State?
  package var waived: Waived?
  /// Tells several findings of one rule about one subject apart; empty where there is one.
  package var cause: String

  package init(
    id: String, severity: Severity = .error, message: String, range: SourceRange,
    label: String = "", labels: [Label] = [], notes: [String] = [], help: String? = nil,
    subject: Subject? = nil, domain: String? = nil, state: State? = nil, waived: Waived? = nil,
    cause: String = ""
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.range = range
    self.label = label
    self.labels = labels
    self.notes = notes
    self.help = help
    self.subject = subject
    self.domain = domain
    self.state = state
    self.waived = waived
    self.cause = cause
  }
}

extension [Diagnostic] {
  package var hasErrors: Bool { contains { $0.severity == .error && $0.waived == nil } }

  /// In the order of the text: path, line, column, then id and message.
  package func inTextOrder() -> Self {
    sorted { ($0.range, $0.id, $0.message) < ($1.range, $1.id, $1.message) }
  }
}
