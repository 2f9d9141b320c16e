import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// What goes live when and what it waits for, with a Gantt chart in the cells beside.
extension TableSheet {
  static func waves(_ context: BookContext) -> TableSheet? {
    guard !context.definitions.waves.isEmpty else { return nil }
    typealias Labels = WavesLabels
    let tasks = WaveTasks(context).all
    let gantt = GanttColumns(covering: tasks.flatMap { [$0.start, $0.end].compactMap(\.self) })
    func text(_ task: WaveTask) -> CellStyle? { task.kind == .wave ? .label : nil }
    var fields: [Field<WaveTask>] = [
      Field(Labels.key, .key, width: 14...22) { .text($0.key) },
      Field(Labels.kind, .text, width: 11...17) { .text(context(Labels.kind($0.kind)), text($0)) },
      Field(Labels.what, .longText, width: 24...36) { .text($0.what, text($0)) },
      .optional(Labels.owner, .text, width: 12...18) { .text(context.title($0.owner)) },
      .optional(Labels.minimum, .choice, width: 9...10) { .text($0.minimum) },
      Field(Labels.status, .choice, width: 11...13) { task in
        guard let status = task.status else { return .empty }
        return .text(context(Labels.status(status)), .light(status.light))
      },
      Field(Labels.start, .date) { .day($0.start) },
      Field(Labels.end, .date) { .day($0.end) },
      .optional(Labels.slack, .number(0), width: 9...9) { .integer($0.slack) },
      .optional(Labels.longest, .choice, help: Labels.longestHelp, width: 9...9) {
        .text($0.isLongest ? context(Labels.yes) : nil)
      },
      .optional(Labels.evidence, .text, width: 12...22) { .text($0.evidence) },
    ]
    fields += gantt.columns.map { column in
      .formula(Label(same: column.title), .letters, width: 4...4) { task, place in
        let mark = column.mark(from: task.start, to: task.end)
        guard context.usesFormulas, let start = place[Labels.start], let end = place[Labels.end]
        else { return .text(mark, .gantt) }
        return .formula(column.formula(start: start, end: end), .text(mark ?? ""), .gantt)
      }
    }
    return TableSheet(
      .waves, tableName: "Waves", title: Labels.title, note: Labels.note, context: context,
      records: tasks, empty: Labels.empty, fields)
  }

  /// Bars are filled where their mark stands: darker for waves, so that they stand out in grey too.
  static func withBars(_ table: TableSheet) -> Sheet {
    var sheet = table.pagedSheet()
    let columns = table.columns.indices.filter { table.columns[$0].kind == .letters }
    guard !table.rows.isEmpty, let first = columns.first, let last = columns.last,
      let key = table.places[WavesLabels.key]
    else { return sheet }
    let rows = TableSheet.firstRecordRow...(TableSheet.firstRecordRow + table.recordCount - 1)
    let range = CellRange(rows: rows, columns: first...last)
    let cell = range.first.name
    let line = rows.lowerBound + 1
    let isWave = "ISERROR(FIND(\"/\",$\(CellPosition.columnName(key))\(line)))"
    sheet.conditionalFormats += [
      ConditionalFormat(
        range, .formula("AND(\(cell)=\"\(GanttColumns.Column.bar)\",\(isWave))", .bar(.header))),
      ConditionalFormat(
        range,
        .formula("\(cell)=\"\(GanttColumns.Column.bar)\"", .bar(Color(0x8FB3D9)))),
    ]
    return sheet
  }
}

extension CellStyle {
  fileprivate static let gantt = choice.with {
    $0.wraps = false
    $0.fontColor = .header
    $0.isBold = true
  }

  /// The mark of a bar takes the bar's own colour.
  fileprivate static func bar(_ color: Color) -> CellStyle {
    choice.with {
      $0.fill = color
      $0.fontColor = color
    }
  }
}
