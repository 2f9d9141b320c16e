extension StringProtocol {
  /// The text as it may stand in a message: on one line, cut to a length, with nothing in it that a
  /// terminal would obey.
  ///
  /// The length counts Unicode scalars: a single character can be made of a million of them.
  package func excerpt(limit: Int = 120) -> String {
    var result = ""
    var length = 0
    for scalar in unicodeScalars {
      let shown = scalar.isInvisible ? scalar.visible : String(scalar)
      let added = shown.unicodeScalars.count
      guard length + added <= limit else {
        while length >= limit, !result.isEmpty {
          result.unicodeScalars.removeLast()
          length -= 1
        }
        return result + "…"
      }
      result += shown
      length += added
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Characters that show nothing themselves but move, hide or turn round what stands near them.
  package var isInvisible: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    case 0xFFF9...0xFFFB, 0xFFFE...0xFFFF, 0xE0000...0xE007F: true
    default: false
    }
  }

  var visible: String {
    switch self {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: codePoint
    }
  }

  /// The way Unicode writes it: `U+001B`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}

extension Substring {
  var trimmed: Substring {
    var text = self.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  /// The text as it is typed in quotes.
  func quoted(limit: Int) -> String {
    let mark = contains("\"") ? "'" : "\""
    let inside =
      mark == "'"
      ? split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      : split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
    return mark + inside.excerpt(limit: limit) + mark
  }

  func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
