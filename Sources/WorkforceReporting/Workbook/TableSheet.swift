package import WorkforcePlanning

/// A sheet that is one table: title, note, header, a record a row, totals.
///
/// Row 1 is the title, row 2 the note (empty without one), row 3 the header, and records start in
/// row 4, always: other sheets can link to a record without building this one. Column widths, row
/// heights, frozen panes, filters, totals and print set-up follow from the content.
package struct TableSheet: Sendable, Equatable {
  package static let headerRow = 2
  package static let firstRecordRow = 3
  /// Records beyond this are left to `plan.json`.
  package static let recordLimit = 200_000
  /// Above this many cells, empty ones carry no border, which would double the file.
  static let borderedCellLimit = 200_000

  package var name: String
  /// The name formulas use for the table.
  package var tableName: String
  package var title: String
  /// What the sheet says and how to read it, under the title.
  package var note: String?
  package var columns: [TableColumn]
  /// One cell a column; a short row is filled with empty cells, further cells are dropped.
  package var rows: [[Cell]]
  /// Marks title, header and tab.
  package var isDraft = false
  package var tabColor: Color?
  package var frozenColumns = 1
  /// Plan and version, at the foot of every page.
  package var footer = ""
  /// Stands in place of the records when there are none.
  package var emptyText: String?
  /// What its own words are written in.
  package var language = Language.en
  /// Filter buttons and an Excel table; without, plain cells with the same look.
  package var isExcelTable = true
  /// Where the columns of a table of records stand, by their headers in every language.
  var places: [Label: Int] = [:]

  package init(
    name: String, tableName: String, title: String, note: String? = nil,
    columns: [TableColumn], rows: [[Cell]]
  ) {
    self.name = name
    self.tableName = tableName
    self.title = title
    self.note = note
    self.columns = columns
    self.rows = rows
  }

  /// The cell of a record, for links; both count from zero.
  package static func position(record: Int, column: Int = 0) -> CellPosition {
    CellPosition(row: firstRecordRow + record, column: column)
  }

  /// The cells of a column, headers and totals left out, for charts and formulas.
  package func range(ofColumn column: Int) -> SheetRange {
    let last = Self.firstRecordRow + max(1, recordCount) - 1
    return SheetRange(
      name, CellRange(rows: Self.firstRecordRow...last, columns: column...column))
  }

  var recordCount: Int { min(rows.count, Self.recordLimit) }

  /// The sheet, laid out.
  package func sheet() -> Sheet {
    TableLayout(self).sheet()
  }
}

extension SheetTable {
  /// A column of a table in a formula, such as `Roles[Hours]`; its header holds no `"` or `@`.
  package static func reference(_ table: String, _ header: String) -> String {
    "\(table)[\(escaped(header))]"
  }

  /// The cell of a column in the formula's own row, such as `Roles[[#This Row],[Hours]]`; its
  /// header holds no `"` or `@`.
  package static func thisRow(_ table: String, _ header: String) -> String {
    "\(table)[[#This Row],[\(escaped(header))]]"
  }

  /// The sum of the rows of a column that a filter leaves visible; by range outside a table and
  /// where the header cannot be named in a formula.
  static func sumFormula(table: String?, header: String, cells: CellRange) -> String {
    // LibreOffice finds no column whose name holds a quote; for @ programs differ.
    let isNameable =
      !SafeText.hasHexRun(header) && !header.unicodeScalars.contains { $0 == "\"" || $0 == "@" }
    if let table, isNameable {
      return "SUBTOTAL(109,\(reference(table, header)))"
    }
    return "SUBTOTAL(109,\(cells.name))"
  }

  private static func escaped(_ header: String) -> String {
    var text = ""
    for scalar in header.unicodeScalars {
      if "[]#'".unicodeScalars.contains(scalar) { text.append("'") }
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}
