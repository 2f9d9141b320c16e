/// Reads comma-, semicolon- or tab-separated text as RFC 4180 has it.
///
/// A quote inside an unquoted field is part of the text; a quoted field that never ends is an error.
enum DelimitedText {
  static func grids(
    _ text: ForeignText, source: String, delimiter: Unicode.Scalar? = nil
  ) throws(ImportError) -> [Grid] {
    var bytes = Array(text.text.utf8)
    let stated = statedDelimiter(&bytes)
    let separator =
      (delimiter ?? stated).map { UInt8(ascii: $0) } ?? guessedDelimiter(bytes)
    var grid = Grid(source: source, kind: .delimited)
    grid.warnings = text.warnings
    var reader = RecordReader(bytes, separator: separator)
    if stated != nil { reader.line = 2 }
    var cellCount = 0
    var index = stated == nil ? 0 : 1
    while let record = reader.next() {
      if let line = record.unclosed {
        throw .unreadable(
          path: source, reason: "line \(line): a quote (\") is opened and never closed")
      }
      let cells = record.cells
      cellCount += cells.count
      guard cellCount <= TableLimits.cells else {
        throw .unreadable(path: source, reason: "it holds more than 5,000,000 cells")
      }
      if !cells.isEmpty {
        grid.rows.append(GridRow(index: index, line: record.line, cells: cells))
      }
      index += 1
    }
    return [grid]
  }

  /// The first line `sep=;` that Excel writes and reads; it is taken off.
  private static func statedDelimiter(_ bytes: inout [UInt8]) -> Unicode.Scalar? {
    guard bytes.starts(with: Array("sep=".utf8)), bytes.count > 5, bytes[4] < 0x80,
      bytes[5] == 0x0A || bytes[5] == 0x0D
    else { return nil }
    let mark = Unicode.Scalar(bytes[4])
    let isPair = bytes.count > 6 && bytes[5] == 0x0D && bytes[6] == 0x0A
    bytes.removeFirst(isPair ? 7 : 6)
    return mark
  }

  /// The mark that cuts most of the first records into the same number of fields.
  private static func guessedDelimiter(_ bytes: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    let scores = candidates.map { mark in
      var reader = RecordReader(bytes, separator: mark)
      var counts: [Int: Int] = [:]
      for _ in 0..<50 {
        guard let record = reader.next(), record.unclosed == nil else { break }
        if record.fieldCount > 1 { counts[record.fieldCount, default: 0] += 1 }
      }
      return counts.map { (rows: $0.value, fields: $0.key) }
        .max { ($0.rows, $0.fields) < ($1.rows, $1.fields) } ?? (rows: 0, fields: 0)
    }
    var best = 0
    for index in scores.indices where scores[index] > scores[best] { best = index }
    return candidates[best]
  }
}

/// Cuts text into records, line by line.
private struct RecordReader {
  struct Record {
    var line: Int
    var fieldCount = 0
    /// Fields that hold something.
    var cells: [GridCell] = []
    /// The line of a quote that is never closed.
    var unclosed: Int?
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  var line = 1

  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  mutating func next() -> Record? {
    guard index < bytes.count else { return nil }
    var record = Record(line: line)
    while true {
      var field: [UInt8] = []
      if index < bytes.count, bytes[index] == 0x22 {
        let opened = line
        guard readQuoted(into: &field) else {
          record.unclosed = opened
          return record
        }
      }
      while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A,
        bytes[index] != 0x0D
      {
        field.append(bytes[index])
        index += 1
      }
      add(field, to: &record)
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    readLineEnd()
    return record
  }

  private func add(_ field: [UInt8], to record: inout Record) {
    let text = String(decoding: field, as: UTF8.self)
    if !text.allSatisfy(\.isWhitespace) {
      record.cells.append(GridCell(column: record.fieldCount, text: text))
    }
    record.fieldCount += 1
  }

  /// Reads from one quote to the next that is not doubled; false where there is none.
  private mutating func readQuoted(into field: inout [UInt8]) -> Bool {
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x22 {
        index += 1
        guard index < bytes.count, bytes[index] == 0x22 else { return true }
      } else if byte == 0x0A || (byte == 0x0D && !isFeed(at: index + 1)) {
        line += 1
      }
      field.append(byte)
      index += 1
    }
    return false
  }

  private func isFeed(at index: Int) -> Bool { index < bytes.count && bytes[index] == 0x0A }

  private mutating func readLineEnd() {
    guard index < bytes.count else { return }
    index += bytes[index] == 0x0D && isFeed(at: index + 1) ? 2 : 1
    line += 1
  }
}
