/// How much room text takes in Calibri, so that columns and rows can be sized ahead.
///
/// Excel fits wrapped rows when it opens a file; LibreOffice without a window, previewers and
/// printers do not. Widths are those of a printer, about 6 % above a screen's. A width is counted
/// in characters of the default font, as Excel counts column widths; heights are in points.
package enum TextMetrics {
  /// Room that a filter button takes from a header, in characters.
  package static let filterButton = 3.0
  /// Room that one step of indent takes, in characters.
  package static let indent = 1.3
  /// The height of a line of the default font.
  package static let lineHeight = 15.0
  /// The lines of the default font that fit into the highest row Excel allows.
  package static let maximumLines = 27

  /// Advance widths of U+0020 to U+007E in 1/2048 of the font size.
  private static let advances: [UInt16] = [
    463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791, 1038,
    1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 548, 548, 1020, 1020, 1020, 949, 1831,
    1185, 1114, 1092, 1260, 1000, 941, 1292, 1276, 516, 653, 1064, 861, 1751, 1322, 1356, 1058,
    1378, 1112, 941, 998, 1314, 1162, 1822, 1063, 998, 959, 628, 791, 628, 1020, 1020, 596, 981,
    1076, 866, 1076, 1019, 625, 964, 1076, 470, 490, 931, 470, 1636, 1076, 1080, 1076, 1076, 714,
    801, 686, 1076, 925, 1464, 887, 927, 809, 644, 943, 644, 1020,
  ]

  private static func advance(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: Int(advances[Int(scalar.value) - 0x20])
    case 0..<0x20, 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60:
      2100
    case 0x1F000...: 2800
    case 0xA0...0x24F: 1200
    default: 1500
    }
  }

  /// Characters of the default font per 1/2048 of the font size, at 11 points.
  private static func scale(_ style: CellStyle) -> Double {
    let points = Double(style.fontSize) * (style.isBold ? 1.04 : 1)
    // 96/72 pixels a point, 7 pixels a character.
    return points / 2048 * 96 / 72 / 7
  }

  /// The width of one line.
  package static func width(of line: some StringProtocol, _ style: CellStyle = .body) -> Double {
    var units = 0
    for scalar in line.unicodeScalars { units += advance(scalar) }
    return Double(units) * scale(style)
  }

  /// The width of the longest line of a text.
  package static func naturalWidth(of text: String, _ style: CellStyle = .body) -> Double {
    measure(text, breaks: [0x0A]) * scale(style)
  }

  /// The width of the longest word, below which a text would be broken inside a word.
  package static func longestWord(of text: String, _ style: CellStyle = .body) -> Double {
    measure(text, breaks: [0x0A, 0x20]) * scale(style)
  }

  private static func measure(_ text: String, breaks: [UInt32]) -> Double {
    var longest = 0
    var current = 0
    for scalar in text.unicodeScalars {
      if breaks.contains(scalar.value) {
        longest = max(longest, current)
        current = 0
      } else {
        current += advance(scalar)
      }
    }
    return Double(max(longest, current))
  }

  /// The lines a text takes when wrapped at a width, at least 1.
  package static func lines(
    of text: String, width: Double, _ style: CellStyle = .body
  ) -> Int {
    wrap(text, width: width, style, limit: .max).lines
  }

  /// The height of that many lines of a style, at most the 409 points Excel allows.
  package static func height(lines: Int, _ style: CellStyle = .body) -> Double {
    min(409, Double(max(1, lines)) * lineHeight * max(1, Double(style.fontSize) / 11))
  }

  /// A text as it fits into the highest row at this width: unchanged, or cut with a pointer to
  /// `plan.json`.
  package static func fitting(
    _ text: String, width: Double, _ style: CellStyle = .body
  ) -> String {
    let most = Int(409 / height(lines: 1, style))
    guard wrap(text, width: width, style, limit: most + 1).lines > most else { return text }
    let marker = SafeText.cutMarker
    let keep = max(1, most - lines(of: marker, width: width, style))
    let end = wrap(text, width: width, style, limit: keep).end
    var kept = text[..<end]
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + " " + marker
  }

  /// Wraps at spaces and line breaks, and inside words that are longer than a line.
  ///
  /// Stops when `limit` lines are full; `end` is then the end of the last of them.
  private static func wrap(
    _ text: String, width: Double, _ style: CellStyle, limit: Int
  ) -> (lines: Int, end: String.Index) {
    let indents = Double(style.indent) * indent
    let room = max(1, Int(max(1, width - indents - 0.3) / scale(style)))
    let scalars = text.unicodeScalars
    var lines = 1
    var used = 0
    var word = 0
    var index = scalars.startIndex
    // Where a new line would start, if the word that runs on does not fit.
    var wordStart = index
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      if scalar == "\n" {
        if lines == limit { return (lines, index) }
        lines += 1
        used = 0
        word = 0
        wordStart = next
      } else if scalar == " " {
        used += word + advance(scalar)
        word = 0
        wordStart = next
      } else {
        word += advance(scalar)
        if used + word > room {
          if used > 0, word <= room {
            if lines == limit { return (lines, wordStart) }
            used = 0
          } else {
            if lines == limit { return (lines, index) }
            used = 0
            word = advance(scalar)
            wordStart = index
          }
          lines += 1
        }
      }
      index = next
    }
    return (lines, scalars.endIndex)
  }
}
