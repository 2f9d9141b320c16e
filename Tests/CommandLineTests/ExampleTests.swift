import Foundation
import TestSupport
import Testing

/// Every folder of `examples` that is to end without errors through the real program.
struct ExampleTests {
  /// Shown for its faults: see `FaultyExampleTests`.
  private static let faulty: Set = ["shared-services"]

  static let names: [String] = {
    let folder = Repository.root.appending(path: "examples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.first != "." && !faulty.contains($0) }.sorted()
  }()

  @Test func thereAreExamples() { #expect(!Self.names.isEmpty) }

  @Test(arguments: names) func isPlannedWithoutErrors(_ name: String) throws {
    try withScratch { scratch in
      let plan = Repository.root.appending(path: "examples/\(name)")
      let run = try scratch.run("plan", plan.path, "--output", "out")
      #expect(run.status == 0)
      expectGolden(run.output, "\(name)/plan.txt")
      expectGolden(run.errors, "\(name)/said.txt")
      expectGolden(try scratch.text("out/change-plan.md"), "\(name)/change-plan.md")

      let report = try JSONObject(scratch.text("out/plan.json"))
      let totals = try report.object("totals")
      expectGolden(try totals.pretty(), "\(name)/totals.json")
      try checkLinks(in: scratch)

      let id = try #require(try report.object("plan")["id"] as? String)
      let book = try XlsxPackage(scratch.url("out/\(id).xlsx").path)
      try expectSameFigures(book, report)
    }
  }

  @Test(arguments: names) func itsScenariosAreCompared(_ name: String) throws {
    try withScratch { scratch in
      let plan = Repository.root.appending(path: "examples/\(name)")
      let run = try scratch.run("plan", plan.path, "--compare")
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
      expectGolden(run.output, "\(name)/compare.txt")
    }
  }

  /// Every page the change plan links to was written.
  private func checkLinks(in scratch: Scratch) throws {
    for link in try scratch.text("out/change-plan.md").matches(of: /\]\((roles\/[^)]+)\)/) {
      #expect(scratch.exists("out/\(link.output.1)"), "\(link.output.1)")
    }
  }

  /// The workbook's rows and plan.json give the same hours, by activity and in all.
  private func expectSameFigures(_ book: XlsxPackage, _ report: JSONObject) throws {
    let words = SheetWords.of(book)
    let activities = try report.object("activities")
    let rows = try SheetRows(book, words.activities, key: words.activity)
    #expect(rows.keys == activities.keys)
    for id in activities.keys {
      let activity = try activities.object(id)
      // Work without a volume or a time has no hours, and an empty cell says so.
      let asIs = rows.number(id, rows.column(words.asIs)) ?? 0
      let toBe = rows.number(id, rows.column(words.toBe)) ?? 0
      #expect(abs(try activity.number("as_is_hours") - asIs) < 0.01, "\(id), as-is")
      #expect(abs(try activity.number("to_be_hours") - toBe) < 0.01, "\(id), to-be")
      guard words == .english else { continue }
      #expect(rows.text(id, rows.column("Change")) == activity["change"] as? String, "\(id)")
    }

    let roles = try report.object("roles")
    #expect(try SheetRows(book, words.roles, key: words.role).keys == roles.keys)

    let totals = try report.object("totals")
    let summary = try SheetRows(book, words.summary, key: words.domain)
    for (column, key) in [(words.asIs, "as_is_hours"), (words.toBe, "to_be_hours")] {
      let found = try #require(summary.number(words.total, summary.column(column)))
      #expect(abs(try totals.number(key) - found) < 0.1, "\(column) on \(words.summary)")
    }
    let release = try #require(summary.number(words.total, summary.column(words.release)))
    #expect(abs(try totals.object("release").number("point") - release) < 0.1)
  }
}

/// What the sheets and columns that these tests read are called.
private struct SheetWords: Equatable {
  var activities = "Activities"
  var activity = "Activity"
  var roles = "Roles"
  var role = "Role"
  var summary = "Summary"
  var domain = "Domain"
  var total = "Total"
  var asIs = "Hours as-is"
  var toBe = "Hours to-be"
  var release = "Net release"

  static let english = Self()
  static let german = Self(
    activities: "Tätigkeiten", activity: "Tätigkeit", roles: "Rollen", role: "Rolle",
    summary: "Übersicht", domain: "Bereich", total: "Summe", asIs: "Stunden Ist",
    toBe: "Stunden Soll", release: "Netto frei werdend")

  static func of(_ book: XlsxPackage) -> Self {
    book.sheetNames.contains(german.summary) ? german : english
  }
}

extension JSONObject {
  /// With sorted keys, and numbers as a reader needs them.
  func pretty() throws -> String {
    var lines: [String] = []
    for key in keys.sorted() {
      switch self[key] {
      case let number as Double: lines.append("\(key): \((number * 100).rounded() / 100)")
      case is NSNull: lines.append("\(key): null")
      default:
        lines.append("\(key):")
        lines += try object(key).pretty().split(separator: "\n").map { "  \($0)" }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
