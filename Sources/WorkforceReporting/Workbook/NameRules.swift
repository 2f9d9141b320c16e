/// What Excel takes as the name of a sheet, a table or a range.
package enum NameRules {
  /// Why a sheet cannot have this name, or nil.
  static func problem(withSheet name: String) -> String? {
    if name.isEmpty { return "a sheet needs a name" }
    if name.utf16.count > 31 { return "a sheet name has at most 31 characters" }
    if SafeText.hasUnstorable(name) || SafeText.hasHexRun(name) {
      return "a sheet name cannot hold control characters"
    }
    if name.unicodeScalars.contains(where: { "[]:*?/\\".unicodeScalars.contains($0) }) {
      return "a sheet name cannot hold [ ] : * ? / \\"
    }
    if name.hasPrefix("'") || name.hasSuffix("'") {
      return "a sheet name cannot start or end with an apostrophe"
    }
    if folded(name) == "history" { return "Excel keeps the name History for itself" }
    // The library puts quotes around a name only if it holds other characters than these.
    let isPlain = name.utf8.allSatisfy { isWord($0) || $0 == UInt8(ascii: ".") }
    if isPlain, name.utf8.first.map(isDigit) == true || name.hasPrefix(".") || isCellLike(name) {
      return "a sheet name that reads as a number or a cell breaks formulas"
    }
    return nil
  }

  /// Why a table or a range cannot have this name, or nil.
  static func problem(withIdentifier name: String, limit: Int) -> String? {
    guard let first = name.unicodeScalars.first else { return "a name cannot be empty" }
    if name.utf8.count > limit { return "a name has at most \(limit) bytes" }
    if SafeText.hasHexRun(name) { return "a name cannot hold _xHHHH_" }
    let isFirstFine = first.properties.isAlphabetic || first == "_"
    let isRestFine = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0 == "_" || $0 == "."
        || ("0"..."9").contains($0)
    }
    if !isFirstFine || !isRestFine {
      return "a name has letters, digits, _ and . and starts with a letter or _"
    }
    return isCellLike(name) ? "a name cannot read as a cell" : nil
  }

  /// Two names clash if they are equal in this form.
  static func folded(_ name: String) -> String {
    name.uppercased().lowercased()
  }

  /// A sheet name made from any text: what Excel refuses is replaced, the rest cut to fit, and a
  /// number added if a sheet of that name exists.
  package static func sheetName(from text: String, avoiding taken: [String] = []) -> String {
    let used = Set(taken.map(folded))
    var base = ""
    for scalar in SafeText.oneLine(text).unicodeScalars {
      base.unicodeScalars.append("[]:*?/\\".unicodeScalars.contains(scalar) ? "-" : scalar)
    }
    base = trimmed(base.replacing("_x", with: "-x"), to: 31)
    if problem(withSheet: base) != nil { base = trimmed("Sheet \(base)", to: 31) }
    var name = base
    var number = 2
    while used.contains(folded(name)) || problem(withSheet: name) != nil {
      let suffix = " \(number)"
      name = trimmed(base, to: 31 - suffix.utf16.count) + suffix
      number += 1
    }
    return name
  }

  private static func trimmed(_ text: String, to limit: Int) -> String {
    var kept = ""
    var units = 0
    for character in text {
      units += character.utf16.count
      if units > limit { break }
      kept.append(character)
    }
    while let last = kept.last, last == "'" || last == " " { kept.removeLast() }
    while let first = kept.first, first == "'" || first == " " { kept.removeFirst() }
    return kept
  }

  /// Whether a name reads as `A1`, `XFD9`, `R1C1`, `RC`, `R` or `C`.
  private static func isCellLike(_ name: String) -> Bool {
    let bytes = Array(name.uppercased().utf8)
    let letters = bytes.prefix { (65...90).contains($0) }
    let digits = bytes.dropFirst(letters.count)
    if (1...3).contains(letters.count), !digits.isEmpty, digits.allSatisfy(isDigit) { return true }
    var rest = bytes[...]
    var isReference = false
    for letter in [UInt8(ascii: "R"), UInt8(ascii: "C")] where rest.first == letter {
      isReference = true
      rest = rest.dropFirst().drop(while: isDigit)
    }
    return isReference && rest.isEmpty
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
  }
}
