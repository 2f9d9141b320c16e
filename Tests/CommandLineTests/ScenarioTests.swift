import Foundation
import TestSupport
import Testing

/// `workforce plan --scenario` and `--compare`.
struct ScenarioTests {
  @Test func aScenarioIsWrittenBesideThePlanAndSaysWhatItIs() throws {
    try withScratch(Plans.scenarios) { scratch in
      _ = try scratch.run("plan", "plan")
      let before = try scratch.contents(of: "plan/build")
      let run = try scratch.run("plan", "plan", "--scenario", "half-done")
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("Plan claims-2027, scenario half-done, as of 2027-01-01"))
      let folder = "plan/build/scenarios/half-done"
      #expect(scratch.exists("\(folder)/claims-2027-half-done.xlsx"))
      let page = try scratch.text("\(folder)/change-plan.md")
      #expect(page.hasPrefix("# Claims 2027 (scenario: The model completes half)\n"))
      #expect(page.contains("**This is a scenario and not the plan:**"))
      let report = try JSONObject(scratch.text("\(folder)/plan.json"))
      #expect(try report.object("plan")["scenario"] as? String == "half-done")
      let after = try scratch.contents(of: "plan/build")
      for (name, bytes) in before { #expect(after[name] == bytes, "\(name) was touched") }
      // And the plan, made again, leaves the scenario's files alone.
      let again = try scratch.run("plan", "plan")
      #expect(again.errors.contains("plan/build is up to date"))
      #expect(try scratch.contents(of: "plan/build") == after)
    }
  }

  @Test func theNumberOfDrawsIsTheOneAskedFor() throws {
    let plan = Plans.clean(replacing: "completed: 70%", with: "completed: [50%, 70%, 80%]")
    try withScratch(plan) { scratch in
      let few = try scratch.run("plan", "plan", "--format", "json", "--draws", "100")
      let many = try scratch.run("plan", "plan", "--format", "json")
      let (fewer, more) = (
        try JSONObject(few.output).object("ranges"), try JSONObject(many.output).object("ranges")
      )
      #expect(try fewer.number("draws") == 100)
      #expect(try more.number("draws") == 10_000)
      #expect(try fewer.object("release").number("p50") != more.object("release").number("p50"))
    }
  }

  @Test func aScenarioIsWhatTheTextWouldBe() throws {
    try withScratch(Plans.scenarios) { scratch in
      let scenario = try scratch.run(
        "plan", "plan", "--scenario", "more-work", "--draft", "--format", "json", "-o", "one")
      let text = Plans.clean(replacing: "10000 per month", with: "30000 per month")
      try scratch.write(text, below: "written")
      let written = try scratch.run("plan", "written", "--draft", "--format", "json", "-o", "two")
      #expect(scenario.status == written.status)
      let (one, two) = (try JSONObject(scenario.output), try JSONObject(written.output))
      for key in ["as_is_hours", "to_be_hours", "errors", "warnings"] {
        #expect(try one.object("totals").number(key) == two.object("totals").number(key))
      }
      let messages = try [one, two].map {
        try $0.objects("findings").map { "\($0["message"] ?? "")" }
      }
      #expect(messages[0].sorted() == messages[1].sorted())
      // What a scenario sets is found where it is set.
      let files = try one.objects("findings").map { $0["file"] as? String }
      #expect(!files.isEmpty)
    }
  }

  @Test func errorsOfAScenarioStopItsHandOverAndNotThePlans() throws {
    try withScratch(Plans.scenarios) { scratch in
      #expect(try scratch.run("check", "plan").status == 0)
      #expect(try scratch.run("plan", "plan").status == 0)
      let run = try scratch.run("plan", "plan", "--scenario", "more-work")
      #expect(run.status == 1)
      #expect(run.errors.contains("[role/overloaded]"))
      #expect(run.errors.contains("plan/build/scenarios/more-work is unchanged"))
      #expect(!scratch.exists("plan/build/scenarios"))
    }
  }

  @Test(arguments: ["text", "json"]) func scenariosStandBesideThePlan(_ format: String) throws {
    try withScratch(Plans.scenarios) { scratch in
      let run = try scratch.run("plan", "plan", "--compare", "--format", format)
      #expect(run.status == 0)
      expectGolden(run.transcript, "plan/compare.\(format).txt")
      #expect(!scratch.exists("plan/build"))
    }
  }

  @Test func onlyTheNamedScenariosAreCompared() throws {
    try withScratch(Plans.scenarios) { scratch in
      let run = try scratch.run(
        "plan", "plan", "--compare", "--scenario", "more-work", "--format", "json")
      let report = try JSONObject(run.output)
      #expect(report.keys == ["schema", "plan", "base", "scenarios"])
      let scenarios = try report.objects("scenarios")
      #expect(scenarios.map { $0["id"] as? String } == ["more-work"])
      // What is set as it stands in the text makes no difference.
      #expect(
        try scenarios[0].objects("set").map { $0["path"] as? String }
          == ["activities.triage-claim.volume"])
      let base = try report.object("base")
      #expect(scenarios[0].keys == base.keys.union(["id", "title", "set"]))
    }
  }

  @Test func aScenarioThatCannotBeReadIsAFindingOnIt() throws {
    try withScratch(Plans.clean) { scratch in
      try scratch.write(
        """
        scenarios:
          much:
            title: More than all
            set: {activities.triage-claim.to_be.completed: 150%}

        """, to: "plan/scenarios.yaml")
      let run = try scratch.run("check", "plan", "--format", "json")
      #expect(run.status == 1)
      let findings = try JSONObject(run.output).objects("findings")
      #expect(findings.map { $0["file"] as? String } == ["scenarios.yaml"])
      #expect(try findings[0].object("subject")["id"] as? String == "much")
    }
  }
}
