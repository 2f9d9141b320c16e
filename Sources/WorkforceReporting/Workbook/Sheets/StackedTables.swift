import WorkforcePlanning

/// Several tables of records on one sheet, below each other, each with a heading of its own.
///
/// Columns share their widths, so that tables whose columns are alike from left to right look best.
/// Tables without records are left out; where none has any there is no sheet.
struct StackedTables {
  let sheet: BookSheet
  let title: Label
  let note: Label
  let tables: [TableSheet]

  func built(_ context: BookContext) -> Sheet? {
    let kept = tables.filter { !$0.rows.isEmpty }
    guard !kept.isEmpty else { return nil }
    var builder = SheetBuilder(sheet, context: context, widths: Self.widths(of: kept))
    builder.title(context(title), note: context(note))
    for table in kept {
      builder.skip()
      builder.keepTogether(rows: min(table.rows.count + 4, 12))
      builder.heading(table.title)
      if let note = table.note, !note.isEmpty {
        builder.paragraph(note, style: CellStyle.note.with { $0.wraps = true })
        builder.gap()
      }
      let records = Array(table.rows.prefix(TableSheet.recordLimit))
      builder.table(
        table.tableName, table.columns, records,
        totals: totals(of: table, records, context), hasFilter: true)
    }
    return builder.finish { $0.frozenColumns = 1 }
  }

  /// The widest that any of the tables asks of each column.
  private static func widths(of tables: [TableSheet]) -> [Double] {
    var widths: [Double] = []
    for table in tables {
      for (column, width) in TableLayout(table).widths.enumerated() {
        if column < widths.count {
          widths[column] = max(widths[column], width)
        } else {
          widths.append(width)
        }
      }
    }
    return widths
  }

  /// Sums as values: what the tables list is worked out by the program and follows no other cell.
  private func totals(of table: TableSheet, _ records: [[Cell]], _ context: BookContext) -> [Cell] {
    guard table.columns.contains(where: \.hasSum) else { return [] }
    return table.columns.enumerated().map { place, column in
      guard column.hasSum else { return .text(place == 0 ? context(Self.total) : "") }
      return .number(TableLayout.sum(records[...], column: place))
    }
  }

  private static let total = Label(en: "All together", de: "Insgesamt", fr: "Ensemble")
}
