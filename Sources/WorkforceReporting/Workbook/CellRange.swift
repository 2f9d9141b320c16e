/// One cell; row and column count from zero.
package struct CellPosition: Sendable, Hashable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Excel's name of the cell, such as `B3`.
  package var name: String { "\(Self.columnName(column))\(row + 1)" }

  /// The name that does not move when a formula is copied, such as `$B$3`.
  package var absoluteName: String { "$\(Self.columnName(column))$\(row + 1)" }

  /// Excel's letters of a column: 0 is `A`, 26 is `AA`.
  package static func columnName(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest >= 0 {
      letters.append(UInt8(65 + rest % 26))
      rest = rest / 26 - 1
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

/// A rectangle of cells, first and last included; rows and columns count from zero.
package struct CellRange: Sendable, Hashable {
  package var firstRow: Int
  package var firstColumn: Int
  package var lastRow: Int
  package var lastColumn: Int

  package init(firstRow: Int, firstColumn: Int, lastRow: Int, lastColumn: Int) {
    self.firstRow = firstRow
    self.firstColumn = firstColumn
    self.lastRow = lastRow
    self.lastColumn = lastColumn
  }

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.init(
      firstRow: rows.lowerBound, firstColumn: columns.lowerBound,
      lastRow: rows.upperBound, lastColumn: columns.upperBound)
  }

  package var first: CellPosition { CellPosition(row: firstRow, column: firstColumn) }
  package var last: CellPosition { CellPosition(row: lastRow, column: lastColumn) }

  /// Excel's name of the range, such as `B3:D9`, or `B3` for one cell.
  package var name: String { first == last ? first.name : "\(first.name):\(last.name)" }

  /// The name that does not move when a formula is copied, such as `$B$3:$D$9`.
  package var absoluteName: String {
    first == last ? first.absoluteName : "\(first.absoluteName):\(last.absoluteName)"
  }

  package func overlaps(_ other: CellRange) -> Bool {
    firstRow <= other.lastRow && other.firstRow <= lastRow
      && firstColumn <= other.lastColumn && other.firstColumn <= lastColumn
  }

  package func contains(_ cell: CellPosition) -> Bool {
    (firstRow...lastRow).contains(cell.row) && (firstColumn...lastColumn).contains(cell.column)
  }
}

/// A range on a named sheet.
package struct SheetRange: Sendable, Hashable {
  package var sheet: String
  package var range: CellRange

  package init(_ sheet: String, _ range: CellRange) {
    self.sheet = sheet
    self.range = range
  }

  /// The range as a formula names it, such as `'RACI as-is'!$B$3:$D$9`.
  package var reference: String { "\(Self.quoted(sheet))!\(range.absoluteName)" }

  /// A sheet name in the quotes a formula needs.
  package static func quoted(_ sheet: String) -> String {
    var text = "'"
    for character in sheet.unicodeScalars {
      text.unicodeScalars.append(character)
      if character == "'" { text += "'" }
    }
    return text + "'"
  }
}
