import Foundation
import TestSupport
import Testing

/// A file of the checkout that is made from something else.
struct GeneratedFile {
  /// Relative to the checkout.
  var path: String
  var text: String

  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  /// Compares the file with what it should hold; with `UPDATE_GOLDEN=1` it is written.
  func expectCurrent(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = Repository.root.appending(path: path)
    if Self.isUpdating {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    let found = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    guard let found else {
      Issue.record("\(path) is missing; \(Self.command) writes it", sourceLocation: sourceLocation)
      return
    }
    if found != text {
      Issue.record(
        "\(path) is out of date; \(Self.command) renews it\n\(lineDiff(found, text))",
        sourceLocation: sourceLocation)
    }
  }

  private static let command = "`UPDATE_GOLDEN=1 swift test --filter DocumentationTests`"
}

extension Repository {
  static let catalog = "Sources/workforce/Documentation.docc"

  /// The files below a folder of the checkout in path order, relative to that folder.
  static func files(below folder: String) -> [String] {
    let url = root.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      let path = url.appending(path: name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
