/// The lines of a text, as an editor counts them: `\n`, `\r\n` and a lone `\r` end a line.
///
/// YAML knows three more line ends (U+0085, U+2028, U+2029); the reader refuses them, so that the
/// numbers of both always agree.
package struct SourceLines: Sendable {
  private let text: String
  /// Where each line begins, in bytes.
  private let starts: [Int]

  package init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    var starts = [0]
    text.utf8.withContiguousStorageIfAvailable { bytes in
      for (offset, byte) in bytes.enumerated() {
        if byte == UInt8(ascii: "\n") {
          starts.append(offset + 1)
        } else if byte == UInt8(ascii: "\r") {
          let isPair = offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
          if !isPair { starts.append(offset + 1) }
        }
      }
    }
    self.text = text
    self.starts = starts
  }

  /// A text that ends with a line end has an empty last line.
  package var count: Int { starts.count }

  /// The text of a line without its line end; empty for a line that does not exist.
  package subscript(line: Int) -> Substring {
    guard line >= 1, line <= starts.count else { return "" }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: starts[line - 1])
    var end =
      line < starts.count
      ? utf8.index(utf8.startIndex, offsetBy: starts[line]) : utf8.endIndex
    while end > start {
      let before = utf8.index(before: end)
      guard utf8[before] == UInt8(ascii: "\n") || utf8[before] == UInt8(ascii: "\r") else { break }
      end = before
    }
    return text[start..<end]
  }

  /// The bytes of some lines with their ends, for lines that exist; else nothing at the text's end.
  func bytes(ofLines lines: ClosedRange<Int>) -> Range<Int> {
    let end = text.utf8.count
    let from = lines.lowerBound <= starts.count ? starts[max(0, lines.lowerBound - 1)] : end
    let to = lines.upperBound < starts.count ? starts[max(0, lines.upperBound)] : end
    return from..<max(from, to)
  }

  /// The place of a byte; a byte inside a character has the character's place.
  package func position(ofByte offset: Int) -> SourcePosition {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: starts[low])
    let end = utf8.index(start, offsetBy: offset - starts[low], limitedBy: utf8.endIndex)
    let scalars = utf8[start..<(end ?? utf8.endIndex)].count { $0 & 0b1100_0000 != 0b1000_0000 }
    return SourcePosition(line: low + 1, column: scalars + 1)
  }

  /// The character at a place; nothing at the end of a line.
  package func character(at position: SourcePosition) -> Unicode.Scalar? {
    self[Int(position.line)].unicodeScalars.dropFirst(Int(position.column) - 1).first
  }

  /// The place itself, or the end of the text for a place behind it.
  ///
  /// YAML ends every text with a line end, also one that has none.
  func clamped(_ position: SourcePosition) -> SourcePosition {
    guard Int(position.line) > count else { return position }
    return SourcePosition(line: count, column: self[count].unicodeScalars.count + 1)
  }

  /// What stands on the line before a place.
  package func text(before position: SourcePosition) -> Substring {
    let line = self[Int(position.line)]
    let end = line.unicodeScalars.index(
      line.startIndex, offsetBy: Int(position.column) - 1, limitedBy: line.endIndex)
    return line[..<(end ?? line.endIndex)]
  }

  /// What stands on the line from a place on.
  package func text(from position: SourcePosition) -> Substring {
    self[Int(position.line)][text(before: position).endIndex...]
  }

  /// The nearest line above a place with something on it.
  package func lastInk(before place: SourcePosition) -> Substring {
    var line = Int(place.line) - 1
    while line >= 1, self[line].allSatisfy(\.isWhitespace) { line -= 1 }
    return self[line]
  }

  /// The end of the last line with something on it, between two places.
  package func lastInk(from start: SourcePosition, upTo end: SourcePosition) -> SourcePosition {
    guard start.line < end.line else { return end }
    var line = Int(end.line)
    // A block ends where the next line begins, or at the very end of the text.
    if text(before: end).allSatisfy(\.isWhitespace) { line -= 1 } else { return end }
    while line > Int(start.line), self[line].allSatisfy(\.isWhitespace) { line -= 1 }
    return SourcePosition(line: line, column: self[line].unicodeScalars.count + 1)
  }
}
