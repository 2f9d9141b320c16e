import WorkforceModel
import WorkforceReporting

/// A workbook that uses everything a sheet can hold.
enum WorkbookSample {
  static let roles = ["claims-clerk", "team-lead", "triage-agent", "appeals-officer"]

  static func properties(_ title: String = "Sample") -> DocumentProperties {
    DocumentProperties(
      title: title, subject: "Workforce plan", author: "workforce", company: "Example & Co",
      keywords: "plan, roles", comments: "Planning aid", created: day(2026, 3, 1))
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> SheetDate {
    SheetDate(year: year, month: month, day: day)
  }

  static var rolesTable: TableSheet {
    var table = TableSheet(
      name: "Roles", tableName: "Roles", title: "Roles",
      note: "One row per role. Hours are per year at the most likely values; a negative change is "
        + "time released, which the plan has to assign before it counts as a benefit.",
      columns: [
        TableColumn("Role", .key),
        TableColumn("What changes, and why it matters to the team", .longText),
        TableColumn("Hours as-is (h/year)", .number(0), hasSum: true),
        TableColumn("Hours to-be (h/year)", .number(1), hasSum: true),
        TableColumn("Change", .signed(1), hasSum: true, help: "To-be less as-is."),
        TableColumn("Share of team", .percent(1)),
        TableColumn("Effective", .date),
        TableColumn(
          "Agreed?", .choice, isInput: true,
          choices: SheetRange("Lists", CellRange(rows: 0...2, columns: 0...0))),
      ],
      rows: roles.enumerated().map { index, role in
        let asIs = 1_200.0 + Double(index) * 431.5
        let toBe = asIs * (index == 2 ? 1.2 : 0.8)
        return [
          .link(role, to: .cell(sheet: "RACI to-be", CellPosition(row: 2, column: index + 1))),
          .text(String(repeating: "Takes on review of flagged claims. ", count: index * 4 + 1)),
          .number(asIs), .number(toBe),
          .formula(
            SheetTable.thisRow("Roles", "Hours to-be (h/year)") + "-"
              + SheetTable.thisRow("Roles", "Hours as-is (h/year)"), .number(toBe - asIs)),
          .number(asIs / 7_000), .date(day(2026, 4, index + 1)), .empty,
        ]
      })
    table.footer = "Claims & appeals – version 1a2b3c4d"
    return table
  }

  static var matrix: Sheet {
    var table = TableSheet(
      name: "RACI to-be", tableName: "RaciToBe", title: "Who does what – to-be",
      columns: [TableColumn("Activity", .key)] + roles.map { TableColumn($0, .letters) },
      rows: ["Assess a simple claim", "Decide an appeal", "Report to the regulator"].map { name in
        [.text(name)] + Scheme.raci.letters.map { .text($0.letter, .letter($0.relation)) }
      })
    table.isExcelTable = false
    table.isDraft = true
    var sheet = table.sheet()
    sheet.comments.append(CellComment(CellPosition(row: 3, column: 1), "Finding: two owners."))
    sheet.autofilter = CellRange(rows: 2...5, columns: 0...4)
    return sheet
  }

  static var summary: Sheet {
    var sheet = Sheet(name: "Summary")
    sheet.columns = [Column(width: 24), Column(width: 14), Column(width: 14), Column(width: 60)]
    sheet.rows = [
      Row(0, height: 24, [.text("Summary", .title)]),
      Row(2, [.text("Wave", .header), .text("As-is", .header), .text("To-be", .header)]),
      Row(3, [.text("Wave 1", .key), .number(4_000, .number()), .number(3_100, .number())]),
      Row(4, [.text("Wave 2", .key), .number(3_800, .number()), .number(2_950, .number())]),
      Row(5, [.text("Wave 3", .key), .number(3_600, .number()), .number(2_100, .number())]),
      Row(
        6,
        [
          .text("Status", .key), .text("green", .light(.green)), .text("red", .light(.red)),
          .link("The method", to: .url("https://example.org/method?a=1&b=2#top"), .link),
        ]),
    ]
    sheet.conditionalFormats = [
      ConditionalFormat(
        CellRange(rows: 3...5, columns: 2...2), .bar(.good, minimum: 0, maximum: 4_000)),
      ConditionalFormat(
        CellRange(rows: 3...5, columns: 1...1),
        .formula("=$B4>3700", CellStyle().with { $0.fill = .caution })),
    ]
    sheet.charts = [
      chart(.columnStacked, row: 8), chart(.barStacked, row: 26), chart(.line, row: 44),
    ]
    return sheet
  }

  static func chart(_ kind: Chart.Kind, row: Int) -> Chart {
    func column(_ column: Int) -> SheetRange {
      SheetRange("Summary", CellRange(rows: 3...5, columns: column...column))
    }
    var chart = Chart(
      kind, title: "Hours by wave", at: CellPosition(row: row, column: 0),
      series: [
        Chart.Series("As-is", categories: column(0), values: column(1)),
        Chart.Series("To-be", categories: column(0), values: column(2)),
      ])
    chart.categoryAxis = Chart.Axis(title: "Wave", isReversed: kind == .barStacked)
    chart.valueAxis = Chart.Axis(title: "Hours per year", numberFormat: .decimal(0), minimum: 0)
    chart.description = "Hours fall in every wave."
    return chart
  }

  static var lists: Sheet {
    var sheet = Sheet(name: "Lists")
    sheet.isHidden = true
    sheet.rows = ["yes", "no", "to discuss"].enumerated().map { Row($0, [.text($1)]) }
    return sheet
  }

  static var workbook: Workbook {
    Workbook(
      properties: properties(), sheets: [lists, summary, rolesTable.sheet(), matrix],
      definedNames: [
        DefinedName("choices", SheetRange("Lists", CellRange(rows: 0...2, columns: 0...0)))
      ])
  }

  /// A workbook of one sheet with these rows.
  static func workbook(_ name: String = "Sheet 1", _ rows: [Row]) -> Workbook {
    var sheet = Sheet(name: name)
    sheet.rows = rows
    return Workbook(properties: properties(), sheets: [sheet])
  }
}
