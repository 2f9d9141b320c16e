/// Reads a stored workbook back and compares it with the value it came from.
///
/// The library reports success even when a disk ran full under it, so nothing is handed over that
/// has not been read again.
package enum XlsxVerifier {
  /// Checks that every part is there, whole and well-formed, and that the sheets hold as many
  /// values as the workbook.
  package static func verify(_ path: String, holds workbook: Workbook) throws(WorkbookError) {
    let package = try PackageContents(path)
    try package.checkParts()
    let names = workbook.sheets.map(\.name)
    guard package.sheets.map(\.name) == names else {
      throw .damaged(part: "xl/workbook.xml", reason: "it does not list the sheets")
    }
    for (sheet, stored) in zip(workbook.sheets, package.sheets) {
      guard let part = package.parts[stored.relation], package.names.contains(part) else {
        throw .damaged(part: "sheet \(sheet.name)", reason: "it is missing")
      }
      let found = package.values[part] ?? 0
      let expected = sheet.storedValueCount
      if found != expected {
        throw .damaged(
          part: part, reason: "it holds \(found) values in place of \(expected)")
      }
    }
  }
}

/// What the parts of a stored workbook say about it.
private final class PackageContents {
  private(set) var names: Set<String> = []
  /// Parts that the list of contents names.
  private(set) var listed: Set<String> = []
  private(set) var sheets: [(name: String, relation: String)] = []
  /// Paths of parts by relation of the workbook.
  private(set) var parts: [String: String] = [:]
  /// Values by sheet part.
  private(set) var values: [String: Int] = [:]
  private var strings = 0
  private var declaredStrings = 0

  init(_ path: String) throws(WorkbookError) {
    try ZipReader(path).forEachEntry { name throws(WorkbookError) in
      guard self.names.insert(name).inserted else {
        throw .damaged(part: name, reason: "it is there twice")
      }
      return try self.reader(of: name)
    }
  }

  func checkParts() throws(WorkbookError) {
    for needed in ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/styles.xml"]
    where !names.contains(needed) {
      throw .damaged(part: needed, reason: "it is missing")
    }
    for name in listed.sorted() where !names.contains(name) {
      throw .damaged(part: name, reason: "it is missing")
    }
    if strings != declaredStrings {
      throw .damaged(part: "xl/sharedStrings.xml", reason: "texts are missing")
    }
  }

  private func reader(of name: String) throws(WorkbookError) -> any EntryReader {
    switch name {
    case "[Content_Types].xml":
      return try XMLReader(name) { event in
        if case .start("Override", let attributes) = event, let part = attributes["PartName"] {
          self.listed.insert(String(part.drop { $0 == "/" }))
        }
      }
    case "xl/workbook.xml":
      return try XMLReader(name) { event in
        if case .start("sheet", let attributes) = event {
          self.sheets.append((attributes["name"] ?? "", attributes["id"] ?? ""))
        }
      }
    case "xl/_rels/workbook.xml.rels":
      return try XMLReader(name) { event in
        if case .start("Relationship", let attributes) = event, let id = attributes["Id"],
          let target = attributes["Target"]
        {
          self.parts[id] = "xl/" + target
        }
      }
    case "xl/sharedStrings.xml":
      return try XMLReader(name) { event in
        guard case .start(let element, let attributes) = event else { return }
        if element == "si" { self.strings += 1 }
        if element == "sst" { self.declaredStrings = Int(attributes["uniqueCount"] ?? "") ?? -1 }
      }
    default:
      if name.hasPrefix("xl/worksheets/sheet") {
        var count = 0
        return try XMLReader(name) { event in
          if case .start(let element, _) = event, element == "v" || element == "is" {
            count += 1
            self.values[name] = count
          }
        }
      }
      let isXML = [".xml", ".rels", ".vml"].contains { name.hasSuffix($0) }
      return isXML ? try XMLReader(name) : IgnoringReader()
    }
  }
}

extension Sheet {
  /// How many cells the stored sheet has a value in.
  var storedValueCount: Int {
    var count = 0
    for row in rows {
      let owners = tables.filter { $0.owns(row: row.index) }
      for entry in row.cells {
        if owners.contains(where: { $0.spans(column: entry.column) }) { continue }
        switch entry.cell.content {
        case .blank: break
        case .text(let text), .link(let text, _): count += SafeText.cell(text).isEmpty ? 0 : 1
        case .number, .integer, .date, .formula: count += 1
        }
      }
    }
    for column in tables.flatMap(\.columns) {
      count += 1
      switch column.total {
      case .label(let label): count += SafeText.cell(label).isEmpty ? 0 : 1
      case .sum: count += 1
      case nil: break
      }
    }
    return count
  }
}
