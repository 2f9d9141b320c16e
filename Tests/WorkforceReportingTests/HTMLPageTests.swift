import Testing

/// What takes a page apart refuses one that is not well-formed, else its tests could not fail.
struct HTMLPageTests {
  private static let start = "<!DOCTYPE html>\n"

  @Test(arguments: [
    "<p>text", "<p>text</b>", "<p a=\"1\" a=\"2\"></p>", "<p>a & b</p>", "<p>a > b</p>",
    "<p>a \"b\"</p>", "<p a=b></p>", "<p a=\"<\"></p>", "<p>< b</p>", "</p>", "<!-- x -->",
    "<p>&copy;</p>",
  ]) func itRefuses(_ page: String) {
    #expect(throws: HTMLPage.Fault.self) { try HTMLPage(Self.start + page) }
  }

  @Test func itReads() throws {
    let page = try HTMLPage(
      Self.start + "<p id=\"a\">x &lt;b&gt; &amp;amp;<wbr>y</p><style>a > b {}</style>")
    #expect(page.text == "x <b> &amp;y")
    #expect(page.elements.map(\.name) == ["p", "wbr", "style"])
    #expect(page.elements[0].attributes == ["id": "a"] && page.elements[1].path == ["p"])
    #expect(throws: HTMLPage.Fault.self) { try HTMLPage("<p></p>") }
  }
}
