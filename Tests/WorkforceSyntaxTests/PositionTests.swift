import Testing
import WorkforceSyntax

/// The tree of a text, one line a key or value: `key 1:1-1:6` with values indented below.
func outline(_ text: String) -> String {
  let (root, problems) = YAMLReader.read(SourceFile(path: "a.yaml", text: text))
  var lines = problems.map { "! " + concise($0) }
  if let root { describe(root, "", into: &lines) }
  return lines.joined(separator: "\n")
}

func span(_ range: SourceRange) -> String {
  "\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
}

private func describe(_ node: SyntaxNode, _ indent: String, into lines: inout [String]) {
  switch node.content {
  case .empty: lines.append("\(indent)empty \(span(node.range))")
  case .text(let text):
    lines.append(
      "\(indent)\(text.isQuoted ? "quoted " : "")\(text.string.debugDescription) \(span(node.range))"
    )
  case .list(let items):
    lines.append("\(indent)list \(span(node.range))")
    for item in items { describe(item, indent + "  ", into: &lines) }
  case .mapping(let mapping):
    lines.append("\(indent)mapping \(span(node.range))")
    for entry in mapping.entries {
      lines.append("\(indent)  \(entry.key.value): \(span(entry.key.range))")
      describe(entry.value, indent + "    ", into: &lines)
    }
  }
}

@Suite struct PositionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var text: String
    var outline: String
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ outline: String) {
      self.name = name
      self.text = text
      self.outline = outline
    }
  }

  @Test(arguments: cases) func positions(_ example: Case) {
    #expect(outline(example.text) == example.outline)
  }

  static let cases = [
    Case(
      "keys and values", "plan:\n  id: claims\n  title: Claims of 2027  # soon\n\nroles:\n",
      """
      mapping 1:1-5:7
        plan: 1:1-1:5
          mapping 2:3-3:24
            id: 2:3-2:5
              "claims" 2:7-2:13
            title: 3:3-3:8
              "Claims of 2027" 3:10-3:24
        roles: 5:1-5:6
          empty 5:7-5:7
      """),
    Case(
      "flow", "raci: {R: a, A: [b,  c ]}\n",
      """
      mapping 1:1-1:26
        raci: 1:1-1:5
          mapping 1:7-1:26
            R: 1:8-1:9
              "a" 1:11-1:12
            A: 1:14-1:15
              list 1:17-1:25
                "b" 1:18-1:19
                "c" 1:22-1:23
      """),
    Case(
      "a pair in a list", "a: [b: c, d]\n",
      """
      mapping 1:1-1:13
        a: 1:1-1:2
          list 1:4-1:13
            mapping 1:5-1:9
              b: 1:5-1:6
                "c" 1:8-1:9
            "d" 1:11-1:12
      """),
    Case(
      "lists under and beside the key", "a:\n- b\n- c\n\nd:\n  - e: 1\n    f: 2\n\n\n",
      """
      mapping 1:1-7:9
        a: 1:1-1:2
          list 2:1-3:4
            "b" 2:3-2:4
            "c" 3:3-3:4
        d: 5:1-5:2
          list 6:3-7:9
            mapping 6:5-7:9
              e: 6:5-6:6
                "1" 6:8-6:9
              f: 7:5-7:6
                "2" 7:8-7:9
      """),
    Case(
      "blocks end with their last line",
      "a: |\n  one\n  two\n\n\nb: >-\n  three\n  four\n# end\nc: 1\n",
      """
      mapping 1:1-10:5
        a: 1:1-1:2
          quoted "one\\ntwo\\n" 1:4-3:6
        b: 6:1-6:2
          quoted "three four" 6:4-8:7
        c: 10:1-10:2
          "1" 10:4-10:5
      """),
    Case(
      "a block at the end without a line end", "a: |\n  one",
      """
      mapping 1:1-2:6
        a: 1:1-1:2
          quoted "one" 1:4-2:6
      """),
    Case(
      "quotes", "'a': \"b \\\"c\\\"\"\nd: 'it''s\n  two'\n",
      """
      mapping 1:1-3:7
        a: 1:1-1:4
          quoted "b \\"c\\"" 1:6-1:15
        d: 2:1-2:2
          quoted "it\\'s two" 2:4-3:7
      """),
    Case(
      "a plain text over two lines", "a: one\n  two\nb: 1\n",
      """
      mapping 1:1-3:5
        a: 1:1-1:2
          "one two" 1:4-2:6
        b: 3:1-3:2
          "1" 3:4-3:5
      """),
    Case(
      "emoji and accents count as one", "é: [日本, 😀, x]\n",
      """
      mapping 1:1-1:14
        é: 1:1-1:2
          list 1:4-1:14
            "日本" 1:5-1:7
            "😀" 1:9-1:10
            "x" 1:12-1:13
      """),
    Case(
      "line ends of Windows", "a:\r\n  b: |\r\n    one\r\n    two\r\n  c: 1\r\n",
      """
      mapping 1:1-5:7
        a: 1:1-1:2
          mapping 2:3-5:7
            b: 2:3-2:4
              quoted "one\\ntwo\\n" 2:6-4:8
            c: 5:3-5:4
              "1" 5:6-5:7
      """),
    Case(
      "texts stay as they are written",
      "[no, 012, 12:30, 1_000, 1.10, 2027-03-01, +1, .5, 0x1F, yes, On, '~', ~, null, NULL, ]",
      """
      list 1:1-1:87
        "no" 1:2-1:4
        "012" 1:6-1:9
        "12:30" 1:11-1:16
        "1_000" 1:18-1:23
        "1.10" 1:25-1:29
        "2027-03-01" 1:31-1:41
        "+1" 1:43-1:45
        ".5" 1:47-1:49
        "0x1F" 1:51-1:55
        "yes" 1:57-1:60
        "On" 1:62-1:64
        quoted "~" 1:66-1:69
        empty 1:71-1:72
        empty 1:74-1:78
        empty 1:80-1:84
      """),
    Case(
      "a repeated value is where it is repeated", "a: &x {k: v}\nb: *x\n",
      """
      mapping 1:1-2:6
        a: 1:1-1:2
          mapping 1:4-1:13
            k: 1:8-1:9
              "v" 1:11-1:12
        b: 2:1-2:2
          mapping 2:4-2:6
            k: 1:8-1:9
              "v" 1:11-1:12
      """),
    Case("empty file", "", ""),
    Case("comments alone", "# nothing\n\n  # more\n", ""),
    Case("a bare document start", "---\n# nothing\n", ""),
    Case(
      "document start and end", "---\na: 1\n...\n",
      """
      mapping 2:1-2:5
        a: 2:1-2:2
          "1" 2:4-2:5
      """),
  ]
}
