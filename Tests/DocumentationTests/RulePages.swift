import WorkforceChecks
import WorkforceReporting
import WorkforceSyntax

/// The pages about the checks, made from the rules themselves.
enum RulePages {
  static let folder = "\(RulePages.reference)/Rules"
  private static let reference = "Sources/workforce/Documentation.docc/Reference"

  static var pages: [GeneratedFile] {
    [index, catalog] + Rule.families.map(family) + Rule.all.map(page)
  }

  /// The page the program itself writes.
  private static var catalog: GeneratedFile {
    GeneratedFile(path: "\(folder)/RuleCatalog.md", text: RuleCatalogMarkdown.text)
  }

  private static func title(_ family: String) -> String {
    RuleFamily.named(family)?.title ?? family
  }

  private static var index: GeneratedFile {
    var text = """
      # Rules

      What `workforce check` looks for, family by family.

      ## Overview

      Every rule has one name, `family/name`, which stands behind each finding, and after `rule:` in a
      waiver. An **error** stops the hand-over, a **warning** asks for a look, a **note** is worth
      knowing. A rule begins to judge when the keys it needs are written somewhere in the plan: a first
      draft is not punished for what it has not reached.

      Thresholds and severities are set under `policy` of the plan, a single finding is accepted with
      `allow`: see <doc:Waivers>. Faults in reading the text (`yaml/…`, `field/…`, `value/…`, `id/…`,
      `plan/…`, `reference/…`, `file/…`) have no pages: their findings say what to type, and they cannot
      be waived.

      ## Topics

      ### Families


      """
    for family in Rule.families { text += "- <doc:\(family)-rules>\n" }
    text += "\n### All on one page\n\n- <doc:RuleCatalog>\n"
    return GeneratedFile(path: "\(folder)/Rules.md", text: text)
  }

  private static func family(_ family: String) -> GeneratedFile {
    let rules = Rule.all.filter { $0.family == family }
    let about = RuleFamily.named(family)?.about ?? "Rules of the family `\(family)`."
    var text = "# \(title(family))\n\n\(about)\n\n## Overview\n\n"
    text += "| Rule | Severity | What is found |\n| --- | --- | --- |\n"
    for rule in rules {
      text += "| <doc:\(pageName(rule))> | \(rule.severity.word) | \(rule.summary.inTable) |\n"
    }
    text += "\n## Topics\n\n### Rules\n\n"
    for rule in rules { text += "- <doc:\(pageName(rule))>\n" }
    return GeneratedFile(path: "\(folder)/\(family)/\(family)-rules.md", text: text)
  }

  private static func page(_ rule: Rule) -> GeneratedFile {
    var text = "# \(rule.id)\n\n\(rule.summary)\n\n## Overview\n\n"
    text += "Severity: **\(rule.severity.word)**.\n\n"
    text += "\(rule.rationale.onOneLine)\n\n"
    if !rule.needs.isEmpty {
      let keys = rule.needs.map(\.key).joined(separator: " and ")
      text += "Judged once the plan states \(keys).\n\n"
    }
    for example in rule.bad {
      text += "### Reported\n\n\(fenced(example.text.replacing("▸", with: "")))\n"
      text += places(of: example.text)
    }
    for example in rule.good { text += "### Fine\n\n\(fenced(example.text))\n" }
    if !rule.thresholds.isEmpty {
      text += "### Thresholds\n\nSet under `policy` of the plan.\n\n"
      text += "| Name | Value unless set | Meaning |\n| --- | --- | --- |\n"
      for threshold in rule.thresholds {
        text += "| `\(threshold.name)` | \(number(threshold.value)) | "
        text += "\(threshold.meaning.inTable) |\n"
      }
      text += "\n"
    }
    text += "### To accept it\n\n\(acceptance(of: rule))\n\n"
    text += "### Source\n\n\(rule.source.onOneLine)\n"
    return GeneratedFile(path: "\(folder)/\(rule.family)/\(pageName(rule)).md", text: text)
  }

  /// Two families may have a rule of the same name, and a page's name stands for itself.
  private static func pageName(_ rule: Rule) -> String { "\(rule.family)-\(rule.name)" }

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? value.readable : String(value)
  }

  private static func fenced(_ text: String) -> String { "```yaml\n\(text)\n```\n" }

  /// Where the finding points, in words, for a page cannot underline.
  private static func places(of text: String) -> String {
    let parts = text.split(separator: "▸", omittingEmptySubsequences: false)
    var line = 1
    var words: [String] = []
    for (before, after) in zip(parts, parts.dropFirst()) {
      line += before.count { $0 == "\n" }
      words.append("`\(firstThing(in: after))` in line \(line)")
    }
    return words.isEmpty ? "" : "Points at \(words.joined(separator: ", and at ")).\n\n"
  }

  /// A word, or a whole list or group in brackets.
  private static func firstThing(in text: Substring) -> Substring {
    let line = text.prefix { $0 != "\n" }
    guard let open = line.first, let close = ["{": "}", "[": "]", "\"": "\""][open] else {
      return line.prefix { !" ,]}:".contains($0) }
    }
    let rest = line.dropFirst()
    guard let end = rest.firstIndex(of: Character(close)) else { return line }
    return line[...end]
  }

  private static func acceptance(of rule: Rule) -> String {
    if rule.isReading {
      return "It cannot be waived: the plan cannot be built while it stands."
    }
    return """
      Write a waiver on the entry that the finding is about, or set another severity for the whole plan
      with `policy: {\(rule.id): \(rule.severity == .note ? "off" : "note")}`.

      ```yaml
      allow:
        - rule: \(rule.id)
          reason: Why it is right here
          owner: the-role-that-answers-for-it
          expires: 2027-12-31
      ```
      """
  }
}

extension String {
  /// On one line, for a cell of a table.
  var inTable: String { onOneLine.replacing("|", with: "\\|") }

  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
