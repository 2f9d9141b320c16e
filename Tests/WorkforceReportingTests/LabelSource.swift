import Foundation
import TestSupport

/// A label as the source states it, read from the files so that none can be left out of a test.
struct LabelSource: CustomStringConvertible {
  var file: String
  var texts: [String: String]

  var description: String { "\(file): \(texts["en"] ?? "")" }

  subscript(language: String) -> String { texts[language] ?? "" }

  /// Every label of the reports.
  static let all: [LabelSource] = ["WorkforcePlanning", "WorkforceReporting"].flatMap { module in
    let folder = Repository.root.appending(path: "Sources/\(module)")
    let files =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" } ?? []
    return files.flatMap { file -> [LabelSource] in
      let source = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      return labels(in: source, file: file.lastPathComponent)
    }
  }

  static func labels(in source: String, file: String) -> [LabelSource] {
    source.components(separatedBy: "Label(").dropFirst().compactMap { part in
      var reader = LiteralReader(rest: part[...])
      var texts: [String: String] = [:]
      for language in ["en", "de", "fr"] {
        guard reader.skip("\(language):"), let text = reader.literal() else { return nil }
        texts[language] = text
        _ = reader.skip(",")
      }
      return LabelSource(file: file, texts: texts)
    }
  }
}

/// Reads Swift's string literals, those of several lines and sums of them among them.
private struct LiteralReader {
  var rest: Substring

  private mutating func skipSpace() { rest = rest.drop(while: \.isWhitespace) }

  mutating func skip(_ text: String) -> Bool {
    skipSpace()
    guard rest.hasPrefix(text) else { return false }
    rest = rest.dropFirst(text.count)
    return true
  }

  mutating func literal() -> String? {
    guard var result = one() else { return nil }
    while skip("+") {
      guard let next = one() else { return nil }
      result += next
    }
    return result
  }

  private mutating func one() -> String? {
    if skip("\"\"\"") {
      guard let end = rest.range(of: "\"\"\"") else { return nil }
      let lines = rest[..<end.lowerBound].split(separator: "\n").dropLast()
        .map { $0.drop(while: \.isWhitespace) }
      rest = rest[end.upperBound...]
      return lines.map { $0.hasSuffix("\\") ? String($0.dropLast()) : String($0) }.joined()
    }
    guard skip("\"") else { return nil }
    var result = ""
    while let character = rest.popFirst() {
      if character == "\"" { return result }
      if character == "\\", let escaped = rest.popFirst() {
        result.append(escaped)
      } else {
        result.append(character)
      }
    }
    return nil
  }
}
