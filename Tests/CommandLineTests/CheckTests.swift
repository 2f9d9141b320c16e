import Foundation
import TestSupport
import Testing

/// `workforce check`: the same findings for people, for editors and for machines.
struct CheckTests {
  @Test(arguments: ["text", "concise", "json", "github"])
  func faultsOfSeveralFiles(_ format: String) throws {
    try withScratch(Plans.faulty) { scratch in
      let run = try scratch.run("check", "plan", "--format", format)
      #expect(run.status == 1)
      expectGolden(run.transcript, "check/faulty.\(format).txt")
    }
  }

  @Test(arguments: ["text", "concise", "json", "github"])
  func aWaivedFindingBesideAnOpenOne(_ format: String) throws {
    try withScratch(Plans.manyOwners) { scratch in
      let run = try scratch.run("check", "plan", "--format", format)
      #expect(run.status == 1)
      expectGolden(run.transcript, "check/many-owners.\(format).txt")
    }
  }

  @Test(arguments: ["faulty", "many-owners", "clean"])
  func theMachineReadsTheDocumentedKeys(_ name: String) throws {
    let plans = ["faulty": Plans.faulty, "many-owners": Plans.manyOwners, "clean": Plans.clean]
    try withScratch(try #require(plans[name])) { scratch in
      let run = try scratch.run("check", "plan", "--format", "json")
      #expect(run.errors.isEmpty)
      let report = try JSONObject(run.output)
      #expect(report.keys == ["schema", "findings", "summary"])
      #expect(report["schema"] as? Int == 1)
      let summary = try report.object("summary")
      #expect(
        summary.keys == ["errors", "warnings", "notes", "waived", "files", "left_out"])
      let findings = try report.objects("findings")
      var open = 0
      for finding in findings {
        #expect(finding.keys == Self.findingKeys)
        let file = try #require(finding["file"] as? String)
        #expect(scratch.exists("plan/\(file)"), "\(file) is not relative to the plan's folder")
        #expect(["error", "warning", "note"].contains(finding["severity"] as? String))
        #expect(["as_is", "to_be", nil].contains(finding["state"] as? String))
        #expect(try #require(finding["line"] as? Int) >= 1)
        #expect(try #require(finding["column"] as? Int) >= 1)
        for place in try finding.objects("related") {
          #expect(place.keys == ["file", "line", "column", "label"])
        }
        if finding["waived"] is NSNull {
          if finding["severity"] as? String == "error" { open += 1 }
        } else {
          #expect(try finding.object("waived").keys == ["reason", "owner", "expires"])
        }
        if !(finding["subject"] is NSNull) {
          #expect(try finding.object("subject").keys == ["kind", "id"])
        }
      }
      #expect(summary["errors"] as? Int == open)
      #expect(run.status == (open > 0 ? 1 : 0))
    }
  }

  static let findingKeys: Set<String> = [
    "rule", "severity", "subject", "domain", "state", "message", "notes", "help", "file", "line",
    "column", "end_line",
    "end_column", "related", "waived",
  ]

  @Test func strictCountsWarningsAsErrors() throws {
    try withScratch(Plans.warning) { scratch in
      let lenient = try scratch.run("check", "plan")
      #expect(lenient.status == 0)
      #expect(lenient.output.contains("warning: "))
      let strict = try scratch.run("check", "plan", "--strict")
      #expect(strict.status == 1)
      #expect(strict.output.contains("error: activity `assess-claim` has no accountable role"))
    }
  }

  @Test func colourIsForTerminalsUnlessAskedFor() throws {
    try withScratch(Plans.faulty) { scratch in
      let escape = "\u{1B}["
      let piped = try scratch.run("check", "plan", environment: ["TERM": "xterm"])
      #expect(!piped.output.contains(escape) && !piped.errors.contains(escape))
      let always = try scratch.run(
        "check", "plan", "--color", "always", environment: ["NO_COLOR": "1", "LC_ALL": "C.UTF-8"])
      #expect(always.output.contains(escape))
      let bare = always.output.replacing(/\u{1B}\[[0-9;]*m/, with: "")
      let plain = try scratch.run("check", "plan").output
      #expect(bare == plain, "colour adds nothing but colour")
      let never = try scratch.run("check", "plan", "--color", "never")
      #expect(!never.output.contains(escape))
    }
  }

  @Test func withoutALocaleNothingIsSaidBeyondASCII() throws {
    try withScratch(Plans.clean) { scratch in
      for locale in [[:], ["LC_ALL": "C"], ["LANG": "de_DE.ISO-8859-1"]] {
        let run = try scratch.run("plan", "plan", environment: locale)
        #expect(run.status == 0)
        let beyond = (run.output + run.errors).unicodeScalars.filter { !$0.isASCII }
        #expect(beyond.isEmpty, "\(locale)")
        #expect(run.output.contains(" -> "))
      }
      let locale = ["LC_ALL": "", "LANG": "de_DE.utf8"]
      #expect(try scratch.run("plan", "plan", environment: locale).output.contains(" → "))
    }
  }

  @Test func theFolderMayBeTheOneOneIsIn() throws {
    try withScratch(Plans.manyOwners) { scratch in
      let outside = try scratch.run("check", "plan", "--format", "concise")
      let inside = try Program.run(["check", "--format", "concise"], in: scratch.url("plan"))
      #expect(inside.output == outside.output)
      let absolute = try scratch.run("check", scratch.url("plan").path, "--format", "concise")
      #expect(absolute.output == outside.output)
    }
  }
}

/// An object of a JSON text, with complaints instead of optionals.
struct JSONObject {
  private let values: [String: Any]

  init(_ text: String) throws {
    values = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private init(values: [String: Any]) { self.values = values }

  var keys: Set<String> { Set(values.keys) }

  subscript(key: String) -> Any? { values[key] }

  func object(_ key: String) throws -> JSONObject {
    JSONObject(values: try #require(values[key] as? [String: Any], "\(key) is no object"))
  }

  func objects(_ key: String) throws -> [JSONObject] {
    try #require(values[key] as? [[String: Any]], "\(key) is no list of objects")
      .map { JSONObject(values: $0) }
  }

  func number(_ key: String) throws -> Double {
    try #require(values[key] as? Double, "\(key) is no number")
  }
}
