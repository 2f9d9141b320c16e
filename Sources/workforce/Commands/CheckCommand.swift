import ArgumentParser
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read a plan and say what is wrong with it, with the place and what to type.",
    discussion: "Ends with 1 where the plan has errors, so that it can guard a repository.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, concise, json }

  @OptionGroup var input: InputOptions
  @OptionGroup var diagnostics: DiagnosticOptions
  @Option(help: "text, concise (one line each, for editors and grep) or json.")
  var format = Format.text

  func run() throws {
    let console = Console(color: diagnostics.color)
    let outcome = try input.run(Planner.Options(isStrict: diagnostics.strict), console)
    switch format {
    case .json:
      let files = outcome.sources.files.count
      try console.print(JSON.check(outcome.findings, files: files).text)
    case .concise:
      try console.print(renderer(outcome, console.output).concise(outcome.findings))
    case .text:
      try console.print(renderer(outcome, console.output).full(outcome.findings))
      let summary = RunSummary(outcome)
      if summary.isClean {
        try console.print(summary.line + summary.disclaimer)
      } else {
        try console.say(summary.line + summary.disclaimer + summary.hint)
      }
    }
    if outcome.findings.hasErrors { throw ExitStatus.errorsFound }
  }

  private func renderer(_ outcome: Planner.Outcome, _ style: TerminalStyle) -> DiagnosticText {
    DiagnosticText(style: style, files: outcome.sources.files, showsAll: diagnostics.all)
  }
}
