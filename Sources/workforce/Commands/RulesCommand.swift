import ArgumentParser
import WorkforceChecks
import WorkforceReporting

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List every rule that a plan is checked against.",
    discussion: """
      As text the list is that of `workforce explain` without a name. As Markdown it is a page with \
      every rule's severity and thresholds, and whether a finding of it can be waived.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

  @Option(help: "text, markdown (a page by families) or json.") var format = Format.text

  func run() throws {
    let console = Console(color: .never)
    switch format {
    case .text: try console.print(Explanation(style: console.output).catalog)
    case .markdown: try console.print(RuleCatalogMarkdown.text)
    case .json: try console.print(JSON.rules(Rule.all).text)
    }
  }
}
