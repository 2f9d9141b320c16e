import ArgumentParser
import WorkforceAnalysis
import WorkforceModel
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

      Scenarios say what else may come. `--compare` shows them beside the plan, `--scenario` hands \
      one over as a plan of its own.
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
  @Option(
    help: "How often the ranges are drawn: more draws make percentiles steadier.",
    transform: PlanCommand.draws)
  var draws = ReleaseEstimate.draws
  @Option(help: "text, or json: what plan.json holds.") var format = Format.text
  @OptionGroup var scenarios: ScenarioOptions
  @OptionGroup var diagnostics: DiagnosticOptions

  func validate() throws {
    guard scenarios.compare, output != nil || draft || revision != nil else { return }
    throw ValidationError(
      "--compare writes no files; leave out --output, --draft and --revision.")
  }

  /// Fewer draws say nothing about the ends; more take memory that no figure is worth.
  private static func draws(_ text: String) throws -> Int {
    guard let draws = Int(text), (100...1_000_000).contains(draws) else {
      throw ValidationError("--draws must be a whole number from 100 to 1000000, such as 10000.")
    }
    return draws
  }

  func run() throws {
    let console = Console(color: diagnostics.color)
    let options = Planner.Options(
      isStrict: diagnostics.strict, isDraft: draft, revision: revision, draws: draws)
    let base = try input.run(output: output, options, console)
    let chosen = try base.judged.map { try scenarios.chosen(from: $0.definitions) } ?? []
    if scenarios.compare {
      try compare(base, with: chosen, console)
    } else if let scenario = chosen.first {
      let folder = "\(input.defaultOutput)/scenarios/\(scenario.id.text)"
      try handOver(base.outcome(as: scenario), to: output ?? folder, console)
    } else {
      try handOver(base, to: output ?? input.defaultOutput, console)
    }
  }

  private func handOver(
    _ outcome: Planner.Outcome, to folder: String, _ console: Console
  ) throws {
    try sayFindings(of: outcome, console)
    let hasErrors = outcome.findings.hasErrors
    guard draft || !hasErrors, let plan = outcome.makePlan() else {
      try console.say(
        "No plan was made: \(outcome.errorsInWords) in the definitions (see above). "
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

  /// Shows figures also where checks found errors: which scenario has them is part of the answer.
  private func compare(
    _ outcome: Planner.Outcome, with scenarios: [Scenario], _ console: Console
  ) throws {
    guard let plan = outcome.makePlan(comparing: scenarios), let comparison = plan.comparison else {
      try sayFindings(of: outcome, console)
      try console.say(
        "Nothing was compared: \(outcome.errorsInWords) in the definitions (see above).\n")
      throw ExitStatus.errorsFound
    }
    switch format {
    case .text:
      try console.print(ComparisonText(plan, comparison, style: console.output).text)
    case .json: try console.print(JSON.comparison(plan, comparison).text)
    }
    guard outcome.findings.hasErrors else { return }
    try console.say("The plan has \(outcome.errorsInWords); `workforce check` lists them.\n")
    throw ExitStatus.errorsFound
  }

  private func sayFindings(of outcome: Planner.Outcome, _ console: Console) throws {
    let findings = DiagnosticText(
      style: console.errors, files: outcome.sources.files, showsAll: diagnostics.all)
    try console.say(findings.full(outcome.findings))
  }
}

extension Planner.Outcome {
  fileprivate var errorsInWords: String {
    findings.count { $0.severity == .error && $0.waived == nil }.of("error")
  }
}
