import Foundation
import TestSupport
import Testing

/// `workforce plan`: the hand-over, whole or not at all.
struct PlanTests {
  static let files: Set<String> = [
    "claims-2027.xlsx", "change-plan.md", "report.html", "plan.json",
    "roles/claims-handler.md", "roles/claims-team-lead.md", "roles/fraud-analyst.md",
  ]

  @Test func writesEveryFileAndSaysSo() throws {
    try withScratch(Plans.clean) { scratch in
      let run = try scratch.run("plan", "plan")
      #expect(run.status == 0)
      expectGolden(run.transcript, "plan/first-run.txt")
      let written = Set(try scratch.contents(of: "plan/build").keys)
      #expect(written.isSubset(of: Self.files))
      #expect(
        written.isSuperset(of: ["claims-2027.xlsx", "change-plan.md", "report.html", "plan.json"]))
      let report = try JSONObject(scratch.text("plan/build/plan.json"))
      #expect(Set(try #require(report["files"] as? [String])) == written)
    }
  }

  @Test func aSecondRunFindsEverythingUpToDate() throws {
    try withScratch(Plans.clean) { scratch in
      _ = try scratch.run("plan", "plan")
      let first = try scratch.modificationTimes(of: "plan/build")
      let second = try scratch.run("plan", "plan")
      #expect(second.status == 0)
      #expect(second.errors.contains("plan/build is up to date"))
      #expect(try scratch.modificationTimes(of: "plan/build") == first)
    }
  }

  @Test func twoRunsElsewhereAndLaterGiveTheSameBytes() throws {
    try withScratch(Plans.clean) { scratch in
      let tokyo = ["LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo"]
      let newYork = ["LC_ALL": "C", "TZ": "America/New_York", "HOME": "/nowhere"]
      _ = try scratch.run("plan", "plan", "-o", "one", environment: tokyo)
      // The times in a workbook's package count in steps of two seconds.
      Thread.sleep(forTimeInterval: 2.1)
      _ = try scratch.run("plan", "plan", "-o", "two", environment: newYork)
      let one = try scratch.contents(of: "one")
      let two = try scratch.contents(of: "two")
      #expect(!one.isEmpty && one.keys == two.keys)
      for (name, bytes) in one { #expect(two[name] == bytes, "\(name) differs") }
    }
  }

  @Test func errorsLeaveTheEarlierFilesByteForByte() throws {
    try withScratch(Plans.clean) { scratch in
      _ = try scratch.run("plan", "plan")
      let before = try scratch.contents(of: "plan/build")
      try scratch.write(Plans.faulty)
      let run = try scratch.run("plan", "plan")
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("Nothing was written") || run.errors.contains("is unchanged"))
      #expect(try scratch.contents(of: "plan/build") == before)
    }
  }

  @Test func aPlaceThatIsTakenLeavesTheEarlierFilesByteForByte() throws {
    try withScratch(Plans.clean) { scratch in
      _ = try scratch.run("plan", "plan")
      // The last file in order cannot be written, when all others are already made.
      try FileManager.default.removeItem(at: scratch.url("plan/build/plan.json"))
      try FileManager.default.createDirectory(
        at: scratch.url("plan/build/plan.json"), withIntermediateDirectories: true)
      let before = try scratch.contents(of: "plan/build")
      try scratch.write(Plans.clean(replacing: "Triage a new claim", with: "Sort a new claim"))
      let run = try scratch.run("plan", "plan")
      #expect(run.status == 73)
      #expect(run.errors.contains("cannot write `plan/build/plan.json`"))
      #expect(try scratch.contents(of: "plan/build") == before)
    }
  }

  @Test func aDraftIsWrittenWithItsErrorsInFront() throws {
    try withScratch(Plans.manyOwners) { scratch in
      let run = try scratch.run("plan", "plan", "--draft")
      #expect(run.status == 1, "a draft with errors is no plan to hand over")
      let page = try scratch.text("plan/build/change-plan.md")
      #expect(page.hasPrefix("# DRAFT – Claims 2027\n"))
      let findings = try #require(page.range(of: "## Findings"))
      let decision = try #require(page.range(of: "## Decision asked"))
      #expect(findings.lowerBound < decision.lowerBound)
      let report = try JSONObject(scratch.text("plan/build/plan.json"))
      #expect(try report.object("plan")["draft"] as? Bool == true)
      let book = try XlsxPackage(scratch.url("plan/build/claims-2027.xlsx").path)
      for sheet in book.sheetNames where sheet != "Lists" {
        #expect(book.cells(of: sheet).values.contains { $0.contains("DRAFT") }, "\(sheet)")
      }
    }
  }

  @Test func aDraftWithoutErrorsIsStillMarked() throws {
    try withScratch(Plans.clean) { scratch in
      let run = try scratch.run("plan", "plan", "--draft")
      #expect(run.status == 0)
      for (name, data) in try scratch.contents(of: "plan/build") where name.hasSuffix(".md") {
        #expect(String(decoding: data, as: UTF8.self).hasPrefix("# DRAFT – "), "\(name)")
      }
    }
  }

  @Test func nothingIsWrittenFromATextThatCannotBeReadNotEvenAsADraft() throws {
    try withScratch(Plans.faulty) { scratch in
      let run = try scratch.run("plan", "plan", "--draft")
      #expect(run.status == 1)
      #expect(!scratch.exists("plan/build"))
    }
  }

  @Test(arguments: ["plan/build", "plan/handed-over"])
  func theOutputFolderIsNeverReadAsPlanText(_ output: String) throws {
    try withScratch(Plans.clean) { scratch in
      try scratch.write("roles: {claims-handler: {title: Second}}\n", to: "\(output)/old.yaml")
      let run = try scratch.run("plan", "plan", "--output", output)
      #expect(run.status == 0)
      #expect(try scratch.text("\(output)/old.yaml").contains("Second"), "not ours, not touched")
    }
  }

  @Test func aPathWithSpacesAndUmlauts() throws {
    try withScratch { scratch in
      try scratch.write(Plans.clean, below: "Pläne 2027/Kfz & Schäden")
      let run = try scratch.run("plan", "Pläne 2027/Kfz & Schäden/", "-o", "Für alle/übergeben/")
      #expect(run.status == 0)
      #expect(scratch.exists("Für alle/übergeben/claims-2027.xlsx"))
      #expect(run.errors.contains("Für alle/übergeben/claims-2027.xlsx"))
      #expect(!run.errors.contains("//"))
    }
  }

  @Test func pagesOfRolesThatNoLongerChangeAreRemoved() throws {
    try withScratch(Plans.clean) { scratch in
      _ = try scratch.run("plan", "plan")
      try scratch.write("My own notes.\n", to: "plan/build/roles/notes.md")
      #expect(scratch.exists("plan/build/roles/claims-handler.md"))
      let text = try #require(Plans.clean["work/activities.yaml"])
      let kept = text.prefix(upTo: try #require(text.range(of: "    to_be:")).lowerBound)
      try scratch.write(String(kept), to: "plan/work/activities.yaml")
      let run = try scratch.run("plan", "plan")
      #expect(run.status == 0)
      #expect(!scratch.exists("plan/build/roles/claims-handler.md"))
      #expect(scratch.exists("plan/build/roles/notes.md"))
      #expect(run.output.hasPrefix("No changes. The to-be model equals the as-is model"))
      #expect(run.errors.contains("Removed, no longer part of the plan: roles/"))
    }
  }

  @Test func jsonOnTheStreamIsWhatTheFileHolds() throws {
    try withScratch(Plans.clean) { scratch in
      let run = try scratch.run("plan", "plan", "--format", "json")
      #expect(try scratch.text("plan/build/plan.json") == run.output)
    }
  }

  /// Root may write everywhere, so that this shows nothing where tests run as root.
  @Test(.enabled(if: NSUserName() != "root"))
  func aPlanThatCanOnlyBeReadIsPlannedElsewhere() throws {
    try withScratch(Plans.clean) { scratch in
      let path = scratch.url("plan").path
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: path)
      defer {
        try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      }
      let inside = try scratch.run("plan", "plan")
      #expect(inside.status == 73)
      #expect(inside.errors.contains("you are not allowed to write there"))
      #expect(try scratch.run("plan", "plan", "-o", "elsewhere").status == 0)
    }
  }

  @Test func theRevisionIsPrintedAndKept() throws {
    try withScratch(Plans.clean) { scratch in
      _ = try scratch.run("plan", "plan", "--revision", "Board, 12 May")
      let report = try JSONObject(scratch.text("plan/build/plan.json"))
      #expect(try report.object("plan")["revision"] as? String == "Board, 12 May")
    }
  }

  @Test func aForgedListRemovesNothingButFilesOfAPlan() throws {
    try withScratch(Plans.clean) { scratch in
      try scratch.write(
        #"{"files": ["workforce.yaml", "notes.txt", ".git/config", "roles/gone.md", "../x"]}"#,
        to: "plan/plan.json")
      let kept = ["plan/notes.txt", "plan/.git/config"]
      for path in kept + ["plan/roles/gone.md"] { try scratch.write("mine", to: path) }
      let run = try scratch.run("plan", "plan", "--output", "plan")
      #expect(run.status == 0)
      for path in kept + ["plan/workforce.yaml"] { #expect(scratch.exists(path), "\(path)") }
      #expect(!scratch.exists("plan/roles/gone.md"))
    }
  }

  @Test func hoursBeyondAllReasonAreCountedWithoutACrash() throws {
    let text = """
      plan: {id: huge, as_of: 2027-01-01, working_time: {paid: 1950 h per year}}
      roles: {a: {title: A role, available: 100 h per year}, b: {title: B role}}
      activities:
        do-it:
          title: Do it
          volume: 1000000000000 per day
          time: 1000000000000 h
          as_is: {raci: {R: a, A: b}}
      """
    try withScratch(["workforce.yaml": text]) { scratch in
      let run = try scratch.run("plan", "plan", "--draft")
      #expect(run.status == 1, "the role is overloaded")
      #expect(scratch.exists("plan/build/huge.xlsx"))
    }
  }
}

extension Scratch {
  /// When each file below a folder was last written.
  fileprivate func modificationTimes(of path: String) throws -> [String: Date] {
    var result: [String: Date] = [:]
    for name in try contents(of: path).keys {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: url("\(path)/\(name)").path)
      result[name] = attributes[.modificationDate] as? Date
    }
    return result
  }
}
