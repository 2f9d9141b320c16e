import WorkforceReporting
import WorkforceSyntax

/// Reads the tables of a file, whatever kind of file it is.
package enum TableFile {
  /// The tables of an Excel workbook, a CSV or tab-separated file or a Markdown page.
  ///
  /// What the file is decides, not its name; the name decides only between kinds of text.
  package static func grids(at path: String) throws(ImportError) -> [Grid] {
    let bytes = try bytes(of: path)
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      return try SheetFile.grids(at: path)
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw CompoundFile.refusal(of: bytes, path: path)
    }
    if ["xlsx", "xlsm", "xls", "xlsb", "ods"].contains(fileExtension(path)) {
      throw .unreadable(
        path: path, reason: "it is named like a workbook and is none, or its beginning is damaged")
    }
    let text = try ForeignText.decode(bytes, path: path)
    switch fileExtension(path) {
    case "csv": return try DelimitedText.grids(text, source: path)
    case "tsv", "tab": return try DelimitedText.grids(text, source: path, delimiter: "\t")
    case "md", "markdown": return MarkdownTables.grids(text, source: path)
    default:
      let tables = MarkdownTables.grids(text, source: path)
      return tables.contains { !$0.rows.isEmpty }
        ? tables : try DelimitedText.grids(text, source: path)
    }
  }

  /// The bytes of a file that somebody names, within the limit of size.
  package static func bytes(of path: String) throws(ImportError) -> [UInt8] {
    switch FileKind(at: path) {
    case nil: throw .unreadable(path: path, reason: "there is no such file")
    case .folder: throw .unreadable(path: path, reason: "it is a folder")
    case .file: break
    default: throw .unreadable(path: path, reason: "it is no ordinary file")
    }
    switch FileSystem.bytes(of: path, atMost: TableLimits.fileBytes) {
    case .success(.bytes(let bytes)):
      if bytes.isEmpty { throw .unreadable(path: path, reason: "it is empty") }
      return bytes
    case .success(.tooLarge(let size)):
      throw .unreadable(
        path: path,
        reason: "it has \(size / 1_000_000) MB; files of up to "
          + "\(TableLimits.fileBytes / 1_000_000) MB are read")
    case .failure(let failure): throw .unreadable(path: path, reason: failure.reason)
    }
  }

  /// What stands after the last point of a file's name, in small letters.
  static func fileExtension(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: point)...].lowercased()
  }
}
