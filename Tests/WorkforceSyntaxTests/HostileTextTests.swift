import Testing
import WorkforceSyntax

/// Texts that nobody writes by hand, made to keep a reader busy or to bring it down.
@Suite struct HostileTextTests {
  private func read(_ text: String) -> (root: SyntaxNode?, problems: [Diagnostic]) {
    YAMLReader.read(SourceFile(path: "a.yaml", text: text))
  }

  private func ids(_ text: String) -> [String] { read(text).problems.map(\.id) }

  /// Texts that nest without end; by number, for a runner prints its arguments whole.
  private static let nested = [
    String(repeating: "[", count: 100_000),
    String(repeating: "{a: ", count: 100_000),
    String(repeating: "- ", count: 100_000),
    String(repeating: "[\n", count: 100_000),
    (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
  ]

  @Test(arguments: nested.indices)
  func nesting(_ number: Int) {
    let text = Self.nested[number]
    let (root, problems) = read(text)
    #expect(problems.map(\.id) == ["yaml/too-deep"])
    #expect(root == nil)
  }

  @Test func nestingUpToTheLimit() {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(ids(text) == [])
    #expect(ids("[" + text + "]") == ["yaml/too-deep"])
  }

  @Test func repeatsOfRepeats() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let repeats = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(repeats)]\n"
    }
    let (root, problems) = read(text)
    #expect(problems.map(\.id) == ["yaml/anchor-limit"])
    #expect(problems.first?.range.start.line == 5)
    #expect(root.map(size).map { $0 < 15_000 } == true)
  }

  @Test func repeatsThatGrowDeep() {
    var text = "a0: &a0 [x]\n"
    for level in 1...70 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    #expect(ids(text).contains("yaml/too-deep"))
  }

  @Test func repeatsUpToTheLimit() {
    let uses = { (count: Int) in "a: &a [x]\nb: [" + String(repeating: "*a,", count: count) + "]" }
    #expect(ids(uses(5_000)) == [])
    #expect(ids(uses(5_001)) == ["yaml/anchor-limit"])
  }

  @Test func longText() {
    #expect(ids("a: " + String(repeating: "x", count: 32_767)) == [])
    #expect(ids("a: " + String(repeating: "x", count: 32_768)) == ["yaml/text-too-long"])
    #expect(ids("a: " + String(repeating: "é", count: 32_767)) == [])
    #expect(ids("a: " + String(repeating: "😀", count: 16_384)) == ["yaml/text-too-long"])
    #expect(ids("a: |\n  " + String(repeating: "x", count: 1_000_000)) == ["yaml/text-too-long"])
  }

  @Test func longKey() {
    #expect(ids(String(repeating: "é", count: 128) + ": 1") == [])
    #expect(ids(String(repeating: "k", count: 129) + ": 1") == ["yaml/key-too-long"])
    #expect(ids(String(repeating: "k", count: 2_000) + ": 1") == ["yaml/key-too-long"])
    #expect(
      ids("{" + String(repeating: "k", count: 900_000) + ": 1}")
        == ["yaml/key-too-long", "yaml/colon-in-text"])
  }

  @Test func fileSize() {
    let line = "# nothing of interest\n"
    let text = String(repeating: line, count: 5_000_000 / line.utf8.count)
    #expect(ids(text) == [])
    #expect(ids(text + line) == ["yaml/too-large"])
  }

  @Test func manyValues() {
    #expect(ids("[" + String(repeating: "1,", count: 499_999) + "]") == [])
    #expect(ids("[" + String(repeating: "1,", count: 500_001) + "]") == ["yaml/too-large"])
  }

  @Test func manyKeys() {
    let text = (0..<200_000).map { "key-\($0): \($0)\n" }.joined()
    let clock = ContinuousClock()
    var result = read("")
    let time = clock.measure { result = read(text + "key-17: again\n") }
    #expect(result.problems.map(\.id) == ["yaml/duplicate-key"])
    #expect(result.problems.first?.labels.first?.range.start.line == 18)
    #expect(result.root?.mapping?.entries.count == 200_000)
    #expect(time < .seconds(20))
  }

  @Test func manyFaults() {
    let problems = read(String(repeating: "a: 1\n", count: 100_000)).problems
    #expect(problems.count == 501)
    #expect(problems.last?.id == "yaml/too-many-faults")
  }

  @Test func manyInvisibleCharacters() {
    let problems = read("a: " + String(repeating: "\u{7}", count: 100_000)).problems
    #expect(problems.count <= 6)
    #expect(problems.first?.notes == ["99,995 more of them follow in this file"])
  }

  @Test func noMessageIsLongOrSpeaksToTheTerminal() {
    let long = String(repeating: "x", count: 100_000)
    let escape = "\u{1B}]0;owned\u{7}\u{202E}"
    for part in [long, escape, String(repeating: "e\u{301}\u{327}", count: 10_000)] {
      for text in [
        "\(part): 1", "a: !\(part) b", "a: *\(part)", "a: &\(part) 1\nb: &\(part) 2",
        "a: @\(part)", "a: b: \(part)", "\(part)\na: 1", "a: 1\n\(part)", "a: \"\\q\(part)\"",
        "a: '\(part)", "\(part):x\nb: 1", "- \(part)\n b: c", "a: [\(part): \(part)",
      ] {
        for problem in read(text).problems {
          let words =
            [problem.message, problem.help ?? "", problem.label]
            + problem.notes + problem.labels.map(\.text)
          for word in words {
            #expect(word.unicodeScalars.count < 300)
            let isHarmless = !word.unicodeScalars.contains { $0.isInvisible }
            #expect(isHarmless)
          }
        }
      }
    }
  }

  private func size(_ node: SyntaxNode) -> Int {
    switch node.content {
    case .list(let items): 1 + items.reduce(0) { $0 + size($1) }
    case .mapping(let mapping): 1 + mapping.entries.reduce(0) { $0 + size($1.value) }
    case .text, .empty: 1
    }
  }
}
