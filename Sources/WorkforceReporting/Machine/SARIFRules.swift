import WorkforceChecks
import WorkforceSyntax

/// The rules of a SARIF run: the whole catalogue, then what was found beside it.
struct SARIFRules {
  private(set) var descriptors: [JSON] = []
  private var indices: [String: Int] = [:]

  init(_ findings: [Diagnostic]) {
    for rule in Rule.all { add(rule.id, Self.descriptor(rule)) }
    // Faults in reading the text have no catalogue.
    let others = findings.filter { indices[$0.id] == nil }
    for finding in others.sorted(by: { $0.id < $1.id }) where indices[finding.id] == nil {
      add(finding.id, Self.descriptor(finding))
    }
  }

  func index(of id: String) -> Int { indices[id] ?? -1 }

  private mutating func add(_ id: String, _ descriptor: JSON) {
    indices[id] = descriptors.count
    descriptors.append(descriptor)
  }

  private static func descriptor(_ rule: Rule) -> JSON {
    .object([
      ("id", .string(rule.id)),
      ("shortDescription", SARIFReport.message(rule.summary)),
      ("fullDescription", SARIFReport.message(rule.rationale)),
      (
        "help",
        SARIFReport.message(
          "`workforce explain \(rule.id)` shows examples. Source: \(rule.source)")
      ),
      configuration(rule.severity),
      (
        "properties",
        .object([
          ("tags", .array([.string(rule.family)])), ("waivable", .bool(rule.isWaivable)),
          ("thresholds", .object(rule.thresholds.map { ($0.name, .number($0.value)) })),
        ])
      ),
    ])
  }

  private static func descriptor(_ finding: Diagnostic) -> JSON {
    let family = String(finding.id.prefix { $0 != "/" })
    let text = ReadingFaults.family(of: finding.id)?.text ?? finding.id
    return .object([
      ("id", .string(finding.id)),
      ("shortDescription", SARIFReport.message(text)),
      ("fullDescription", SARIFReport.message(text)),
      configuration(finding.severity),
      (
        "properties",
        .object([
          ("tags", .array([.string(family)])),
          ("waivable", .bool(!ReadingFaults.include(finding.id))),
        ])
      ),
    ])
  }

  private static func configuration(_ severity: Severity) -> (String, JSON) {
    ("defaultConfiguration", .object([("level", .string(severity.word))]))
  }
}
