import Foundation
import Testing

/// `workforce import raci` from the outside.
struct ImportRACITests {
  private static let matrix = """
    | Task | Clerk | Lead |
    |---|---|---|
    | Register | R | A |
    | Pay | Q | A/R |

    """

  @Test func writesPlanTextAndSaysSo() throws {
    try withScratch { scratch in
      try scratch.write(Self.matrix, to: "m.md")
      let run = try scratch.run("import", "raci", "m.md")
      #expect(run.status == 0)
      #expect(run.output.isEmpty)
      #expect(
        run.errors == """
          warning: m.md, line 4, column 2: Q is no letter of RACI; it stands once and was left out; \
          `--map Q=verify` (or another) gives it a meaning
          Wrote m.yaml: 2 activities, 2 new roles
          Wrote workforce.yaml, which begins the plan
          Next: `workforce check`

          """)
      let again = try scratch.run("import", "raci", "m.md")
      #expect(again.status == 0)
      #expect(again.errors.contains("Unchanged: m.yaml\n"))
      #expect(try scratch.run("check").status == 0)
    }
  }

  @Test func printsMachineTextAndWritesNothing() throws {
    try withScratch { scratch in
      try scratch.write(Self.matrix, to: "m.md")
      let run = try scratch.run("import", "raci", "m.md", "--format", "json", "--map", "Q=verify")
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("{\n  \"schema\": 1,\n  \"matrices\": ["))
      #expect(run.output.contains("\"Q\": [\n            \"Clerk\""))
      #expect(!FileManager.default.fileExists(atPath: scratch.url("m.yaml").path))
    }
  }

  @Test func endsByWhatIsWrong() throws {
    try withScratch { scratch in
      try scratch.write(Self.matrix, to: "m.md")
      try scratch.write("no table\n", to: "none.md")
      #expect(try scratch.run("import", "raci", "m.md", "none.md").status == 1)
      #expect(try scratch.run("import", "raci", "m.md", "gone.xlsx").status == 66)
      #expect(try scratch.run("import", "raci", "m.md", "--scheme", "RAPID").status == 64)
      #expect(try scratch.run("import", "raci", "m.md", "--map", "Q").status == 64)
      #expect(!FileManager.default.fileExists(atPath: scratch.url("m.yaml").path))
      try scratch.write("roles: {}\n", to: "m.yaml")
      let kept = try scratch.run("import", "raci", "m.md")
      #expect(kept.status == 73)
      #expect(kept.errors.contains("--force"))
      #expect(try scratch.run("import", "raci", "m.md", "--force").status == 0)
    }
  }
}
