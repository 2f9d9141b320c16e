import Foundation

/// A workbook as a reader sees it: sheets, and values by address.
///
/// Numbers are as stored, dates as `yyyy-mm-dd`, formulas by their stored value.
package struct XlsxPackage {
  package struct Unreadable: Error { package let reason: String }

  package let path: String
  package private(set) var sheetNames: [String] = []
  private var values: [String: [String: String]] = [:]
  private var formulas: [String: [String: String]] = [:]

  /// Opens a workbook file.
  package init(_ path: String) throws {
    self.path = path
    let strings = try Self.texts(in: Self.part("xl/sharedStrings.xml", of: path))
    let dateStyles = try Self.dateStyles(in: Self.part("xl/styles.xml", of: path))
    let relations = try Self.relations(in: Self.part("xl/_rels/workbook.xml.rels", of: path))
    for tag in XMLTag.tags(in: try Self.part("xl/workbook.xml", of: path)) where tag.name == "sheet"
    {
      let name = tag.attributes["name"] ?? ""
      sheetNames.append(name)
      guard let target = relations[tag.attributes["r:id"] ?? ""] else {
        throw Unreadable(reason: "no part for sheet \(name)")
      }
      try read(name, Self.part("xl/" + target, of: path), strings, dateStyles)
    }
  }

  /// The value at an address such as `RACI as-is!B4`, or nil for an empty cell.
  package subscript(address: String) -> String? { Self.look(up: address, in: values) }

  /// The formula at an address, without `=`.
  package func formula(_ address: String) -> String? { Self.look(up: address, in: formulas) }

  /// All values of a sheet by cell name.
  package func cells(of sheet: String) -> [String: String] { values[sheet] ?? [:] }

  /// The text of a part, such as `xl/tables/table1.xml`; empty if there is none.
  package func part(_ name: String) throws -> String { try Self.part(name, of: path) }

  /// The names of all parts.
  package func partNames() throws -> [String] {
    try Self.unzip(["-Z1", path]).split(separator: "\n").map(String.init)
  }

  private static func look(up address: String, in map: [String: [String: String]]) -> String? {
    guard let mark = address.lastIndex(of: "!") else { return nil }
    return map[String(address[..<mark])]?[String(address[address.index(after: mark)...])]
  }

  private static func part(_ name: String, of path: String) throws -> String {
    // unzip reads brackets as a pattern.
    let pattern = name.replacing("[", with: "\\[").replacing("]", with: "\\]")
    return try unzip(["-p", path, pattern])
  }

  private static func unzip(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/unzip")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // 11 is "no such part".
    guard process.terminationStatus == 0 || process.terminationStatus == 11 else {
      throw Unreadable(reason: "unzip ends with \(process.terminationStatus)")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func texts(in xml: String) -> [String] {
    var texts: [String] = []
    for tag in XMLTag.tags(in: xml) {
      if tag.name == "si" { texts.append("") }
      if tag.name == "t", !texts.isEmpty { texts[texts.count - 1] += tag.text }
    }
    return texts.map(unescapingHexRuns)
  }

  private static func relations(in xml: String) -> [String: String] {
    var relations: [String: String] = [:]
    for tag in XMLTag.tags(in: xml) where tag.name == "Relationship" {
      relations[tag.attributes["Id"] ?? ""] = tag.attributes["Target"]
    }
    return relations
  }

  /// The numbers of the cell formats that show a date.
  private static func dateStyles(in xml: String) -> Set<String> {
    var codes: Set<String> = ["14", "15", "16", "17", "22"]
    var styles: Set<String> = []
    var index = -1
    for tag in XMLTag.tags(in: xml) {
      switch tag.name {
      case "numFmt" where tag.attributes["formatCode"]?.contains("yy") == true:
        codes.insert(tag.attributes["numFmtId"] ?? "")
      case "cellXfs": index = 0
      case "cellStyles": index = -1
      case "xf" where index >= 0:
        if codes.contains(tag.attributes["numFmtId"] ?? "") { styles.insert("\(index)") }
        index += 1
      default: break
      }
    }
    return styles
  }

  private mutating func read(
    _ sheet: String, _ xml: String, _ strings: [String], _ dateStyles: Set<String>
  ) throws {
    var found: [String: String] = [:]
    var formulasFound: [String: String] = [:]
    var cell = XMLTag(name: "c", attributes: [:], text: "")
    for tag in XMLTag.tags(in: xml) {
      let address = cell.attributes["r"] ?? ""
      switch tag.name {
      case "c": cell = tag
      case "f": formulasFound[address] = tag.text
      case "v" where cell.attributes["t"] == "s":
        guard let index = Int(tag.text), strings.indices.contains(index) else {
          throw Unreadable(reason: "no text number \(tag.text) for \(sheet)!\(address)")
        }
        found[address] = strings[index]
      case "v" where dateStyles.contains(cell.attributes["s"] ?? ""):
        found[address] = Self.date(tag.text)
      case "v": found[address] = Self.unescapingHexRuns(tag.text)
      default: break
      }
    }
    values[sheet] = found
    formulas[sheet] = formulasFound
  }

  private static func date(_ serial: String) -> String {
    guard let days = Double(serial) else { return serial }
    // 1970-01-01 is day 25,569.
    return Date(timeIntervalSince1970: (days - 25_569) * 86_400)
      .formatted(.iso8601.year().month().day())
  }

  private static func unescapingHexRuns(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
  }
}
