import Testing
import WorkforceImport

@Suite struct SheetFileTests {
  private func grid(_ rows: String, _ edit: (inout BookBuilder) -> Void = { _ in }) throws -> Grid {
    var book = BookBuilder(sheets: [.init(name: "One", rows: rows)])
    edit(&book)
    return try #require(Grid.read("a.xlsx", book.zip.bytes).first)
  }

  @Test func readsEveryKindOfCell() throws {
    let grid = try grid(
      """
      <row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3" t="s"><v>1</v></c>\
      <c r="E3" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>no</t></rPh></is></c>\
      <c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="str"><f>A1</f><v>f_x000D_</v></c>\
      <c><f>1+1</f></c><c><v>0.30000000000000004</v></c><c t="d"><v>2027-03-01</v></c></row>
      """
    ) { $0.strings = ["<t>one</t>", "<r><t>t</t></r><rPh><t>x</t></rPh><r><t>_x0041_</t></r>"] }
    #expect(grid.rows.map(\.line) == [3])
    #expect(
      grid.texts == [
        ["", "one", "", "tA", "inline", "TRUE", "#REF!", "f\r", "", "0.3", "2027-03-01"]
      ])
    #expect(grid.warnings.first?.hasPrefix("1 cell holds a formula without") == true)
    #expect(grid.place(grid.rows[0], column: 1) == "cell B3")
  }

  @Test func showsDatesAndSharesAsTheirFormatsDo() throws {
    let styles = """
      <styleSheet><numFmts><numFmt numFmtId="170" formatCode="[Red]&quot;day&quot;0.0"/>\
      <numFmt numFmtId="171" formatCode="dd/mm/yyyy"/><numFmt numFmtId="172" formatCode="[h]:mm"/>\
      </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>\
      <xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="171"/>\
      <xf numFmtId="172"/><xf numFmtId="22"/></cellXfs></styleSheet>
      """
    let rows = """
      <row><c s="1"><v>46447</v></c><c s="2"><v>0.85</v></c><c s="3"><v>46447</v></c>\
      <c s="4"><v>60</v></c><c s="5"><v>0.5</v></c><c s="6"><v>46447.75</v></c>\
      <c s="1"><v>1</v></c><c s="1"><v>-4</v></c><c s="99"><v>7</v></c></row>
      """
    // 46,447 days after 1899-12-30 are 2027-03-01: 127 years, 31 leap days, 31 + 28 days, + 2.
    let grid = try grid(rows) { $0.styles = styles }
    #expect(
      grid.texts == [
        [
          "2027-03-01", "85%", "46447", "60", "12:00", "2027-03-01 18:00", "1",
          "-4", "7",
        ]
      ])
    let later = try self.grid("<row><c s=\"1\"><v>44985</v></c></row>") {
      $0.styles = styles
      $0.properties = "<workbookPr date1904=\"1\"/>"
    }
    #expect(later.texts == [["2027-03-01"]])
  }

  @Test func readsPrefixesAndUTF16() throws {
    var book = BookBuilder(sheets: [.init(name: "One", rows: "", rest: "")])
    book.sheets[0].rows = ""
    var zip = book.zip
    let sheet =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x:worksheet xmlns:x=\"urn:any\"><x:sheetData>"
      + "<x:row><x:c t=\"inlineStr\"><x:is><x:t>é</x:t></x:is></x:c></x:row></x:sheetData>"
      + "<x:mergeCells><x:mergeCell ref=\"A1:B2\"/></x:mergeCells></x:worksheet>"
    let place = try #require(zip.entries.firstIndex { $0.name.hasSuffix("sheet1.xml") })
    zip.entries[place].data = [0xFF, 0xFE] + utf16Bytes(sheet)
    let grid = try #require(Grid.read("a.bin", zip.bytes).first)
    #expect(grid.texts == [["é"]])
    #expect(grid.merges == [GridArea(rows: 0...1, columns: 0...1)])
  }

  @Test func knowsHiddenSheets() throws {
    let book = BookBuilder(sheets: [
      .init(name: "A & B", rows: "", state: "veryHidden"), .init(name: "C", rows: ""),
    ])
    let grids = try Grid.read("a.xlsx", book.zip.bytes)
    #expect(grids.map(\.name) == ["A & B", "C"])
    #expect(grids.map(\.isHidden) == [true, false])
  }

  @Test(
    arguments: [
      ("<row r=\"2000000000\"/>", "row `2000000000`"), ("<row r=\"0\"/>", "row `0`"),
      ("<row r=\"-1\"/>", "row `-1`"), ("<row r=\"x\"/>", "row `x`"),
      ("<row r=\"2\"/><row r=\"2\"/>", "out of order"),
      ("<row><c r=\"ZZZZZZZ1\"/></row>", "`ZZZZZZZ1`"), ("<row><c r=\"XFE1\"/></row>", "`XFE1`"),
      ("<row><c r=\"A9\"/></row>", "`A9`"), ("<row><c r=\"B1\"/><c r=\"A1\"/></row>", "order"),
      ("<row><c t=\"s\"><v>5</v></c></row>", "a text that is not there"),
      ("<row><c t=\"s\"><v>-1</v></c></row>", "a text that is not there"),
      ("<row><c><v>nan</v></c></row>", "`nan`"), ("<row><c><v>1e999</v></c></row>", "`1e999`"),
      ("<row>", "mismatched tag"),
      (String(repeating: "<a>", count: 500_000), "nested too deeply"),
    ])
  func refusesWhatNoSheetHas(_ rows: String, _ reason: String) {
    #expect { try grid(rows) } throws: { "\($0)".contains(reason) }
  }

  @Test(arguments: ["A1:ZZZZ9", "B2:A1", "", "A1:B2:C3", "A0"])
  func refusesMergesThatNoSheetHas(_ area: String) {
    #expect(throws: ImportError.self) {
      try grid("") { $0.sheets[0].rest = "<mergeCells><mergeCell ref=\"\(area)\"/></mergeCells>" }
    }
  }
}
