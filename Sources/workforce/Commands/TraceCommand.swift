import ArgumentParser
import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Follow the value chain from one entry: where it comes from and what it leads to.",
    discussion: """
      From an activity or a decision the chain is followed back to its sources and on to the \
      decisions, measures and outcomes it reaches, with who does the work, oversees it and decides \
      at each step, as-is and to-be. From a measure or an outcome it shows what moves it; from a \
      role or a system, all it takes part in and what comes of that. Where the chain breaks, the \
      findings say how.

      Where two sections share an id, write the section's word before it: measure/cycle-time.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, mermaid }

  @Argument(help: "The id of an activity, decision, measure, outcome, system or role.")
  var id: String
  @OptionGroup var input: InputOptions
  @Option(help: "text, json or mermaid (a diagram for a Markdown page).") var format = Format.text
  @Option(help: "Colour: auto, always or never.") var color = ColorChoice.auto

  func run() throws {
    let console = Console(color: color)
    let outcome = try input.run(Planner.Options(), console)
    guard let definitions = outcome.definitions else { try console.refuse(outcome) }
    let trace = Trace(try subject(in: definitions), in: definitions)
    let text: String? =
      switch format {
      case .text: TraceText(trace, outcome, style: console.output)?.text
      case .json: JSON.trace(trace, outcome)?.text
      case .mermaid: TraceMermaid(trace, outcome)?.text
      }
    try console.print(text ?? "")
    try console.sayWhatIsLeftOut(of: outcome)
  }

  private func subject(in definitions: Definitions) throws -> Trace.Subject {
    let found = Trace.Subject.all(named: id, in: definitions)
    if found.count == 1, let only = found.first { return only }
    if !found.isEmpty {
      let names = found.compactMap { $0.subject.map { "'\($0.kind)/\($0.id)'" } }
      throw ValidationError(
        "Several entries are called '\(id)'. Write \(names.joined(separator: " or ")).")
    }
    let near = NearestName.suggestions(for: id, among: Trace.Subject.names(in: definitions))
    let help =
      near.isEmpty
      ? "`workforce list activities` and its like show what the plan holds."
      : "Did you mean \(near.map { "'\($0)'" }.joined(separator: " or "))?"
    throw ValidationError(
      "No activity, decision, measure, outcome, system or role is called "
        + "'\(id.excerpt(limit: 60))'. \(help)")
  }
}
