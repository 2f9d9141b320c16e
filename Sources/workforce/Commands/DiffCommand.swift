import ArgumentParser
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what is different between two versions of a plan, by what they mean.",
    discussion: """
      Without --against the plan is compared with what git has of it: what changed since the last \
      commit. --against takes any revision, such as HEAD~3, main or v2.1, or the folder of another \
      plan.

      Roles, responsibilities, decision rights, measures and everything else the text says are \
      compared, with the hours, the money and the findings that follow from them. Layout, comments \
      and the order of files and entries make no difference, nor does 85% written as 0.85.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

  @OptionGroup var input: InputOptions
  @Option(
    help: ArgumentHelp(
      "A revision that git knows, or the folder of a plan.", valueName: "revision|folder"),
    completion: .directory)
  var against = "HEAD"
  @Option(help: "text, markdown (a page for a review) or json.") var format = Format.text
  @Flag(help: "End with 2 where the two differ.") var exitCode = false
  @Option(help: "Colour: auto, always or never.") var color = ColorChoice.auto

  func run() throws {
    let console = Console(color: color)
    let new = try input.run(Planner.Options(), console)
    let old = try earlier(console)
    guard
      let comparison = PlanComparison(
        from: old.outcome, named: old.name, to: new, named: input.folder.asFolder)
    else { return try refuse(old.outcome, old.name, new, console) }
    switch format {
    case .text: try console.print(DifferenceText(comparison, style: console.output).text)
    case .markdown: try console.print(DifferenceMarkdown(comparison).text)
    case .json: try console.print(JSON.difference(comparison).text)
    }
    if exitCode, !comparison.isEmpty { throw ExitStatus.differences }
  }

  // MARK: - The other version

  private func earlier(_ console: Console) throws -> (outcome: Planner.Outcome, name: String) {
    let isFolder = FileKind(at: against) == .folder
    if against.isPath {
      return (try folder(console), against.asFolder)
    }
    do {
      let repository = try GitRepository(folder: input.folder)
      let commit = try repository.commit(against)
      if isFolder {
        guard commit == nil else { throw ambiguous }
        return (try folder(console), against.asFolder)
      }
      guard let commit else { throw GitError.unknownRevision(against) }
      let loader = SourceLoader(folder: input.folder, excluding: [input.defaultOutput])
      let sources = try loader.load(commit, called: against, from: repository)
      let name = "\(against.excerpt(limit: 60)) (\(commit.prefix(10)))"
      return (Planner.run(sources), name)
    } catch let error as GitError {
      // A folder needs no git.
      if isFolder { return (try folder(console), against.asFolder) }
      try console.fail("\(error)", ExitStatus.noInput)
    }
  }

  private func folder(_ console: Console) throws -> Planner.Outcome {
    var other = InputOptions()
    other.folder = against
    return try other.run(Planner.Options(), console)
  }

  private var ambiguous: ValidationError {
    let name = against.excerpt(limit: 60)
    return ValidationError(
      "'\(name)' is a folder and a revision. Write './\(name)' for the folder, or "
        + "'\(name)^0' for the revision.")
  }

  // MARK: - Where nothing can be compared

  private func refuse(
    _ old: Planner.Outcome, _ oldName: String, _ new: Planner.Outcome, _ console: Console
  ) throws {
    for (outcome, name) in [(old, oldName), (new, input.folder.asFolder)]
    where outcome.definitions == nil {
      let findings = DiagnosticText(
        style: console.errors, files: outcome.sources.files, showsAll: false)
      try console.say(findings.full(outcome.findings))
      try console.say("Nothing was compared: no plan could be read in \(name) (see above).\n")
    }
    throw ExitStatus.errorsFound
  }
}

extension String {
  /// It can only be a path: it says so.
  fileprivate var isPath: Bool {
    self == "." || self == ".." || ["/", "./", "../"].contains { hasPrefix($0) }
  }

  fileprivate var asFolder: String { self == "." ? "this folder" : "folder \(excerpt(limit: 80))" }
}
