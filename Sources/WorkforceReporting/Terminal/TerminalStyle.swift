/// How text is shown: with colour or without, how wide, and in which characters.
///
/// It arrives as a value; no renderer asks the terminal.
package struct TerminalStyle: Sendable {
  package var hasColor: Bool
  /// Columns, 60 or more.
  package var width: Int
  /// The stream takes more than ASCII.
  package var hasUnicode: Bool

  package init(hasColor: Bool = false, width: Int = 100, hasUnicode: Bool = true) {
    self.hasColor = hasColor
    self.width = max(60, width)
    self.hasUnicode = hasUnicode
  }

  package static let plain = Self()

  enum Ink: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case place = "34"
    case added = "32"
    case changed = "33"
    case removed = "31"
    case strong = "1"
    case quiet = "2"
  }

  func paint(_ text: String, _ ink: Ink) -> String {
    hasColor && !text.isEmpty ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// The text in the stream's characters.
  package func fit(_ text: String) -> String {
    guard !hasUnicode else { return text }
    let replacements: [Character: String] = [
      "→": "->", "−": "-", "–": "-", "×": "x", "÷": "/", "…": "...", "“": "\"", "”": "\"",
      "≤": "<=", "≥": ">=",
    ]
    return text.reduce(into: "") { $0 += replacements[$1] ?? String($1) }
  }
}
