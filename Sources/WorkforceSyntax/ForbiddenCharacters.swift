/// Characters that no text of a plan may hold: no editor shows them, and no workbook can.
enum ForbiddenCharacters {
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0xFEFF, 0xFFFE...0xFFFF: true
    default: false
    }
  }

  /// Reports forbidden characters and replaces each by U+FFFD, so that the rest can be read and all
  /// places stay what they are.
  static func remove(
    from text: inout String, file: String, lines: SourceLines
  ) -> [Diagnostic] {
    guard text.withUTF8(hasForbidden) else { return [] }
    var found: [(scalar: Unicode.Scalar, byte: Int)] = []
    var total = 0
    var cleaned = String.UnicodeScalarView()
    cleaned.reserveCapacity(text.utf8.count)
    var offset = 0
    for scalar in text.unicodeScalars {
      if scalar != "\r", isForbidden(scalar) {
        total += 1
        if found.count < reported { found.append((scalar, offset)) }
        cleaned.append("\u{FFFD}")
      } else {
        cleaned.append(scalar)
      }
      offset += UTF8.width(scalar)
    }
    text = String(cleaned)
    return found.map { scalar, byte in
      .forbiddenCharacter(
        scalar, at: lines.position(ofByte: byte), file: file, more: total - found.count)
    }
  }

  private static let reported = 5

  /// Most texts hold none, and need not be copied.
  private static func hasForbidden(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (offset, byte) in bytes.enumerated() {
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
      let third = offset + 2 < bytes.count ? bytes[offset + 2] : 0
      switch byte {
      case 0x09, 0x0A, 0x0D: continue
      case 0x00...0x1F, 0x7F: return true
      case 0xC2 where next < 0xA0: return true
      case 0xE2 where next == 0x80 && (third == 0xA8 || third == 0xA9): return true
      case 0xEF where next == 0xBB && third == 0xBF: return true
      case 0xEF where next == 0xBF && third >= 0xBE: return true
      default: continue
      }
    }
    return false
  }
}

extension Diagnostic {
  fileprivate static func forbiddenCharacter(
    _ scalar: Unicode.Scalar, at start: SourcePosition, file: String, more: Int
  ) -> Self {
    let end = SourcePosition(line: Int(start.line), column: Int(start.column) + 1)
    return Self(
      id: "yaml/control-character",
      message: "the text holds the invisible character \(scalar.codePoint)",
      range: SourceRange(file: file, start: start, end: end),
      notes: more > 0 ? ["\(more.grouped) more of them follow in this file"] : [],
      help: "delete it, and type a space or a new line in its place")
  }
}
