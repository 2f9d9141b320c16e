import Foundation
import TestSupport
import Testing
import WorkforceReporting

/// Every text reaches the file as it is read back, whatever it holds.
@Suite struct WorkbookTextTests {
  static let texts: [(given: String, read: String)] = [
    ("line\r\nbreak\rend", "line\nbreak\nend"),
    ("a\u{0}b\u{1}c\u{1F}d\u{7F}e", "abcde"),
    ("tab\tkept", "tab\tkept"),
    ("\u{FFFE}x\u{FFFF}", "x"),
    ("_x0041_ and _x005F_x0041_", "_x0041_ and _x005F_x0041_"),
    ("_x00zz_ _xé_", "_x00zz_ _xé_"),
    ("=1+1", "=1+1"),
    ("+49 30", "+49 30"),
    ("@cmd|' /C calc'!A0", "@cmd|' /C calc'!A0"),
    ("<a href=\"b\">&amp;</a>", "<a href=\"b\">&amp;</a>"),
    ("  spaces  ", "  spaces  "),
    ("日本語 🙂 e\u{301}", "日本語 🙂 e\u{301}"),
  ]

  private let scratch: OutputScratch

  init() throws { scratch = try OutputScratch() }

  private func stored(_ workbook: Workbook) throws -> XlsxPackage {
    let path = scratch.file("book.xlsx")
    try XlsxWriter.write(workbook, to: path)
    try XlsxVerifier.verify(path, holds: workbook)
    return try XlsxPackage(path)
  }

  @Test(arguments: texts)
  func cellsKeepText(_ given: String, _ read: String) throws {
    let package = try stored(WorkbookSample.workbook("A", [Row(0, [.text(given)])]))
    #expect(package["A!A1"] == read)
    #expect(package.formula("A!A1") == nil)
  }

  /// The same texts in all the places where the library writes them unescaped.
  @Test(arguments: texts)
  func everyOtherPlaceTakesText(_ given: String, _ read: String) throws {
    var table = WorkbookSample.rolesTable
    table.title = given
    table.note = given
    table.footer = given
    table.columns[2].header = "Hours " + given
    table.columns[3].help = given
    table.rows[0][4] = .formula("1", .text(given))
    table.rows[0][0] = .link(given, to: .sheet("Summary"))
    var summary = WorkbookSample.summary
    summary.page.header = PageBand(center: [.text(given)])
    summary.comments = [CellComment(CellPosition(row: 0, column: 0), given)]
    summary.charts[0].title = given
    summary.charts[0].series[0].name = given
    summary.charts[0].valueAxis.title = given
    summary.charts[0].description = given
    summary.merges = [CellRange(rows: 0...0, columns: 0...1)]
    summary.rows[0].cells[0].cell = .text(given)
    var lists = WorkbookSample.lists
    lists.rows[0].cells[0].cell = .text(given)
    var properties = WorkbookSample.properties(given)
    properties.comments = given
    properties.company = given
    let package = try stored(
      Workbook(
        properties: properties, sheets: [lists, summary, table.sheet(), WorkbookSample.matrix]))
    #expect(package["Roles!A4"] == read)
    #expect(package["Roles!E4"] == read)
  }

  @Test func longTextIsCutInUTF16Units() throws {
    let long = String(repeating: "🙂", count: 16_384)
    let package = try stored(WorkbookSample.workbook("A", [Row(0, [.text(long)])]))
    let read = try #require(package["A!A1"])
    #expect(read.utf16.count <= 32_767)
    #expect(read.hasSuffix("… (whole text in plan.json)"))
    #expect(SafeText.cell(String(repeating: "a", count: 32_767)).utf8.count == 32_767)
  }

  @Test(arguments: ["_x0041_", "_x005F_", "_x005F_x0041_"])
  func cuttingNeverSplitsAnEscape(_ run: String) {
    let marker = "… (whole text in plan.json)"
    for length in 32_710..<32_768 {
      let text = String(repeating: "a", count: length) + run + String(repeating: "b", count: 90)
      let cell = SafeText.cell(text)
      #expect(cell.utf16.count <= 32_767 && cell.hasSuffix(marker))
      let read = cell.dropLast(marker.count).replacing("_x005F_", with: "_")
      #expect(text.hasPrefix(read) && read.utf16.count > 32_700)
    }
  }

  @Test func numbersAreStoredExactlyEnough() throws {
    let cells: [Cell] = [.number(0.1 + 0.2), .number(-0.0), .integer(999_999_999_999_999)]
    let package = try stored(WorkbookSample.workbook("A", [Row(0, cells)]))
    #expect(package["A!A1"] == "0.3")
    #expect(package["A!B1"] == "0")
    #expect(package["A!C1"] == "999999999999999")
  }

  @Test func headersAndFootersFit() throws {
    var sheet = Sheet(name: "A")
    sheet.page.header = PageBand(
      left: [.text("R&G &[Picture] &P && " + String(repeating: "&", count: 300))],
      center: [.text(String(repeating: "é", count: 300))], right: [.pageNumber])
    let book = Workbook(properties: WorkbookSample.properties(), sheets: [sheet])
    let xml = try stored(book).part("xl/worksheets/sheet1.xml")
    let start = try #require(xml.firstRange(of: "<oddHeader>"))
    let end = try #require(xml.firstRange(of: "</oddHeader>"))
    let code = xml[start.upperBound..<end.lowerBound].replacing("&amp;", with: "&")
    #expect(code.utf16.count < 255)
    #expect(code.hasPrefix("&LR&& G && [Picture] &&P"))
    #expect(code.hasSuffix("&R&P"))
  }

  @Test func linksLeadOnlyWhereTheyMay() throws {
    let long = "https://example.org/" + String(repeating: "a", count: 2_080)
    let rows = [
      "https://example.org/?q=external:x&r=internal:y#part", "HTTPS://Example.org",
      "mailto:hr@example.org", "javascript:alert(1)", "file:///etc/passwd", "https://", long,
      "https://a b", "https://example.org/\u{1}", "ftp://example.org",
    ]
    let book = WorkbookSample.workbook(
      "A", rows.enumerated().map { Row($0, [.link("text \($0)", to: .url($1))]) })
    let package = try stored(book)
    for index in rows.indices { #expect(package["A!A\(index + 1)"] == "text \(index)") }
    let relations = try package.part("xl/worksheets/_rels/sheet1.xml.rels")
    #expect(relations.components(separatedBy: "<Relationship ").count - 1 == 3)
    #expect(relations.contains("Target=\"https://example.org/?q=external%3Ax&amp;r=internal%3Ay\""))
    #expect(relations.contains("Target=\"mailto:hr@example.org\""))
  }
}
