import WorkforceSyntax

extension String {
  /// Text from a plan as Markdown shows it: on one line, with nothing in it taken for markup.
  ///
  /// CommonMark lets every ASCII punctuation character be escaped with a backslash.
  var markdown: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": result += " "
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "!", "$", "&":
        result += "\\" + String(scalar)
      case _ where scalar.isInvisible: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    // At the start of a line these begin a list or a heading.
    if let first = result.first, "-+=:".contains(first) { result = "\\" + result }
    if let end = result.firstIndex(where: { !("0"..."9").contains($0) }), end > result.startIndex,
      result[end] == "." || result[end] == ")"
    {
      result.insert("\\", at: end)
    }
    return result
  }

  /// Text from a plan inside a Mermaid label, where quotes and markup have a meaning of their own.
  var mermaid: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "`", "<", ">", "#", ";", "{", "}", "[", "]", "|", "\\", "%", "\n", "\r":
        result += " "
      case _ where scalar.isInvisible: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.split(separator: " ").joined(separator: " ")
  }
}

/// A page in the making: headings, paragraphs and lists, with the empty lines between them.
struct MarkdownPage {
  private(set) var text = ""

  mutating func heading(_ level: Int, _ title: String) {
    block("\(String(repeating: "#", count: level)) \(title)\n")
  }

  mutating func paragraph(_ text: String) { block(text + "\n") }

  /// A list; nothing where it is empty.
  mutating func list(_ items: [String]) {
    guard !items.isEmpty else { return }
    block(items.map { "- \($0)\n" }.joined())
  }

  /// A list under its own words, or the words alone where it is empty.
  mutating func list(_ items: [String], under title: String) {
    guard !items.isEmpty else { return }
    paragraph("**\(title)**")
    list(items)
  }

  mutating func diagram(_ lines: [String]) {
    block("```mermaid\n" + lines.map { $0 + "\n" }.joined() + "```\n")
  }

  private mutating func block(_ block: String) {
    if !text.isEmpty { text += "\n" }
    text += block
  }
}
