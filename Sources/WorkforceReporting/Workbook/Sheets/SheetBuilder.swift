import WorkforcePlanning

/// Builds a sheet that is not one table, from top to bottom: title, paragraphs, tiles, tables.
struct SheetBuilder {
  private(set) var sheet: Sheet
  /// The row that is filled next.
  private(set) var row = 0
  /// The first row of the printed page.
  private var pageStart = 0
  private let isDraft: Bool
  private let widths: [Double]
  private let language: Language

  init(_ name: BookSheet, context: BookContext, widths: [Double]) {
    sheet = Sheet(name: context.name(of: name))
    language = context.language
    isDraft = context.plan.isDraft
    self.widths = widths
    sheet.columns = widths.map { Column(width: $0) }
    sheet.page.footer = .standard(context.footer, context.language)
    sheet.page.scale = Self.scale(widths)
    if isDraft { sheet.tabColor = .draft }
  }

  mutating func finish(_ change: (inout Sheet) -> Void = { _ in }) -> Sheet {
    change(&sheet)
    return sheet
  }

  /// The title, marked where the plan is a draft, and the line below it.
  mutating func title(_ title: String, note: String) {
    let text = SafeText.line(title, limit: 110)
    let cell = Cell.title(text, isDraft: isDraft, language)
    sheet.rows.append(Row(row, height: 24, [cell]))
    row += 1
    paragraph(note, style: CellStyle.note.with { $0.wraps = true })
  }

  /// The height of a row of one line.
  ///
  /// Excel's own 15 points would not be stored, and LibreOffice makes such rows a little lower, so
  /// that nobody could say where a page ends.
  private static let line = 15.25

  /// Leaves rows empty.
  mutating func skip(_ rows: Int = 1) {
    for _ in 0..<rows {
      sheet.rows.append(Row(row, height: Self.line))
      row += 1
    }
  }

  /// Begins a new printed page if this one has no room for what comes as a whole.
  mutating func keepTogether(rows: Int) {
    let used = sheet.rows.drop { $0.index < pageStart }
      .reduce(0) { $0 + ($1.height ?? Self.line) }
    // What is longer than a page runs on to the next by itself.
    let onPage = used.truncatingRemainder(dividingBy: pageHeight)
    guard row > pageStart, onPage + Double(rows) * 17 + 40 > pageHeight else { return }
    sheet.page.breaks.append(row)
    pageStart = row
  }

  /// Per cent at which the columns fit between the margins of A4 landscape, 10.9 inches.
  ///
  /// LibreOffice draws columns some 9 % wider than Excel.
  private static func scale(_ widths: [Double]) -> Int {
    let pixels = widths.reduce(0) { $0 + $1 * 7 + 5 } * 1.09
    return max(10, min(100, Int(10.9 * 96 / max(pixels, 1) * 100)))
  }

  /// Points of rows that a page holds between its margins, 7 inches, for sure.
  private var pageHeight: Double { 6.9 * 72 * 100 / Double(sheet.page.scale ?? 100) }

  /// A little air between a table and the line that explains it.
  mutating func gap() {
    sheet.rows.append(Row(row, height: 5))
    row += 1
  }

  mutating func heading(_ text: String) {
    sheet.rows.append(Row(row, height: 21, [.text(text, .heading)]))
    row += 1
  }

  mutating func heading(_ label: Label) { heading(label[language]) }

  /// A text that runs across the columns.
  mutating func paragraph(_ text: String, style: CellStyle = .paragraph) {
    let room = widths.reduce(0, +)
    let fitted = TextMetrics.fitting(text, width: room, style)
    let lines = TextMetrics.lines(of: fitted, width: room, style)
    if widths.count > 1 {
      sheet.merges.append(CellRange(rows: row...row, columns: 0...(widths.count - 1)))
    }
    sheet.rows.append(
      Row(
        row, height: max(Self.line, TextMetrics.height(lines: lines, style)),
        [.text(fitted, style)]))
    row += 1
  }

  /// A row of cells, as high as its longest text; a cell may reach over further columns.
  mutating func cells(
    _ cells: [Cell], spans: [Int] = [], height: Double? = nil, at column: Int = 0
  ) {
    var line = Row(row)
    var place = column
    var needed = Self.line
    for (index, original) in cells.enumerated() {
      var cell = original
      let span = index < spans.count ? spans[index] : 1
      let room = (place..<(place + span)).reduce(0) { $0 + ($1 < widths.count ? widths[$1] : 9) }
      if let style = cell.style, style.wraps, case .text(let text) = cell.content {
        let fitted = TextMetrics.fitting(text, width: room, style)
        cell.content = .text(fitted)
        let lines = TextMetrics.lines(of: fitted, width: room, style)
        needed = max(needed, TextMetrics.height(lines: lines, style))
      }
      if cell != .empty { line.cells.append(Row.Entry(place, cell)) }
      if span > 1, cell != .empty {
        sheet.merges.append(CellRange(rows: row...row, columns: place...(place + span - 1)))
      }
      place += span
    }
    if let height { needed = height }
    line.height = needed
    sheet.rows.append(line)
    row += 1
  }

  /// A table with its own header; returns the range of its records.
  ///
  /// Totals stand in a row of their own below, and are no part of the Excel table's records.
  @discardableResult
  mutating func table(
    _ name: String, _ columns: [TableColumn], _ rows: [[Cell]], totals: [Cell] = [],
    at column: Int = 0
  ) -> CellRange {
    let columns = columns.withUniqueHeaders
    let header: CellStyle = isDraft ? .draftHeader : .header
    let headerRow = row
    var height = 18.0
    for (index, one) in columns.enumerated() {
      let room = widths[column + index]
      let lines = TextMetrics.lines(of: one.header, width: room, header)
      height = max(height, TextMetrics.height(lines: lines, header) + 4)
    }
    cells(columns.map { .text($0.header, header) }, height: height, at: column)
    for record in rows {
      cells(zip(record, columns).map(Self.styled), at: column)
    }
    let range = CellRange(
      rows: (headerRow + 1)...max(headerRow + 1, row - 1),
      columns: column...(column + columns.count - 1))
    if !totals.isEmpty {
      cells(zip(totals, columns).map { Self.styled($0, $1, isTotal: true) }, at: column)
    }
    if !rows.isEmpty {
      var table = SheetTable(
        name: name,
        range: CellRange(
          rows: headerRow...(range.lastRow), columns: column...(column + columns.count - 1)),
        columns: columns.map { SheetTable.Column($0.header, headerStyle: header) })
      table.hasFilter = false
      table.isBanded = false
      sheet.tables.append(table)
    }
    return range
  }

  private static func styled(_ cell: Cell, _ column: TableColumn) -> Cell {
    styled(cell, column, isTotal: false)
  }

  private static func styled(_ cell: Cell, _ column: TableColumn, isTotal: Bool) -> Cell {
    var cell = cell
    var style = cell.style ?? column.style
    if cell.style == nil, case .link = cell.content { style = .link }
    cell.style = isTotal ? style.asTotal : style
    return cell
  }

  mutating func chart(_ chart: Chart) { sheet.charts.append(chart) }
}

extension [TableColumn] {
  /// Excel refuses a table with two columns of one name, letter case aside.
  fileprivate var withUniqueHeaders: [TableColumn] {
    var seen: Set<String> = []
    return map { column in
      var column = column
      var number = 2
      let header = column.header
      while !seen.insert(column.header.lowercased()).inserted {
        column.header = "\(header) (\(number))"
        number += 1
      }
      return column
    }
  }
}
