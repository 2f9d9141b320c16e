import Foundation
import TestSupport
import Testing
import WorkforceSyntax

@Suite struct ExcerptTests {
  @Test(arguments: [
    ("short", "short"),
    ("1\n2\t3\r", "1\\n2\\t3\\r"),
    ("\u{1B}[31m", "U+001B[31m"),
    ("\u{202E}\u{0}", "U+202EU+0000"),
    ("日本😀", "日本😀"),
    ("0123456789ab", "0123456789ab"),
    ("0123456789abc", "0123456789a…"),
    ("0123456789a\u{1B}", "0123456789a…"),
    ("", ""),
  ])
  func excerpts(_ text: String, _ expected: String) {
    #expect(text.excerpt(limit: 12) == expected)
  }

  @Test func aCharacterOfManyPartsIsCut() {
    let text = "e" + String(repeating: "\u{301}", count: 1_000_000)
    #expect(text.excerpt().unicodeScalars.count == 120)
  }
}

@Suite struct SourceLinesTests {
  @Test func lines() {
    let lines = SourceLines("one\ntwo\r\nthree\rfour\n")
    #expect(lines.count == 5)
    #expect((0...6).map { String(lines[$0]) } == ["", "one", "two", "three", "four", "", ""])
    #expect(SourceLines("").count == 1)
  }

  @Test func places() {
    let lines = SourceLines("é: 1\n日本: 2")
    #expect(lines.position(ofByte: 0) == SourcePosition(line: 1, column: 1))
    #expect(lines.position(ofByte: 2) == SourcePosition(line: 1, column: 2))
    #expect(lines.position(ofByte: 6) == SourcePosition(line: 2, column: 1))
    #expect(lines.position(ofByte: 12) == SourcePosition(line: 2, column: 3))
    #expect(lines.position(ofByte: 99) == SourcePosition(line: 2, column: 6))
    #expect(lines.character(at: SourcePosition(line: 2, column: 3)) == ":")
    #expect(lines.character(at: SourcePosition(line: 2, column: 6)) == nil)
    #expect(lines.text(before: SourcePosition(line: 2, column: 3)) == "日本")
    #expect(lines.text(from: SourcePosition(line: 2, column: 3)) == ": 2")
    #expect(lines.text(from: SourcePosition(line: 7, column: 3)) == "")
  }
}

@Suite struct MarkedTextTests {
  @Test func marks() {
    let marked = MarkedText("raci:\n  A: ▸é▸x\n▸")
    #expect(marked.text == "raci:\n  A: éx\n")
    #expect(marked.marks.map(\.description) == ["2:6", "2:7", "3:1"])
  }

  @Test func differences() {
    #expect(lineDiff("a\nb\nc", "a\nx\nc\nd") == "-2: b\n+2: x\n+4: d")
    #expect(lineDiff("a", "b\nc\nd", limit: 2) == "-1: a\n+1: b\n… and 2 more lines")
  }
}

@Suite(.enabled(if: ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == nil))
struct GoldenTests {
  @Test func aDifferenceFails() {
    withKnownIssue { expectGolden("another text", "encodings.txt") }
  }

  @Test func aMissingFileFails() {
    withKnownIssue { expectGolden("text", "no-such-file.txt") }
  }
}
