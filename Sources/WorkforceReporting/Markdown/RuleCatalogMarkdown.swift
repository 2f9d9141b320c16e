import WorkforceChecks
import WorkforceSyntax

/// Every rule on one page, family by family.
package enum RuleCatalogMarkdown {
  package static var text: String {
    var text = """
      # The rule catalog

      Every rule of `workforce check` in one place, as `workforce rules --format markdown` writes it.

      ## Overview

      An **error** stops the hand-over, a **warning** asks for a look, a **note** is worth knowing.
      Severities and thresholds are those that hold unless the plan's `policy`, or a domain's, sets
      others. A single finding can be waived with `allow` on the entry it is about, where the last
      column says so. `workforce explain` shows a rule with examples and its source.

      """
    for family in Rule.families {
      let known = RuleFamily.named(family)
      text += "\n### \(family): \(known?.title ?? family)\n\n"
      if let about = known?.about { text += about + "\n\n" }
      text += "| Rule | Severity | What is found | Thresholds | Waivable |\n"
      text += "| --- | --- | --- | --- | --- |\n"
      for rule in Rule.all where rule.family == family { text += row(rule) }
    }
    text += "\n### Faults in reading the text\n\n"
    text += "While one of them stands the plan cannot be built. They are never waived.\n\n"
    text += "| Names | What is wrong |\n| --- | --- |\n"
    for family in ReadingFaults.families {
      text += "| `\(family.id)/…` | \(cell(family.text)) |\n"
    }
    return text
  }

  private static func row(_ rule: Rule) -> String {
    let thresholds = rule.thresholds.map { "`\($0.name)` \($0.text): \(cell($0.meaning))" }
    let cells = [
      "`\(rule.id)`", rule.severity.word, cell(rule.summary),
      thresholds.isEmpty ? "none" : thresholds.joined(separator: "; "),
      rule.isWaivable ? "yes" : "no",
    ]
    return "| \(cells.joined(separator: " | ")) |\n"
  }

  /// The rules' own words, on one line; code in them stays code.
  private static func cell(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("|", with: "\\|")
  }
}

extension Rule {
  /// Names of families, in the order in which their rules stand in the catalogue.
  package static var families: [String] {
    var result: [String] = []
    for rule in Rule.all where result.last != rule.family && !result.contains(rule.family) {
      result.append(rule.family)
    }
    return result
  }

  /// Whether a finding of the rule can be accepted with `allow`; the rules about waivers cannot.
  package var isWaivable: Bool { !isReading && family != "waiver" }
}
