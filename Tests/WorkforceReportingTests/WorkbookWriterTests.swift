import Foundation
import TestSupport
import Testing
import WorkforceReporting

/// What is stored is what the value says.
@Suite struct WorkbookWriterTests {
  @Test func everythingASheetHoldsIsStored() throws {
    let scratch = try OutputScratch()
    let path = scratch.file("sample.xlsx")
    try XlsxWriter.write(WorkbookSample.workbook, to: path)
    try XlsxVerifier.verify(path, holds: WorkbookSample.workbook)
    #expect(scratch.names() == ["sample.xlsx"])

    let package = try XlsxPackage(path)
    #expect(package.sheetNames == ["Lists", "Summary", "Roles", "RACI to-be"])
    #expect(package["Roles!A1"] == "Roles")
    #expect(package["Roles!C3"] == "Hours as-is (h/year)")
    #expect(package["Roles!A4"] == "claims-clerk")
    #expect(package["Roles!C4"] == "1200")
    #expect(package["Roles!G4"] == "2026-04-01")
    #expect(package["Roles!E4"] == "-240")
    #expect(package["Roles!A8"] == "Total")
    #expect(package["Roles!C8"] == "7389")
    #expect(package.formula("Roles!C8") == "SUBTOTAL(109,Roles[Hours as-is (h/year)])")
    #expect(
      package.formula("Roles!E4")
        == "Roles[[#This Row],[Hours to-be (h/year)]]-Roles[[#This Row],[Hours as-is (h/year)]]")
    #expect(package["RACI to-be!A1"] == "DRAFT – Who does what – to-be")
    #expect(package["RACI to-be!C4"] == "A")
    let parts = try package.partNames()
    #expect(parts.filter { $0.hasPrefix("xl/charts/chart") }.count == 3)
    #expect(parts.filter { $0.hasPrefix("xl/tables/table") }.count == 1)
    #expect(try package.part("xl/workbook.xml").contains("activeTab=\"1\""))
    #expect(try package.part("docProps/core.xml").contains("2026-03-01T12:00:00Z"))
  }

  @Test func theSameWorkbookGivesTheSameBytes() throws {
    let scratch = try OutputScratch()
    try XlsxWriter.write(WorkbookSample.workbook, to: scratch.file("a.xlsx"))
    let zone = getenv("TZ").map { String(cString: $0) }
    setenv("TZ", "Pacific/Kiritimati", 1)
    tzset()
    // Zip archives count time in steps of two seconds.
    Thread.sleep(forTimeInterval: 2.1)
    try XlsxWriter.write(WorkbookSample.workbook, to: scratch.file("b.xlsx"))
    if let zone { setenv("TZ", zone, 1) } else { unsetenv("TZ") }
    tzset()
    let manager = FileManager.default
    #expect(manager.contentsEqual(atPath: scratch.file("a.xlsx"), andPath: scratch.file("b.xlsx")))
  }

  @Test func the1970sHaveADateOfTheirOwn() throws {
    let scratch = try OutputScratch()
    var book = WorkbookSample.workbook("A", [])
    book.properties.created = WorkbookSample.day(1970, 1, 1)
    try XlsxWriter.write(book, to: scratch.file("a.xlsx"))
    let core = try XlsxPackage(scratch.file("a.xlsx")).part("docProps/core.xml")
    #expect(core.contains("1970-01-01T12:00:00Z"))
  }

  @Test func manyThreadsWriteAtOnce() async throws {
    let scratch = try OutputScratch()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<16 {
        let path = scratch.file("\(index).xlsx")
        group.addTask {
          try XlsxWriter.write(WorkbookSample.workbook, to: path)
          try XlsxVerifier.verify(path, holds: WorkbookSample.workbook)
        }
      }
      try await group.waitForAll()
    }
    #expect(scratch.names().count == 16)
  }

  @Test func moreNotesThanExcelBearsAreDropped() throws {
    let scratch = try OutputScratch()
    var sheet = Sheet(name: "A")
    sheet.comments = (0..<1_100).map { CellComment(CellPosition(row: $0, column: 0), "note \($0)") }
    let book = Workbook(properties: WorkbookSample.properties(), sheets: [sheet])
    try XlsxWriter.write(book, to: scratch.file("a.xlsx"))
    let notes = try XlsxPackage(scratch.file("a.xlsx")).part("xl/comments1.xml")
    #expect(notes.components(separatedBy: "<comment ").count - 1 == 1_000)
  }

  @Test func moreLinksThanExcelTakesBecomeText() throws {
    let scratch = try OutputScratch()
    let rows = (0..<65_540).map { Row($0, [.link("x", to: .sheet("A"))]) }
    let book = WorkbookSample.workbook("A", rows)
    try XlsxWriter.write(book, to: scratch.file("a.xlsx"))
    try XlsxVerifier.verify(scratch.file("a.xlsx"), holds: book)
  }

  /// The library cuts the names of what is repeated in print at 128 bytes.
  @Test func longSheetNamesLeaveThePrintTitlesWhole() throws {
    let scratch = try OutputScratch()
    var sheet = Sheet(name: String(repeating: "語", count: 31))
    sheet.page.repeatedRows = 0...2
    sheet.page.repeatedColumns = 0...1
    sheet.autofilter = CellRange(rows: 2...5, columns: 0...3)
    let book = Workbook(
      properties: WorkbookSample.properties(), sheets: [sheet],
      definedNames: [
        DefinedName(
          "total_hours", SheetRange(sheet.name, CellRange(rows: 0...9_999, columns: 0...0)))
      ])
    try XlsxWriter.write(book, to: scratch.file("a.xlsx"))
    try XlsxVerifier.verify(scratch.file("a.xlsx"), holds: book)
    let xml = try XlsxPackage(scratch.file("a.xlsx")).part("xl/workbook.xml")
    #expect(xml.contains("'\(sheet.name)'!$1:$3<"))
    #expect(xml.contains("'\(sheet.name)'!$A$1:$A$10000<"))
  }

  @Test func blackIsAColour() throws {
    let scratch = try OutputScratch()
    let style = CellStyle().with { $0.fill = .black }
    try XlsxWriter.write(
      WorkbookSample.workbook("A", [Row(0, [.text("a", style)])]), to: scratch.file("a.xlsx"))
    let styles = try XlsxPackage(scratch.file("a.xlsx")).part("xl/styles.xml")
    #expect(styles.contains("FF000000"))
  }
}
