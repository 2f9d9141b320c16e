import Foundation
import TestSupport
import Testing
import WorkforceSyntax

@testable import WorkforceModel

/// What a scenario sets, put into the text before anything is read.
@Suite struct ScenarioOverlayTests {
  private static let text = """
    plan:
      id: small
      as_of: 2027-01-01
      working_time: {paid: 1950 h per year, utilisation: 85%}
    roles:
      clerk: {title: Clerk, fte: 3}
      lead: {title: Lead}
    activities:
      check-claim:
        title: Check a claim
        as_is: {raci: {R: clerk, A: lead, C: lead}}
        to_be:
      write-letter: {title: Write a letter, as_is: {raci: {R: clerk, A: lead}}}
    decisions:
      pay: {title: Pay, as_is: [{up_to: 100, decide: clerk, share: [50%, 60%, 70%]}, {decide: lead}]}
      refuse: {title: Refuse, as_is: {decide: lead}}
    waves:
      first: {title: First, go_live: 2027-03-01}

    """

  private static func trees(
    _ text: String = text, path: String = "plan.yaml"
  ) -> [(file: String, root: SyntaxNode)] {
    SourceLoader.read(files: [SourceFile(path: path, text: text)]).trees
  }

  private static func scenario(_ settings: [(String, SyntaxNode)]) -> Scenario {
    let range = SourceRange.start(of: "scenarios.yaml")
    return Scenario(
      id: ID("test"), title: "Test",
      settings: settings.map { .init(path: $0.0, value: $0.1, place: Place(range)) },
      source: EntrySource(declaration: range, node: SyntaxNode(.empty, at: range)))
  }

  private static func value(_ text: String) throws -> SyntaxNode {
    let file = SourceFile(path: "scenarios.yaml", text: "value: \(text)\n")
    return try #require(YAMLReader.read(file).root?.mapping?["value"]?.value)
  }

  /// What stands at a path once a value is set at another.
  private func after(_ path: String, _ text: String, at shown: String) throws -> String? {
    let result = ScenarioOverlay(Self.trees())
      .applying(Self.scenario([(path, try Self.value(text))]))
    #expect(result.problems.map(\.message) == [])
    return ScenarioOverlay(result.trees).value(at: shown)?.inline(limit: 200)
  }

  @Test(arguments: [
    (
      "plan.working_time.utilisation", "80%", "plan.working_time",
      "{paid: 1950 h per year, utilisation: 80%}"
    ),
    ("roles.clerk.fte", "2", "roles.clerk", "{title: Clerk, fte: 2}"),
    ("roles.clerk.to_be.fte", "2", "roles.clerk.to_be", "{fte: 2}"),
    ("activities.check-claim.to_be.share", "80%", "activities.check-claim.to_be", "{share: 80%}"),
    (
      "activities.check-claim.to_be.oversight.before.time", "4 min",
      "activities.check-claim.to_be", "{oversight: {before: {time: 4 min}}}"
    ),
    (
      "activities.check-claim.as_is.raci.C", "none", "activities.check-claim.as_is.raci",
      "{R: clerk, A: lead, C: none}"
    ),
    (
      "activities.check-claim.as_is.raci", "{R: lead}", "activities.check-claim.as_is.raci",
      "{R: lead}"
    ),
    (
      "decisions.pay.as_is.0.share", "40%", "decisions.pay.as_is.0",
      "{up_to: 100, decide: clerk, share: 40%}"
    ),
    ("decisions.pay.as_is.0.share.1", "65%", "decisions.pay.as_is.0.share", "[50%, 65%, 70%]"),
    ("decisions.pay.as_is.0", "none", "decisions.pay.as_is", "[{decide: lead}]"),
    (
      "decisions.refuse.as_is.0.time", "5 min", "decisions.refuse.as_is",
      "{decide: lead, time: 5 min}"
    ),
    ("waves.first.go_live", "2027-06-01", "waves.first", "{title: First, go_live: 2027-06-01}"),
    ("roles.clerk.fte", "none", "roles.clerk", "{title: Clerk}"),
  ])
  func aValueIsSet(_ path: String, _ value: String, _ shown: String, _ expected: String) throws {
    #expect(try after(path, value, at: shown) == expected)
  }

  @Test func whatIsSetStandsWhereTheScenarioSaysIt() throws {
    let value = try Self.value("2")
    let result = ScenarioOverlay(Self.trees()).applying(Self.scenario([("roles.clerk.fte", value)]))
    let set = try #require(ScenarioOverlay(result.trees).value(at: "roles.clerk.fte"))
    #expect(set.range.file == "scenarios.yaml")
  }

  @Test func theOtherEntriesAndTheTextItselfStay() throws {
    let trees = Self.trees()
    let before = trees.map(\.root)
    let scenario = Self.scenario([("roles.clerk.fte", try Self.value("2"))])
    let overlay = ScenarioOverlay(trees)
    let result = overlay.applying(scenario)
    #expect(trees.map(\.root) == before)
    for path in ["roles.lead", "activities.check-claim", "decisions.pay", "plan"] {
      let (one, two) = (overlay.value(at: path), ScenarioOverlay(result.trees).value(at: path))
      #expect(one != nil && one == two, "\(path)")
    }
  }

  /// Setting any value of a plan to what it is changes nothing in what the text says.
  @Test func settingWhatIsThereIsTheTextItself() throws {
    let folder = Repository.root.appending(path: "examples/motor-claims").path
    let trees = try SourceLoader(folder: folder, excluding: ["build"]).load().trees
    var settings: [(String, SyntaxNode)] = []
    func collect(_ node: SyntaxNode, _ path: String) {
      settings.append((path, node))
      switch node.content {
      case .mapping(let mapping):
        for entry in mapping.entries where !entry.key.value.contains(".") {
          collect(entry.value, "\(path).\(entry.key.value)")
        }
      case .list(let items):
        for (index, item) in items.enumerated() { collect(item, "\(path).\(index)") }
      case .text, .empty: break
      }
    }
    for tree in trees {
      for section in tree.root.mapping?.entries ?? [] where section.key.value != "domain" {
        if section.key.value == "plan" { collect(section.value, "plan") }
        for entry in section.value.mapping?.entries ?? [] where section.key.value != "plan" {
          collect(entry.value, "\(section.key.value).\(entry.key.value)")
        }
      }
    }
    settings.removeAll { $0.1.content == .empty }
    #expect(settings.count > 1000)
    let result = ScenarioOverlay(trees).applying(Self.scenario(settings))
    #expect(result.problems.map(\.message) == [])
    for (one, two) in zip(trees, result.trees) {
      #expect(one.root.says(theSameAs: two.root), "\(one.file)")
    }
  }

  @Test func whatIfsByTheHundredAreRefused() throws {
    let many = (1...53).map { "  what-\($0): {title: What, set: {roles.clerk.fte: 2}}\n" }
    let problems = Loaded(["plan.yaml": Self.text + "scenarios:\n" + many.joined()]).problems
    #expect(problems.filter { $0.id == "field/too-many" }.count == 3)
  }
}
