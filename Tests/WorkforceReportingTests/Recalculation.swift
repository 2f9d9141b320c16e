import Foundation
import TestSupport
import Testing
import WorkforceReporting

/// A workbook whose formulas another program has worked out afresh.
struct Recalculation {
  struct Failed: Error { var status: Int32 }

  enum Value {
    case missing
    case text(String)

    /// Equal numbers up to rounding, or equal texts.
    func agrees(with stored: CachedValue) -> Bool {
      guard case .text(let found) = self else {
        // An empty text leaves no value.
        if case .text("") = stored { return true }
        return false
      }
      switch stored {
      case .number(let number):
        guard let value = Double(found) else { return false }
        return abs(value - number) <= 1e-6 * max(1, abs(number))
      case .text(let text): return found == text
      }
    }
  }

  private static let program = "/usr/bin/soffice"
  static var isAvailable: Bool { FileManager.default.isExecutableFile(atPath: program) }

  private let package: XlsxPackage

  subscript(address: String) -> Value {
    package[address].map(Value.text) ?? .missing
  }

  /// Stores the workbook, and has LibreOffice load it, recalculate everything and store it again.
  static func of(_ workbook: Workbook) throws -> Recalculation {
    let folder = FileManager.default.temporaryDirectory.appending(path: "recalc-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let profile = folder.appending(path: "profile")
    let user = profile.appending(path: "user")
    try FileManager.default.createDirectory(at: user, withIntermediateDirectories: true)
    try settings.write(
      to: user.appending(path: "registrymodifications.xcu"), atomically: true, encoding: .utf8)
    let source = folder.appending(path: "book.xlsx").path(percentEncoded: false)
    try XlsxWriter.write(workbook, to: source)
    let target = folder.appending(path: "out")
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = [
      "--headless", "-env:UserInstallation=\(profile.absoluteString)", "--convert-to", "xlsx",
      "--outdir", target.path(percentEncoded: false), source,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failed(status: process.terminationStatus)
    }
    return Recalculation(
      package: try XlsxPackage(
        target.appending(path: "book.xlsx").path(percentEncoded: false)))
  }

  /// Recalculates on load, always.
  private static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
    <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
    </oor:items>
    """
}

extension Workbook {
  struct Formula {
    /// `Summary!B4`.
    var address: String
    var text: String
    var stored: CachedValue
  }

  var formulas: [Formula] {
    sheets.flatMap { sheet in
      sheet.rows.flatMap { row in
        row.cells.compactMap { entry in
          guard case .formula(let text, let stored) = entry.cell.content else { return nil }
          let cell = CellPosition(row: row.index, column: entry.column)
          return Formula(address: "\(sheet.name)!\(cell.name)", text: text, stored: stored)
        }
      }
    }
  }

  /// Writes a value into the input cell of a key, as a reader does, and leaves every stored value of
  /// a formula as it was.
  mutating func setInput(_ path: String, _ value: Double) throws {
    let place = try #require(sheets.firstIndex { $0.name == "Assumptions" })
    let row = try #require(
      sheets[place].rows.firstIndex { $0.cells.first?.cell.content == .text(path) }, "\(path)")
    let cell = try #require(sheets[place].rows[row].cells.firstIndex { $0.column == 4 })
    #expect(sheets[place].rows[row].cells[cell].cell.style?.isUnlocked == true)
    sheets[place].rows[row].cells[cell].cell.content = .number(value)
  }
}
