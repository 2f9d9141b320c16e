import ArgumentParser
import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

struct RenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Give a role, an activity or any other entry another id, wherever the plan names it.",
    discussion: """
      Values, keys, paths of scenarios and formulas that name the entry change; everything else in the \
      files stays as it is, byte for byte. Comments and texts that still say the old id are listed. \
      Titles are not changed: they are what people read.

      The plan must load: where a part of it cannot be read, a name in it would be missed.
      """)

  @Argument(
    help: """
      The id as it is, such as claims-handler; where several entries have it, role/claims-handler or \
      roles.claims-handler.
      """)
  var old: String
  @Argument(help: "The id it shall have.") var new: String
  @OptionGroup var input: InputOptions
  @Flag(help: "Show what would change, and change nothing.") var dryRun = false
  @Option(help: "Colour: auto, always or never.") var color = ColorChoice.auto

  func run() throws {
    let edit = EditOptions(input: input, console: Console(color: color))
    let sources = try edit.sources()
    let renaming: Renaming
    do {
      renaming = try Renaming(old, to: new, in: sources)
    } catch {
      try refuse(error, sources, edit)
    }
    try edit.show(renaming.files)
    if !dryRun { try edit.write(renaming.files) }
    try tell(renaming, sources, edit.console)
  }

  private func tell(
    _ renaming: Renaming, _ sources: LoadedSources, _ console: Console
  ) throws {
    let places = renaming.places.of("place")
    var text =
      dryRun ? "\(places) would change; nothing was written.\n" : "\(places) now say `\(new)`.\n"
    for isComment in [true, false] {
      let left = renaming.mentions.filter { $0.isComment == isComment }
      guard !left.isEmpty else { continue }
      let noun = left.count.of(isComment ? "comment" : "text")
      text += "\(noun) still \(left.count == 1 ? "says" : "say") the old id:\n"
      for mention in left.prefix(20) {
        text += "  \(mention.range.file.excerpt(limit: 300)):\(mention.range.start.line)\n"
      }
      if left.count > 20 { text += "  … and \(left.count - 20) more\n" }
    }
    for approval in staled(by: renaming, sources) {
      text +=
        "approval `\(approval)` is of the text with the old id; "
        + "`workforce approve --renew` gives it the fingerprint of the new one\n"
    }
    try console.say(text)
  }

  /// Approvals whose fingerprint was right and no longer is.
  private func staled(by renaming: Renaming, _ sources: LoadedSources) -> [String] {
    let after = SourceLoader.read(files: sources.files.with(renaming.files))
    func valid(_ sources: LoadedSources) -> [String] {
      let loaded = DefinitionsLoader.read(sources.trees, fileCount: sources.files.count)
      guard let definitions = loaded.definitions else { return [] }
      let content = ApprovedContent(definitions)
      return definitions.approvals.filter { content.state(of: $0) == .valid }.map(\.id.text)
    }
    let still = Set(valid(after))
    return valid(sources).filter { !still.contains($0) && !still.contains(new) }
  }

  private func refuse(
    _ refusal: Renaming.Refusal, _ sources: LoadedSources, _ edit: EditOptions
  ) throws -> Never {
    switch refusal {
    case .faults(let faults):
      let findings = DiagnosticText(
        style: edit.console.errors, files: sources.files, showsAll: false)
      try edit.console.say(findings.full(faults))
      try edit.refuse("nothing was renamed: the text has errors, and names in it could be missed")
    case .unknown(let id, let near):
      let help = near.isEmpty ? "" : "; did you mean \(near.joined(separator: ", "))?"
      try edit.refuse("nothing in the plan has the id `\(id.excerpt(limit: 100))`\(help)")
    case .ambiguous(let id, let entries):
      let all = entries.map { "\($0.name.qualified) (\($0.range.file):\($0.range.start.line))" }
      try edit.refuse(
        "several entries have the id `\(id)`: write \(all.joined(separator: " or "))")
    case .badID(let id, let reason):
      try edit.refuse("`\(id.excerpt(limit: 100))` cannot be the new id: \(reason)")
    case .taken(let id, let name, let range):
      try edit.refuse(
        "`\(id)` is taken by \(name.qualified) in \(range.file):\(range.start.line)")
    case .edit(let refusal): try edit.refuse("nothing was renamed: \(refusal)")
    }
  }
}
