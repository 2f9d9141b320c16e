import ArgumentParser
import WorkforceChecks
import WorkforceModel
import WorkforcePlanning
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

  /// The filter for a plan; a name that none of its rules has ends the program.
  ///
  /// Duties of the packs a plan chooses are rules too, so that names can be judged only once it is
  /// read. Where it cannot be, only what was read wrongly is shown, whatever the names are.
  func filter(for outcome: Planner.Outcome) throws -> FindingFilter {
    let packs = outcome.judged?.definitions.packs
    let ownPacks = outcome.sources.trees.compactMap {
      $0.root.mapping?["pack"]?.value.mapping?["id"]?.value.text?.string
    }
    if only.isEmpty, ignore.isEmpty { return FindingFilter() }
    let rules = RuleBook(packs ?? []).rules + GovernancePack.shippedRules
    func selectors(_ names: [String]) throws -> [FindingFilter.Selector] {
      try names.compactMap { name in
        if let selector = FindingFilter.Selector(name, among: rules) { return selector }
        if packs == nil, ownPacks.contains(String(name.prefix { $0 != "/" })) { return nil }
        throw Self.unknown(name, among: rules)
      }
    }
    let ignored = try selectors(ignore)
    for (name, selector) in zip(ignore, ignored) where selector.isOfReadingAlone(among: rules) {
      throw ValidationError(
        "'\(name.excerpt(limit: 60))' cannot be ignored: while such a fault stands, the plan "
          + "cannot be built and nothing else of it is judged.")
    }
    return FindingFilter(only: try selectors(only), ignored: ignored)
  }

  private static func unknown(_ name: String, among rules: [Rule]) -> ValidationError {
    let names = rules.map(\.id) + rules.map(\.family) + ReadingFaults.families.map(\.id)
    let near = NearestName.suggestions(for: name, among: names)
    let help =
      near.isEmpty
      ? "`workforce rules` lists them."
      : "Did you mean \(near.map { "'\($0)'" }.joined(separator: " or "))?"
    return ValidationError("There is no rule or family '\(name.excerpt(limit: 60))'. \(help)")
  }

  private static let names =
    Rule.all.map(\.id) + Rule.families + GovernancePack.shippedIDs
    + ReadingFaults.families.map(\.id)
}

extension GovernancePack {
  /// The duties of all packs that come with the program, chosen or not.
  fileprivate static var shippedRules: [Rule] {
    shippedIDs.compactMap(shipped).flatMap(\.rules)
  }
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
