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
