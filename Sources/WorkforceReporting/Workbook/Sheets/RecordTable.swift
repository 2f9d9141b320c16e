import WorkforcePlanning

/// A column of a table together with how its cell is made from a record.
struct Field<Record> {
  /// Where a record's cells stand, for formulas over its own row.
  struct Place {
    fileprivate var row: Int
    fileprivate var columns: [Label: Int]

    /// The cell under a header, such as `F7`; nil where that column was left out.
    subscript(header: Label) -> String? {
      columns[header].map { CellPosition(row: row, column: $0).name }
    }

    /// The cell under a header some rows further down, or up.
    func cell(_ header: Label, rows offset: Int) -> String? {
      columns[header].map { CellPosition(row: row + offset, column: $0).name }
    }

    /// The cells from the first to the last of some headers that stand side by side.
    func range(_ headers: [Label]) -> String? {
      let present = headers.filter { columns[$0] != nil }
      guard let first = present.first, let last = present.last else { return nil }
      return range(first, last)
    }

    /// The cells from one header to another, such as `D7:K7`.
    func range(_ first: Label, _ last: Label) -> String? {
      guard let first = self[first], let last = self[last] else { return nil }
      return "\(first):\(last)"
    }
  }

  fileprivate enum Content {
    case value((Record) -> Cell)
    case formula((Record, Place) -> Cell)
  }

  let header: Label
  let help: Label?
  private let column: TableColumn
  fileprivate var content: Content
  fileprivate var isOptional = false
  fileprivate var isUsed: ((Record) -> Bool)?

  init(
    _ header: Label, _ kind: TableColumn.Kind = .text, hasSum: Bool = false,
    isInput: Bool = false, help: Label? = nil, width: ClosedRange<Double>? = nil,
    _ cell: @escaping (Record) -> Cell
  ) {
    self.header = header
    self.help = help
    column = TableColumn("", kind, hasSum: hasSum, isInput: isInput, width: width)
    content = .value(cell)
  }

  /// A column that is left out where no record has anything to say in it.
  static func optional(
    _ header: Label, _ kind: TableColumn.Kind = .text, hasSum: Bool = false,
    help: Label? = nil, width: ClosedRange<Double>? = nil, _ cell: @escaping (Record) -> Cell
  ) -> Field {
    var field = Field(header, kind, hasSum: hasSum, help: help, width: width, cell)
    field.isOptional = true
    return field
  }

  /// A column of formulas that is left out where `isUsed` holds for no record.
  static func optionalFormula(
    _ header: Label, _ kind: TableColumn.Kind, hasSum: Bool = false, help: Label? = nil,
    width: ClosedRange<Double>? = nil, isUsed: @escaping (Record) -> Bool,
    _ cell: @escaping (Record, Place) -> Cell
  ) -> Field {
    var field = formula(header, kind, hasSum: hasSum, help: help, width: width, cell)
    field.isUsed = isUsed
    return field
  }

  /// A column of formulas over the record's own row.
  static func formula(
    _ header: Label, _ kind: TableColumn.Kind, hasSum: Bool = false, help: Label? = nil,
    width: ClosedRange<Double>? = nil, _ cell: @escaping (Record, Place) -> Cell
  ) -> Field {
    var field = Field(header, kind, hasSum: hasSum, help: help, width: width) { _ in .empty }
    field.content = .formula(cell)
    return field
  }
}

extension Field {
  fileprivate func column(in language: Language) -> TableColumn {
    var result = column
    result.header = header[language]
    result.help = help?[language]
    return result
  }
}

extension TableSheet {
  /// A table of records, a row each.
  init<Record>(
    _ sheet: BookSheet, tableName: String, title: Label, note: Label, context: BookContext,
    records: [Record], empty: Label, _ fields: [Field<Record>]
  ) {
    let language = context.language
    let values = fields.map { field -> [Cell] in
      guard case .value(let cell) = field.content else { return [] }
      return records.map(cell)
    }
    let kept = fields.indices.filter { index in
      if let isUsed = fields[index].isUsed { return records.contains(where: isUsed) }
      return !fields[index].isOptional || values[index].contains { $0.content != .blank }
    }
    var places: [Label: Int] = [:]
    for (column, index) in kept.enumerated() { places[fields[index].header] = column }
    let rows = records.indices.map { record in
      let place = Field<Record>.Place(
        row: TableSheet.firstRecordRow + record, columns: places)
      return kept.map { index in
        if case .formula(let cell) = fields[index].content { return cell(records[record], place) }
        return values[index][record]
      }
    }
    self.init(
      name: context.name(of: sheet), tableName: tableName, title: title[language],
      note: note[language], columns: kept.map { fields[$0].column(in: language) }, rows: rows)
    self.places = places
    self.language = language
    isDraft = context.plan.isDraft
    footer = context.footer
    emptyText = empty[language]
  }

  /// Wider tables are printed on pages side by side, or nobody could read them.
  private static let pageWidth = 275.0

  /// The sheet with key and title in view, on as many pages across as it takes to be read.
  func pagedSheet() -> Sheet {
    var sheet = sheet()
    sheet.frozenColumns = min(2, columns.count)
    let width = sheet.columns.reduce(0) { $0 + ($1.width ?? 9) }
    if width > Self.pageWidth {
      sheet.page.pagesAcross = min(4, Int((width / Self.pageWidth).rounded(.up)))
      sheet.page.repeatedColumns = 0...1
      sheet.keepTitle(within: 0...1)
    }
    return sheet
  }

  /// The cells under a header; nil where the table has no records or not this column.
  func range(under header: Label) -> SheetRange? {
    guard !rows.isEmpty, let column = places[header] else { return nil }
    return range(ofColumn: column)
  }

  /// The sum under a header, as a formula over the column gives it.
  func sum(under header: Label) -> Double {
    guard let column = places[header] else { return 0 }
    return TableLayout.sum(rows.prefix(Self.recordLimit), column: column)
  }
}

extension Sheet {
  /// Wraps title and note into the columns that every page across repeats, or they would be cut at
  /// the edge of each.
  fileprivate mutating func keepTitle(within repeated: ClosedRange<Int>) {
    let room = columns[repeated].reduce(0) { $0 + ($1.width ?? 9) }
    merges.removeAll { $0.lastRow < TableSheet.headerRow }
    for place in rows.indices where rows[place].index < TableSheet.headerRow {
      guard let entry = rows[place].cells.first, case .text(let text) = entry.cell.content,
        let style = entry.cell.style?.with({ $0.wraps = true })
      else { continue }
      let fitted = TextMetrics.fitting(text, width: room, style)
      let lines = TextMetrics.lines(of: fitted, width: room, style)
      rows[place].cells[0].cell = .text(fitted, style)
      rows[place].height = max(
        rows[place].height ?? 0, TextMetrics.height(lines: lines, style))
      let row = rows[place].index
      merges.append(CellRange(rows: row...row, columns: repeated))
    }
  }
}
