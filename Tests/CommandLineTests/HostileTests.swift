import Foundation
import TestSupport
import Testing

/// Plans that are broken on purpose: the program answers each with a short sentence.
struct HostileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var file = "workforce.yaml"
    var text: String
    var status: Int32 = 1
    /// What the answer has to name.
    var rule: String

    var testDescription: String { name }
  }

  static let head = "plan: {id: hostile, title: Hostile, as_of: 2027-01-01}\n"

  static let cases = [
    Case(
      name: "lists within lists", text: head + "roles: " + String(repeating: "[", count: 20_000),
      rule: "yaml/"),
    Case(
      name: "indented ever deeper",
      text: head + (0..<3_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
      rule: "yaml/"),
    Case(name: "names that repeat names", text: head + aliasBomb, rule: "yaml/"),
    Case(
      name: "a NUL in the text", text: head + "roles: {a: {title: \"A\u{0}B\"}}\n", rule: "yaml/"),
    Case(
      name: "a file of 6 MB",
      text: head
        + String(repeating: "# fifty characters of a comment, or nearly so\n", count: 140_000),
      rule: "too-large"),
    Case(name: "no plan section", text: "roles: {a: {title: A}}\n", rule: "plan/missing"),
    Case(name: "an empty file", text: "", rule: "plan/missing"),
    Case(name: "nothing but comments", text: "# nothing\n", rule: "plan/missing"),
    Case(
      name: "a fault far to the right",
      text: head + "roles: {" + String(repeating: "x", count: 100_000) + ": {title: A}}\n",
      rule: "yaml/"),
    Case(
      name: "an unknown role far to the right",
      text: head + "activities: {a: {title: \"" + String(repeating: "long ", count: 6_000)
        + "\", as_is: {raci: {R: " + String(repeating: "r", count: 20_000) + "}}}}\n",
      rule: "reference/unknown-role"),
    Case(
      name: "characters that write backwards",
      text: head + "roles: {a\u{202E}b: {title: \u{1B}[31mred}}\n", rule: ""),
    Case(
      name: "ten thousand faults",
      text: head + "roles:\n" + (0..<10_000).map { "  r\($0): {titel: A}\n" }.joined(),
      rule: "field/unknown-key"),
    Case(name: "a list at the top", text: "- plan\n- roles\n", rule: ""),
    Case(name: "a file that is no text", text: "\u{FFFF}\u{1}\u{2}", rule: ""),
  ]

  private static let aliasBomb =
    "x0: &x0 [a, a, a, a, a, a, a, a, a, a]\n"
    + (1...12).map { level in
      "x\(level): &x\(level) ["
        + [String](repeating: "*x\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
    }.joined()

  private static let commands = [
    ["check", "plan"], ["check", "plan", "--format", "concise"], ["plan", "plan"],
  ]

  @Test(.timeLimit(.minutes(5)), arguments: cases)
  func isAnsweredShortly(_ example: Case) throws {
    try withScratch([example.file: example.text]) { scratch in
      for command in Self.commands {
        let run = try Program.run(command, in: scratch.folder)
        #expect(run.status == example.status, "\(command)")
        let said = run.output + run.errors
        #expect(example.rule.isEmpty || said.contains(example.rule), "\(command)")
        #expect(!said.unicodeScalars.contains { "\u{1B}\u{0}\u{202E}".unicodeScalars.contains($0) })
        for line in said.split(separator: "\n") where line.unicodeScalars.count > 300 {
          Issue.record("\(command): a line of \(line.count): \(line.prefix(120))")
        }
        if !command.contains("concise") {
          #expect(said.utf8.count < 50_000, "\(command) says \(said.utf8.count) bytes")
        }
      }
      let json = try scratch.run("check", "plan", "--format", "json")
      #expect(json.status == example.status)
      _ = try JSONObject(json.output)
    }
  }

  @Test func anEmptyFolder() throws {
    try withScratch { scratch in
      try FileManager.default.createDirectory(
        at: scratch.url("plan"), withIntermediateDirectories: true)
      let run = try scratch.run("check", "plan")
      #expect(run.status == 1)
      expectGolden(run.transcript, "check/empty-folder.txt")
    }
  }

  @Test func bytesThatAreNoText() throws {
    try withScratch { scratch in
      let bytes = (0..<2_000).map { UInt8(truncatingIfNeeded: $0 &* 37) }
      try scratch.write(Data(bytes), to: "plan/a.yaml")
      let run = try scratch.run("check", "plan")
      #expect(run.status == 1)
      #expect(run.output.split(separator: "\n").allSatisfy { $0.count < 300 })
    }
  }

  @Test func namesOfFilesThatWriteToTheTerminal() throws {
    try withScratch(Plans.clean) { scratch in
      let text = "roles: {claims-handler: {title: Twice}}\n"
      try scratch.write(text, to: "plan/\u{1B}[31m\nred.yaml")
      for command in ["check", "plan"] {
        let run = try scratch.run(command, "plan")
        #expect(run.status == 1)
        #expect(!(run.output + run.errors).contains("\u{1B}"))
      }
    }
  }
}
