import ArgumentParser
import WorkforceChecks
import WorkforceReporting
import WorkforceSyntax

/// Which findings count: what is left out is neither shown nor has it a say in the exit code.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only findings of a rule, such as raci/many-accountable, or of a family, such as raci. "
        + "May be repeated.",
      valueName: "rule"),
    completion: .list(Self.names))
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      "No findings of a rule or a family; goes before --only. May be repeated.",
      valueName: "rule"),
    completion: .list(Self.names))
  var ignore: [String] = []

  @Option(
    help: ArgumentHelp(
      "End with 1 where a finding of this level or above is shown.", valueName: "level"))
  var failOn = FailureLevel.error

  var filter: FindingFilter {
    FindingFilter(
      only: only.compactMap(FindingFilter.Selector.init),
      ignored: ignore.compactMap(FindingFilter.Selector.init))
  }

  func validate() throws {
    for name in only + ignore where FindingFilter.Selector(name) == nil {
      let near = NearestName.suggestions(for: name, among: Self.names)
      let help =
        near.isEmpty
        ? "`workforce rules` lists them."
        : "Did you mean \(near.map { "'\($0)'" }.joined(separator: " or "))?"
      throw ValidationError("There is no rule or family '\(name.excerpt(limit: 60))'. \(help)")
    }
    for name in ignore {
      guard let selector = FindingFilter.Selector(name), selector.isOfReadingAlone else { continue }
      throw ValidationError(
        "'\(name.excerpt(limit: 60))' cannot be ignored: while such a fault stands, the plan "
          + "cannot be built and nothing else of it is judged.")
    }
  }

  private static let names =
    Rule.all.map(\.id) + Rule.families + ReadingFaults.families.map(\.id)
}

/// From which severity on a run has failed.
enum FailureLevel: String, ExpressibleByArgument, CaseIterable {
  case error, warning, note, never

  func isReached(by findings: [Diagnostic]) -> Bool {
    let level: Severity
    switch self {
    case .error: level = .error
    case .warning: level = .warning
    case .note: level = .note
    case .never: return false
    }
    return findings.contains { $0.waived == nil && $0.severity >= level }
  }
}
