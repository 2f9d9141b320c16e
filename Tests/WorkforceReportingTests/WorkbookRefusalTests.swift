import Foundation
import Testing
import WorkforceReporting

/// What the library crashes on or stores wrongly without an error is refused before it is called.
@Suite struct WorkbookRefusalTests {
  struct Fault: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let workbook: Workbook
    let reason: String

    init(_ name: String, _ reason: String, _ change: (inout Sheet) -> Void) {
      var sheet = Sheet(name: "Sheet 1")
      change(&sheet)
      self.init(name, reason, [sheet])
    }

    init(_ name: String, _ reason: String, _ sheets: [Sheet], _ names: [DefinedName] = []) {
      testDescription = name
      self.reason = reason
      workbook = Workbook(
        properties: WorkbookSample.properties(), sheets: sheets, definedNames: names)
    }
  }

  static func cell(_ content: CellContent) -> (inout Sheet) -> Void {
    { $0.rows = [Row(0, [Cell(content)])] }
  }

  static func table(
    _ name: String = "Tbl", _ rows: ClosedRange<Int> = 0...2, _ headers: [String] = ["A", "B"]
  ) -> SheetTable {
    SheetTable(
      name: name, range: CellRange(rows: rows, columns: 0...(headers.count - 1)),
      columns: headers.map { SheetTable.Column($0) })
  }

  static func named(_ names: String...) -> [Sheet] { names.map { Sheet(name: $0) } }

  static func definedName(_ name: String) -> [DefinedName] {
    let cell = CellRange(rows: 0...0, columns: 0...0)
    return [DefinedName(name, SheetRange("Sheet 1", cell))]
  }

  static let crashes: [Fault] = [
    Fault("a sheet without a name", "needs a name", named("")),
    Fault("a sheet name with a colon", "cannot hold", named("a:b")),
    Fault("a sheet name of 32 units", "31 characters", named(String(repeating: "a", count: 32))),
    Fault("31 emoji as a sheet name", "31 characters", named(String(repeating: "🙂", count: 31))),
    Fault("a sheet name in apostrophes", "apostrophe", named("'a'")),
    Fault("a sheet name with a control character", "control", named("a\u{1}b")),
    Fault("an empty formula", "empty", cell(.formula("", 1.0))),
    Fault("a formula of =", "empty", cell(.formula("=", 1.0))),
    Fault("a defined name without a name", "empty", named("Sheet 1"), definedName("")),
    Fault(
      "a defined name of 128 bytes", "127 bytes", named("Sheet 1"),
      definedName(String(repeating: "é", count: 64))),
    Fault("no sheet", "no sheet", []),
    Fault("only a hidden sheet", "no sheet") { $0.isHidden = true },
    Fault("more drop-downs than a byte counts", "more than 255") { sheet in
      let choices = SheetRange("Sheet 1", CellRange(rows: 0...2, columns: 0...0))
      sheet.validations = (0..<256).map {
        ListValidation(CellRange(rows: $0...$0, columns: 2...2), choices: choices)
      }
    },
    Fault("a number format of 128 bytes", "127 bytes") { sheet in
      let style = CellStyle().with { $0.numberFormat = .code(String(repeating: "0", count: 128)) }
      sheet.rows = [Row(0, [.number(1, style)])]
    },
  ]

  static let corruptions: [Fault] = [
    Fault("not a number", "finite", cell(.number(.nan))),
    Fault("infinity", "finite", cell(.number(-.infinity))),
    Fault("a formula's value that is not a number", "finite", cell(.formula("1/0", .number(.nan)))),
    Fault("a whole number of 16 digits", "15 digits", cell(.integer(1_234_567_890_123_456))),
    Fault(
      "a formula of 8,193 characters", "8,192",
      cell(.formula(String(repeating: "1", count: 8_193), 1.0))),
    Fault("a formula with a control character", "control", cell(.formula("A1&\u{2}", 1.0))),
    Fault("a formula with a line break", "control", cell(.formula("A1+\nB1", 1.0))),
    Fault("a formula with an open bracket", "unclosed", cell(.formula("SUM(A1", 1.0))),
    Fault("a formula with an open quote", "unclosed", cell(.formula("\"a", "a"))),
    Fault("the sheet name History", "History", named("history")),
    Fault("sheet names that differ in É and é", "another sheet", named("É", "é")),
    Fault("a sheet name that is a number", "reads as", named("2026")),
    Fault("a sheet name that is a cell", "reads as", named("RC1")),
    Fault("the defined name 1bad", "starts with", named("Sheet 1"), definedName("1bad")),
    Fault("the defined name has space", "starts with", named("Sheet 1"), definedName("has space")),
    Fault("the defined name A1", "cell", named("Sheet 1"), definedName("A1")),
    Fault("the defined name R1C1", "cell", named("Sheet 1"), definedName("R1C1")),
    Fault("the defined name c", "cell", named("Sheet 1"), definedName("c")),
    Fault(
      "a defined name used twice", "the same", named("Sheet 1"),
      definedName("hours") + definedName("Hours")),
    Fault("a defined name for a missing sheet", "no sheet", named("Other"), definedName("hours")),
    Fault("the table name A1", "cell") { $0.tables = [table("A1")] },
    Fault("the table name C", "cell") { $0.tables = [table("C")] },
    Fault("two tables of one name", "the same") {
      $0.tables = [table("Tbl", 0...2), table("TBL", 5...7)]
    },
    Fault("overlapping tables", "overlaps") { $0.tables = [table("T_a"), table("T_b", 2...4)] },
    Fault("a header used twice", "two columns") {
      $0.tables = [table("Tbl", 0...2, ["Hours", "HOURS"])]
    },
    Fault("an empty header", "no header") { $0.tables = [table("Tbl", 0...2, ["Hours", "\n"])] },
    Fault("a table without data", "no row") { $0.tables = [table("Tbl", 0...0)] },
    Fault("a table with too few columns", "fill") { sheet in
      var wide = table()
      wide.range.lastColumn = 5
      sheet.tables = [wide]
    },
    Fault("overlapping merges", "overlap") {
      $0.merges = [
        CellRange(rows: 0...0, columns: 0...2), CellRange(rows: 0...3, columns: 2...2),
      ]
    },
    Fault("a merge over a table", "overlap") {
      $0.tables = [table()]
      $0.merges = [CellRange(rows: 1...1, columns: 0...1)]
    },
    Fault("a merge of one cell", "one cell") {
      $0.merges = [CellRange(rows: 1...1, columns: 1...1)]
    },
    Fault("a value under a merge", "hidden") {
      $0.merges = [CellRange(rows: 0...0, columns: 0...1)]
      $0.rows = [Row(0, ["a", "b"])]
    },
    Fault("a row 410 points high", "409") { $0.rows = [Row(0, height: 410)] },
    Fault("a column 256 wide", "255") { $0.columns = [Column(width: 256)] },
    Fault("row 1,048,577", "outside") { $0.rows = [Row(1_048_576)] },
    Fault("column 16,385", "outside") {
      $0.rows = [Row(0, cells: [Row.Entry(16_384, "a")])]
    },
    Fault("30 February", "no day", cell(.date(WorkbookSample.day(2026, 2, 30)))),
    Fault("a day Excel counts wrongly", "no day", cell(.date(WorkbookSample.day(1900, 2, 28)))),
    Fault("a link to a missing sheet", "not there", cell(.link("go", .sheet("Nowhere")))),
    Fault("choices on a missing sheet", "no sheet") {
      let choices = SheetRange("Lists", CellRange(rows: 0...2, columns: 0...0))
      $0.validations = [ListValidation(CellRange(rows: 1...1, columns: 0...0), choices: choices)]
    },
    Fault("a chart of a missing sheet", "no sheet") {
      $0.charts = [WorkbookSample.chart(.line, row: 1)]
    },
    Fault("a bar from high to low", "rising") {
      $0.conditionalFormats = [
        ConditionalFormat(
          CellRange(rows: 0...1, columns: 0...0), .bar(.good, minimum: 2, maximum: 1))
      ]
    },
    Fault("a condition without a formula", "empty") {
      $0.conditionalFormats = [
        ConditionalFormat(CellRange(rows: 0...1, columns: 0...0), .formula("", CellStyle()))
      ]
    },
    Fault("rows out of order", "order") { $0.rows = [Row(4, ["a"]), Row(2, ["b"])] },
  ]

  @Test(arguments: crashes + corruptions)
  func refuses(_ fault: Fault) throws {
    let scratch = try OutputScratch()
    let error = #expect(throws: WorkbookError.self) {
      try XlsxWriter.write(fault.workbook, to: scratch.file("a.xlsx"))
    }
    guard case .invalid(_, let reason) = try #require(error) else {
      Issue.record("refused by the library: \(fault.testDescription)")
      return
    }
    #expect(reason.contains(fault.reason))
    #expect(scratch.names().isEmpty)
  }

  @Test(arguments: ["", "folder", "folder/none/a.xlsx", "pipe", "/dev/null", "/dev/full"])
  func refusesAPlaceThatTakesNoFile(_ name: String) throws {
    let scratch = try OutputScratch()
    try scratch.write("", to: "folder/kept")
    mkfifo(scratch.file("pipe"), 0o600)
    let path = name.isEmpty || name.hasPrefix("/") ? name : scratch.file(name)
    let error = #expect(throws: WorkbookError.self) {
      try XlsxWriter.write(WorkbookSample.workbook("A", [Row(0, ["a"])]), to: path)
    }
    guard case .unwritable = try #require(error) else {
      Issue.record("wrong error: \(String(describing: error))")
      return
    }
  }
}
