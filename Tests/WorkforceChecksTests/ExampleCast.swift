import WorkforceChecks
import WorkforceSyntax

/// The roles, systems and other entries a rule's example may name without declaring them.
///
/// Only what an example mentions and does not declare itself is added, each with what loading needs
/// and nothing more, so that the cast decides no check.
enum ExampleCast {
  static let file = "cast.yaml"

  static func file(for text: String) -> SourceFile {
    let plan = "plan: {id: example, title: Example, as_of: 2027-01-01, currency: EUR}\n"
    var result = text.hasKey("plan", indent: 0) ? "" : plan
    for (section, entries) in sections {
      let named = entries.filter { text.mentions($0.id) && !text.hasKey($0.id, indent: 2) }
      guard !named.isEmpty else { continue }
      result += "\(section):\n"
      for entry in named { result += "  \(entry.id): {\(entry.fields)}\n" }
    }
    return SourceFile(path: file, text: result)
  }

  private static let sections: [(section: String, entries: [(id: String, fields: String)])] = [
    (
      "roles",
      [
        ("claims-handler", "title: Claims handler"),
        ("claims-team-lead", "title: Claims team lead"),
        ("head-of-claims", "title: Head of claims"),
        ("fraud-analyst", "title: Fraud analyst"),
        ("customer-service-lead", "title: Customer service lead"),
        ("payments-clerk", "title: Payments clerk"),
        ("finance-controller", "title: Finance controller"),
        ("model-steward", "title: Model steward"),
        ("quality-lead", "title: Quality lead"),
      ]
    ),
    (
      "systems",
      [
        ("triage-model", "title: Triage model, kind: model"),
        ("review-model", "title: Review model, kind: model"),
        ("letter-copilot", "title: Letter copilot, kind: copilot"),
      ]
    ),
    ("bodies", [("works-council", "title: Works council")]),
    ("domains", [("motor-claims", "title: Motor claims")]),
    (
      "measures",
      [
        ("cycle-time", "title: Cycle time, unit: days, better: lower"),
        ("leakage", "title: Leakage, unit: percent, better: lower"),
      ]
    ),
    ("outcomes", [("faster-claims", "title: Faster claims")]),
    ("skills", [("ai-oversight", "title: Oversight of AI")]),
    ("waves", [("wave-1", "title: First wave, go_live: 2027-03-01")]),
  ]
}

extension String {
  /// Whether a line begins a mapping with this key at this depth.
  fileprivate func hasKey(_ key: String, indent: Int) -> Bool {
    let start = String(repeating: " ", count: indent) + key + ":"
    return hasPrefix(start) || contains("\n" + start)
  }

  fileprivate func mentions(_ id: String) -> Bool {
    let word = split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    return word.contains { $0 == id }
  }
}
