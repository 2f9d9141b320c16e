import TestSupport
import Testing
import WorkforceModel
import WorkforceReporting
import WorkforceSyntax

@testable import WorkforcePlanning

/// What holds for every comparison of two plans.
struct DifferenceLawTests {
  private static func tree(_ text: String) throws -> SyntaxNode {
    try #require(YAMLReader.read(SourceFile(path: "plan.yaml", text: text)).root)
  }

  private static func outcome(_ tree: SyntaxNode) -> Planner.Outcome {
    let sources = LoadedSources(trees: [("plan.yaml", tree)])
    return Planner.run(sources, options: Planner.Options(draws: 20))
  }

  /// Nil where the text has faults.
  private static func definitions(_ tree: SyntaxNode) -> Definitions? {
    let loaded = DefinitionsLoader.load([("plan.yaml", tree)], fileCount: 1)
    return loaded.problems.hasErrors ? nil : loaded.definitions
  }

  private static func compare(
    _ one: Planner.Outcome, _ two: Planner.Outcome
  ) throws -> PlanComparison {
    try #require(PlanComparison(from: one, named: "the one", to: two, named: "the other"))
  }

  /// Without the names, which are those of the places and not of the plans.
  private static func json(_ comparison: PlanComparison) -> String {
    var comparison = comparison
    comparison.before.name = ""
    comparison.after.name = ""
    return JSON.difference(comparison).text
  }

  // MARK: - What makes no difference

  /// The same text: layout, the order of keys and entries, and how a share is written do not count.
  @Test func otherLooksAreNoDifference() throws {
    let plain = try Self.tree(WholePlan.text)
    let one = Self.outcome(plain)
    #expect(one.judged != nil)
    #expect(try Self.compare(one, one).isEmpty)
    let turned = plain.turnedRound
    #expect(turned != plain)
    let two = Self.outcome(turned)
    #expect(two.judged != nil)
    #expect(Self.report(try Self.compare(one, two)).contains("No differences"))
    let decimal = Self.outcome(plain.withDecimals)
    let report = Self.report(try Self.compare(one, decimal))
    #expect(report.contains("No differences"), "\(report)")
  }

  private static func report(_ comparison: PlanComparison) -> String {
    DifferenceText(comparison, style: .plain).text
  }

  /// A `to_be` that repeats what it inherits says nothing.
  @Test func repeatingIsNoDifference() throws {
    let text = """
      plan: {id: p, title: P, as_of: 2027-01-01}
      roles: {a: {title: A}, b: {title: B}}
      activities:
        x:
          title: Do it
          as_is: {raci: {R: a, A: b}, output: Done}
          to_be: {raci: {A: a}}
      """
    let repeating = text.replacing("{raci: {A: a}}", with: "{raci: {R: a, A: a}, output: Done}")
    try #require(repeating != text)
    let (one, two) = (
      Self.outcome(try Self.tree(text)), Self.outcome(try Self.tree(repeating))
    )
    #expect(try Self.compare(one, two).isEmpty)
  }

  // MARK: - What makes one

  /// Each value of a plan that holds nearly every key of the language, changed alone, is seen.
  @Test func everyValueCounts() throws {
    let plain = try Self.tree(WholePlan.text)
    let before = try #require(Self.definitions(plain))
    var tried = 0
    for leaf in plain.leaves {
      let old = try #require(plain.text(at: leaf))
      let after = Self.others(old, at: plain.name(of: leaf)).lazy.compactMap {
        Self.definitions(plain.replacing(leaf, with: $0))
      }.first
      guard let after else { continue }
      tried += 1
      var compared = ComparedEntries()
      compared.add(before, after)
      let plan = FactChange.all(from: before.facts, to: after.facts)
      #expect(!plan.isEmpty || !compared.changes.isEmpty, "\(plain.name(of: leaf)): \(old)")
    }
    #expect(tried * 5 > plain.leaves.count * 4, "\(tried) of \(plain.leaves.count)")
  }

  /// Several changes at once, made by a generator that always makes the same.
  @Test(arguments: Array(UInt64(1)...8)) func theOtherWayRoundIsTheMirrorImage(_ seed: UInt64)
    throws
  {
    var state = seed
    func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
    let plain = try Self.tree(WholePlan.text)
    func edited() -> Planner.Outcome {
      var tree = plain
      for _ in 0..<6 {
        let leaves = tree.leaves
        let leaf = leaves[roll(leaves.count)]
        guard let old = tree.text(at: leaf) else { continue }
        for other in Self.others(old, at: tree.name(of: leaf)) {
          let changed = tree.replacing(leaf, with: other)
          guard Self.definitions(changed) != nil else { continue }
          tree = changed
          break
        }
      }
      return Self.outcome(tree)
    }
    let (one, two) = (edited(), edited())
    let forth = try Self.compare(one, two)
    #expect(!forth.isEmpty)
    #expect(Self.json(forth.mirrored) == Self.json(try Self.compare(two, one)))
  }

  /// Values of the same kind; the first that the key takes is used.
  private static func others(_ old: String, at name: String) -> [String] {
    let words: [String]
    let value = FieldCatalog.field(at: path(name))?.value ?? ""
    if value.hasPrefix("text") {
      return [old + " too"]
    } else if value.contains("role") || value.contains("party") || value.contains("parties") {
      words = ["head-of-claims", "claims-team-lead", "claims-handler", "board"]
    } else if value.contains(" or "), !value.contains("activities") {
      words = value.split { $0 == " " || $0 == "," }.map(String.init).filter { $0 != "or" }
    } else {
      words = [
        "assess-claim", "send-letter", "complaints", "human", "shared", "override", "stop",
        "understand", "workforce", "RASCI", "USD", "de", "E2", "H1", "claims-handler",
        "claims-team-lead", "FR", "plan", "4a", "deployer", "gdpr", "board",
      ]
    }
    var numbers: [String] = []
    if let digit = old.firstIndex(where: \.isNumber), let last = old.lastIndex(where: \.isNumber) {
      for place in [digit, last] {
        for other in ["1", "2", "3", "5", "8"] {
          var text = old
          text.replaceSubrange(place...place, with: other)
          numbers.append(text)
        }
      }
    }
    return (numbers + words + [old + " too"]).filter { $0 != old }
  }

  /// The path of the catalogue: without ids and places in lists, a `to_be` as an `as_is`.
  private static func path(_ name: String) -> String {
    var keys = name.split(separator: ".").filter { Int($0) == nil }
    if keys.count > 1, keys[0] != "plan" { keys.remove(at: 1) }
    let plain = keys.joined(separator: ".")
    return FieldCatalog.field(at: plain) != nil
      ? plain : keys.map { $0 == "to_be" ? "as_is" : $0 }.joined(separator: ".")
  }
}

/// A way down a tree: the places of entries and items.
private typealias Way = [Int]

extension SyntaxNode {
  private var parts: [SyntaxNode] {
    switch content {
    case .mapping(let mapping): mapping.entries.map(\.value)
    case .list(let items): items
    case .text, .empty: []
    }
  }

  fileprivate var leaves: [Way] {
    if text != nil { return [[]] }
    return parts.enumerated().flatMap { place, part in part.leaves.map { [place] + $0 } }
  }

  fileprivate func text(at way: Way) -> String? {
    way.reduce(self as SyntaxNode?) { node, place in
      node.flatMap { $0.parts.indices.contains(place) ? $0.parts[place] : nil }
    }?.text?.string
  }

  fileprivate func name(of way: Way) -> String {
    guard let place = way.first else { return "" }
    let rest = parts[place].name(of: Array(way.dropFirst()))
    let key = mapping.map { $0.entries[place].key.value } ?? "\(place)"
    return rest.isEmpty ? key : "\(key).\(rest)"
  }

  fileprivate func replacing(_ way: Way, with text: String) -> Self {
    guard let place = way.first else {
      return Self(.text(SyntaxText(text, isQuoted: false)), at: range)
    }
    let rest = Array(way.dropFirst())
    switch content {
    case .mapping(var mapping):
      mapping.entries[place].value = mapping.entries[place].value.replacing(rest, with: text)
      return Self(.mapping(mapping), at: range)
    case .list(var items):
      items[place] = items[place].replacing(rest, with: text)
      return Self(.list(items), at: range)
    case .text, .empty: return self
    }
  }

  /// Every mapping with its keys in the opposite order.
  fileprivate var turnedRound: Self {
    switch content {
    case .mapping(let mapping):
      let entries = mapping.entries.reversed().map {
        SyntaxMapping.Entry(key: $0.key, value: $0.value.turnedRound)
      }
      return Self(.mapping(SyntaxMapping(entries)), at: range)
    case .list(let items): return Self(.list(items.map(\.turnedRound)), at: range)
    case .text, .empty: return self
    }
  }

  /// `85%` as `0.85`.
  fileprivate var withDecimals: Self {
    switch content {
    case .mapping(let mapping):
      let entries = mapping.entries.map {
        SyntaxMapping.Entry(key: $0.key, value: $0.value.withDecimals)
      }
      return Self(.mapping(SyntaxMapping(entries)), at: range)
    case .list(let items): return Self(.list(items.map(\.withDecimals)), at: range)
    case .text(let text):
      guard text.string.hasSuffix("%"), let value = Double(text.string.dropLast()) else {
        return self
      }
      return Self(.text(SyntaxText("\(value / 100)", isQuoted: false)), at: range)
    case .empty: return self
    }
  }
}
