extension StringProtocol {
  /// Columns the text takes on a terminal: 2 for East Asian wide characters and emoji, 0 for marks
  /// that combine with the character before.
  var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

  /// The text filled with spaces to a width, on the right.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - displayWidth))
  }

  /// The text filled with spaces to a width, on the left.
  func paddedLeft(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - displayWidth)) + self
  }

  /// The text broken at spaces where a line would be wider than `width`.
  ///
  /// Its first line begins at column `first`; those behind it are indented to `rest`.
  func wrapped(to width: Int, first: Int, rest: Int) -> String {
    var result = ""
    var column = first
    for word in split(separator: " ") {
      let size = word.displayWidth
      if result.isEmpty {
        result += word
      } else if column + 1 + size <= width {
        result += " " + word
        column += 1
      } else {
        result += "\n" + String(repeating: " ", count: rest) + word
        column = rest
      }
      column += size
    }
    return result
  }

  /// The text, or as much of it as fits with an ellipsis behind.
  func cut(to width: Int) -> String {
    guard displayWidth > width else { return String(self) }
    var result = ""
    var used = 0
    for character in self {
      guard used + character.displayWidth < width else { break }
      result.append(character)
      used += character.displayWidth
    }
    return result + "…"
  }
}

extension Character {
  fileprivate var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.properties.isEmojiPresentation { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch first.value {
    // Hangul Jamo, CJK and its punctuation, Hangul, compatibility and full-width forms, and the
    // supplementary ideographic planes (Unicode Standard Annex 11, East Asian Width W and F).
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
