import WorkforceAnalysis

/// The first line of a file that an import made: where it came from, and a fingerprint by which a
/// later run sees whether anybody has changed the text since.
package struct ImportMark {
  /// The command's name, such as `raci`.
  private let kind: String

  package init(_ kind: String) { self.kind = kind }

  private var start: String { "# Made by workforce import \(kind) from " }

  /// The text with its mark above it.
  package func marked(_ text: String, source: String) -> String {
    start + YAMLText.comment(source, limit: 120).dropFirst(2)
      + "; fingerprint \(Fingerprint(text).hex)\n" + text
  }

  package enum State: Sendable { case untouched, edited, foreign }

  /// What a file that stands where an import would write is.
  package func state(of text: String) -> State {
    let text = text.split(separator: "\r\n", omittingEmptySubsequences: false)
      .joined(separator: "\n")
    guard text.hasPrefix(start), let end = text.firstIndex(of: "\n") else { return .foreign }
    let line = text[..<end]
    let body = String(text[text.index(after: end)...])
    return line.hasSuffix("; fingerprint \(Fingerprint(body).hex)") ? .untouched : .edited
  }
}
