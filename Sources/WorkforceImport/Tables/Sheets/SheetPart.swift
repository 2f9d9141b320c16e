import WorkforceReporting
import WorkforceSyntax

/// Reads the cells of one sheet as they come.
struct SheetPart {
  private let part: String
  private let context: SheetContext
  private let cellsBefore: Int
  private(set) var cellCount = 0
  private var grid: Grid

  private var isInData = false
  private var row = -1
  private var cells: [GridCell] = []
  private var column = -1
  private var type = ""
  private var style = 0
  private var hasFormula = false
  private var hasValue = false
  private var isInValue = false
  private var value: [UInt8] = []
  private var inline = RichText()
  private var emptyFormulas = 0

  init(_ sheet: BookPart.Sheet, _ part: String, _ context: SheetContext, cellsBefore: Int) {
    self.part = part
    self.context = context
    self.cellsBefore = cellsBefore
    grid = Grid(source: context.path, kind: .sheet, name: sheet.name)
    grid.isHidden = sheet.isHidden
  }

  mutating func take(_ event: XMLEvent) throws(WorkbookError) {
    switch event {
    case .start("sheetData", _): isInData = true
    case .end("sheetData"): isInData = false
    case .start("mergeCell", let attributes):
      guard let area = attributes["ref"].flatMap(CellName.area) else {
        throw damage("it joins cells that no sheet has")
      }
      grid.merges.append(area)
    default: if isInData { try takeData(event) }
    }
  }

  private mutating func takeData(_ event: XMLEvent) throws(WorkbookError) {
    switch event {
    case .start("row", let attributes): try startRow(attributes["r"])
    case .end("row"): endRow()
    case .start("c", let attributes):
      try startCell(attributes["r"])
      type = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) } ?? 0
    case .end("c"): try endCell()
    case .start("f", _): hasFormula = true
    case .start("v", _):
      isInValue = true
      hasValue = true
    case .end("v"): isInValue = false
    case .text(let piece) where isInValue: value += piece
    default: if type == "inlineStr" { inline.take(event) }
    }
  }

  private mutating func startRow(_ name: String?) throws(WorkbookError) {
    let next: Int
    if let name {
      guard let number = Int(name), (1...CellName.rowLimit).contains(number) else {
        throw damage("it has a row `\(name.excerpt(limit: 20))`, which no sheet has")
      }
      next = number - 1
    } else {
      next = row + 1
    }
    guard next > row, next < CellName.rowLimit else { throw damage("its rows are out of order") }
    row = next
    column = -1
  }

  private mutating func endRow() {
    if !cells.isEmpty { grid.rows.append(GridRow(index: row, line: row + 1, cells: cells)) }
    cells = []
  }

  private mutating func startCell(_ name: String?) throws(WorkbookError) {
    let next: Int
    if let name {
      guard let place = CellName.parse(name), place.row == row else {
        throw damage("it has a cell `\(name.excerpt(limit: 20))` that does not belong there")
      }
      next = place.column
    } else {
      next = column + 1
    }
    guard next > column, next < CellName.columnLimit else {
      throw damage("the cells of row \(row + 1) are out of order")
    }
    column = next
    hasFormula = false
    hasValue = false
    value.removeAll(keepingCapacity: true)
    inline = RichText()
  }

  private mutating func endCell() throws(WorkbookError) {
    let text = String(decoding: value, as: UTF8.self)
    var cell: GridCell?
    switch type {
    case "inlineStr": cell = GridCell(column: column, text: inline.text)
    case "s":
      guard hasValue else { break }
      guard let index = Int(text), context.strings.indices.contains(index) else {
        throw damage("\(place) refers to a text that is not there")
      }
      cell = GridCell(column: column, text: context.strings[index])
    case "str": cell = GridCell(column: column, text: HexRuns.decoded(text))
    case "b":
      cell = GridCell(column: column, text: text == "1" ? "TRUE" : "FALSE", kind: .truth)
    case "e": cell = GridCell(column: column, text: text, kind: .fault)
    case "d": cell = GridCell(column: column, text: text, kind: .date)
    case "n" where hasValue && !text.isEmpty: cell = try numberCell(text)
    default: break
    }
    type = ""
    guard let cell, !cell.text.allSatisfy(\.isWhitespace) else {
      if hasFormula, !hasValue { emptyFormulas += 1 }
      return
    }
    cellCount += 1
    guard cellsBefore + cellCount <= TableLimits.cells else {
      throw damage("the book holds more than 5,000,000 cells")
    }
    cells.append(cell)
  }

  private func numberCell(_ text: String) throws(WorkbookError) -> GridCell {
    guard let number = Double(text), number.isFinite else {
      throw damage("\(place) holds `\(text.excerpt(limit: 20))` in place of a number")
    }
    let plain = GridCell(
      column: column, text: SheetNumbers.text(number), kind: .number, number: number)
    switch context.formats[style] {
    case .number: return plain
    case .percentage:
      return GridCell(
        column: column, text: SheetNumbers.text(number * 100) + "%", kind: .percentage,
        number: number)
    case .date:
      guard let date = SheetNumbers.date(number, is1904: context.is1904) else { return plain }
      return GridCell(column: column, text: date, kind: .date, number: number)
    }
  }

  private var place: String { "cell \(CellName.column(column))\(row + 1)" }

  private func damage(_ reason: String) -> WorkbookError { .damaged(part: part, reason: reason) }

  func finish() -> Grid {
    var grid = grid
    if emptyFormulas > 0 {
      grid.warnings.append(
        "\(emptyFormulas) \(emptyFormulas == 1 ? "cell holds a formula" : "cells hold formulas") "
          + "without a stored result and \(emptyFormulas == 1 ? "is" : "are") taken as empty; "
          + "open the book in Excel and save it to store the results")
    }
    return grid
  }
}
