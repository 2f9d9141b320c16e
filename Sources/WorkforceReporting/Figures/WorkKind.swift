import WorkforceAnalysis
import WorkforcePlanning

/// The kinds of work whose hours reports tell apart.
enum WorkKind: CaseIterable {
  case doing, exceptions, oversight, telling, deciding

  var parts: [HoursPart] {
    switch self {
    case .doing: [.performed, .manual]
    case .exceptions: [.exceptions, .rework]
    case .oversight: [.before, .after, .fixed]
    case .telling: [.consulted, .informed]
    case .deciding: [.decided, .escalated]
    }
  }

  var title: Label {
    switch self {
    case .doing: SummaryLabels.doing
    case .exceptions: SummaryLabels.exceptions
    case .oversight: .oversight
    case .telling: SummaryLabels.asking
    case .deciding: SummaryLabels.deciding
    }
  }

  /// To-be minus as-is of the whole plan, hours a year.
  func change(in analysis: Analysis) -> Double {
    analysis.activities.reduce(0) { $0 + hours(of: $1.toBe) - hours(of: $1.asIs) }
      + analysis.decisions.reduce(0) { $0 + hours(of: $1.toBe) - hours(of: $1.asIs) }
  }

  func hours(of work: WorkHours) -> Double { parts.reduce(0) { $0 + work[$1] } }
}
