package import Foundation
package import Testing

/// Compares a text with the golden file at `path` in the folder `Golden` next to the test.
///
/// With `UPDATE_GOLDEN=1` in the environment the file is written, and git shows what changed. A
/// missing file is a failure.
package func expectGolden(
  _ text: String, _ path: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = URL(filePath: filePath).deletingLastPathComponent().appending(path: "Golden/\(path)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    } catch {
      Issue.record("cannot write Golden/\(path): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let data = try? Data(contentsOf: file) else {
    Issue.record(
      "Golden/\(path) is missing; UPDATE_GOLDEN=1 writes it", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  guard expected != text else { return }
  Issue.record(
    "differs from Golden/\(path); UPDATE_GOLDEN=1 accepts it\n\(lineDiff(expected, text))",
    sourceLocation: sourceLocation)
}

/// The lines that differ, `-` expected and `+` found, with their numbers.
package func lineDiff(_ expected: String, _ found: String, limit: Int = 20) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = found.split(separator: "\n", omittingEmptySubsequences: false)
  let changes = new.difference(from: old).map { change in
    switch change {
    case .remove(let line, let text, _): (line: line, sign: "-", text: text)
    case .insert(let line, let text, _): (line: line, sign: "+", text: text)
    }
  }
  var shown = changes.sorted { ($0.line, $1.sign) < ($1.line, $0.sign) }.prefix(limit)
    .map { "\($0.sign)\($0.line + 1): \($0.text)" }
  if changes.count > limit { shown.append("… and \(changes.count - limit) more lines") }
  return shown.joined(separator: "\n")
}

/// A place in a text: line and column from 1, the column counting Unicode scalars.
package struct MarkedPosition: Hashable, Comparable, Sendable, CustomStringConvertible {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package var description: String { "\(line):\(column)" }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A text in which `▸` marks places; the marks are taken out.
package struct MarkedText: Hashable, Sendable {
  package var text: String
  /// Where the marks stood, in the text without them.
  package var marks: [MarkedPosition]

  package init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var marks: [MarkedPosition] = []
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars {
      if scalar == "▸" {
        marks.append(MarkedPosition(line: line, column: column))
        continue
      }
      text.append(scalar)
      column += 1
      if scalar == "\n" {
        line += 1
        column = 1
      }
    }
    self.text = String(text)
    self.marks = marks
  }
}

/// Gives the body an empty folder and deletes it afterwards.
///
/// The path holds no links, so that it equals what the program says of it.
package func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    .appending(path: "workforce-test-\(UUID().uuidString)", directoryHint: .isDirectory)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

/// Gives the body an empty folder and deletes it afterwards.
package func withTemporaryFolder<Result>(
  _ body: (URL) async throws -> Result
) async throws -> Result {
  let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    .appending(path: "workforce-test-\(UUID().uuidString)", directoryHint: .isDirectory)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder)
}
