import Foundation
import TestSupport
import Testing
import WorkforceChecks

@testable import workforce

/// What `--only`, `--ignore` and `--fail-on` leave of the findings, and how the run ends.
struct FilterTests {
  private func rules(_ run: Program.Run) throws -> [String] {
    try JSONObject(run.output).objects("findings").compactMap { $0["rule"] as? String }
  }

  private func check(_ scratch: Scratch, _ options: String...) throws -> Program.Run {
    try Program.run(["check", "plan", "--format", "json"] + options, in: scratch.folder)
  }

  @Test func aRuleOrAFamilyIsShownAlone() throws {
    try withScratch(Plans.warnings) { scratch in
      let all = try rules(check(scratch))
      #expect(Set(all.map { $0.prefix { $0 != "/" } }).count > 1)
      let family = all.filter { $0.hasPrefix("raci/") }
      #expect(try rules(check(scratch, "--only", "raci")) == family)
      #expect(try rules(check(scratch, "--only", "raci/")) == family)
      #expect(
        try rules(check(scratch, "--only", "raci/no-accountable")) == ["raci/no-accountable"])
      #expect(try rules(check(scratch, "--only", "raci", "--only", "measure")).count > family.count)
    }
  }

  @Test func whatIsIgnoredIsLeftOutAndCounted() throws {
    try withScratch(Plans.warnings) { scratch in
      let all = try rules(check(scratch))
      let run = try check(scratch, "--ignore", "raci")
      #expect(try rules(run) == all.filter { !$0.hasPrefix("raci/") })
      let summary = try JSONObject(run.output).object("summary")
      #expect(summary["left_out"] as? Int == all.count { $0.hasPrefix("raci/") })
      let both = try check(scratch, "--only", "raci", "--ignore", "raci/no-accountable")
      #expect(
        try rules(both)
          == all.filter { $0.hasPrefix("raci/") && $0 != "raci/no-accountable" })
    }
  }

  @Test(
    arguments: [
      ([], 1), (["--ignore", "raci/many-accountable"], 0), (["--only", "measure"], 0),
      (["--only", "raci"], 1), (["--fail-on", "never"], 0),
    ])
  func theCodeIsThatOfWhatIsShown(_ options: [String], _ status: Int) throws {
    try withScratch(Plans.manyOwners) { scratch in
      let run = try Program.run(["check", "plan"] + options, in: scratch.folder)
      #expect(run.status == Int32(status))
    }
  }

  @Test func theLevelIsTheOneAskedFor() throws {
    try withScratch(Plans.warnings) { scratch in
      for (level, status) in [("error", 0), ("warning", 1), ("note", 1), ("never", 0)] {
        let run = try check(scratch, "--fail-on", level)
        #expect(run.status == Int32(status), "\(level)")
      }
      let strict = try check(scratch, "--strict")
      #expect(strict.status == 1)
      let never = try check(scratch, "--strict", "--fail-on", "never")
      #expect(never.status == 0)
      let notes = try check(scratch, "--only", "raci/nobody-informed", "--fail-on", "warning")
      #expect(notes.status == 0)
    }
  }

  @Test(arguments: [["--only", "raci"], ["--ignore", "raci"], ["--only", "plan/missing"]])
  func faultsInReadingTheTextAlwaysCount(_ options: [String]) throws {
    try withScratch(Plans.faulty) { scratch in
      let plain = try check(scratch)
      let run = try Program.run(
        ["check", "plan", "--format", "json"] + options, in: scratch.folder)
      #expect(run.status == 1)
      #expect(run.output == plain.output)
    }
  }

  @Test(arguments: ["raci/unknown-letter", "yaml", "yaml/", "reference/unknown-role"])
  func faultsInReadingTheTextCannotBeIgnored(_ name: String) throws {
    try withScratch(Plans.faulty) { scratch in
      let run = try check(scratch, "--ignore", name)
      #expect(run.status == 64)
      #expect(run.errors.contains("cannot be ignored"))
    }
  }

  @Test func packsHaveNamesTooAndThoseOfOnesOwn() throws {
    let files = [
      "workforce.yaml": """
      plan: {id: p, as_of: 2028-01-01, packs: [ours]}
      systems: {robot: {title: Robot, kind: agent}}
      """,
      "pack.yaml": """
      pack:
        id: ours
        title: Ours
        duties:
          owned:
            title: An owner
            cite: section 1
            about: system
            plan_must_state: [{fact: system.owner, says: an owner, write: "`owner: …`"}]
      """,
    ]
    try withScratch(files) { scratch in
      #expect(try rules(check(scratch, "--only", "ours")) == ["ours/owned"])
      #expect(try rules(check(scratch, "--ignore", "ours/owned")).contains("ours/owned") == false)
      #expect(try check(scratch, "--only", "gdpr/contest").status == 0)
      let unknown = try check(scratch, "--only", "ours/owner")
      #expect(unknown.status == 64)
      #expect(unknown.errors.contains("Did you mean 'ours/owned'?"))
    }
  }

  @Test(arguments: ["", "/", "raci/many", "yaml/", "yaml/Tab", "RACI", "raci/ ", "*"])
  func whatIsAName(_ name: String) {
    #expect((FindingFilter.Selector(name, among: Rule.all) != nil) == (name == "yaml/"))
  }

  @Test func aFamilyIsNoPrefixOfAnother() throws {
    let selector = try #require(FindingFilter.Selector("role", among: Rule.all))
    #expect(selector.matches("role/unused"))
    #expect(!selector.matches("roles/unused") && !selector.matches("role"))
  }
}
