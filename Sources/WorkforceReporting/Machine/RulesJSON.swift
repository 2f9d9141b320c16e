package import WorkforceChecks
import WorkforceSyntax

extension JSON {
  /// What `workforce rules --format json` prints; schema 1.
  package static func rules(_ rules: [Rule]) -> JSON {
    .object([("schema", .int(1)), ("rules", .array(rules.map(JSON.rule)))])
  }

  private static func rule(_ rule: Rule) -> JSON {
    let thresholds = rule.thresholds.map { threshold in
      JSON.object([
        ("name", .string(threshold.name)), ("value", .number(threshold.value)),
        ("meaning", .string(threshold.meaning)),
      ])
    }
    return .object([
      ("id", .string(rule.id)),
      ("family", .string(rule.family)),
      ("severity", .string(rule.severity.word)),
      ("summary", .string(rule.summary)),
      ("rationale", .string(rule.rationale)),
      ("source", .string(rule.source)),
      ("thresholds", .array(thresholds)),
      ("needs", .array(rule.needs.map { .string($0.key) })),
      ("waivable", .bool(rule.isWaivable)),
    ])
  }
}
