import Foundation
import TestSupport
import Testing

/// `workforce schema`: printed, or written where it is asked for.
struct SchemaTests {
  @Test func itIsPrinted() throws {
    try withScratch { scratch in
      let run = try scratch.run("schema")
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
      let schema = try JSONObject(run.output)
      #expect(schema["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
      #expect(try schema.object("properties").object("activities")["description"] is String)
    }
  }

  @Test func itIsWrittenAndRenewed() throws {
    try withScratch(["workforce.yaml": "plan: {id: small, as_of: 2027-01-01}\n"]) { scratch in
      let path = "plan/.workforce/schema.json"
      let first = try scratch.run("schema", "-o", path)
      #expect(first.status == 0)
      #expect(first.output.isEmpty)
      #expect(first.errors == "Wrote \(path).\n")
      #expect(try scratch.run("schema", "--output", path).errors == "\(path) is up to date.\n")
      try scratch.write("{\"files\": [\"../workforce.yaml\"]}", to: path)
      #expect(try scratch.run("schema", "-o", path).errors == "Wrote \(path).\n")
      #expect(try scratch.text(path) == scratch.run("schema").output)
      // The schema is no part of the plan.
      #expect(scratch.exists("plan/workforce.yaml"))
      #expect(try scratch.run("check", "plan").status == 0)
    }
  }

  @Test func thePlanItselfIsNeverReplaced() throws {
    try withScratch(["workforce.yaml": "mine\n"]) { scratch in
      let run = try scratch.run("schema", "-o", "plan/workforce.yaml")
      #expect(run.status == 64)
      #expect(run.errors.contains("ends in .json"))
      #expect(try scratch.text("plan/workforce.yaml") == "mine\n")
    }
  }

  @Test func whereNothingCanBeWrittenItSaysSo() throws {
    try withScratch(["workforce.yaml": "mine\n"]) { scratch in
      let run = try scratch.run("schema", "-o", "plan/workforce.yaml/schema.json")
      #expect(run.status == 73)
      #expect(run.errors.hasPrefix("error: cannot"))
    }
  }
}
