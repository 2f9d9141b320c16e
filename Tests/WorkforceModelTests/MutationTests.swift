import TestSupport
import Testing
import WorkforceSyntax

@testable import WorkforceModel

/// A plan with a piece broken off either loads or says what is wrong; it never ends the program.
@Suite struct MutationTests {
  private static let root: SyntaxNode? =
    YAMLReader.read(SourceFile(path: "whole.yaml", text: WholePlan.text)).root

  @Test func theWholePlanLoads() throws {
    let loaded = Loaded(["whole.yaml": WholePlan.text])
    #expect(rendered(loaded.problems) == "")
    let definitions = try #require(loaded.definitions)
    let triage = try #require(definitions.activities[ID("triage-claim")])
    #expect(triage.asIs?.effort.map(\.share.value) == [0.7, 0.3])
    #expect(triage.toBe?.oversight?.cadence == "weekly")
    let measure = try #require(definitions.measures[ID("cycle-time")])
    #expect(measure.asIs?.map(\.share.value) == [0.2, 0.5])
    // 0 % takes the measure off the handlers' scorecard.
    #expect(measure.toBe?.map(\.share.value) == [0.5])
    #expect(measure.target?.value == .band(from: 3, to: 8))
    #expect(definitions.roles[ID("claims-handler")]?.toBe?.release.count == 2)
    #expect(definitions.plan.policy.setting(of: "raci/nobody-informed")?.severity == .off)
    #expect(
      definitions.systems[ID("triage-model")]?.evidence?.period == "2026-10-01 to 2026-11-30")
  }

  @Test(arguments: 0..<8) func anyPieceMayBeMissingOrStrange(_ block: UInt64) throws {
    let root = try #require(Self.root)
    var random = SplitMix(state: 0x5EED + block)
    for _ in 0..<250 {
      var tree = root
      for _ in 0...Int.random(in: 0...3, using: &random) { mutate(&tree, &random) }
      let (definitions, problems) = DefinitionsLoader.load(
        [("whole.yaml", tree)], fileCount: 1)
      if definitions == nil { #expect(problems.hasErrors) }
      for problem in problems {
        #expect(!problem.message.isEmpty && problem.id.contains("/"))
        #expect(problem.range.file == "whole.yaml")
        #expect(problem.message.count < 600 && !problem.message.contains("\n"))
      }
    }
  }

  private static let strange: [SyntaxNode.Content] = {
    let texts = [
      "", " ", "none", "tbd", "-1", "0", "1e400", "99999999999999999999", "100%", "101%", "NaN",
      "2027-02-30", "12 min", "3 h per week", "5 USD", "true", "claims-handler", "triage-model",
      "works-council", "plan", "outside", "\u{0}", "🙂", "a\nb", "[", "R", "0x", "1_", ":", ".",
      String(repeating: "x", count: 400), "1:2:3", "--", "1 per", "per month", "H9",
      "1000000 years",
    ]
    return texts.map { .text(SyntaxText($0, isQuoted: false)) } + [
      .empty, .list([]), .mapping(SyntaxMapping([])),
    ]
  }()

  /// Deletes, renames, repeats or replaces one piece of a tree, found by a random way down.
  private func mutate(_ node: inout SyntaxNode, _ random: inout SplitMix) {
    let goesDeeper = Int.random(in: 0..<4, using: &random) > 0
    switch node.content {
    case .mapping(var mapping) where !mapping.entries.isEmpty:
      let place = Int.random(in: 0..<mapping.entries.count, using: &random)
      if goesDeeper {
        mutate(&mapping.entries[place].value, &random)
      } else {
        let other = Int.random(in: 0..<mapping.entries.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: mapping.entries.remove(at: place)
        case 1: mapping.entries[place].key.value += "x"
        case 2: mapping.entries[place].value = mapping.entries[other].value
        default: mapping.entries[place].value.content = strange(&random)
        }
      }
      node.content = .mapping(mapping)
    case .list(var items) where !items.isEmpty && goesDeeper:
      mutate(&items[Int.random(in: 0..<items.count, using: &random)], &random)
      node.content = .list(items)
    default: node.content = strange(&random)
    }
  }

  private func strange(_ random: inout SplitMix) -> SyntaxNode.Content {
    Self.strange.randomElement(using: &random) ?? .empty
  }
}

/// A small generator with a fixed seed, so that a failure comes back.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
