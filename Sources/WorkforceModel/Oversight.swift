/// How people watch, check and can stop what a system does in one activity.
package struct Oversight: Hashable, Sendable {
  /// From the strictest to the loosest.
  package enum Mode: String, Hashable, Sendable, CaseIterable {
    case approveEach = "approve-each"
    case approveFlagged = "approve-flagged"
    case monitor, sample, audit

    /// 0 for `audit` … 3 for `approve-each`; `sample` and `monitor` count the same.
    package var strictness: Int {
      switch self {
      case .audit: 0
      case .sample, .monitor: 1
      case .approveFlagged: 2
      case .approveEach: 3
      }
    }

    package var stricter: Self {
      switch self {
      case .audit: .sample
      case .sample, .monitor: .approveFlagged
      case .approveFlagged, .approveEach: .approveEach
      }
    }
  }

  package struct Flags: Hashable, Sendable {
    /// 0…1.
    package var confidenceBelow: Share?
    package var amountAbove: Money?
    package var categories: [String] = []
  }

  /// Items looked at, and how long each takes.
  package struct Review: Hashable, Sendable {
    /// Of the completed items.
    package var rate: Estimate<Share>
    package var time: Estimate<Minutes>
    /// Only of rework: who does it.
    package var by: ID<Role>?
  }

  /// What an overseer must be able to do (Regulation (EU) 2024/1689, article 14(4)).
  package enum Ability: String, Hashable, Sendable, CaseIterable {
    case understand
    case biasAware = "bias-aware"
    case interpret, override, stop
  }

  package var mode: Mode?
  package var by: ID<Role>?
  package var stop: ID<Role>?
  package var flagWhen: Flags?
  package var before: Review?
  package var after: Review?
  package var rework: Review?
  /// Hours a year.
  package var fixed: Estimate<Hours>?
  /// Hours a year really given to the oversight.
  package var budget: Hours?
  package var controls: [String] = []
  package var safeStop: String?
  package var cadence: String?
  package var escalate: [Party] = []
  package var respondWithin: ResponseTime?
  package var cover: String?
  package var lastTested: CalendarDate?
  package var secondPerson = false
  package var can: [Ability] = []
  package var appeal: Appeal?
  package var notifyAffected: Bool?
}

/// A promised time: minutes or hours of work, or days and longer on the calendar.
package enum ResponseTime: Hashable, Sendable {
  case minutes(Minutes)
  case span(Span)
}

/// Where somebody affected can have a result looked at again.
package struct Appeal: Hashable, Sendable {
  package var to: Party
  package var within: ResponseTime?
}
