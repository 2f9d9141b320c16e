import Foundation
import TestSupport
import Testing
import WorkforceChecks

/// `workforce rules`: the catalogue for people, for pages and for programs.
struct RulesTests {
  @Test func asTextItIsTheListOfExplain() throws {
    try withScratch { scratch in
      let run = try scratch.run("rules")
      #expect(run.status == 0 && run.errors.isEmpty)
      #expect(try run.output == scratch.run("explain").output)
    }
  }

  @Test func asMarkdownItIsThePageOfTheDocumentation() throws {
    try withScratch { scratch in
      let run = try scratch.run("rules", "--format", "markdown")
      #expect(run.status == 0 && run.errors.isEmpty)
      for rule in Rule.all { #expect(run.output.contains("| `\(rule.id)` | ")) }
      let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("|") }
      let cells = lines.map { $0.replacing("\\|", with: "").count { $0 == "|" } }
      #expect(Set(cells) == [6, 3], "a cell breaks its table")
    }
  }

  @Test func theMachineReadsEveryRule() throws {
    try withScratch { scratch in
      let run = try scratch.run("rules", "--format", "json")
      #expect(run.status == 0 && run.errors.isEmpty)
      let report = try JSONObject(run.output)
      #expect(report.keys == ["schema", "rules"])
      let rules = try report.objects("rules")
      #expect(rules.map { $0["id"] as? String } == Rule.all.map(\.id))
      for rule in rules {
        #expect(
          rule.keys == [
            "id", "family", "severity", "summary", "rationale", "source", "thresholds", "needs",
            "waivable",
          ])
        for threshold in try rule.objects("thresholds") {
          #expect(threshold.keys == ["name", "value", "meaning"])
        }
      }
    }
  }
}
