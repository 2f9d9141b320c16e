import WorkforceModel

/// Text as it flows in a column: dates are kept whole, words of great length may be broken.
struct FlowingText {
  /// A longer word would push a table off the page.
  private static let longestWord = 28

  let markup: String

  init(_ text: String) {
    var markup = ""
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    for (place, word) in words.enumerated() {
      if place > 0 { markup += " " }
      markup += Self.markup(of: word)
    }
    self.markup = markup
  }

  private static func markup(of word: Substring) -> String {
    if let date = date(in: word) {
      return String(word[..<date.lowerBound]).htmlEscaped
        + "<time>\(String(word[date]).htmlEscaped)</time>"
        + String(word[date.upperBound...]).htmlEscaped
    }
    guard word.unicodeScalars.count > longestWord else { return String(word).htmlEscaped }
    return breakable(word)
  }

  /// A date of the calendar, alone or with signs around it.
  private static func date(in word: Substring) -> Range<Substring.Index>? {
    guard (10...14).contains(word.utf8.count),
      let start = word.firstIndex(where: \.isASCIIDigit),
      let end = word.index(start, offsetBy: 10, limitedBy: word.endIndex)
    else { return nil }
    let around = word[..<start] + word[end...]
    let isDate = CalendarDate(iso8601: String(word[start..<end])) != nil
    return isDate && !around.contains { $0.isLetter || $0.isNumber } ? start..<end : nil
  }

  private static func breakable(_ word: Substring) -> String {
    var markup = ""
    var piece = ""
    for character in word {
      piece.append(character)
      let isSign = "/.:-_".contains(character)
      if piece.unicodeScalars.count >= (isSign ? 8 : longestWord) {
        markup += piece.htmlEscaped + "<wbr>"
        piece = ""
      }
    }
    return markup + piece.htmlEscaped
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
