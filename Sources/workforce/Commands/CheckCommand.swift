import ArgumentParser
import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read a plan and say what is wrong with it, with the place and what to type.",
    discussion: """
      Ends with 1 where the plan has errors, so that it can guard a repository; `--fail-on` sets \
      another level.

      What `--only` and `--ignore` leave out is not shown and has no say in how the run ends. Faults \
      in reading the text, such as yaml/tab-indent, are never left out: while one stands the plan \
      cannot be built, and nothing else of it is judged.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, concise, json, sarif, github
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var diagnostics: DiagnosticOptions
  @OptionGroup var filter: FilterOptions
  @Option(
    help: """
      text, concise (one line each, for editors and grep), json, sarif (2.1.0, for code scanning) \
      or github (annotations of a workflow).
      """)
  var format = Format.text

  func run() throws {
    let console = Console(color: diagnostics.color)
    var outcome = try input.run(Planner.Options(isStrict: diagnostics.strict), console)
    let found = outcome.findings.count
    let filter = try self.filter.filter(for: outcome)
    outcome.findings = outcome.findings.filter(filter.passes)
    try show(outcome, leftOut: found - outcome.findings.count, console)
    if self.filter.failOn.isReached(by: outcome.findings) { throw ExitStatus.errorsFound }
  }

  private func show(_ outcome: Planner.Outcome, leftOut: Int, _ console: Console) throws {
    let findings = outcome.findings
    switch format {
    case .json:
      let files = outcome.sources.files.count
      let packs = outcome.judged?.definitions.packs ?? []
      try console.print(JSON.check(findings, files: files, leftOut: leftOut, packs: packs).text)
    case .sarif:
      let report = SARIFReport(version: Workforce.version, folder: input.folder)
      try console.print(report.json(findings).text)
    case .github:
      try console.print(GitHubReport(folder: input.folder).text(findings))
    case .concise:
      try console.print(renderer(outcome, console.output).concise(findings))
    case .text:
      try console.print(renderer(outcome, console.output).full(findings))
      let summary = RunSummary(outcome, leftOut: leftOut)
      if summary.isClean {
        try console.print(summary.line + summary.disclaimer)
      } else {
        try console.say(summary.line + summary.disclaimer + summary.hint)
      }
    }
  }

  private func renderer(_ outcome: Planner.Outcome, _ style: TerminalStyle) -> DiagnosticText {
    DiagnosticText(style: style, files: outcome.sources.files, showsAll: diagnostics.all)
  }
}
