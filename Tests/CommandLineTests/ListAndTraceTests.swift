import Foundation
import TestSupport
import Testing

/// `workforce list` and `workforce trace`.
struct ListAndTraceTests {
  private static let plan: [String: String] = {
    var files = Plans.clean
    files["chain.yaml"] = """
      domain: claims
      activities:
        assess-claim:
          title: Assess a claim
          as_is: {raci: {R: claims-handler, A: claims-team-lead}}
          feeds: [triage-claim]
      decisions:
        pay-claim:
          title: Pay a claim
          activity: triage-claim
          moves: [cycle-time]
          measure: payout
          as_is: [{up_to: 1000 EUR, decide: claims-handler}, {decide: claims-team-lead}]
      measures:
        cycle-time:
          title: Days to payment
          unit: days
          better: lower
          owner: claims-team-lead
          baseline: {value: 12, on: 2026-12-01}
          target: {value: 8, by: 2027-12-31}

      """
    return files
  }()

  @Test func theSectionsAreCounted() throws {
    try withScratch(Self.plan) { scratch in
      let run = try scratch.run("list", "plan")
      #expect(run.status == 0 && run.errors.isEmpty)
      expectGolden(run.output, "list/counts.txt")
      let json = try JSONObject(scratch.run("list", "plan", "--format", "json").output)
      #expect(try json.object("sections").number("activities") == 2)
    }
  }

  @Test(arguments: ["roles", "activities", "decisions", "measures", "systems"])
  func aSectionIsListedWithItsPlaces(_ section: String) throws {
    try withScratch(Self.plan) { scratch in
      let run = try scratch.run("list", section, "plan")
      #expect(run.status == 0 && run.errors.isEmpty)
      expectGolden(run.output, "list/\(section).txt")
      let json = try JSONObject(
        scratch.run("list", section, "plan", "--format", "json").output)
      let entries = try json.objects("entries")
      #expect(!entries.isEmpty)
      for entry in entries {
        let id = try #require(entry["id"] as? String)
        #expect(run.output.contains(id) && entry["file"] as? String != nil)
      }
    }
  }

  @Test func whatIsNoSectionIsAFolderOrAMistake() throws {
    try withScratch(Self.plan) { scratch in
      #expect(try scratch.run("list", "role", "plan").output.contains("claims-handler"))
      #expect(try scratch.run("list", "waves", "plan").output == "The plan has no waves.\n")
      let wrong = try scratch.run("list", "rolls", "plan")
      #expect(wrong.status == 64 && wrong.errors.contains("Did you mean 'roles'?"))
      let inside = try Program.run(
        ["list"], in: scratch.url("plan"), environment: ["LC_ALL": "C.UTF-8"])
      #expect(inside.output.contains("activities"))
    }
  }

  @Test func aPlanWithFaultsIsListedAsFarAsItGoes() throws {
    var files = Self.plan
    files["more.yaml"] = "roles: {extra: {title: Extra, headcount: many}}\n"
    try withScratch(files) { scratch in
      let run = try scratch.run("list", "roles", "plan")
      #expect(run.status == 0 && run.output.contains("extra"))
      #expect(run.errors.contains("The plan has 1 error"))
      let trace = try scratch.run("trace", "triage-claim", "plan")
      #expect(trace.status == 0 && trace.output.contains("pay-claim"))
    }
    try withScratch(Plans.faulty) { scratch in
      for arguments in [["list", "plan"], ["trace", "triage-claim", "plan"]] {
        let run = try Program.run(arguments, in: scratch.folder)
        #expect(run.status == 1 && run.output.isEmpty)
      }
    }
  }

  @Test(arguments: ["triage-claim", "claims-handler", "triage-model", "cycle-time"])
  func aTraceIsReadByPlanners(_ id: String) throws {
    try withScratch(Self.plan) { scratch in
      let run = try scratch.run("trace", id, "plan")
      #expect(run.status == 0 && run.errors.isEmpty)
      expectGolden(run.output, "trace/\(id).txt")
      let json = try JSONObject(scratch.run("trace", id, "plan", "--format", "json").output)
      #expect(try json.object("subject")["id"] as? String == id)
    }
  }

  @Test func aTraceCanBeADiagram() throws {
    try withScratch(Self.plan) { scratch in
      let run = try scratch.run("trace", "triage-claim", "plan", "--format", "mermaid")
      expectGolden(run.output, "trace/triage-claim.mmd")
    }
  }

  /// The words are those of the check.
  @Test func whereTheChainBreaksIsSaidAsTheCheckSaysIt() throws {
    let files = Plans.clean(
      replacing: "  triage-claim:\n",
      with: "  triage-claim:\n    feeds: [dead-end]\n"
    ).merging(
      [
        "end.yaml": """
        domain: claims
        activities:
          dead-end: {title: File a note, as_is: {raci: {R: claims-handler, A: claims-team-lead}}}
        decisions:
          other: {title: Decide, as_is: [{decide: claims-team-lead}]}

        """
      ]
    ) { $1 }
    try withScratch(files) { scratch in
      let check = try JSONObject(scratch.run("check", "plan", "--format", "json").output)
      let flow = try check.objects("findings").filter {
        ($0["rule"] as? String)?.hasPrefix("flow/") == true
      }
      let trace = try JSONObject(
        scratch.run("trace", "triage-claim", "plan", "--format", "json").output)
      let breaks = try trace.objects("breaks").compactMap { $0["message"] as? String }
      let messages = Set(flow.compactMap { $0["message"] as? String })
      #expect(!breaks.isEmpty)
      for message in breaks { #expect(messages.contains(message)) }
      let text = try scratch.run("trace", "triage-claim", "plan").output
      #expect(text.contains("Where the chain breaks"))
    }
  }

  @Test func anUnknownIdHasASuggestion() throws {
    try withScratch(Self.plan) { scratch in
      let near = try scratch.run("trace", "triage-clam", "plan")
      #expect(near.status == 64 && near.errors.contains("Did you mean 'triage-claim'?"))
      let far = try scratch.run("trace", "x\u{1B}[31m", "plan")
      #expect(far.status == 64 && !far.errors.contains("\u{1B}"))
    }
  }
}
