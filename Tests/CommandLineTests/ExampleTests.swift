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
    let activities = try report.object("activities")
    let rows = try SheetRows(book, "Activities", key: "Activity")
    #expect(rows.keys == activities.keys)
    for id in activities.keys {
      let activity = try activities.object(id)
      // Work without a volume or a time has no hours, and an empty cell says so.
      let asIs = rows.number(id, rows.column("Hours as-is")) ?? 0
      let toBe = rows.number(id, rows.column("Hours to-be")) ?? 0
      #expect(abs(try activity.number("as_is_hours") - asIs) < 0.01, "\(id), as-is")
      #expect(abs(try activity.number("to_be_hours") - toBe) < 0.01, "\(id), to-be")
      #expect(rows.text(id, rows.column("Change")) == activity["change"] as? String, "\(id)")
    }

    let roles = try report.object("roles")
    #expect(try SheetRows(book, "Roles", key: "Role").keys == roles.keys)

    let totals = try report.object("totals")
    let summary = try SheetRows(book, "Summary", key: "Domain")
    for (column, key) in [("Hours as-is", "as_is_hours"), ("Hours to-be", "to_be_hours")] {
      let found = try #require(summary.number("Total", summary.column(column)))
      #expect(abs(try totals.number(key) - found) < 0.1, "\(column) on Summary")
    }
    let release = try #require(summary.number("Total", summary.column("Net release")))
    #expect(abs(try totals.object("release").number("point") - release) < 0.1)
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
