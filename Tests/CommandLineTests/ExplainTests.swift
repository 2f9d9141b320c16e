import Foundation
import TestSupport
import Testing
import WorkforceChecks

/// `workforce explain`: every check and key can be asked about.
struct ExplainTests {
  @Test(
    arguments: [
      "raci/many-accountable", "yaml/tab-indent", "volume", "activities.as_is.oversight.by",
      "raci/many-acountable", "nothing-at-all", "packs", "eu-ai-act", "eu-ai-act/logs", "pack",
      "activities",
    ])
  func explains(_ name: String) throws {
    try withScratch { scratch in
      let run = try scratch.run("explain", name)
      #expect(run.status == (name.contains("acountable") || name == "nothing-at-all" ? 64 : 0))
      expectGolden(run.transcript, "explain/\(name.replacing("/", with: "-")).txt")
    }
  }

  /// Keys of the to-be are described where those of the as-is are.
  @Test func aPathThroughTheToBeIsExplained() throws {
    try withScratch { scratch in
      let toBe = try scratch.run("explain", "activities.to_be.completed")
      let asIs = try scratch.run("explain", "activities.as_is.completed")
      #expect(toBe.status == 0)
      #expect(toBe.output == asIs.output)
    }
  }

  @Test func theListNamesEveryRuleOnce() throws {
    try withScratch { scratch in
      let run = try scratch.run("explain")
      let listed = run.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
        .filter { $0.contains("/") }
      #expect(listed == Rule.all.map(\.id))
    }
  }

  @Test func everyRuleFitsTheWidth() throws {
    try withScratch { scratch in
      let run = try scratch.run("explain")
      #expect(run.status == 0)
      for rule in Rule.all {
        let page = try scratch.run("explain", rule.id)
        #expect(page.status == 0)
        let examples = rule.bad + rule.good
        for line in page.output.split(separator: "\n") where line.count > 100 {
          let isExample = examples.contains { example in
            example.text.replacing("▸", with: "").contains(line.dropFirst(2))
          }
          #expect(isExample, "\(rule.id): \(line)")
        }
      }
    }
  }
}
