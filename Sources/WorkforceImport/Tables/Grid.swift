/// A table as a file holds it: a sheet of a workbook, a CSV file, or one table of a Markdown page.
///
/// Only cells that hold something are stored, so a sheet may be as wide and long as sheets are.
package struct Grid: Sendable, Hashable {
  package enum Kind: Sendable, Hashable { case sheet, delimited, markdown }

  /// The path of the file as it was given.
  package var source: String
  package var kind: Kind
  /// The sheet's name, or the heading above a Markdown table.
  package var name: String?
  /// A sheet that its book does not show.
  package var isHidden = false
  /// Rows that hold something, from the top.
  package var rows: [GridRow] = []
  /// Areas of a sheet that show one cell, which is the first of each; the others hold nothing.
  package var merges: [GridArea] = []
  /// Text of a Markdown page between the table before and this one.
  ///
  /// A page without a table is one grid with no rows and all of its text here.
  package var before: [GridNote] = []
  /// Text of a Markdown page after its last table.
  package var after: [GridNote] = []
  /// What a reader should know of how the cells were read.
  package var warnings: [String] = []

  package init(source: String, kind: Kind, name: String? = nil) {
    self.source = source
    self.kind = kind
    self.name = name
  }

  /// The cell at a row and column counted from 0, where there is one.
  package subscript(row: Int, column: Int) -> GridCell? { self[row]?[column] }

  /// The row of a number counted from 0, where it holds something.
  package subscript(row: Int) -> GridRow? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].index < row { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].index == row ? rows[low] : nil
  }

  /// One more than the last column that holds something.
  package var columnCount: Int { rows.reduce(0) { max($0, ($1.cells.last?.column ?? -1) + 1) } }

  /// The place of a row as a reader finds it: `row 7` of a sheet, `line 12` of a text.
  package func place(_ row: GridRow) -> String {
    kind == .sheet ? "row \(row.line)" : "line \(row.line)"
  }

  /// The place of a cell as a reader finds it: `cell C7` of a sheet, `line 12, column 3` of a text.
  package func place(_ row: GridRow, column: Int) -> String {
    kind == .sheet
      ? "cell \(CellName.column(column))\(row.line)" : "line \(row.line), column \(column + 1)"
  }
}

/// A row that holds something.
package struct GridRow: Sendable, Hashable {
  /// Counted from 0, empty rows included.
  package var index: Int
  /// The row's number in its sheet or the line of the file where it begins, counted from 1.
  package var line: Int
  /// Cells that hold something, from the left.
  package var cells: [GridCell]

  package init(index: Int, line: Int, cells: [GridCell]) {
    self.index = index
    self.line = line
    self.cells = cells
  }

  /// The cell of a column counted from 0, where there is one.
  package subscript(column: Int) -> GridCell? {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].column < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].column == column ? cells[low] : nil
  }
}

/// A cell that holds something.
package struct GridCell: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case text, number, percentage, date, truth
    /// A formula's error, such as `#REF!`.
    case fault
  }

  /// Counted from 0.
  package var column: Int
  /// What a person reads there: dates as `2027-03-01`, shares as `85%`, truths as `TRUE`.
  ///
  /// Spaces and line breaks are as they stand in the file.
  package var text: String
  package var kind: Kind
  /// The number of a number, a share (`0.85`) or a date (the days that Excel counts).
  package var number: Double?

  package init(column: Int, text: String, kind: Kind = .text, number: Double? = nil) {
    self.column = column
    self.text = text
    self.kind = kind
    self.number = number
  }
}

/// An area of a sheet; rows and columns are counted from 0.
package struct GridArea: Sendable, Hashable {
  package var rows: ClosedRange<Int>
  package var columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}

/// A line of text beside tables.
package struct GridNote: Sendable, Hashable {
  package var line: Int
  /// Columns before the first character.
  package var indent: Int
  package var text: String
}
