import WorkforceModel
import WorkforceSyntax

/// The severities a plan sets for rules: a domain's own, else the plan's.
struct PolicyIndex {
  private let plan: [String: Policy.Level]
  private let domains: [String: [String: Policy.Level]]
  /// The domain of what stands in one.
  private var domainOf: [Diagnostic.Subject: String] = [:]

  init(_ definitions: Definitions) {
    plan = definitions.plan.policy.levels
    domains = Dictionary(
      uniqueKeysWithValues: definitions.domains.map { ($0.id.text, $0.policy.levels) })
    for domain in definitions.domains { domainOf[domain.subject] = domain.id.text }
    for entry in definitions.activities { domainOf[entry.subject] = entry.domain?.text }
    for entry in definitions.decisions { domainOf[entry.subject] = entry.domain?.text }
    for entry in definitions.measures { domainOf[entry.subject] = entry.domain?.text }
  }

  /// Off everywhere, so that the rule need not run.
  func isOff(_ rule: Rule) -> Bool {
    guard !rule.isReading, plan[rule.id] == .off else { return false }
    return domains.values.allSatisfy { ($0[rule.id] ?? .off) == .off }
  }

  /// The finding with its domain and the severity set for it; nil where it is off there.
  func applied(to finding: Diagnostic, of rule: Rule) -> Diagnostic? {
    var result = finding
    result.domain = finding.domain ?? finding.subject.flatMap { domainOf[$0] }
    guard !rule.isReading else { return result }
    switch result.domain.flatMap({ domains[$0]?[rule.id] }) ?? plan[rule.id] {
    case .off: return nil
    case .note: result.severity = .note
    case .warning: result.severity = .warning
    case .error: result.severity = .error
    case nil: break
    }
    return result
  }
}

extension Policy {
  fileprivate var levels: [String: Level] {
    Dictionary(
      settings.compactMap { setting in setting.severity.map { (setting.rule, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}
