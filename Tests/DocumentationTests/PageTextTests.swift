import Foundation
import TestSupport
import Testing
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// What every page of the documentation has to hold to.
struct PageTextTests {
  static let pages: [String] =
    ["README.md"]
    + Repository.files(below: Repository.catalog).filter { $0.hasSuffix(".md") }
    .map { "\(Repository.catalog)/\($0)" }

  struct Block: Sendable, CustomTestStringConvertible {
    var page: String
    var line: Int
    var text: String

    var testDescription: String { "\(page):\(line)" }
  }

  /// The whole plans among the blocks; parts of a plan have nothing to stand on.
  ///
  /// Examples of rules are tested where the rules are, with the roles they may name.
  static let plans: [Block] = pages.filter { !$0.contains("/Rules/") }.flatMap { page in
    blocks(of: page).filter { $0.text.hasPrefix("plan:") || $0.text.contains("\nplan:") }
  }

  @Test func thereArePagesAndPlans() {
    #expect(Self.pages.count > 20)
    #expect(!Self.plans.isEmpty)
  }

  @Test(arguments: plans) func aPlanOnAPageLoads(_ block: Block) {
    let sources = SourceLoader.read(files: [
      SourceFile(path: "workforce.yaml", text: block.text)
    ])
    let outcome = Planner.run(sources)
    let errors = outcome.findings.filter { $0.severity == .error && $0.waived == nil }
    #expect(errors.map { "\($0.range.start.line): \($0.message) [\($0.id)]" } == [])
  }

  @Test func theFaultInTheTutorialIsWhatTheProgramSays() throws {
    let page = "\(Repository.catalog)/Tutorial/FirstPlan.md"
    let plan = try #require(Self.plans.first { $0.page == page })
    let text = plan.text.replacing("A: team-lead", with: "A: team-leed")
    let files = [SourceFile(path: "workforce.yaml", text: text)]
    let findings = Planner.run(SourceLoader.read(files: files)).findings
    let drawn = DiagnosticText(style: .plain, files: files, showsAll: true).full(findings)
    #expect(try Repository.text(of: page).contains("```text\n\(drawn.dropLast())```\n"), "\(drawn)")
  }

  @Test(arguments: pages) func aPageNamesNoPlaceOfOneMachine(_ page: String) throws {
    let text = try Repository.text(of: page)
    for start in ["/home/", "/Users/", "/root/", "/tmp/", "C:\\"] {
      #expect(!text.contains(start), "\(start)")
    }
  }

  @Test(arguments: pages) func aPageHasOneTitleAndClosesItsBlocks(_ page: String) throws {
    let text = try Repository.text(of: page)
    #expect(text.hasPrefix("# "))
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("```") } % 2 == 0)
    #expect(!text.contains("\t"))
  }

  private static func blocks(of page: String) -> [Block] {
    guard let text = try? Repository.text(of: page) else { return [] }
    var blocks: [Block] = []
    var open: Block?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(block)
          open = nil
        } else if line == "```yaml" {
          open = Block(page: page, line: number + 2, text: "")
        }
      } else {
        open?.text += line + "\n"
      }
    }
    return blocks
  }
}
