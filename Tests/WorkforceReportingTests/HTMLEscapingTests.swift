import TestSupport
import Testing
import WorkforceReporting
import WorkforceSyntax

/// Nothing that a plan says becomes markup, leaves an attribute, or is taken for an address.
struct HTMLEscapingTests {
  static let titles =
    TextEscapingTests.titles + [
      "</td></tr></table><script>alert(1)</script>", "\\\" onload=\\\"alert(1)",
      "' onload='alert(1)",
      "javascript:alert(1)", "<!-- hidden", "]]> <![CDATA[", "</title><svg onload=alert(1)>",
      "&lt;b&gt;", "&#60;b&#62;", "<style>*{display:none}</style>", "{color:red}",
      "\\u202Eevil", "https://example.com/\\\"><b>",
      "averyverylongwordthatneverendsandwouldpushthetableofftheedgeofthepage",
    ]

  private static func plan(titled title: String) -> String {
    TextPlan.text
      .replacing(
        "title: Claims 2027", with: "title: \"\(title)\"\n  organisation: \"\(title)\""
      )
      .replacing("currency: EUR", with: "currency: EUR\n  policy: {raci/not-verb-led: off}")
      .replacing("title: Motor claims", with: "title: \"\(title)\"")
      .replacing("title: Triage model", with: "title: \"\(title)\"")
      .replacing("title: Triage a new claim", with: "title: \"\(title)\"")
      .replacing("title: Claims handler", with: "title: \"\(title)\"")
      .replacing("title: Days to settlement", with: "title: \"\(title)\"")
      .replacing("title: Approve a payout", with: "title: \"\(title)\"")
      .replacing("title: Works council", with: "title: \"\(title)\"")
      .replacing("title: The model drifts", with: "title: \"\(title)\"")
      .replacing("title: \"Triage: first step\"", with: "title: \"\(title)\"")
      .replacing("criterion: Pilot agrees with people", with: "criterion: \"\(title)\"")
      .replacing("retired: Nobody reads the letters", with: "retired: \"\(title)\"")
  }

  /// Elements and the names of their attributes, in order; breaks within words left out.
  private static func skeleton(_ page: HTMLPage) -> [String] {
    page.elements.filter { $0.name != "wbr" && $0.name != "time" }
      .map { "\($0.name) \($0.attributes.keys.sorted().joined(separator: " "))" }
  }

  private static let plain = Result {
    skeleton(try HTMLPage(HTMLReport(try TextPlan.plan(plan(titled: "Plain words"))).text))
  }

  @Test(arguments: titles) func titlesMakeNoMarkup(_ title: String) throws {
    let text = HTMLReport(try TextPlan.plan(Self.plan(titled: title))).text
    let page = try HTMLPage(text)
    #expect(try Self.skeleton(page) == Self.plain.get())
    for link in page.all("a") { #expect(link.attributes["href"]?.first == "#") }
    #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.isInvisible })
  }

  /// Scalars that stand for no character in any text.
  private static let noncharacters = String(
    String.UnicodeScalarView([0xFFFE, 0x1FFFE, 0xFDD0].compactMap(Unicode.Scalar.init)))

  static let texts = [
    (#"<b>"x"</b> & 'y'"#, "&lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp; &#39;y&#39;"),
    ("a\u{0}b\u{202E}c" + noncharacters, "abc"),
    ("two\nlines\tand tabs", "two lines and tabs"),
    ("until 2027-03-01.", "until <time>2027-03-01</time>."),
    ("2027-02-30 x2027-03-01", "2027-02-30 x2027-03-01"),
    (String(repeating: "a", count: 30), String(repeating: "a", count: 28) + "<wbr>aa"),
    ("", ""),
  ]

  @Test(arguments: texts) func aText(_ text: String, _ markup: String) {
    #expect(HTML(text: text).markup == markup)
  }

  @Test func whereNoElementMayStandTextIsPlain() {
    let title = HTML(.title, text: "<2027-03-01>").markup
    #expect(title == "<title>&lt;2027-03-01&gt;</title>\n")
    let style = HTML(.label, [.number("x", 1)], text: String(repeating: "a", count: 30)).markup
    #expect(style == "<text x=\"1\">\(String(repeating: "a", count: 30))</text>")
  }

  @Test func attributesCannotBeLeft() {
    let attribute = HTML.Attribute.ariaLabel("\" onload=\"alert(1)").markup
    #expect(attribute == " aria-label=\"&quot; onload=&quot;alert(1)\"")
    let anchor = HTML.Anchor("role", "Röle \"><x-1")
    #expect(HTML.Attribute.href(anchor).markup == " href=\"#role-lex-1\"")
  }

  @Test(arguments: [
    (1.25, "1.3"), (-0.04, "0"), (-2.5, "-2.5"), (7, "7"), (1e300, "99999"), (-1e300, "-99999"),
    (.nan, "0"), (.infinity, "0"),
  ]) func aPlaceInADrawing(_ value: Double, _ text: String) {
    #expect(value.coordinate == text)
  }
}
