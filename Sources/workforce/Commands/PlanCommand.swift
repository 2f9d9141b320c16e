import ArgumentParser
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Check a plan and write the workbook, the change plan and the role pages.",
    discussion: """
      Errors stop the hand-over: nothing is written and what was there before stays as it is. With \
      `--draft` it is written all the same, marked as a draft on every sheet and page.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var input: InputOptions
  @Option(
    name: [.short, .long], help: "The folder to write to; `build` in the plan's folder by default.",
    completion: .directory)
  var output: String?
  @Flag(help: "Write although there are errors, marked as a draft.") var draft = false
  @Option(help: "A label of your own for this version, printed beside the fingerprint.")
  var revision: String?
  @Option(help: "text, or json: what plan.json holds.") var format = Format.text
  @OptionGroup var diagnostics: DiagnosticOptions

  func run() throws {
    let console = Console(color: diagnostics.color)
    let options = Planner.Options(
      isStrict: diagnostics.strict, isDraft: draft, revision: revision)
    let outcome = try input.run(output: output, options, console)
    let folder = output ?? input.defaultOutput
    let findings = DiagnosticText(
      style: console.errors, files: outcome.sources.files, showsAll: diagnostics.all)
    try console.say(findings.full(outcome.findings))

    let hasErrors = outcome.findings.hasErrors
    guard draft || !hasErrors, let plan = outcome.makePlan() else {
      let errors = outcome.findings.count { $0.severity == .error && $0.waived == nil }
      try console.say(
        "No plan was made: \(errors.of("error")) in the definitions (see above). "
          + "\(folder) is unchanged.\n")
      throw ExitStatus.errorsFound
    }
    let report: WriteReport
    do {
      report = try Deliverables(plan).write(to: folder)
    } catch {
      try console.fail("\(error)", ExitStatus.cannotWrite)
    }
    switch format {
    case .text: try console.print(PlanText(plan, style: console.output).text)
    case .json: try console.print(Deliverables(plan).json.text)
    }
    try console.say(WriteSummary(report, folder: folder).text)
    // A draft with errors is written, and is still no plan to hand over.
    if hasErrors { throw ExitStatus.errorsFound }
  }
}
