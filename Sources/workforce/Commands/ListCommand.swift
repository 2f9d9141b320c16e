import ArgumentParser
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what a plan holds: its roles, activities, decisions, measures and the rest.",
    discussion: """
      `workforce list` counts the entries of each section, `workforce list roles` shows one section \
      with the places of its entries in the files. Hours are a month's at the most likely values.

      Sections: \(ListedSection.allCases.map(\.rawValue).joined(separator: ", ")).
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(
    help: "The section to list; all of them are counted where none is named.",
    completion: .list(ListedSection.allCases.map(\.rawValue)))
  var section: String?
  @Argument(help: "The folder that holds the plan.", completion: .directory) var folder: String?
  @Option(help: "text or json.") var format = Format.text
  @Option(help: "Colour: auto, always or never.") var color = ColorChoice.auto

  func run() throws {
    let console = Console(color: color)
    let (section, folder) = try chosen()
    var input = InputOptions()
    input.folder = folder
    let outcome = try input.run(Planner.Options(), console)
    guard let listing = PlanListing(outcome) else { try console.refuse(outcome) }
    switch (format, section) {
    case (.text, let section?): try console.print(listing.text(section, style: console.output))
    case (.text, nil): try console.print(listing.text(style: console.output))
    case (.json, let section?): try console.print(listing.json(section).text)
    case (.json, nil): try console.print(listing.json.text)
    }
    try console.sayWhatIsLeftOut(of: outcome)
  }

  /// What stands first is a section, or else the folder.
  private func chosen() throws -> (ListedSection?, String) {
    guard let section else { return (nil, folder ?? ".") }
    if let named = ListedSection(named: section) { return (named, folder ?? ".") }
    if folder == nil, FileKind(at: section) != nil { return (nil, section) }
    let names = ListedSection.allCases.map(\.rawValue)
    let near = NearestName.suggestions(for: section, among: names)
    let help =
      near.isEmpty
      ? "Sections: \(names.joined(separator: ", "))."
      : "Did you mean \(near.map { "'\($0)'" }.joined(separator: " or "))?"
    throw ValidationError(
      "There is no section and no folder '\(section.excerpt(limit: 60))'. \(help)")
  }
}

extension Console {
  /// Ends the program where no plan could be read, saying why.
  func refuse(_ outcome: Planner.Outcome) throws -> Never {
    let findings = DiagnosticText(style: errors, files: outcome.sources.files, showsAll: false)
    try say(findings.full(outcome.findings) + "No plan could be read (see above).\n")
    throw ExitStatus.errorsFound
  }

  /// A plan whose text has faults is shown as far as it could be read.
  func sayWhatIsLeftOut(of outcome: Planner.Outcome) throws {
    guard outcome.judged == nil else { return }
    let errors = outcome.findings.count { $0.severity == .error && $0.waived == nil }
    try say(
      "The plan has \(errors.of("error")), and is shown as far as it could be read; "
        + "`workforce check` lists them.\n")
  }
}
