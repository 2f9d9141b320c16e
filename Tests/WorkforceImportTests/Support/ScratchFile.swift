import Foundation
import WorkforceImport

/// A folder that is gone after the test.
struct ScratchFolder: ~Copyable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and says where it is.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = "\(path)/\(name)"
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Array(text.utf8))
  }
}

extension Grid {
  /// The texts of a file's tables.
  static func read(_ name: String, _ bytes: [UInt8]) throws -> [Grid] {
    let folder = try ScratchFolder()
    return try TableFile.grids(at: folder.file(name, bytes))
  }

  static func read(_ name: String, _ text: String) throws -> [Grid] {
    try read(name, Array(text.utf8))
  }

  /// Texts by row and column, from the first cell that holds something.
  var texts: [[String]] {
    rows.map { row in
      (0...(row.cells.last?.column ?? 0)).map { row[$0]?.text ?? "" }
    }
  }
}
