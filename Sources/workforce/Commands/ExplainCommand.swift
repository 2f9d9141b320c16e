import ArgumentParser
import WorkforceChecks
import WorkforceModel
import WorkforceReporting
import WorkforceSyntax

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a check, or a key of the plan language.",
    discussion: """
      `workforce explain raci/many-accountable` explains a check, `workforce explain oversight` a \
      key, `workforce explain activities.as_is.oversight.by` one of several keys of that name. \
      Without a name it lists all checks.
      """)

  @Argument(
    help: "A check, such as raci/many-accountable, or a key, such as oversight.",
    completion: .list(Rule.all.map(\.id)))
  var name: String?
  @Option(help: "Colour: auto, always or never.") var color = ColorChoice.auto

  func run() throws {
    let console = Console(color: color)
    let explanation = Explanation(style: console.output)
    guard let name else { return try console.print(explanation.catalog) }
    guard let text = explanation.text(for: name) else {
      let near = NearestName.suggestions(for: name, among: Explanation.names)
      let help =
        near.isEmpty
        ? "`workforce explain` lists all checks" : "did you mean \(near.asAlternatives)?"
      try console.fail("nothing is named `\(name.excerpt(limit: 60))`; \(help)", .validationFailure)
    }
    try console.print(text)
  }
}
