import Foundation
import TestSupport
import Testing
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// A plan with another name for something has the findings it had, with the other name in them.
@Suite struct RenamedFindingsTests {
  @Test(arguments: [
    ("examples/shared-services", ["role/ap-clerk", "activity/check-payroll"]),
    ("examples/motor-claims", ["role/claims-handler", "wave/wave-2", "domain/motor-claims"]),
    ("examples/hiring", ["site", "measure"]),
  ])
  func findingsAreTheSame(_ folder: String, _ wanted: [String]) throws {
    let path = Repository.root.appending(path: folder).path(percentEncoded: false)
    let sources = try SourceLoader(folder: path).load()
    let before = Planner.run(sources)
    let declared = PlanNames(sources.trees).declarations.map(\.name)
    for text in wanted {
      let name = try #require(
        declared.first { $0.qualified == text } ?? declared.first { $0.noun == text }, "\(text)")
      let renaming = try Renaming(name.qualified, to: name.id + "-x", in: sources)
      let after = Planner.run(SourceLoader.read(files: sources.files.with(renaming.files)))
      func shown(_ outcome: Planner.Outcome) -> [String] {
        outcome.findings.map {
          "\($0.range.file):\($0.range.start.line) \($0.severity) \($0.id) "
            + $0.message.replacing(name.id + "-x", with: name.id)
        }.sorted()
      }
      #expect(before.findings.count == after.findings.count)
      #expect(shown(before) == shown(after), "\(name.qualified)")
    }
  }
}
