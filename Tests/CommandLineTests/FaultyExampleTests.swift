import Foundation
import TestSupport
import Testing

/// The example left with the faults a real plan has: what is said of it, and what is not written.
struct FaultyExampleTests {
  private let plan = Repository.root.appending(path: "examples/shared-services").path

  @Test func everyFindingIsSaidWithItsPlaceAndItsHelp() throws {
    try withScratch { scratch in
      let run = try scratch.run("check", plan, "--all")
      #expect(run.status == 1)
      expectGolden(run.transcript, "shared-services/check.txt")
    }
  }

  @Test func theFindingsAreCounted() throws {
    try withScratch { scratch in
      let run = try scratch.run("check", plan, "--format", "json")
      #expect(run.status == 1)
      let report = try JSONObject(run.output)
      expectGolden(try report.object("summary").pretty(), "shared-services/summary.json")
      let findings = try #require(report["findings"] as? [[String: Any]])
      let rules = Set(findings.compactMap { $0["rule"] as? String })
      #expect(rules.count >= 24, "different faults")
      let repaired = findings.filter { $0["state"] as? String == "as_is" }
      #expect(repaired.allSatisfy { $0["severity"] as? String != "error" })
      #expect(!repaired.isEmpty, "the to-be repairs something")
    }
  }

  @Test func noPlanIsMadeOfIt() throws {
    try withScratch { scratch in
      let run = try scratch.run("plan", plan, "--output", "out")
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      let end = run.errors.split(separator: "\n").last
      #expect(end?.hasPrefix("No plan was made: ") == true)
      #expect(end?.hasSuffix(" in the definitions (see above). out is unchanged.") == true)
      #expect(!scratch.exists("out"))
    }
  }

  @Test func aDraftOfItIsWrittenAndIsNoPlan() throws {
    try withScratch { scratch in
      let run = try scratch.run("plan", plan, "--draft", "--output", "out")
      #expect(run.status == 1)
      #expect(scratch.exists("out/shared-services-2027.xlsx"))
      #expect(try scratch.text("out/change-plan.md").hasPrefix("# DRAFT – "))
      expectGolden(run.output, "shared-services/draft.txt")
    }
  }
}
