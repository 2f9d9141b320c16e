package import WorkforceSyntax

/// Findings as a planner reads them: the place in the text, what is wrong, what to type.
package struct DiagnosticText {
  private let style: TerminalStyle
  private let lines: [String: SourceLines]
  /// Every finding is shown in full, however many are alike.
  private let showsAll: Bool

  /// From this many on, warnings and notes of one rule are shown once, with their number.
  static let groupedFrom = 4

  /// So many errors of one rule are shown; more are mostly one mistake made in many places.
  static let errorsShown = 20

  package init(style: TerminalStyle, files: [SourceFile], showsAll: Bool) {
    self.style = style
    self.showsAll = showsAll
    lines = Dictionary(
      files.map { ($0.path, SourceLines($0.text)) }, uniquingKeysWith: { first, _ in first })
  }

  /// All open findings with excerpts, an empty line behind each.
  package func full(_ findings: [Diagnostic]) -> String {
    let open = findings.filter { $0.waived == nil }
    func kind(_ finding: Diagnostic) -> String { "\(finding.severity.word) \(finding.id)" }
    var counts: [String: Int] = [:]
    for finding in open { counts[kind(finding), default: 0] += 1 }
    var shown: [String: Int] = [:]
    var result = ""
    for finding in open {
      let count = counts[kind(finding)] ?? 1
      let limit = limit(finding.severity, count)
      let number = shown[kind(finding), default: 0] + 1
      shown[kind(finding)] = number
      guard number <= limit else { continue }
      result += full(finding, others: number == limit ? count - limit : 0) + "\n"
    }
    return style.fit(result)
  }

  private func limit(_ severity: Severity, _ count: Int) -> Int {
    if showsAll { return count }
    if severity == .error { return min(count, Self.errorsShown) }
    return count >= Self.groupedFrom ? 1 : count
  }

  /// One line for each finding, and one for each other place, for editors and grep.
  package func concise(_ findings: [Diagnostic]) -> String {
    var result = ""
    for finding in findings where finding.waived == nil {
      result += "\(place(finding.range)): \(finding.severity.word): "
      result += "\(finding.message) [\(finding.id)]\n"
      for label in finding.labels { result += "\(place(label.range)): note: \(label.text)\n" }
    }
    return style.fit(result)
  }

  private func full(_ finding: Diagnostic, others: Int) -> String {
    let ink: TerminalStyle.Ink =
      switch finding.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    var result = style.paint(finding.severity.word, ink)
    result += style.paint(": \(finding.message)", .strong) + " [\(finding.id)]\n"

    let blocks = ExcerptBlock.blocks(of: finding)
    let gutter = blocks.map { String($0.line).count }.max() ?? 1
    let margin = String(repeating: " ", count: gutter)
    let more = others > 0 ? " (and \(others) more; `--all` lists them)" : ""
    for (index, block) in blocks.enumerated() {
      let arrow = index == 0 ? "-->" : ":::"
      let suffix = index == 0 ? more : ""
      result += "\(margin) \(style.paint(arrow, .place)) \(place(block.start))\(suffix)\n"
      guard let source = lines[block.start.file] else { continue }
      result += excerpt(block, of: source, margin: margin, ink: ink)
    }
    for note in finding.notes { result += prose("note", note) }
    if let help = finding.help { result += prose("help", help) }
    return result
  }

  private func excerpt(
    _ block: ExcerptBlock, of source: SourceLines, margin: String, ink: TerminalStyle.Ink
  ) -> String {
    let bar = style.paint("|", .place)
    let window = LineWindow(
      source[block.line], around: block.marks, width: style.width - margin.count - 3)
    let number = String(block.line).paddedLeft(to: margin.count)
    var result = "\(margin) \(bar)\n"
    result += "\(style.paint(number, .place)) \(bar) \(window.text)\n"
    for line in window.underlines(block.marks, style: style, ink: ink) {
      result += "\(margin) \(bar) \(line)\n"
    }
    return result + "\(margin) \(bar)\n"
  }

  /// A paragraph under its heading, broken at the width, with the lines behind the first indented.
  private func prose(_ heading: String, _ text: String) -> String {
    let indent = heading.count + 2
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      // A name of a thousand letters would bury what is said about it.
      let word = word.cut(to: 2 * style.width)
      if line.isEmpty {
        lines[lines.count - 1] = word
      } else if indent + line.displayWidth + 1 + word.displayWidth <= style.width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    let separator = "\n" + String(repeating: " ", count: indent)
    return style.paint(heading, .note) + ": " + lines.joined(separator: separator) + "\n"
  }

  private func place(_ range: SourceRange) -> String {
    "\(range.file):\(range.start.line):\(range.start.column)"
  }
}

/// The marks of a finding that stand on one line.
struct ExcerptBlock {
  struct Mark {
    /// 1-based, in Unicode scalars; `end` is behind the last.
    var start: Int
    var end: Int
    var text: String
    var isPrimary: Bool
  }

  var start: SourceRange
  var marks: [Mark]

  var line: Int { Int(start.start.line) }

  /// The line of the finding first, then the other places in the order they are given.
  static func blocks(of finding: Diagnostic) -> [Self] {
    var result: [Self] = []
    func add(_ range: SourceRange, _ text: String, isPrimary: Bool) {
      let end =
        range.end.line == range.start.line ? Int(range.end.column) : Int(Int32.max)
      let mark = Mark(
        start: Int(range.start.column), end: end, text: text, isPrimary: isPrimary)
      let same = result.firstIndex {
        $0.start.file == range.file && $0.start.start.line == range.start.line
      }
      if let same {
        result[same].marks.append(mark)
      } else {
        result.append(Self(start: range, marks: [mark]))
      }
    }
    add(finding.range, finding.label, isPrimary: true)
    for label in finding.labels { add(label.range, label.text, isPrimary: false) }
    return result
  }
}
