/// The checks of one sheet.
struct SheetCheck {
  let sheet: Sheet
  let book: WorkbookCheck

  init(_ sheet: Sheet, _ book: WorkbookCheck) {
    self.sheet = sheet
    self.book = book
  }

  func check() throws(WorkbookError) {
    try checkSizes()
    try checkTables()
    try checkMerges()
    try checkCells()
    try checkParts()
    for chart in sheet.charts { try checkChart(chart) }
  }

  func fault(_ place: String, _ reason: String) -> WorkbookError {
    .invalid(place: "\(place) of sheet \(sheet.name)", reason: reason)
  }

  func fault(_ row: Int, _ column: Int, _ reason: String) -> WorkbookError {
    fault("cell \(CellPosition(row: row, column: column).name)", reason)
  }

  private func checkSizes() throws(WorkbookError) {
    if sheet.columns.count > WorkbookCheck.columnLimit {
      throw fault("the columns", "there are more than 16,384")
    }
    for (index, column) in sheet.columns.enumerated() {
      let place = "column \(CellPosition.columnName(index))"
      if let width = column.width, !(0...255).contains(width) {
        throw fault(place, "its width is not 0 to 255")
      }
      if !(0...7).contains(column.outlineLevel) { throw fault(place, "its level is not 0 to 7") }
    }
    guard (0..<WorkbookCheck.rowLimit).contains(sheet.frozenRows),
      (0..<WorkbookCheck.columnLimit).contains(sheet.frozenColumns)
    else { throw fault("the frozen area", "it is outside the sheet") }
    if let scale = sheet.page.scale, !(10...400).contains(scale) {
      throw fault("the page", "its scale is not 10 to 400 per cent")
    }
    // A sheet has room for 1,023 breaks.
    if sheet.page.breaks.count > 1_000 || sheet.page.breaks.contains(where: { $0 < 1 }) {
      throw fault("the page", "its breaks are more than 1,000, or one is before the first row")
    }
    if !(1...100).contains(sheet.page.pagesAcross) {
      throw fault("the page", "it is not 1 to 100 pages across")
    }
    if let rows = sheet.page.repeatedRows {
      try range(CellRange(rows: rows, columns: 0...0), "the repeated rows")
    }
    if let columns = sheet.page.repeatedColumns {
      try range(CellRange(rows: 0...0, columns: columns), "the repeated columns")
    }
  }

  func range(_ range: CellRange, _ place: String) throws(WorkbookError) {
    try WorkbookCheck.checkRange(range, "\(place) of sheet \(sheet.name)")
  }

  private func checkTables() throws(WorkbookError) {
    for (index, table) in sheet.tables.enumerated() {
      let place = "table \(table.name)"
      try range(table.range, place)
      if table.columns.count != table.range.lastColumn - table.range.firstColumn + 1 {
        throw fault(place, "its columns do not fill its range")
      }
      if table.dataRange.lastRow < table.dataRange.firstRow {
        throw fault(place, "it has no row of data")
      }
      if sheet.tables[..<index].contains(where: { $0.range.overlaps(table.range) }) {
        throw fault(place, "it overlaps another table")
      }
      if sheet.autofilter?.overlaps(table.range) == true {
        throw fault(place, "it overlaps the filter of the sheet")
      }
      var seen: Set<String> = []
      for column in table.columns {
        let header = SafeText.line(column.header, limit: 255)
        if header.allSatisfy({ $0 == " " }) { throw fault(place, "a column has no header") }
        if !seen.insert(NameRules.folded(header)).inserted {
          throw fault(place, "two columns are called \(header)")
        }
        if case .sum(let value) = column.total, !value.isFinite {
          throw fault(place, "the total of \(header) is not a number")
        }
      }
    }
    if let filter = sheet.autofilter { try range(filter, "the filter") }
  }

  private func checkMerges() throws(WorkbookError) {
    for (index, merge) in sheet.merges.enumerated() {
      let place = "the merged cells \(merge.name)"
      try range(merge, place)
      if merge.first == merge.last { throw fault(place, "one cell cannot be merged") }
      if sheet.merges[..<index].contains(where: { $0.overlaps(merge) }) {
        throw fault(place, "they overlap other merged cells")
      }
      if sheet.tables.contains(where: { $0.range.overlaps(merge) }) {
        throw fault(place, "they overlap a table")
      }
    }
  }

  private func checkCells() throws(WorkbookError) {
    var lastRow = -1
    for row in sheet.rows {
      guard row.index > lastRow, row.index < WorkbookCheck.rowLimit else {
        throw fault("row \(row.index + 1)", "rows are out of order or outside the sheet")
      }
      lastRow = row.index
      if let height = row.height, !(height > 0 && height <= 409) {
        throw fault("row \(row.index + 1)", "its height is not above 0 and at most 409")
      }
      if !(0...7).contains(row.outlineLevel) {
        throw fault("row \(row.index + 1)", "its level is not 0 to 7")
      }
      let merges = sheet.merges.filter { ($0.firstRow...$0.lastRow).contains(row.index) }
      var lastColumn = -1
      for entry in row.cells {
        guard entry.column > lastColumn, entry.column < WorkbookCheck.columnLimit else {
          throw fault(
            row.index, max(0, entry.column), "cells are out of order or outside the sheet")
        }
        lastColumn = entry.column
        if let problem = problem(with: entry.cell) {
          throw fault(row.index, entry.column, problem)
        }
        if !merges.isEmpty {
          let place = CellPosition(row: row.index, column: entry.column)
          if merges.contains(where: { $0.contains(place) && $0.first != place }) {
            throw fault(row.index, entry.column, "it is hidden by merged cells")
          }
        }
      }
    }
  }

  private func problem(with cell: Cell) -> String? {
    if let style = cell.style, let problem = Self.problem(with: style) { return problem }
    switch cell.content {
    case .blank, .text: return nil
    case .number(let value): return value.isFinite ? nil : "it is not a finite number"
    case .integer(let value):
      return value.magnitude < 1_000_000_000_000_000 ? nil : "Excel holds 15 digits of a number"
    case .date(let date): return date.serialNumber == nil ? "it is no day Excel knows" : nil
    case .formula(let formula, let value):
      if case .number(let number) = value, !number.isFinite {
        return "the value of its formula is not a finite number"
      }
      return FormulaRules.problem(with: formula)
    case .link(_, .cell(let name, let position)):
      if !book.sheetNames.contains(name) { return "it links to sheet \(name), which is not there" }
      let isInside =
        (0..<WorkbookCheck.rowLimit).contains(position.row)
        && (0..<WorkbookCheck.columnLimit).contains(position.column)
      return isInside ? nil : "it links to a cell outside the sheet"
    case .link(_, .url): return nil
    }
  }

  static func problem(with style: CellStyle) -> String? {
    if !(6...36).contains(style.fontSize) { return "its font size is not 6 to 36" }
    if style.indent > 15 { return "its indent is above 15" }
    return problem(with: style.numberFormat)
  }

  /// The library keeps 127 bytes of a number format.
  static func problem(with format: NumberFormat) -> String? {
    switch format {
    case .decimal(let decimals), .percent(let decimals), .signed(let decimals):
      return (0...6).contains(decimals) ? nil : "its decimals are not 0 to 6"
    case .code(let code):
      let isFine = !code.isEmpty && code.utf8.count <= 127 && !SafeText.hasUnstorable(code)
      return isFine ? nil : "its number format is empty or longer than 127 bytes"
    case .general, .date, .text: return nil
    }
  }
}
