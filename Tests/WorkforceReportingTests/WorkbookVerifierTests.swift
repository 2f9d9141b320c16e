import Foundation
import Testing
import WorkforceReporting

/// A file that is not whole is found out.
@Suite struct WorkbookVerifierTests {
  private let scratch: OutputScratch
  private let path: String
  private let good: [UInt8]

  init() throws {
    scratch = try OutputScratch()
    path = scratch.file("sample.xlsx")
    try XlsxWriter.write(WorkbookSample.workbook, to: path)
    good = Array(try Data(contentsOf: URL(filePath: path)))
  }

  private func expectDamage(
    _ bytes: [UInt8], _ workbook: Workbook = WorkbookSample.workbook,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    try Data(bytes).write(to: URL(filePath: path))
    let error = #expect(throws: WorkbookError.self, sourceLocation: location) {
      try XlsxVerifier.verify(path, holds: workbook)
    }
    if case .damaged = error { return }
    Issue.record("not found damaged", sourceLocation: location)
  }

  @Test func everyTruncationIsFound() throws {
    for share in stride(from: 0, to: good.count, by: good.count / 40) {
      try expectDamage(Array(good[..<share]))
    }
    try expectDamage(Array(good.dropLast()))
  }

  /// The bytes of every part are under a checksum; headers between them are found by their marks.
  @Test func flippedBytesInPartsAreFound() throws {
    let directory = good.indices.first { good[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) }
    let end = try #require(directory)
    var found = 0
    var tried = 0
    for index in stride(from: 200, to: end, by: end / 50) {
      var bytes = good
      bytes[index] ^= 0x55
      try Data(bytes).write(to: URL(filePath: path))
      tried += 1
      do { try XlsxVerifier.verify(path, holds: WorkbookSample.workbook) } catch { found += 1 }
    }
    // Dates and the like in a part's own header do not matter to any reader.
    #expect(found >= tried * 9 / 10)
  }

  @Test func missingPartsAndSheetsAreFound() throws {
    // Renamed in the list of contents of the archive, a part is not where it should be.
    for name in ["xl/styles.xml", "xl/worksheets/sheet2.xml", "xl/tables/table1.xml"] {
      var bytes = good
      let mark = Array(name.utf8)
      for index in 0..<(bytes.count - mark.count) where bytes[index...].starts(with: mark) {
        bytes[index] = UInt8(ascii: "y")
      }
      try expectDamage(bytes)
    }
  }

  @Test func anotherWorkbookIsFound() throws {
    var fewer = WorkbookSample.workbook
    fewer.sheets[1].rows.removeLast()
    try expectDamage(good, fewer)
    var renamed = WorkbookSample.workbook
    renamed.sheets[3].name = "RACI"
    try expectDamage(good, renamed)
    fewer.sheets.removeLast()
    try expectDamage(good, fewer)
  }

  @Test(arguments: ["", "no zip", "PK\u{3}\u{4}"])
  func somethingElseIsFound(_ text: String) throws {
    try expectDamage(Array(text.utf8))
  }

  @Test func aMissingFileIsFound() throws {
    #expect(throws: WorkbookError.self) {
      try XlsxVerifier.verify(scratch.file("none.xlsx"), holds: WorkbookSample.workbook)
    }
  }
}
