package import WorkforceSyntax

/// Findings as workflow commands, which GitHub shows beside the lines of a change.
package struct GitHubReport {
  /// Put before each file, for GitHub looks for it from the root of the repository.
  private let folder: String

  /// - Parameter folder: The plan's folder as it was named, relative to the root of the repository.
  package init(folder: String) { self.folder = PlanFolder(folder).prefix }

  /// One command for each open finding.
  package func text(_ findings: [Diagnostic]) -> String {
    findings.filter { $0.waived == nil }.map { command($0) + "\n" }.joined()
  }

  private func command(_ finding: Diagnostic) -> String {
    let start = finding.range.start
    let lastLine = finding.range.lastLine
    var properties = [("file", folder + finding.range.file), ("line", "\(start.line)")]
    // GitHub refuses columns of a place over several lines.
    if lastLine == start.line { properties.append(("col", "\(start.column)")) }
    properties += [("endLine", "\(lastLine)"), ("title", finding.id)]
    let list = properties.map { "\($0)=\(Self.escapedProperty($1))" }.joined(separator: ",")
    return "::\(kind(finding.severity)) \(list)::\(Self.escaped(words(finding)))"
  }

  private func words(_ finding: Diagnostic) -> String {
    let places = finding.labels.map {
      "\($0.text.isEmpty ? "see also" : $0.text): \($0.range.file):\($0.range.start.line)"
    }
    return ([finding.message] + places + finding.advice).joined(separator: "\n")
  }

  private func kind(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// As the runner's own toolkit escapes the text of a command.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result.append(contentsOf: "%25".unicodeScalars)
      case "\r": result.append(contentsOf: "%0D".unicodeScalars)
      case "\n": result.append(contentsOf: "%0A".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func escapedProperty(_ text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

extension SourceRange {
  /// The last line with something of the range on it.
  fileprivate var lastLine: Int32 {
    end.column == 1 && end.line > start.line ? end.line - 1 : max(start.line, end.line)
  }
}

extension Diagnostic {
  /// What explains the finding and what to do, for readers who get one text and no more.
  var advice: [String] { notes.map { "note: \($0)" } + (help.map { ["help: \($0)"] } ?? []) }
}
