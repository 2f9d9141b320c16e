/// Who produces the result of an activity, from the person alone to the system alone.
package enum Execution: String, Hashable, Sendable, CaseIterable, Comparable {
  case human, assisted, shared, delegated, autonomous

  /// 0 for `human` … 4 for `autonomous`.
  package var rank: Int {
    switch self {
    case .human: 0
    case .assisted: 1
    case .shared: 2
    case .delegated: 3
    case .autonomous: 4
    }
  }

  /// The system finishes the item: `delegated` and `autonomous`.
  package var isSystems: Bool { rank >= 3 }

  /// The level of the Human Agency Scale, H5 (the person) to H1 (the system alone).
  package var humanAgency: Int { 5 - rank }

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

/// What harm a piece of work can do, and to whom.
package struct Impact: Hashable, Sendable {
  package enum Degree: String, Hashable, Sendable, CaseIterable { case low, high }

  package enum Affected: String, Hashable, Sendable, CaseIterable {
    case firm, person
    /// A legal or similarly significant effect on a person.
    case personLegal = "person-legal"
  }

  package var severity: Degree?
  package var probability: Degree?
  package var reversible: Bool?
  package var affects: Affected?
  /// A point of Annex III of Regulation (EU) 2024/1689, such as `4a`; nil where none or not stated.
  package var annexIII: String?
  package var reason: String?

  package var isHigh: Bool { severity == .high }

  /// The least oversight this impact asks for, nil where severity or probability is not stated.
  ///
  /// Severity × probability gives the mode; one step stricter, once, where the effect cannot be
  /// undone, has a legal effect on a person, or stands in Annex III. Source: the plan language,
  /// section 4, after Singapore's Model AI Governance Framework.
  package var leastOversight: Oversight.Mode? {
    guard let severity, let probability else { return nil }
    let base: Oversight.Mode =
      switch (severity, probability) {
      case (.low, .low): .audit
      case (.low, .high): .sample
      case (.high, .low): .approveFlagged
      case (.high, .high): .approveEach
      }
    let stricter = reversible == false || affects == .personLegal || annexIII != nil
    return stricter ? base.stricter : base
  }
}
