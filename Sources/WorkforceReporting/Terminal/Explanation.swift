import WorkforceChecks
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What `workforce explain` prints: a check, a key, or the list of checks.
package struct Explanation {
  private let style: TerminalStyle

  package init(style: TerminalStyle) { self.style = style }

  /// Everything that can be asked for.
  package static var names: [String] {
    var keys: [String] = []
    var seen: Set<String> = []
    for field in FieldCatalog.all where seen.insert(field.key).inserted { keys.append(field.key) }
    return Rule.all.map(\.id) + PackExplanation.names + keys
  }

  /// Nil where nothing has that name.
  package func text(for name: String) -> String? {
    if let rule = Rule.named(name) { return style.fit(page(rule)) }
    if let pack = PackExplanation(style: style).text(for: name) { return style.fit(pack) }
    if let fault = Self.faults.first(where: { name.hasPrefix($0.family) }) {
      return style.fit("\(name.excerpt())\n\n\(wrapped(fault.text, indent: 0))\n")
    }
    // Keys of `to_be` are those of `as_is`, and described there.
    let path =
      FieldCatalog.field(at: name) == nil ? name.replacing(".to_be.", with: ".as_is.") : name
    if let field = FieldCatalog.field(at: path) { return style.fit(page([field])) }
    let fields = FieldCatalog.fields(named: name)
    return fields.isEmpty ? nil : style.fit(page(fields))
  }

  /// All checks, family by family.
  package var catalog: String {
    let width = Rule.all.map(\.id.count).max() ?? 0
    var result = ""
    var family = ""
    for rule in Rule.all {
      if rule.family != family {
        result += family.isEmpty ? "" : "\n"
        family = rule.family
      }
      result += "\(rule.id.padded(to: width))  \(rule.severity.word.padded(to: 7))  "
      result += "\(rule.summary)\n"
    }
    return style.fit(result)
  }

  private func page(_ rule: Rule) -> String {
    let gap = max(1, style.width - rule.id.count - rule.severity.word.count)
    var result = style.paint(rule.id, .strong) + String(repeating: " ", count: gap)
    result += "\(rule.severity.word)\n\n"
    result += "\(wrapped(rule.summary, indent: 0))\n\n"
    result += "Why it matters\n\(wrapped(rule.rationale, indent: 2))\n\n"
    for example in rule.bad {
      result += "Reported\n\(indented(example.text.replacing("▸", with: "")))\n"
    }
    for example in rule.good { result += "Fine\n\(indented(example.text))\n" }
    if rule.thresholds.isEmpty {
      result += "Thresholds: none.\n"
    } else {
      result += "Thresholds, set under `plan.policy`:\n"
      for threshold in rule.thresholds {
        let setting = "  \(threshold.name): \(threshold.text)  "
        let meaning = wrapped(threshold.meaning, indent: setting.displayWidth)
        result += setting + meaning.drop { $0 == " " } + "\n"
      }
    }
    if !rule.needs.isEmpty {
      let keys = rule.needs.map(\.key).joined(separator: " and ")
      result += wrapped("Judged once the plan states \(keys).", indent: 0) + "\n"
    }
    if rule.isReading { result += "It cannot be waived: the plan cannot be built without it.\n" }
    return result + wrapped("Source: \(rule.source)", indent: 0) + "\n"
  }

  private func page(_ fields: [FieldDescription]) -> String {
    fields.map { field in
      var text = style.paint(field.path, .strong) + (field.isRequired ? " (required)" : "") + "\n"
      text += wrapped("\(field.meaning.capitalizedFirst).", indent: 2) + "\n"
      text += "  Value: \(field.value)\n"
      let key = field.key
      text += "  Example: \(key): \(field.example)\n"
      let under = FieldCatalog.keys(under: field.path)
      if !under.isEmpty {
        text += wrapped("Keys: \(under.joined(separator: ", "))", indent: 2) + "\n"
      }
      return text
    }.joined(separator: "\n")
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
  }

  private func wrapped(_ text: String, indent: Int) -> String {
    Self.wrapped(text, indent: indent, width: style.width)
  }

  /// Words in lines of a width, each behind a margin.
  static func wrapped(_ text: String, indent: Int, width: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines = [margin]
    for word in text.split(whereSeparator: \.isWhitespace) {
      let line = lines[lines.count - 1]
      if line == margin {
        lines[lines.count - 1] += word
      } else if line.displayWidth + 1 + word.displayWidth <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(margin + word)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Faults in reading the text carry their own help; a family says what they have in common.
  private static let faults: [(family: String, text: String)] = [
    (
      "yaml/",
      "The text is not well-formed YAML, or uses a part of YAML whose meaning surprises. The finding "
        + "points at the place and says what to type. It is never waived."
    ),
    (
      "file/",
      "A file cannot be read as plan text: it is too large, not UTF-8, or a link that leads out of "
        + "the plan's folder."
    ),
    (
      "field/",
      "A key is unknown, missing, or holds another kind of value than it takes. `workforce explain "
        + "KEY` shows a key with an example."
    ),
    (
      "value/",
      "A value is out of its range or its form: a share over 100 %, a date that does not exist, a low "
        + "above the likely value, another currency than the plan's."
    ),
    (
      "id/",
      "Ids are lower-case words joined by hyphens, such as `claims-handler`, and each is given once."
    ),
    (
      "plan/",
      "Exactly one file of the folder holds the `plan` section with `id` and `as_of`; its policy "
        + "names rules and thresholds that exist."
    ),
    (
      "reference/",
      "A name refers to nothing in the plan, or to the wrong kind of thing. The finding offers the "
        + "nearest names."
    ),
  ]
}
