import Testing
import WorkforceSyntax

/// Changes to a text that leave every other byte of it alone.
@Suite struct EditingTests {
  private func editor(_ text: String) -> PlanEditor {
    PlanEditor(SourceLoader.read(files: [SourceFile(path: "a.yaml", text: text)]))
  }

  /// The text after values are set at paths.
  private func set(_ values: [(String, NewValue)], in text: String) throws -> String {
    var editor = editor(text)
    for (path, value) in values {
      let parts = path.split(separator: ".").map(String.init)
      let found = editor.path(to: parts) ?? editor.newEntry(parts)
      try editor.set(try #require(found), to: value)
    }
    return try editor.finished().first?.after ?? text
  }

  private func set(_ path: String, _ value: String, in text: String) throws -> String {
    try set([(path, .text(value))], in: text)
  }

  @Test func aValueIsReplacedAndNothingElse() throws {
    let text =
      "# Ä comment\u{9}with a tab\r\nroles:  # who\r\n  clerk: {grade:   'E5', fte: 2.50 }  # 😀\r\n"
    #expect(
      try set("roles.clerk.grade", "E6", in: text) == text.replacing("'E5'", with: "'E6'"))
    #expect(try set("roles.clerk.fte", "3", in: text) == text.replacing("2.50", with: "3"))
  }

  /// Value written → as it stands in the file.
  @Test(arguments: [
    ("E 6", "E 6"), ("a: b", "\"a: b\""), ("Team #1", "Team #1"), ("Team # 1", "\"Team # 1\""),
    ("no", "\"no\""), ("~", "\"~\""), ("[x", "\"[x\""), ("5, later", "\"5, later\""), ("-5", "-5"),
    ("- 5", "\"- 5\""), ("say \"hm\" \\ so", "\"say \\\"hm\\\" \\\\ so\""), ("*x", "\"*x\""),
    ("zwei\nZeilen", "\"zwei\\nZeilen\""), (" x", "\" x\""), ("x:", "\"x:\""),
    ("Größe 7", "Größe 7"),
    ("80%", "80%"), ("%", "\"%\""), ("12 min", "12 min"), ("a\u{200B}b", "\"a\u{200B}b\""),
  ])
  func quotesWhereTheyAreNeeded(_ value: String, _ written: String) throws {
    let written = value == "Team #1" ? "\"Team #1\"" : written
    #expect(
      try set("r.c.x", value, in: "r:\n  c:\n    x: old\n") == "r:\n  c:\n    x: \(written)\n")
    #expect(try set("r.c.x", value, in: "r: {c: {x: old}}\n") == "r: {c: {x: \(written)}}\n")
  }

  @Test func quotesStayWhatTheyWere() throws {
    #expect(try set("r.c.x", "it's", in: "r: {c: {x: 'a'}}") == "r: {c: {x: 'it''s'}}")
    #expect(try set("r.c.x", "b", in: "r: {c: {x: \"a\"}}") == "r: {c: {x: \"b\"}}")
    #expect(try set("r.c.x", "a\nb", in: "r: {c: {x: 'a'}}") == "r: {c: {x: \"a\\nb\"}}")
  }

  @Test func aTextOfSeveralLines() throws {
    let text = "r:\n  c:\n    x: |\n      one\n\n      two\n\n    y: 1 # left\n"
    #expect(
      try set("r.c.x", "three", in: text) == "r:\n  c:\n    x: three\n\n    y: 1 # left\n")
    #expect(throws: EditRefusal.self) {
      try set("r.c.x", "b", in: "r:\n  c:\n    x: > # why\n      a")
    }
  }

  @Test func nothingBecomesAValue() throws {
    #expect(
      try set("r.c.x", "1", in: "r:\n  c:\n    x:   # todo\n") == "r:\n  c:\n    x: 1   # todo\n")
    #expect(try set("r.c.x", "1", in: "r:\n  c:\n    x: ~\n") == "r:\n  c:\n    x: 1\n")
    #expect(try set("r.c.x", "1", in: "r:\n  c:\n    x:") == "r:\n  c:\n    x: 1")
    #expect(try set("r.c.x", "1", in: "r: {c: {x: }}") == "r: {c: {x: 1}}")
  }

  @Test func newKeysBelowTheLast() throws {
    let text = "r:\n    c:  # c\n        x: 1  # x\n\n    # on d\n    d: {}\n"
    #expect(
      try set("r.c.y.z", "2", in: text)
        == "r:\n    c:  # c\n        x: 1  # x\n        y:\n          z: 2\n\n    # on d\n    d: {}\n"
    )
    #expect(try set("r.d.y.z", "2", in: text) == text.replacing("{}", with: "{y: {z: 2}}"))
    #expect(
      try set([("r.d.y.z", .text("2")), ("r.d.y.a", .text("3")), ("r.d.b", .text("4"))], in: text)
        == text.replacing("{}", with: "{y: {z: 2, a: 3}, b: 4}"))
  }

  @Test func newKeysOnSeveralLevelsThatEndTogether() throws {
    #expect(
      try set([("r.c.z", .text("3")), ("r.c.y.b", .text("2"))], in: "r:\n  c:\n    y:\n      a: 1")
        == "r:\n  c:\n    y:\n      a: 1\n      b: 2\n    z: 3")
  }

  @Test func newKeysInLinesThatEndAsTheOthers() throws {
    #expect(
      try set("r.c.y", "2", in: "r:\r\n  c:\r\n    x: 1\r\n")
        == "r:\r\n  c:\r\n    x: 1\r\n    y: 2\r\n")
    #expect(
      try set("r.c.y", "2", in: "r:\r\n  c:\r\n    x: 1") == "r:\r\n  c:\r\n    x: 1\r\n    y: 2")
    #expect(try set("r.c.y", "2", in: "r:\n  c:\n") == "r:\n  c:\n    y: 2\n")
    #expect(
      try set("r.c.0.y", "2", in: "r:\n  c:\n    - x: 1\n") == "r:\n  c:\n    - x: 1\n      y: 2\n")
    #expect(
      try set("r.c.1.y", "2", in: "r:\n  c: [{x: 1}, {x: 2,\n    z: 3 # so\n    }]\n")
        == "r:\n  c: [{x: 1}, {x: 2,\n    z: 3, y: 2 # so\n    }]\n")
  }

  @Test func aNewSectionAtTheEnd() throws {
    let value = NewValue.mapping([.init("by", .text("boss")), .init("on", .text("2027-01-01"))])
    #expect(
      try set([("s.first", value)], in: "plan:\n  id: x\n# the end\n")
        == "plan:\n  id: x\n# the end\n\ns:\n  first:\n    by: boss\n    on: 2027-01-01\n")
    #expect(
      try set([("s.first", value)], in: "plan: {id: x}")
        == "plan: {id: x}\n\ns:\n  first:\n    by: boss\n    on: 2027-01-01\n")
  }

  @Test func whatIsSharedIsLeft() throws {
    let text = "r:\n  a: &a {x: 1}\n  b: *a\n  c: {x: &x 5, y: *x}\n  d: {x: &only 1}\n"
    for path in ["r.a.x", "r.b.x", "r.b.y", "r.c.x", "r.c.y"] {
      #expect(throws: EditRefusal.self) { try set(path, "2", in: text) }
    }
    #expect(try set("r.d.x", "2", in: text) == text.replacing("only 1", with: "only 2"))
  }

  @Test func whatIsNoSingleValueIsLeft() throws {
    #expect(throws: EditRefusal.self) { try set("r.a", "2", in: "r:\n  a: {x: 1}\n") }
    #expect(throws: EditRefusal.self) { try set("r.a.x", "2", in: "r:\n  a: 1\n") }
    #expect(throws: EditRefusal.self) {
      try set([("r.a", .text("2")), ("r.a", .text("3"))], in: "r:\n  a: 1\n")
    }
  }

  /// Path taken away → what is left; nil where it is refused.
  @Test(arguments: [
    ("r.a", "r:\n  # on a\n  b: 2\n"), ("r.b", "r:\n  # on a\n  a: 1  # one\n"), ("r", nil),
  ])
  func keysAreTakenAway(_ path: String, _ left: String?) throws {
    let text = "r:\n  # on a\n  a: 1  # one\n  b: 2\n"
    let after = try? removed(path, from: text)
    #expect(after == left)
  }

  private func removed(_ path: String, from text: String) throws -> String {
    var editor = editor(text)
    let parts = path.split(separator: ".").map(String.init)
    try editor.remove(try #require(editor.path(to: parts)))
    return try editor.finished()[0].after
  }

  @Test func itemsAreTakenAwayAndAdded() throws {
    let text = "r:\n  a: [x, y,  z]\n  b:\n    - one\n    - two # 2\n    - 3"
    #expect(try removed("r.a.0", from: text) == text.replacing("x, ", with: ""))
    #expect(try removed("r.a.2", from: text) == text.replacing(",  z", with: ""))
    #expect(try removed("r.b.1", from: text) == text.replacing("    - two # 2\n", with: ""))
    #expect(try removed("r.b.2", from: text) == text.replacing("\n    - 3", with: ""))
    var editor = editor(text)
    try editor.append("neu", to: try #require(editor.path(to: ["r", "a"])))
    try editor.append("a: b", to: try #require(editor.path(to: ["r", "b"])))
    #expect(
      try editor.finished()[0].after == text.replacing("z]", with: "z, neu]") + "\n    - \"a: b\"")
  }

  @Test func theLinesThatChangeAreTold() throws {
    var editor = editor("r:\n  a: {x: 1, y: 2}\n  b: 3\n")
    try editor.set(try #require(editor.path(to: ["r", "a", "x"])), to: .text("5"))
    try editor.set(try #require(editor.path(to: ["r", "a", "y"])), to: .text("6"))
    try editor.set(try #require(editor.newEntry(["r", "c"])), to: .text("7"))
    #expect(
      try editor.finished()[0].changes == [
        LineChange(line: 2, before: ["  a: {x: 1, y: 2}"], after: ["  a: {x: 5, y: 6}"]),
        LineChange(line: 4, before: [], after: ["  c: 7"]),
      ])
  }

  @Test func aValueThatIsThereAlreadyChangesNothing() throws {
    #expect(try set("r.c.x", "old", in: "r: {c: {x: 'old'}}\n") == "r: {c: {x: 'old'}}\n")
  }
}
