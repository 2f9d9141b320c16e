/// A text as it is written into a file: plain where that is read as the same text, else in quotes.
package enum ScalarText {
  /// The text for a place where none or a plain one stands.
  ///
  /// What could mean something else to another reader of YAML is quoted; so is what would end a value
  /// between brackets, wherever it stands.
  package static func written(_ text: String) -> String {
    isPlain(text) ? text : doubleQuoted(text)
  }

  /// As a key; `on` and its like are keys of the language and never quoted there.
  static func key(_ text: String) -> String {
    words.contains(text.lowercased()) && !text.isEmpty || isPlain(text) ? text : doubleQuoted(text)
  }

  /// The text in the quotes of the one it stands in place of, where they can hold it.
  static func written(_ text: String, inPlaceOf raw: some StringProtocol) -> String {
    switch raw.unicodeScalars.first {
    case "\"": doubleQuoted(text)
    case "'" where !text.unicodeScalars.contains { $0.isInvisible }:
      "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        + "'"
    default: written(text)
    }
  }

  private static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Words that YAML's older version reads as truth, falsehood or nothing.
  private static let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "",
  ]

  private static func isPlain(_ text: String) -> Bool {
    if words.contains(text.lowercased()) { return false }
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last else { return false }
    if scalars.contains(where: { $0.isInvisible || "[]{},\"".unicodeScalars.contains($0) }) {
      return false
    }
    if first.properties.isWhitespace || last.properties.isWhitespace || last == ":" { return false }
    if "?:#&*!|>'%@`=<".unicodeScalars.contains(first) { return false }
    // `-5` is a number, `- 5` an item, `---` the beginning of a text.
    if first == "-", !(scalars.dropFirst().first?.properties.isAlphabetic ?? false),
      !(scalars.dropFirst().first.map { ("0"..."9").contains($0) } ?? false)
    {
      return false
    }
    return !zip(scalars, scalars.dropFirst()).contains { one, next in
      (one == ":" && next.properties.isWhitespace) || (one.properties.isWhitespace && next == "#")
    }
  }
}
