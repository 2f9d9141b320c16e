import WorkforcePlanning

/// Lays a `TableSheet` out: sizes, styles and places.
struct TableLayout {
  let table: TableSheet
  let records: ArraySlice<[Cell]>
  let headers: [String]
  let widths: [Double]

  init(_ table: TableSheet) {
    self.table = table
    records = table.rows.prefix(TableSheet.recordLimit)
    headers = table.columns.map { SafeText.line($0.header, limit: 255) }
    widths = Self.widths(table.columns, headers, records)
  }

  func sheet() -> Sheet {
    var sheet = Sheet(name: table.name)
    sheet.tabColor = table.isDraft ? .draft : table.tabColor
    sheet.frozenRows = TableSheet.firstRecordRow
    sheet.frozenColumns = table.frozenColumns
    sheet.page.repeatedRows = TableSheet.headerRow...TableSheet.headerRow
    if !table.footer.isEmpty { sheet.page.footer = .standard(table.footer, table.language) }
    sheet.columns = zip(table.columns, widths).map { Column(width: $1, style: $0.style) }
    sheet.rows = [titleRow]
    addNote(to: &sheet)
    sheet.rows.append(headerRow)
    if records.isEmpty {
      let text = Cell.text(table.emptyText ?? Label.nothingToList[table.language], .note)
      sheet.rows.append(Row(TableSheet.firstRecordRow, height: 15, [text]))
    } else {
      addRecords(to: &sheet)
      addValidations(to: &sheet)
    }
    sheet.comments = table.columns.enumerated().compactMap { index, column in
      column.help.map {
        CellComment(CellPosition(row: TableSheet.headerRow, column: index), $0)
      }
    }
    return sheet
  }

  private var titleRow: Row {
    Row(0, height: 24, [.title(table.title, isDraft: table.isDraft, table.language)])
  }

  /// The note runs across the first columns, merged only if the first is too narrow for it.
  private func addNote(to sheet: inout Sheet) {
    guard let note = table.note, !note.isEmpty else { return }
    let style = CellStyle.note.with { $0.wraps = true }
    var room = 0.0
    var last = -1
    let natural = TextMetrics.naturalWidth(of: note, style) + 1
    while last + 1 < widths.count, room < min(natural, 110) || last < 0 {
      last += 1
      room += widths[last]
    }
    if last > 0 { sheet.merges.append(CellRange(rows: 1...1, columns: 0...last)) }
    let text = TextMetrics.fitting(note, width: room, style)
    let lines = TextMetrics.lines(of: text, width: room, style)
    sheet.rows.append(
      Row(1, height: TextMetrics.height(lines: lines, style), [.text(text, style)]))
  }

  private func headerStyle(_ column: TableColumn) -> CellStyle {
    let style = table.isDraft ? CellStyle.draftHeader : .header
    return style.with {
      if column.isRotated {
        $0.isRotated = true
        $0.wraps = false
        $0.horizontal = .center
        $0.indent = 0
        $0.vertical = .bottom
      }
      if column.isInput {
        $0.fill = .input
        $0.fontColor = .inputText
      }
    }
  }

  private var headerRow: Row {
    var height = 20.0
    for (index, column) in table.columns.enumerated() {
      let style = headerStyle(column)
      if column.isRotated {
        // A character is 7 pixels, a pixel 0.75 points.
        height = max(height, (TextMetrics.width(of: headers[index], style) + 2) * 7 * 0.75)
      } else {
        let lines = Self.headerLines(headers[index], widths[index])
        height = max(height, TextMetrics.height(lines: lines, style) + 4)
      }
    }
    let cells = zip(headers, table.columns).map { Cell.text($0, headerStyle($1)) }
    return Row(TableSheet.headerRow, height: min(409, height), cells)
  }

  private func addRecords(to sheet: inout Sheet) {
    let keepsBlanks = records.count * table.columns.count <= TableSheet.borderedCellLimit
    sheet.rows.reserveCapacity(records.count + 6)
    for (offset, record) in records.enumerated() {
      sheet.rows.append(row(TableSheet.firstRecordRow + offset, record, keepsBlanks))
    }
    let lastRecord = TableSheet.firstRecordRow + records.count - 1
    let totals = totals()
    if let totals { sheet.rows.append(totalRow(lastRecord + 1, totals)) }
    let lastRow = lastRecord + (totals == nil ? 0 : 1)
    if table.isExcelTable {
      var columns: [SheetTable.Column] = []
      for (index, column) in table.columns.enumerated() {
        columns.append(
          SheetTable.Column(
            headers[index], total: totals?[index], headerStyle: headerStyle(column),
            totalStyle: totalStyle(column)))
      }
      let range = CellRange(
        rows: TableSheet.headerRow...lastRow, columns: 0...(table.columns.count - 1))
      sheet.tables = [SheetTable(name: table.tableName, range: range, columns: columns)]
    }
    if table.rows.count > records.count {
      let left = table.rows.count - records.count
      let text = Label.more(table.language, Double(left).grouped(in: table.language))
      sheet.rows.append(Row(lastRow + 1, height: 15, [.text(text, .note)]))
    }
  }

  private func row(_ index: Int, _ record: [Cell], _ keepsBlanks: Bool) -> Row {
    var row = Row(index)
    row.cells.reserveCapacity(table.columns.count)
    var lines = 1
    for (place, column) in table.columns.enumerated() {
      var cell = place < record.count ? record[place] : .empty
      let style = cell.style ?? column.style
      switch cell.content {
      case .blank:
        if cell.style == nil, !keepsBlanks, !column.isInput { continue }
        cell.style = style
      case .text(let text) where style.wraps:
        let fitted = TextMetrics.fitting(text, width: widths[place], style)
        cell.content = .text(fitted)
        lines = max(lines, TextMetrics.lines(of: fitted, width: widths[place], style))
      case .link(let text, _), .formula(_, .text(let text)):
        lines = max(lines, TextMetrics.lines(of: text, width: widths[place], style))
      default: break
      }
      if cell.style == nil, case .link = cell.content { cell.style = .link }
      row.cells.append(Row.Entry(place, cell))
    }
    if lines > 1 { row.height = TextMetrics.height(lines: lines) }
    return row
  }

  private func totalStyle(_ column: TableColumn) -> CellStyle {
    var style = column.style.asTotal
    style.isUnlocked = false
    style.fontColor = .ink
    return style
  }

  /// What stands below each column, or nil if nothing is added up.
  private func totals() -> [SheetTable.Total?]? {
    guard table.columns.contains(where: \.hasSum) else { return nil }
    var totals: [SheetTable.Total?] = table.columns.indices.map { index in
      table.columns[index].hasSum ? .sum(Self.sum(records, column: index)) : nil
    }
    if totals[0] == nil { totals[0] = .label(Label.total[table.language]) }
    return totals
  }

  private func totalRow(_ index: Int, _ totals: [SheetTable.Total?]) -> Row {
    var cells: [Cell] = []
    for (place, column) in table.columns.enumerated() {
      let content: CellContent =
        switch totals[place] {
        case .label(let label): .text(label)
        case .sum(let value):
          .formula(sumFormula(place), .number(value))
        case nil: .blank
        }
      cells.append(Cell(content, totalStyle(column)))
    }
    return Row(index, cells)
  }

  private func sumFormula(_ column: Int) -> String {
    let last = TableSheet.firstRecordRow + records.count - 1
    return SheetTable.sumFormula(
      table: table.isExcelTable ? table.tableName : nil, header: headers[column],
      cells: CellRange(rows: TableSheet.firstRecordRow...last, columns: column...column))
  }

  static func sum(_ records: ArraySlice<[Cell]>, column: Int) -> Double {
    var sum = 0.0
    for record in records where column < record.count {
      switch record[column].content {
      case .number(let value), .formula(_, .number(let value)): sum += value
      case .integer(let value): sum += Double(value)
      default: break
      }
    }
    return sum
  }

  private func addValidations(to sheet: inout Sheet) {
    let last = TableSheet.firstRecordRow + records.count - 1
    for (index, column) in table.columns.enumerated() {
      guard let choices = column.choices else { continue }
      let range = CellRange(rows: TableSheet.firstRecordRow...last, columns: index...index)
      sheet.validations.append(ListValidation(range, choices: choices, prompt: column.help))
    }
  }
}
