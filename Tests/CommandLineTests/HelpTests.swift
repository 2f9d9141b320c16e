import Foundation
import TestSupport
import Testing

/// What the program says of itself.
struct HelpTests {
  @Test(arguments: [
    "", "check", "plan", "init", "import", "import raci", "import review", "list", "trace", "diff",
    "rename", "approve", "explain", "rules", "schema",
  ])
  func everyCommandShowsItsHelp(_ command: String) throws {
    try withScratch { scratch in
      let run = try Program.run(
        command.split(separator: " ").map(String.init) + ["--help"], in: scratch.folder,
        environment: ["LC_ALL": "C.UTF-8", "COLUMNS": "80"])
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
      let name = command.isEmpty ? "workforce" : command.replacing(" ", with: "-")
      expectGolden(run.output, "help/\(name).txt")
    }
  }

  @Test func theVersionIsOneLine() throws {
    try withScratch { scratch in
      let run = try scratch.run("--version")
      #expect(run.status == 0)
      #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsNameEveryCommand(_ shell: String) throws {
    try withScratch { scratch in
      let run = try scratch.run("--generate-completion-script", shell)
      #expect(run.status == 0)
      for command in ["check", "plan", "init", "explain", "rules", "import", "fail-on"] {
        #expect(run.output.contains(command), "\(shell): \(command)")
      }
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash")))
  func bashAcceptsItsCompletions() throws {
    try withScratch { scratch in
      let script = try scratch.run("--generate-completion-script", "bash").output
      try scratch.write(script, to: "c.bash")
      let bash = Process()
      bash.executableURL = URL(filePath: "/bin/bash")
      bash.arguments = ["-n", scratch.url("c.bash").path]
      try bash.run()
      bash.waitUntilExit()
      #expect(bash.terminationStatus == 0)
    }
  }
}
