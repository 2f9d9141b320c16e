import WorkforcePlanning

/// The one sheet that HR fills in; its answers are read back by the keys in the first column.
extension TableSheet {
  static func review(_ context: BookContext) -> TableSheet? {
    typealias Labels = ReviewLabels
    let rows = ReviewRows(context).all
    guard !rows.isEmpty else { return nil }
    let answers = ListsSheet(context).answers
    func input(_ style: CellStyle) -> Cell { Cell(.blank, style.asInput) }
    // As it is typed, for `1-2` would become a date.
    let typed = CellStyle.text.with { $0.numberFormat = .text }
    var table = TableSheet(
      .review, tableName: "Review", title: Labels.title, note: Labels.note, context: context,
      records: rows, empty: Labels.note,
      [
        Field(Labels.key, .key, width: 18...30) { .text($0.key.text) },
        Field(Labels.topic, .text, width: 12...16) { .text(context(Labels.topic($0.topic))) },
        Field(Labels.about, .longText, width: 24...36) { .text($0.about) },
        Field(Labels.proposed, .longText, width: 24...38) { .text($0.proposed) },
        Field(Labels.sheet, .text, width: 10...20) { .text($0.sheet.map { context.name(of: $0) }) },
        Field(Labels.agreed, .choice, isInput: true, help: Labels.agreedHelp, width: 12...14) { _ in
          input(.choice)
        },
        Field(Labels.instead, .text, isInput: true, width: 18...18) { _ in input(typed) },
        Field(Labels.comment, .text, isInput: true, width: 28...28) { _ in input(typed) },
        Field(Labels.by, .text, isInput: true, help: Labels.byHelp, width: 16...16) { _ in
          input(typed)
        },
        Field(Labels.date, .date, isInput: true) { _ in input(.date) },
      ])
    if let column = table.places[Labels.agreed] { table.columns[column].choices = answers }
    return table
  }

  /// Protected without a password, so that keys stay what they are: only the input cells change.
  static func protected(_ table: TableSheet) -> Sheet {
    var sheet = table.pagedSheet()
    sheet.isProtected = true
    sheet.frozenColumns = 1
    return sheet
  }

  /// Header and records, for a name that finds the table whatever the sheet is called.
  var tableRange: SheetRange {
    SheetRange(
      name,
      CellRange(
        rows: Self.headerRow...(Self.firstRecordRow + max(1, recordCount) - 1),
        columns: 0...max(0, columns.count - 1)))
  }
}
