import Foundation
import TestSupport
import Testing
import WorkforceSyntax

/// One file for each fault, with what the planner is told about it.
@Suite struct FixtureTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  @Test(arguments: names) func faults(_ name: String) throws {
    let data = try Data(contentsOf: Self.folder.appending(path: name))
    let file = SourceFile(path: name, text: String(decoding: data, as: UTF8.self))
    let problems = YAMLReader.read(file).problems
    #expect(!problems.isEmpty, "a fixture shows a fault")
    expectGolden(rendered(problems), name.replacing(".yaml", with: ".txt"))
  }
}
