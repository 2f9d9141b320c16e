/// Makes any text safe to store in a workbook.
///
/// The library writes control characters, noncharacters and `_x0041_` through unescaped in most
/// places, which makes the XML unreadable or changes the text; so nothing reaches it but what has
/// passed here.
package enum SafeText {
  /// Ends a text that was cut.
  package static let cutMarker = "… (whole text in plan.json)"
  /// The longest text a cell, comment or cached result may hold, in UTF-16 units.
  package static let cellLimit = 32_767

  /// The text with what XML cannot hold taken out, line ends as LF and `_xHHHH_` protected.
  package static func clean(_ text: String) -> String {
    needsCleaning(text) ? escapingHexRuns(droppingUnstorable(text)) : text
  }

  /// The cleaned text, cut with a pointer to `plan.json` when longer than a cell may hold.
  package static func cell(_ text: String) -> String {
    let cleaned = clean(text)
    // A text never has more UTF-16 units than bytes, so the short ones are not counted twice.
    guard cleaned.utf8.count > cellLimit, cleaned.utf16.count > cellLimit else { return cleaned }
    return cut(droppingUnstorable(text), to: cellLimit, marker: cutMarker)
  }

  /// The cleaned text on one line, cut to a number of UTF-16 units.
  package static func line(_ text: String, limit: Int) -> String {
    let line = oneLine(text)
    let escaped = escapingHexRuns(line)
    return escaped.utf16.count <= limit ? escaped : cut(line, to: limit, marker: "…")
  }

  /// The text on one line without what cannot be stored, `_xHHHH_` left as it is.
  static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var afterSpace = false
    for scalar in droppingUnstorable(text).unicodeScalars {
      let isSpace = scalar == "\n" || scalar == "\t" || scalar == " "
      if !(isSpace && afterSpace) { result.append(isSpace ? " " : scalar) }
      afterSpace = isSpace
    }
    return String(result)
  }

  /// Whether a text holds a character that XML or a formula cannot.
  package static func hasUnstorable(_ text: String) -> Bool {
    text.unicodeScalars.contains { !isStorable($0) || $0 == "\t" || $0 == "\n" }
  }

  /// Whether a text holds a run like `_x0041_`, which Excel reads as a character.
  package static func hasHexRun(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { isHexRun(bytes, at: $0) }
  }

  private static func isStorable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  private static func needsCleaning(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20, byte != 0x09, byte != 0x0A { return true }
      if byte == 0x7F || byte == 0xEF { return true }
      if byte == 0x78, previous == 0x5F { return true }
      previous = byte
    }
    return false
  }

  private static func droppingUnstorable(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        kept.append("\n")
      } else if scalar == "\n", previous == "\r" {
        // The CR before it stands for both.
      } else if isStorable(scalar) {
        kept.append(scalar)
      }
      previous = scalar
    }
    return String(kept)
  }

  private static func escapingHexRuns(_ text: String) -> String {
    guard hasHexRun(text) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    for (index, byte) in bytes.enumerated() {
      if isHexRun(bytes, at: index) { result += Array("_x005F".utf8) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isHexRun(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == 0x5F, index + 6 < bytes.count, bytes[index + 1] == 0x78,
      bytes[index + 6] == 0x5F
    else { return false }
    return bytes[(index + 2)...(index + 5)].allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0)
    }
  }

  /// The escaped start of a text that fits with the marker into a number of UTF-16 units.
  ///
  /// The text is cut before it is escaped, since half an escape would read as text.
  private static func cut(_ text: String, to limit: Int, marker: String) -> String {
    let room = limit - marker.utf16.count
    var kept = start(of: text, limit: room)
    var escaped = escapingHexRuns(kept)
    while escaped.utf16.count > room {
      kept = start(of: kept, limit: kept.utf16.count - (escaped.utf16.count - room))
      escaped = escapingHexRuns(kept)
    }
    return escaped + marker
  }

  /// The longest start of a text within a number of UTF-16 units, no scalar cut in two.
  private static func start(of text: String, limit: Int) -> String {
    var units = 0
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      units += UTF16.width(scalar)
      if units > limit { break }
      kept.append(scalar)
    }
    return String(kept)
  }
}
