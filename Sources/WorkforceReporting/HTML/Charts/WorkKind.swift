import WorkforceAnalysis

/// The kinds of work whose hours charts tell apart.
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
}
