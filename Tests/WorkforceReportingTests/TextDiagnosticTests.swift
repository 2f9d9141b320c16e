import TestSupport
import Testing
import WorkforceReporting
import WorkforceSyntax

/// How a finding is drawn: the line, the strokes under it, and the words beside them.
struct TextDiagnosticTests {
  static let twoOwners = FindingSample(
    """
    activities:
      assess-claim:
        raci: {R: claims-handler, A: [▸claims-lead▸, ▸head-of-claims▸]}

    """)

  @Test func twoPlacesOnOneLine() {
    let finding = Self.twoOwners.finding(
      "activity `assess-claim` has two accountable roles", label: "first accountable role",
      labels: ["second accountable role"], help: "keep one `A`")
    expectGolden(Self.twoOwners.text(finding), "text/two-places-on-a-line.txt")
  }

  @Test func threePlacesOnOneLine() {
    let sample = FindingSample("raci: {R: ▸a▸, A: [▸team-lead▸, ▸head▸]}\n")
    let finding = sample.finding(label: "one", labels: ["two", "three"])
    expectGolden(sample.text(finding), "text/three-places-on-a-line.txt")
  }

  @Test func placesThatOverlapOrTouch() {
    let sample = FindingSample("A: [▸one▸▸two▸▸three▸]\n")
    let finding = sample.finding(label: "one", labels: ["two", "three"])
    expectGolden(sample.text(finding), "text/places-that-touch.txt")
  }

  @Test func aSecondFileHasItsOwnExcerpt() {
    let sample = FindingSample([
      ("work/claims.yaml", String(repeating: "\n", count: 119) + "by: ▸claims-handler▸\n"),
      ("roles.yaml", "roles:\n  claims-handler:\n    ▸headcount: 10▸\n"),
    ])
    let finding = sample.finding(
      "`claims-handler` needs 1,207 h a month, has 967 h", label: "adds 713 h",
      labels: ["10 people, 96.7 h each"], notes: ["at the most likely values"],
      help: "raise `headcount` to 13")
    expectGolden(sample.text(finding), "text/second-file.txt")
  }

  @Test func aTabIsOneColumn() {
    let sample = FindingSample("roles:\t▸claims-handler▸\t# a tab\n")
    expectGolden(sample.text(sample.finding(label: "here")), "text/tab.txt")
  }

  @Test func wideCharactersAndEmojiTakeTwoColumns() {
    let wide = FindingSample("title: 請求 ▸担当者▸ 👩‍💻 👍🏽\n")
    let emoji = FindingSample("title: 請求 担当者 👩‍💻 ▸👍🏽▸ ok\n")
    let combining = FindingSample("title: e\u{301}te\u{301} ▸fin▸\n")
    let text = [wide, emoji, combining].map { $0.text($0.finding(label: "this")) }.joined()
    expectGolden(text, "text/wide-characters.txt")
  }

  @Test(arguments: ["start", "middle", "end"])
  func aLongLineShowsThePartThatMatters(_ place: String) {
    let long = String(repeating: "word ", count: 400)
    let text =
      switch place {
      case "start": "▸here▸ " + long
      case "middle": long + "▸here▸ " + long
      default: long + "▸here▸"
      }
    let sample = FindingSample(text)
    expectGolden(
      sample.text(sample.finding(label: "the place"), .narrow), "text/long-line-\(place).txt")
  }

  @Test func placesFarApartOnALongLine() {
    let sample = FindingSample("▸first▸ " + String(repeating: "word ", count: 100) + "▸second▸\n")
    expectGolden(
      sample.text(sample.finding(label: "one", labels: ["two"]), .narrow), "text/far-apart.txt")
  }

  @Test func longProseIsBrokenAtSixtyColumns() {
    let sample = FindingSample("headcount: ▸10▸\n")
    let prose = "lower `share`, raise `headcount` to 13, or move the rest to another role"
    let text = sample.text(sample.finding(notes: [prose], help: prose), .narrow)
    expectGolden(text, "text/prose-at-60.txt")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }

  @Test func withoutUnicodeDashesAndArrowsBecomeASCII() {
    let sample = FindingSample("share: ▸80%▸\n")
    let finding = sample.finding("2,000 → 1,207 h, −8.2 FTE – “so it is” …", help: "≤ 3 × 4")
    let text = sample.text(finding, .ascii)
    expectGolden(text, "text/ascii.txt")
    #expect(text.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test func colourRepeatsWhatTheWordsSay() {
    let texts = Severity.allCases.map { severity in
      Self.twoOwners.text(
        Self.twoOwners.finding(
          severity: severity, label: "second", labels: ["first"], notes: ["a fact"],
          help: "do this"), .colored)
    }
    expectGolden(texts.joined().withVisibleColors, "text/colour.txt")
    let bare = texts.joined().replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(!bare.contains("\u{1B}"))
  }

  @Test func aPlaceOverSeveralLinesIsMarkedToTheEndOfItsFirst() {
    let sample = FindingSample("title: ▸\"An open quote\n  goes on\n  and on\"▸\n")
    expectGolden(sample.text(sample.finding(label: "opened here")), "text/several-lines.txt")
  }

  @Test func aPlaceThatIsNotThere() {
    let sample = FindingSample("plan: {}\n")
    let findings = [
      Diagnostic(id: "file/too-large", message: "too large", range: .start(of: "other.yaml")),
      Diagnostic(
        id: "sample/end", message: "behind the end",
        range: SourceRange(
          file: "plan.yaml", start: SourcePosition(line: 9, column: 9),
          end: SourcePosition(line: 9, column: 12))),
    ]
    expectGolden(sample.text(findings), "text/no-such-place.txt")
  }

  @Test func controlCharactersOfTheTextAreNotObeyed() {
    let sample = FindingSample("title: a\u{1B}[31mb\u{7}\u{202E}c ▸here▸\n")
    let text = sample.text(sample.finding())
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isInvisible })
    expectGolden(text, "text/control-characters.txt")
  }

  @Test func moreThanTenFindingsOfARuleInADomainAreShownAsOne() {
    let sample = FindingSample((1...25).map { "r\($0): ▸x▸\n" }.joined())
    let warnings = sample.findings(id: "raci/many-consulted", severity: .warning, domain: "claims")
    expectGolden(sample.text(warnings), "text/grouped.txt")
    expectGolden(sample.text(warnings, .narrow), "text/grouped-at-60.txt")
    #expect(places(sample.text(Array(warnings.prefix(10)))) == 10)
    #expect(places(sample.text(Array(warnings.prefix(11)))) == 1)
    #expect(places(sample.text(warnings, showsAll: true)) == 25)
  }

  @Test func eachDomainIsAGroupOfItsOwn() {
    let sample = FindingSample((1...30).map { "r\($0): ▸x▸\n" }.joined())
    var findings = sample.findings(id: "raci/many-consulted", severity: .warning)
    for index in findings.indices where index >= 12 {
      findings[index].domain = index.isMultiple(of: 3) ? "motor" : "home"
    }
    let text = sample.text(findings)
    #expect(text.contains("warning: 12 findings, the first: fault number 1 ["))
    #expect(text.contains("warning: 12 findings in domain `home`, the first: fault number 14 ["))
    // Six of the other domain stand by themselves.
    #expect(places(text) == 8)
  }

  @Test func aGroupIsAsGraveAsItsWord() {
    let sample = FindingSample((1...12).map { "r\($0): ▸x▸\n" }.joined())
    var findings = sample.findings(id: "raci/no-accountable", severity: .error, domain: "claims")
    for index in [3, 7, 9] { findings[index].severity = .warning }
    let text = sample.text(findings)
    #expect(text.contains("error: 9 findings in domain `claims`, the first: fault number 1 ["))
    #expect(text.contains("warning: 3 findings in domain `claims`, the first: fault number 4 ["))
    #expect(places(text) == 2)
  }

  @Test func linesThatHoldSeveralFindingsAreNamedOnce() {
    let line = "a: [▸x▸, ▸y▸, ▸z▸]\n"
    let sample = FindingSample([
      ("one.yaml", line + line + line), ("two.yaml", line + line + line),
    ])
    let text = sample.text(sample.findings(id: "raci/redundant-letter", severity: .note))
    #expect(text.contains("note: also at one.yaml:2, 3; two.yaml:1, 2, 3\n"))
    #expect(text.contains("(and 17 more; `--all` lists them)"))
  }

  @Test func aLongMessageIsBrokenUnderItself() {
    let sample = FindingSample("headcount: ▸10▸\n")
    let message =
      "`claims-handler` needs 1,207 h a month in the to-be from wave `first-wave` on and has 967 h"
    let texts = Severity.allCases.map { severity in
      sample.text(sample.finding(message, severity: severity, help: "raise it"), .narrow)
    }
    expectGolden(texts.joined(), "text/message-at-60.txt")
    #expect(texts.joined().split(separator: "\n").allSatisfy { $0.count <= 60 })
    var style = TerminalStyle.narrow
    style.hasColor = true
    let colored = sample.text(sample.finding(message, help: "raise it"), style)
    expectGolden(colored.withVisibleColors, "text/message-at-60-colour.txt")
    let bare = colored.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(bare == sample.text(sample.finding(message, help: "raise it"), .narrow))
  }

  @Test(arguments: 40...64) func theRuleStaysWholeWhereverTheLineEnds(_ length: Int) {
    let sample = FindingSample("headcount: ▸10▸\n")
    let message = String(repeating: "word ", count: length / 5) + String(repeating: "x", count: 4)
    let text = sample.text(sample.finding(message, id: "role/overloaded"), .narrow)
    let lines = text.split(separator: "\n").prefix { !$0.contains("-->") }
    #expect(lines.allSatisfy { $0.count <= 60 && $0.last != " " })
    #expect(
      lines.map { $0.drop { $0 == " " } }.joined(separator: " ")
        == "error: \(message) [role/overloaded]")
  }

  private func places(_ text: String) -> Int {
    text.split(separator: "\n").count { $0.contains("-->") }
  }

  @Test func manyErrorsOfOneKindEndWithTheirNumber() {
    let sample = FindingSample((1...25).map { "r\($0): ▸x▸\n" }.joined())
    let text = sample.text(sample.findings(id: "field/unknown-key", severity: .error))
    #expect(places(text) == 20)
    #expect(text.contains("(and 5 more; `--all` lists them)"))
  }

  @Test func waivedFindingsAreNotShown() {
    var finding = Self.twoOwners.finding()
    finding.waived = .init(reason: "until May", owner: "head", expires: "2027-05-31")
    #expect(Self.twoOwners.text(finding) == "")
    let text = DiagnosticText(style: .plain, files: Self.twoOwners.files, showsAll: true)
    #expect(text.concise([finding]) == "")
  }
}
