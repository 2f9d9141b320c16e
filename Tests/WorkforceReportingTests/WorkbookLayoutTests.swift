import Testing
import WorkforceReporting

/// Columns are wide and rows high enough for the whole text.
@Suite struct WorkbookLayoutTests {
  @Test func widthsFollowTheFont() {
    #expect(TextMetrics.width(of: "iiii") < TextMetrics.width(of: "MMMM") / 3)
    #expect(abs(TextMetrics.width(of: "0123456789") - 10.6) < 0.1)
    #expect(TextMetrics.width(of: "日本") > 2 * TextMetrics.width(of: "ab"))
    #expect(TextMetrics.width(of: "e\u{301}") == TextMetrics.width(of: "e"))
    #expect(
      TextMetrics.naturalWidth(of: "a\nlonger line\nb") == TextMetrics.width(of: "longer line"))
  }

  @Test(arguments: [
    ("", 1), ("short", 1), ("one two", 1), ("one\ntwo", 2), ("one\n\n", 3),
    ("a sentence of several words", 3), ("Donaudampfschifffahrtsgesellschaft", 3),
  ])
  func textWrapsAtWordsAndInsideLongOnes(_ text: String, _ lines: Int) {
    #expect(TextMetrics.lines(of: text, width: 11) == lines)
  }

  @Test func textThatNeedsMoreThanTheHighestRowIsCut() {
    let long = String(repeating: "Takes on review of flagged claims. ", count: 200)
    let fitted = TextMetrics.fitting(long, width: 40)
    #expect(fitted.hasSuffix(" … (whole text in plan.json)"))
    #expect(TextMetrics.lines(of: fitted, width: 40) <= TextMetrics.maximumLines)
    #expect(TextMetrics.lines(of: fitted, width: 40) >= TextMetrics.maximumLines - 1)
    #expect(TextMetrics.fitting("short", width: 40) == "short")
    for width in [1.0, 4, 10, 255] {
      let narrow = TextMetrics.fitting(String(repeating: "x", count: 9_000), width: width)
      #expect(narrow.hasSuffix("(whole text in plan.json)"))
    }
  }

  @Test func aTableSheetIsLaidOut() throws {
    let sheet = WorkbookSample.rolesTable.sheet()
    #expect(sheet.frozenRows == 3 && sheet.frozenColumns == 1)
    #expect(sheet.page.repeatedRows == 2...2)
    #expect(sheet[0, 0] == .text("Roles", .title))
    #expect(sheet[2, 0]?.content == .text("Role"))
    #expect(
      sheet[7, 2]?.content == .formula("SUBTOTAL(109,Roles[Hours as-is (h/year)])", .number(7_389)))
    #expect(sheet[3, 7]?.style?.isUnlocked == true)
    #expect(sheet.tables.first?.range.name == "A3:H8")
    #expect(sheet.tables.first?.dataRange.name == "A4:H7")
    #expect(sheet.validations.first?.range.name == "H4:H7")
    #expect(sheet.comments.map(\.text) == ["To-be less as-is."])
    for (row, record) in zip(sheet.rows.dropFirst(3), WorkbookSample.rolesTable.rows) {
      guard case .text(let text) = record[1].content else { continue }
      let width = try #require(sheet.columns[1].width)
      let lines = TextMetrics.lines(of: text, width: width, .text)
      #expect((row.height ?? 15) >= Double(lines) * 15)
    }
  }

  @Test(arguments: [
    ("a/b, (c)", "Tbl[a/b, (c)]"), ("a[b]", "Tbl[a'[b']]"), ("a#'b", "Tbl[a'#''b]"),
    ("a@b", "A4"), ("\"a\"", "A4"), ("_x0041_", "A4"),
  ])
  func totalsNameTheirColumnWhereTheyCan(_ header: String, _ reference: String) throws {
    let table = TableSheet(
      name: "A", tableName: "Tbl", title: "A",
      columns: [TableColumn(header, .number(0), hasSum: true)], rows: [[.integer(1)]])
    #expect(table.sheet()[4, 0]?.content == .formula("SUBTOTAL(109,\(reference))", .number(1)))
    let scratch = try OutputScratch()
    let book = Workbook(properties: WorkbookSample.properties(), sheets: [table.sheet()])
    try XlsxWriter.write(book, to: scratch.file("a.xlsx"))
    try XlsxVerifier.verify(scratch.file("a.xlsx"), holds: book)
  }

  @Test func aTableWithoutRecordsSaysSo() {
    var table = WorkbookSample.rolesTable
    table.rows = []
    let sheet = table.sheet()
    #expect(sheet.tables.isEmpty && sheet.validations.isEmpty)
    #expect(sheet[3, 0] == .text("Nothing to list.", .note))
  }

  @Test func aDraftIsMarkedWithoutMovingAKey() {
    var table = WorkbookSample.rolesTable
    table.isDraft = true
    let sheet = table.sheet()
    #expect(sheet[0, 0] == .text("DRAFT – Roles", .draftTitle))
    #expect(sheet.tabColor == .draft)
    #expect(sheet[2, 0]?.style?.fill == .draft)
    #expect(sheet[3, 0] == WorkbookSample.rolesTable.sheet()[3, 0])
  }

  @Test func recordsBeyondTheLimitAreCounted() {
    var table = TableSheet(
      name: "A", tableName: "Tbl", title: "A",
      columns: [TableColumn("N", .number(0), hasSum: true)],
      rows: Array(repeating: [.integer(1)], count: TableSheet.recordLimit + 5))
    table.note = nil
    let sheet = table.sheet()
    #expect(
      sheet.rows.last?.cells.first?.cell == .text("… and 5 more, all of them in plan.json", .note))
    #expect(sheet.tables.first?.columns.first?.total == .sum(200_000))
  }

  @Test func shortAndLongRecordsFitTheColumns() {
    var table = WorkbookSample.rolesTable
    table.rows = [["a"], Array(repeating: "x", count: 20)]
    let sheet = table.sheet()
    #expect(sheet.rows[3].cells.count == 8)
    #expect(sheet.rows[4].cells.count == 8)
  }

  @Test(arguments: [
    ("Claims", "Claims"), ("Claims/Appeals: [EU]", "Claims-Appeals- -EU-"), ("'quoted'", "quoted"),
    ("", "Sheet"), ("2026", "Sheet 2026"), ("RC", "Sheet RC"), ("History", "Sheet History"),
    ("a\nb\u{1}c", "a bc"), ("a_x0041_", "a-x0041_"),
    (String(repeating: "🙂", count: 40), String(repeating: "🙂", count: 15)),
  ])
  func anyTextMakesASheetName(_ text: String, _ name: String) throws {
    #expect(NameRules.sheetName(from: text) == name)
    let again = NameRules.sheetName(from: text, avoiding: [name.uppercased()])
    #expect(again != name && again.hasSuffix(" 2"))
    let sheets = [Sheet(name: name), Sheet(name: again)]
    let scratch = try OutputScratch()
    try XlsxWriter.write(
      Workbook(properties: WorkbookSample.properties(), sheets: sheets),
      to: scratch.file("a.xlsx"))
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func columnsHaveExcelsLetters(_ column: Int, _ letters: String) {
    #expect(CellPosition.columnName(column) == letters)
  }

  @Test(arguments: [
    (1900, 3, 1, 61), (1970, 1, 1, 25_569), (2000, 2, 29, 36_585), (2026, 3, 1, 46_082),
    (9999, 12, 31, 2_958_465),
  ])
  func daysHaveExcelsNumbers(_ year: Int, _ month: Int, _ day: Int, _ number: Int) {
    #expect(WorkbookSample.day(year, month, day).serialNumber == number)
  }
}
