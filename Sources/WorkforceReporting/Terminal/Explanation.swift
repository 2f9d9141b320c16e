import WorkforceChecks
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What `workforce explain` prints: a check, a key, or the list of checks.
package struct Explanation {
  private let style: TerminalStyle

  package init(style: TerminalStyle) { self.style = style }

  /// Something that can be asked about; each kind of thing is a case with a page of its own.
  private enum Topic {
    case rule(Rule)
    case fault(String, ReadingFaults.Family)
    case fields([FieldDescription])
    /// A part of a plan, such as `activities`, with its keys.
    case section(String)
    /// A governance pack, one of its duties, or all packs, by name.
    case pack(String)

    init?(_ name: String) {
      if let rule = Rule.named(name) {
        self = .rule(rule)
      } else if PackExplanation.names.contains(name) {
        self = .pack(name)
      } else if name.contains("/"), let family = ReadingFaults.family(of: name) {
        self = .fault(name, family)
      } else {
        // Keys of `to_be` are those of `as_is`, and described there.
        let path =
          FieldCatalog.field(at: name) == nil ? name.replacing(".to_be.", with: ".as_is.") : name
        let fields = FieldCatalog.field(at: path).map { [$0] } ?? FieldCatalog.fields(named: name)
        if !FieldCatalog.keys(under: name).isEmpty, FieldCatalog.field(at: name) == nil {
          self = .section(name)
        } else if fields.isEmpty {
          return nil
        } else {
          self = .fields(fields)
        }
      }
    }

    /// The parts of a plan, in the order of the language.
    private static var sections: [String] {
      var seen: Set<String> = []
      return FieldCatalog.all.map { String($0.path.prefix { $0 != "." }) }
        .filter { seen.insert($0).inserted }
    }

    /// Every name that is a topic's own; faults of the text have no list.
    static var names: [String] {
      var keys: [String] = []
      var seen: Set<String> = []
      for field in FieldCatalog.all where seen.insert(field.key).inserted { keys.append(field.key) }
      return Rule.all.map(\.id) + PackExplanation.names + sections + keys
    }
  }

  /// Everything that can be asked for.
  package static var names: [String] { Topic.names }

  /// Nil where nothing has that name.
  package func text(for name: String) -> String? {
    guard let topic = Topic(name) else { return nil }
    return style.fit(page(topic))
  }

  private func page(_ topic: Topic) -> String {
    switch topic {
    case .rule(let rule): page(rule)
    case .fault(let name, let family): "\(name.excerpt())\n\n\(wrapped(family.text, indent: 0))\n"
    case .fields(let fields): page(fields)
    case .section(let name): page(section: name)
    case .pack(let name): PackExplanation(style: style).text(for: name) ?? ""
    }
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
    result += "\nEach duty of a governance pack is a rule as well: `workforce explain packs`.\n"
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

  private func page(section name: String) -> String {
    let fields = FieldCatalog.keys(under: name).compactMap {
      FieldCatalog.field(at: "\(name).\($0)")
    }
    let width = fields.map(\.key.count).max() ?? 0
    var text = style.paint(name, .strong) + "\n\n"
    for field in fields {
      let key = "  \(field.key.padded(to: width))  "
      let meaning = field.meaning + (field.isRequired ? " (required)" : "")
      text += key + wrapped(meaning, indent: key.count).drop { $0 == " " } + "\n"
    }
    let example = fields.first.map { "`workforce explain \(name).\($0.key)`" } ?? ""
    return text + "\n" + wrapped("\(example) says more about a key.", indent: 0) + "\n"
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
}
