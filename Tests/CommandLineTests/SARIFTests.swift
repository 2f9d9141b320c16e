import Foundation
import TestSupport
import Testing
import WorkforceChecks

/// `workforce check --format sarif` holds to SARIF 2.1.0.
///
/// What a reader relies on is checked here: required members, closed lists of words, and numbers that
/// point into other lists. The published schema is asked as well where there is one.
struct SARIFTests {
  static let plans = [
    "faulty": Plans.faulty, "many-owners": Plans.manyOwners, "clean": Plans.clean,
    "warnings": Plans.warnings,
  ]

  @Test(arguments: plans.keys.sorted()) func holdsToTheStandard(_ name: String) throws {
    try withScratch(try #require(Self.plans[name])) { scratch in
      let run = try scratch.run("check", "plan", "--format", "sarif")
      #expect(run.errors.isEmpty)
      let log = try JSONObject(run.output)
      #expect(log.keys == ["$schema", "version", "runs"])
      #expect(log["version"] as? String == "2.1.0")
      let runs = try log.objects("runs")
      #expect(runs.count == 1)
      let report = try #require(runs.first)
      #expect(report["columnKind"] as? String == "unicodeCodePoints")
      let base = try report.object("originalUriBaseIds").object("PLANFOLDER")
      #expect(base["uri"] as? String == "plan/")

      let rules = try self.rules(of: report)
      for result in try report.objects("results") { try check(result, rules, scratch) }
    }
  }

  private func rules(of report: JSONObject) throws -> [JSONObject] {
    let driver = try report.object("tool").object("driver")
    #expect(driver.keys == ["name", "version", "rules"])
    #expect((driver["version"] as? String)?.wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
    let rules = try driver.objects("rules")
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(Set(ids).count == rules.count, "every rule has a name of its own")
    #expect(Array(ids.prefix(Rule.all.count)) == Rule.all.map(\.id))
    for rule in rules {
      #expect(try !text(rule, "shortDescription").isEmpty)
      #expect(try !text(rule, "fullDescription").isEmpty)
      #expect(rule["helpUri"] == nil)
      let level = try rule.object("defaultConfiguration")["level"] as? String
      #expect(Self.levels.contains(level))
      let tags = try rule.object("properties")["tags"] as? [String]
      #expect(tags?.count == 1)
    }
    return rules
  }

  private static let levels: [String?] = ["error", "warning", "note", "none"]

  private func check(_ result: JSONObject, _ rules: [JSONObject], _ scratch: Scratch) throws {
    let index = try #require(result["ruleIndex"] as? Int)
    try #require(rules.indices.contains(index))
    #expect(result["ruleId"] as? String == rules[index]["id"] as? String)
    #expect(Self.levels.contains(result["level"] as? String))
    #expect(try !text(result, "message").isEmpty)
    let locations = try result.objects("locations")
    #expect(locations.count == 1)
    for location in locations { try checkPlace(location, scratch) }
    if result.keys.contains("relatedLocations") {
      let related = try result.objects("relatedLocations")
      #expect(related.map { $0["id"] as? Int } == Array(related.indices))
      for location in related { try checkPlace(location, scratch) }
    }
    let marks = try result.object("partialFingerprints")
    #expect(marks.keys == ["workforceFinding/v1"])
    for suppression in try result.objects("suppressions") {
      #expect(suppression.keys == ["kind", "status", "justification"])
      #expect(suppression["kind"] as? String == "inSource")
      #expect(suppression["status"] as? String == "accepted")
    }
  }

  private func checkPlace(_ location: JSONObject, _ scratch: Scratch) throws {
    let place = try location.object("physicalLocation")
    #expect(place.keys == ["artifactLocation", "region"])
    let file = try place.object("artifactLocation")
    #expect(file["uriBaseId"] as? String == "PLANFOLDER")
    let uri = try #require(file["uri"] as? String)
    #expect(uri.wholeMatch(of: /([A-Za-z0-9\-._~\/]|%[0-9A-F]{2})+/) != nil)
    #expect(scratch.exists("plan/\(try #require(uri.removingPercentEncoding))"))
    let region = try place.object("region")
    let numbers = try ["startLine", "startColumn", "endLine", "endColumn"].map {
      try #require(region[$0] as? Int, "\($0)")
    }
    #expect(numbers.allSatisfy { $0 >= 1 })
    #expect((numbers[0], numbers[1]) <= (numbers[2], numbers[3]))
  }

  private func text(_ object: JSONObject, _ key: String) throws -> String {
    try #require(try object.object(key)["text"] as? String)
  }

  @Test(arguments: ["faulty", "many-owners"]) func theResults(_ name: String) throws {
    try withScratch(try #require(Self.plans[name])) { scratch in
      let output = try scratch.run("check", "plan", "--format", "sarif").output
      let start = try #require(output.range(of: "\"results\": ["))
      // A rule's number is another with every rule that comes before it.
      let results = output[start.lowerBound...].replacing(
        /"ruleIndex": \d+/, with: "\"ruleIndex\": …")
      expectGolden(String(results), "check/\(name).sarif.txt")
    }
  }

  @Test func waivedFindingsAreSuppressedWithTheirReason() throws {
    try withScratch(Plans.manyOwners) { scratch in
      let report = try report(scratch)
      let suppressed = try report.objects("results").filter {
        try !$0.objects("suppressions").isEmpty
      }
      #expect(suppressed.count == 1)
      let reason =
        try suppressed.first?.objects("suppressions").first?["justification"] as? String
      #expect(
        reason
          == "The two heads share the department until May (head-of-claims, until 2027-05-31)")
    }
  }

  @Test(arguments: ["faulty", "many-owners", "warnings"])
  func aFingerprintStaysWhenLinesMove(_ name: String) throws {
    let plan = try #require(Self.plans[name])
    let moved = plan.mapValues { "# one line\n\n# and another\n" + $0 }
    let marks = try [plan, moved].map { files in
      var marks: [String] = []
      try withScratch(files) { scratch in
        marks = try report(scratch).objects("results").map {
          try #require(
            try $0.object("partialFingerprints")["workforceFinding/v1"] as? String)
        }
      }
      return marks
    }
    #expect(!marks[0].isEmpty)
    #expect(Set(marks[0]).count == marks[0].count, "each finding has its own")
    #expect(marks[0] == marks[1])
  }

  @Test func namesOfFilesAreEncoded() throws {
    let files = Plans.manyOwners.map { ($0 == "work.yaml" ? "Schäden 100%, #1: a.yaml" : $0, $1) }
    try withScratch(Dictionary(uniqueKeysWithValues: files)) { scratch in
      let place = try #require(try report(scratch).objects("results").first)
        .objects("locations").first?.object("physicalLocation").object("artifactLocation")
      #expect(place?["uri"] as? String == "Sch%C3%A4den%20100%25%2C%20%231%3A%20a.yaml")
    }
  }

  @Test(arguments: [".", "./", "..//plan", "absolute"])
  func aFolderThatIsNotBelowIsNotNamed(_ folder: String) throws {
    try withScratch(Plans.manyOwners) { scratch in
      let path = folder == "absolute" ? scratch.url("plan").path : folder
      let run = try Program.run(
        ["check", path, "--format", "sarif"], in: scratch.url("plan"))
      let report = try #require(try JSONObject(run.output).objects("runs").first)
      #expect(!run.output.contains(scratch.folder.path))
      let base = try report.object("originalUriBaseIds").object("PLANFOLDER")
      #expect(base.keys == ["description"])
    }
  }

  /// With `SARIF_SCHEMA` the path of the published schema, and Python's `jsonschema`.
  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["SARIF_SCHEMA"] != nil),
    arguments: plans.keys.sorted())
  func thePublishedSchemaAcceptsIt(_ name: String) throws {
    let schema = try #require(ProcessInfo.processInfo.environment["SARIF_SCHEMA"])
    try withScratch(try #require(Self.plans[name])) { scratch in
      try scratch.write(
        scratch.run("check", "plan", "--format", "sarif").output, to: "log.sarif")
      let validator = Process()
      validator.executableURL = URL(filePath: "/usr/bin/env")
      validator.arguments = [
        "python3", "-m", "jsonschema", "-i", scratch.url("log.sarif").path, schema,
      ]
      try validator.run()
      validator.waitUntilExit()
      #expect(validator.terminationStatus == 0)
    }
  }

  private func report(_ scratch: Scratch) throws -> JSONObject {
    let run = try scratch.run("check", "plan", "--format", "sarif")
    return try #require(try JSONObject(run.output).objects("runs").first)
  }
}
