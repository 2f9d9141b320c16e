/// Makes small workbooks as other programs write them.
struct BookBuilder {
  struct Sheet {
    var name: String
    /// The XML of the rows.
    var rows: String
    var state = ""
    /// The XML after the rows.
    var rest = ""
  }

  var sheets: [Sheet] = []
  var strings: [String]?
  var styles: String?
  var properties = ""
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A book of one sheet with texts by row; "" is an empty cell.
  init(_ name: String = "Sheet1", texts rows: [[String]]) {
    sheets = [Sheet(name: name, rows: Self.rows(rows))]
  }

  init(sheets: [Sheet]) { self.sheets = sheets }

  static func rows(_ rows: [[String]]) -> String {
    rows.map { row in
      "<row>"
        + row.map { text in
          text.isEmpty
            ? "<c/>"
            : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(text))</t></is></c>"
        }.joined() + "</row>"
    }.joined()
  }

  static func escaped(_ text: String) -> String {
    text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
      .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
  }

  func sheetXML(_ sheet: Sheet) -> String {
    "<worksheet xmlns=\"\(Self.main)\"><sheetData>\(sheet.rows)</sheetData>\(sheet.rest)</worksheet>"
  }

  var zip: ZipBuilder {
    var parts: [(String, String)] = [
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\"\(Self.office)/officeDocument\""
          + " Target=\"xl/workbook.xml\"/></Relationships>"
      )
    ]
    var relations = ""
    var list = ""
    for (index, sheet) in sheets.enumerated() {
      relations +=
        "<Relationship Id=\"s\(index)\" Type=\"\(Self.office)/worksheet\""
        + " Target=\"worksheets/sheet\(index + 1).xml\"/>"
      list +=
        "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(index + 1)\" r:id=\"s\(index)\""
        + (sheet.state.isEmpty ? "" : " state=\"\(sheet.state)\"") + "/>"
      parts.append(("xl/worksheets/sheet\(index + 1).xml", sheetXML(sheet)))
    }
    if let strings {
      relations +=
        "<Relationship Id=\"t\" Type=\"\(Self.office)/sharedStrings\" Target=\"/xl/strings.xml\"/>"
      parts.append(
        ("xl/strings.xml", "<sst>" + strings.map { "<si>\($0)</si>" }.joined() + "</sst>"))
    }
    if let styles {
      relations +=
        "<Relationship Id=\"y\" Type=\"\(Self.office)/styles\" Target=\"styles.xml\"/>"
      parts.append(("xl/styles.xml", styles))
    }
    parts.append(
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">\(properties)"
          + "<sheets>\(list)</sheets></workbook>"
      ))
    parts.append(("xl/_rels/workbook.xml.rels", "<Relationships>\(relations)</Relationships>"))
    return ZipBuilder(parts)
  }
}
