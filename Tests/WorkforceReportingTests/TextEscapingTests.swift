import Foundation
import TestSupport
import Testing
import WorkforceReporting
import WorkforceSyntax

/// Texts of a plan that mean something to Markdown, Mermaid or JSON are shown as they were typed.
struct TextEscapingTests {
  static let titles = [
    "a | b", "`code`", "<script>alert(1)</script>", "# heading", "- item", "+ item", "1. item",
    "[link](http://example.com)", "**bold** _it_", "~~gone~~", "![x](y)", "back\\\\slash", "&amp;",
    "$x^2$", "two\\nlines", ": colon", "= under", "a\\u202Eb", "* star", "> quote",
    "\\\"quoted\\\"",
  ]

  /// Every entry has a title of the list, in double quotes as YAML has them.
  private static func plan(titled title: String) -> String {
    TextPlan.text
      .replacing("currency: EUR", with: "currency: EUR\n  policy: {raci/not-verb-led: off}")
      .replacing("title: Triage a new claim", with: "title: \"\(title)\"")
      .replacing("title: Claims handler", with: "title: \"\(title)\"")
      .replacing("title: Days to settlement", with: "title: \"\(title)\"")
      .replacing("title: Approve a payout", with: "title: \"\(title)\"")
      .replacing("title: \"Triage: first step\"", with: "title: \"\(title)\"")
  }

  @Test func everyTitleAsMarkdown() throws {
    var lines: [String] = []
    for title in Self.titles {
      let page = try TextPlan.page(of: "handler", in: TextPlan.plan(Self.plan(titled: title)))
      lines.append("\(title)  →  \(page.prefix { $0 != "\n" })")
    }
    expectGolden(lines.map { $0 + "\n" }.joined(), "text/escaped-titles.txt")
  }

  @Test(arguments: titles) func titlesMakeNoMarkup(_ title: String) throws {
    let plan = try TextPlan.plan(Self.plan(titled: title))
    let pages = [
      ChangePlanMarkdown(plan).text, try TextPlan.page(of: "handler", in: plan),
    ]
    let plain = try TextPlan.plan(Self.plan(titled: "Plain words"))
    let plainPages = [
      ChangePlanMarkdown(plain).text, try TextPlan.page(of: "handler", in: plain),
    ]
    for (page, other) in zip(pages, plainPages) {
      #expect(page.split(separator: "\n").count == other.split(separator: "\n").count)
      // Without the escaped characters, what is left of markup is the page's own.
      let left = page.replacing(/\\[!-\/:-@\[-`{-~]/, with: "")
      #expect(!left.contains("<script") && !left.contains("![") && !left.contains("](http"))
      #expect(left.count { $0 == "|" } == other.count { $0 == "|" })
      #expect(left.count { $0 == "`" } == other.count { $0 == "`" })
      #expect(!page.unicodeScalars.contains { $0 != "\n" && $0.isInvisible })
    }
  }

  @Test(arguments: titles) func titlesStayInsideTheirLabelInADiagram(_ title: String) throws {
    let page = ChangePlanMarkdown(try TextPlan.plan(Self.plan(titled: title))).text
    let diagrams = page.matches(of: /```mermaid\n([^`]*)```/).map { String($0.output.1) }
    #expect(diagrams.count == 2)
    for line in (diagrams.first ?? "").split(separator: "\n").dropFirst() {
      let isNode = line.wholeMatch(of: /\ \ [adom]_[a-z_]+\["[^"\[\]{}<>|#;`]+"\]/) != nil
      let isEdge = line.wholeMatch(of: /\ \ [adom]_[a-z_]+ --> [adom]_[a-z_]+/) != nil
      #expect(isNode || isEdge, "\(line)")
    }
    let section = try #require(
      (diagrams.last ?? "").split(separator: "\n").first { $0.contains("section") })
    #expect(section.wholeMatch(of: /\ \ section [^:;#]+/) != nil, "\(section)")
  }

  @Test func aTitleOfSignsAloneLeavesALabelWithItsName() throws {
    let page = ChangePlanMarkdown(try TextPlan.plan(Self.plan(titled: "###"))).text
    #expect(page.contains("a_triage_claim[\"triage-claim\"]"))
    #expect(page.contains("  section wave-1\n"))
  }

  @Test func jsonTellsEveryCharacter() throws {
    let text =
      "quote \" slash \\ tab \t line \n return \r null \u{0} bell \u{7} del \u{7F} "
      + "next \u{85} para \u{2029} emoji 👩‍💻 ü 日"
    let finding = Diagnostic(
      id: "sample/fault", message: text, range: .start(of: "a \"b\".yaml"), help: nil)
    let json = JSON.check([finding], files: 1).text
    expectGolden(json, "text/escaped.json")
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let findings = try #require(object?["findings"] as? [[String: Any]])
    #expect(findings.first?["message"] as? String == text)
    #expect(findings.first?["file"] as? String == "a \"b\".yaml")
    #expect(!json.unicodeScalars.contains { $0 != "\n" && $0.value < 0x20 })
  }

  @Test func numbersJSONCannotHoldAreNull() {
    let numbers = JSON.array([
      .number(.nan), .number(.infinity), .number(-0.0), .number(1e300), .number(0.1), .int(-5),
      .number(123_456_789.25), .array([]), .object([]),
    ])
    #expect(
      numbers.text == """
        [
          null,
          null,
          0,
          1e+300,
          0.1,
          -5,
          123456789.25,
          [],
          {}
        ]

        """)
  }
}
