import ArgumentParser
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// Which of a plan's scenarios to look at.
struct ScenarioOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Plan a scenario, with its values in place of the text's; written to build/scenarios/<id> by \
      default. With --compare, one to compare; may be repeated there.
      """, valueName: "id"))
  var scenario: [String] = []

  @Flag(
    help: """
      Print the plan and its scenarios side by side: all of them, or those named by --scenario. \
      Writes no files.
      """)
  var compare = false

  func validate() throws {
    guard scenario.count > 1, !compare else { return }
    throw ValidationError(
      "One scenario is planned at a time; --compare shows several side by side.")
  }

  /// The named scenarios; with `--compare` and no name, all of them.
  ///
  /// A name that the plan does not know ends the program.
  func chosen(from definitions: Definitions) throws -> [Scenario] {
    let scenarios = definitions.scenarios
    if compare, scenarios.isEmpty {
      throw ValidationError(
        "The plan has no scenarios to compare; `workforce explain scenarios.set` shows how one is "
          + "written.")
    }
    if scenario.isEmpty { return compare ? Array(scenarios) : [] }
    var known: Set<String> = []
    return try scenario.filter { known.insert($0).inserted }.map { name in
      guard let found = scenarios[ID(name)] else {
        throw Self.unknown(name, among: scenarios.map(\.id.text))
      }
      return found
    }
  }

  private static func unknown(_ name: String, among names: [String]) -> ValidationError {
    let near = NearestName.suggestions(for: name, among: names)
    func list(_ words: some Sequence<String>, _ conjunction: String) -> String {
      words.map { "'\($0.excerpt(limit: 60))'" }.joined(separator: conjunction)
    }
    let help =
      if names.isEmpty {
        "The plan has none."
      } else if near.isEmpty {
        "The plan has \(list(names.prefix(10), ", "))\(names.count > 10 ? " and others" : "")."
      } else {
        "Did you mean \(list(near, " or "))?"
      }
    return ValidationError("There is no scenario '\(name.excerpt(limit: 60))'. \(help)")
  }
}
