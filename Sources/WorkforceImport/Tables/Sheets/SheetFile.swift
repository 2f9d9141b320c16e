import WorkforceReporting
import WorkforceSyntax

/// Reads the sheets of a workbook, opening only the parts that it says are its sheets.
enum SheetFile {
  static func grids(at path: String) throws(ImportError) -> [Grid] {
    do throws(WorkbookError) {
      var package = try SheetPackage(path)
      return try package.grids()
    } catch {
      switch error {
      case .damaged(let part, let reason) where part == path:
        throw .unreadable(path: path, reason: reason)
      case .damaged(let part, let reason):
        throw .unreadable(path: path, reason: "\(part.excerpt(limit: 80)): \(reason)")
      default: throw .unreadable(path: path, reason: "\(error)")
      }
    }
  }
}

/// The parts of a workbook and how they belong together.
private struct SheetPackage {
  private let path: String
  private let archive: ZipReader
  private let names: Set<String>

  init(_ path: String) throws(WorkbookError) {
    self.path = path
    archive = try ZipReader(path, limits: TableLimits.archive)
    names = try archive.entryNames()
  }

  mutating func grids() throws(WorkbookError) -> [Grid] {
    guard names.contains("_rels/.rels") else { throw damage(otherKind() ?? "it is no workbook") }
    let roots = try relations(of: "")
    guard let root = roots.values.first(where: { $0.type == "officeDocument" }),
      root.target.hasSuffix(".xml"), names.contains(root.target)
    else { throw damage(otherKind() ?? "it is no workbook") }
    var book = BookPart()
    try read(root.target) { event in book.take(event) }
    guard book.isWorkbook else { throw damage(otherKind() ?? "it is no workbook") }
    let parts = try relations(of: root.target)
    var styles = CellFormats()
    var strings = SharedStrings()
    for part in parts.values where part.type == "styles" {
      try read(part.target) { event in styles.take(event) }
    }
    for part in parts.values where part.type == "sharedStrings" {
      try read(part.target) { event throws(WorkbookError) in
        try strings.take(event, part: part.target)
      }
    }
    let context = SheetContext(
      path: path, strings: strings.texts, formats: styles, is1904: book.is1904)
    var cells = 0
    var grids: [Grid] = []
    for sheet in book.sheets {
      guard let part = parts[sheet.relation], part.type == "worksheet" else { continue }
      var reader = SheetPart(sheet, part.target, context, cellsBefore: cells)
      try read(part.target) { event throws(WorkbookError) in try reader.take(event) }
      cells += reader.cellCount
      grids.append(reader.finish())
    }
    return grids
  }

  private struct Relation {
    /// The last part of its type, which is the same in all versions of the format.
    var type: String
    var target: String
  }

  private func read(
    _ name: String, _ handler: @escaping (XMLEvent) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    guard names.contains(name) else { throw .damaged(part: name, reason: "it is missing") }
    try archive.read(name, try XMLReader(name, hasText: true, onEvent: handler))
  }

  /// What a part refers to inside the archive, by the id of the reference.
  private func relations(of part: String) throws(WorkbookError) -> [String: Relation] {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let file = part.split(separator: "/").last ?? ""
    let name = (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels"
    guard names.contains(name) else { return [:] }
    var found: [String: Relation] = [:]
    try read(name) { event in
      guard case .start("Relationship", let attributes) = event,
        attributes["TargetMode"] != "External", let id = attributes["Id"],
        let type = attributes["Type"]?.split(separator: "/").last,
        let target = attributes["Target"]
      else { return }
      found[id] = Relation(type: String(type), target: Self.resolve(target, in: folder))
    }
    return found
  }

  private static func resolve(_ target: String, in folder: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = parts.popLast() } else { parts.append(step) }
    }
    return parts.joined(separator: "/")
  }

  private func otherKind() -> String? {
    if names.contains("content.xml") || names.contains("mimetype") {
      return "it is an OpenDocument file; open it and save it as .xlsx"
    }
    if names.contains(where: { $0.hasSuffix("workbook.bin") }) {
      return "it is a binary workbook (.xlsb); open it in Excel and save it as .xlsx"
    }
    if names.contains("word/document.xml") {
      return "it is a Word document; copy its tables into a workbook"
    }
    return nil
  }

  private func damage(_ reason: String) -> WorkbookError { .damaged(part: path, reason: reason) }
}

/// What every sheet of a book shares.
struct SheetContext {
  var path: String
  var strings: [String]
  var formats: CellFormats
  var is1904: Bool
}

/// The list of sheets.
struct BookPart {
  struct Sheet {
    var name: String
    var relation: String
    var isHidden: Bool
  }

  private(set) var isWorkbook = false
  private(set) var sheets: [Sheet] = []
  private(set) var is1904 = false

  mutating func take(_ event: XMLEvent) {
    guard case .start(let name, let attributes) = event else { return }
    switch name {
    case "workbook": isWorkbook = true
    case "workbookPr": is1904 = ["1", "true", "on"].contains(attributes["date1904"] ?? "")
    case "sheet":
      sheets.append(
        Sheet(
          name: attributes["name"] ?? "", relation: attributes["id"] ?? "",
          isHidden: attributes["state"]?.lowercased().hasSuffix("hidden") == true))
    default: break
    }
  }
}
