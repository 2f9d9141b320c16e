import WorkforceSyntax

/// Titles of roles and activities as a plan has them.
enum TitleText {
  /// On one line, without bullets and without footnote stars at the end, cut where it is too long.
  static func clean(_ text: String) -> String {
    var words = text.split(whereSeparator: \.isWhitespace)
    while let first = words.first, bullets.contains(String(first)) { words.removeFirst() }
    var title = words.joined(separator: " ")
    if let first = title.first, bullets.contains(String(first)) {
      title = String(title.dropFirst().trimmed)
    }
    while let last = title.last, "*†‡".contains(last) { title.removeLast() }
    title = String(title.unicodeScalars.filter { !isHidden($0) }.map(Character.init))
    title = String(title.trimmed)
    guard title.unicodeScalars.count > limit else { return title }
    return String(String.UnicodeScalarView(title.unicodeScalars.prefix(limit))) + "…"
  }

  /// A plan takes titles of up to 300 characters.
  private static let limit = 280

  static func isBulleted(_ text: String) -> Bool {
    text.trimmed.first.map { bullets.contains(String($0)) } == true
  }

  /// A role's name: what a long title explains after a dash is not part of it.
  static func role(_ text: String) -> String {
    let title = clean(text)
    guard title.count > 60 else { return title }
    for mark in [" - ", " – ", " — ", ": "] {
      if let range = title.firstRange(of: mark), range.lowerBound > title.startIndex {
        return String(title[..<range.lowerBound].trimmed)
      }
    }
    return title
  }

  private static let bullets: Set<String> = ["•", "◦", "▪", "‣", "·", "–", "-", "*", "→"]

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isInvisible && scalar.properties.generalCategory != .spaceSeparator
  }
}
