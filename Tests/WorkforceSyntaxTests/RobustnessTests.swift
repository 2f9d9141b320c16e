import Foundation
import Testing
import WorkforceSyntax

/// A fixed sequence of pseudo-random numbers (SplitMix64), so that a failure can be repeated.
private struct FixedSequence: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct RobustnessTests {
  private static let seeds = FixtureTests.names.compactMap {
    try? Data(contentsOf: FixtureTests.folder.appending(path: $0))
  }.map { [UInt8]($0.prefix(600)) }

  private static let pieces = [
    "\"", "'", "[", "]", "{", "}", ": ", "- ", "\n", "\n  ", "\t", "&a ", "*a", "!t ", "|\n", ">\n",
    "<<: ", "? ", "# ", "%", "@", "`", "---\n", "...\n", "\\", "\r\n", "é", "😀", "\u{2028}", "\0",
  ].map { Array($0.utf8) }

  /// Whatever stands in a file: no crash, every place lies in the text, no fault is silent.
  @Test(arguments: [1, 2, 3, 4]) func mutatedTexts(_ seed: UInt64) {
    var random = FixedSequence(state: seed)
    for _ in 0..<1_500 {
      var bytes = Self.seeds.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 5))
        case 2: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
        default:
          let other = Self.seeds.randomElement(using: &random) ?? []
          bytes.insert(contentsOf: other.prefix(40), at: place)
        }
      }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func randomBytes() {
    var random = FixedSequence(state: 5)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...80, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func check(_ text: String) {
    let (root, problems) = YAMLReader.read(SourceFile(path: "a.yaml", text: text))
    let lines = SourceLines(text)
    let last = SourcePosition(
      line: lines.count, column: lines[lines.count].unicodeScalars.count + 2)
    for problem in problems {
      for range in [problem.range] + problem.labels.map(\.range) {
        #expect(
          range.start <= last && range.start <= range.end,
          "\(text.debugDescription) \(problem.id) \(span(range)) \(last)")
      }
      #expect(problem.help != nil)
    }
    if let root { check(root, in: root.range, last, text) }
  }

  private func check(
    _ node: SyntaxNode, in parent: SourceRange, _ last: SourcePosition, _ text: String
  ) {
    let range = node.range
    #expect(range.start <= range.end && range.end <= last, "\(text.debugDescription)")
    switch node.content {
    case .list(let items): for item in items { check(item, in: range, last, text) }
    case .mapping(let mapping):
      for entry in mapping.entries {
        #expect(entry.key.range.start <= entry.key.range.end)
        check(entry.value, in: range, last, text)
      }
    case .text, .empty: break
    }
  }
}
