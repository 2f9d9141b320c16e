import Foundation
import TestSupport
import Testing
import WorkforceSyntax

/// One file for each fault, with what the planner is told about it.
///
/// A file that has no `plan` of its own stands beside the small plan.
@Suite struct FixtureTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  @Test(arguments: names) func faults(_ name: String) throws {
    let data = try Data(contentsOf: Self.folder.appending(path: name))
    let text = String(decoding: data, as: UTF8.self)
    // `plan-second` brings a plan and gets another; the others with a plan stand alone.
    let isWhole = text.hasPrefix("plan:") || name == "plan-missing.yaml"
    var texts = [name: text]
    if !isWhole || name == "plan-second.yaml" { texts["small.yaml"] = PlanText.small }
    let problems = Loaded(texts).problems
    #expect(!problems.isEmpty, "a fixture shows a fault")
    expectGolden(rendered(problems), name.replacing(".yaml", with: ".txt"))
  }
}
