import WorkforceSyntax

/// Turns of phrase that the messages about a plan's text share.
enum Wording {
  /// A planner's own words in backticks, on one line and at most 60 characters long.
  static func quoted(_ text: some StringProtocol) -> String {
    let words = text.prefix(100).map { $0 == "`" ? "'" : $0.isNewline ? " " : $0 }
    return "`\(String(words).excerpt(limit: 60))`"
  }

  /// `a`, `b` or `c`.
  static func alternatives(_ items: [String], _ conjunction: String = "or") -> String {
    guard let last = items.last else { return "" }
    if items.count == 1 { return last }
    return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  static func oneOf(_ words: [String]) -> String { alternatives(words.map { "`\($0)`" }) }

  /// What stands somewhere, as a message says it: "a list", "the text `twelve`".
  static func found(_ node: SyntaxNode) -> String {
    switch node.content {
    case .text(let text): text.string.isEmpty ? "an empty text" : "the text " + quoted(text.string)
    case .list: "a list"
    case .mapping: "a mapping"
    case .empty: "nothing"
    }
  }

  static func place(_ range: SourceRange) -> String { "\(range.file):\(range.start.line)" }

  /// A number without an exponent and without a needless `.0`.
  static func number(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    let text = String(value)
    return text.contains("e") ? String(Int64(value.rounded())) : text
  }

  /// The form an id must have, for a text that has not got it.
  static func kebabCase(_ text: String) -> String {
    var result = ""
    var previousIsLower = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9":
        result.unicodeScalars.append(scalar)
        previousIsLower = true
      case "A"..."Z":
        if previousIsLower { result += "-" }
        result += String(Character(scalar)).lowercased()
        previousIsLower = false
      case "ä", "Ä": result += "ae"
      case "ö", "Ö": result += "oe"
      case "ü", "Ü": result += "ue"
      case "ß": result += "ss"
      default:
        if !result.isEmpty, !result.hasSuffix("-") { result += "-" }
        previousIsLower = false
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return result
  }

  static func isKebabCase(_ text: String) -> Bool {
    var previous: UInt8 = UInt8(ascii: "-")
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): break
      case UInt8(ascii: "0")...UInt8(ascii: "9"): if index == 0 { return false }
      case UInt8(ascii: "-"): if previous == UInt8(ascii: "-") { return false }
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "-")
  }

  /// Up to three of some names much like another, the nearest first.
  static func near(_ name: String, in candidates: [String]) -> [String] {
    let likely = kebabCase(name)
    if likely != name, candidates.contains(likely) { return [likely] }
    let near = NearestName.suggestions(for: name, among: candidates)
    if !near.isEmpty || likely.utf8.count < 3 { return near }
    let related = candidates.filter {
      $0.hasPrefix(likely + "-") || $0.hasSuffix("-" + likely) || likely.hasPrefix($0 + "-")
        || likely.hasSuffix("-" + $0)
    }
    return Array(related.prefix(3))
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
