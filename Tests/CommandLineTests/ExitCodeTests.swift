import Foundation
import TestSupport
import Testing

/// Every way the program can end, with the words it ends with.
struct ExitCodeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var arguments: [String]
    var status: Int32

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "clean-plan", arguments: ["check", "plan"], status: 0),
    Case(name: "errors", arguments: ["check", "faulty"], status: 1),
    Case(name: "errors-in-plan", arguments: ["plan", "faulty"], status: 1),
    Case(name: "unknown-option", arguments: ["check", "plan", "--stict"], status: 64),
    Case(name: "unknown-command", arguments: ["chek"], status: 64),
    Case(name: "unknown-format", arguments: ["check", "plan", "--format", "xml"], status: 64),
    Case(name: "unknown-rule", arguments: ["check", "--only", "raci/many-acountable"], status: 64),
    Case(name: "unknown-family", arguments: ["check", "--ignore", "qqq"], status: 64),
    Case(name: "ignored-fault", arguments: ["check", "faulty", "--ignore", "yaml"], status: 64),
    Case(name: "errors-left-out", arguments: ["check", "owners", "--ignore", "raci"], status: 0),
    Case(name: "errors-let-pass", arguments: ["check", "faulty", "--fail-on", "never"], status: 0),
    Case(name: "unknown-level", arguments: ["check", "--fail-on", "fatal"], status: 64),
    Case(name: "unknown-template", arguments: ["init", "new", "--template", "bank"], status: 64),
    Case(name: "option-without-value", arguments: ["plan", "plan", "--output"], status: 64),
    Case(name: "one-folder-too-many", arguments: ["check", "plan", "faulty"], status: 64),
    Case(
      name: "unknown-scenario", arguments: ["plan", "scenarios", "--scenario", "half-dnoe"],
      status: 64),
    Case(name: "too-few-draws", arguments: ["plan", "plan", "--draws", "99"], status: 64),
    Case(name: "no-scenarios", arguments: ["plan", "plan", "--compare"], status: 64),
    Case(
      name: "several-scenarios",
      arguments: ["plan", "scenarios", "--scenario", "half-done", "--scenario", "more-work"],
      status: 64),
    Case(
      name: "comparison-into-a-folder",
      arguments: ["plan", "scenarios", "--compare", "--output", "out"], status: 64),
    Case(name: "comparison-of-faults", arguments: ["plan", "faulty", "--compare"], status: 1),
    Case(name: "no-folder", arguments: ["check", "nowhere"], status: 66),
    Case(name: "no-folder-to-plan", arguments: ["plan", "nowhere"], status: 66),
    Case(name: "file-for-a-folder", arguments: ["check", "plan/workforce.yaml"], status: 66),
    Case(name: "output-is-a-file", arguments: ["plan", "plan", "-o", "a-file"], status: 73),
    Case(name: "output-below-a-file", arguments: ["plan", "plan", "-o", "a-file/b"], status: 73),
    Case(name: "template-onto-a-file", arguments: ["init", "a-file"], status: 73),
  ]

  @Test(arguments: cases) func endsWithItsCode(_ example: Case) throws {
    try withScratch(Plans.clean) { scratch in
      try scratch.write(Plans.faulty, below: "faulty")
      try scratch.write(Plans.manyOwners, below: "owners")
      try scratch.write(Plans.scenarios, below: "scenarios")
      try scratch.write("I am a file.\n", to: "a-file")
      let run = try Program.run(example.arguments, in: scratch.folder)
      #expect(run.status == example.status)
      expectGolden(run.transcript, "exit/\(example.name).txt")
      #expect(try scratch.text("a-file") == "I am a file.\n")
    }
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [
      ["check", "plan"], ["check", "plan", "--format", "json"], ["plan", "plan"], ["explain"],
      ["rules"],
    ])
  func aFullDiskBehindTheStreamIsSaid(_ arguments: [String]) throws {
    try withScratch(Plans.clean) { scratch in
      let run = try Program.run(arguments, in: scratch.folder, output: "/dev/full")
      #expect(run.status == 73)
      #expect(run.errors.contains("error: cannot write what was asked for: the disk is full"))
    }
  }
}
