package import WorkforceSyntax

/// Findings as a planner reads them: the place in the text, what is wrong, what to type.
package struct DiagnosticText {
  private let style: TerminalStyle
  private let lines: [String: SourceLines]
  /// Every finding is shown in full, however many are alike.
  private let showsAll: Bool

  package init(style: TerminalStyle, files: [SourceFile], showsAll: Bool) {
    self.style = style
    self.showsAll = showsAll
    lines = Dictionary(
      files.map { ($0.path, SourceLines($0.text)) }, uniquingKeysWith: { first, _ in first })
  }

  /// All open findings with excerpts, an empty line behind each.
  package func full(_ findings: [Diagnostic]) -> String {
    let open = findings.filter { $0.waived == nil }
    let groups = showsAll ? open.map { FindingGroup(first: $0) } : FindingGroup.groups(of: open)
    return style.fit(groups.map { full($0) + "\n" }.joined())
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

  private func full(_ group: FindingGroup) -> String {
    let finding = group.first
    let ink: TerminalStyle.Ink =
      switch finding.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    var result = heading(group, ink: ink)

    let blocks = ExcerptBlock.blocks(of: finding)
    let gutter = blocks.map { String($0.line).count }.max() ?? 1
    let margin = String(repeating: " ", count: gutter)
    for (index, block) in blocks.enumerated() {
      let arrow = index == 0 ? "-->" : ":::"
      result += "\(margin) \(style.paint(arrow, .place)) \(place(block.start))"
      if index == 0 { result += more(group.others.count, behind: gutter + 5, block) }
      result += "\n"
      guard let source = lines[block.start.file] else { continue }
      result += excerpt(block, of: source, margin: margin, ink: ink)
    }
    if let elsewhere = group.elsewhere { result += prose("note", elsewhere) }
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

  /// Severity, message and rule, with the lines behind the first under the message.
  private func heading(_ group: FindingGroup, ink: TerminalStyle.Ink) -> String {
    let word = group.first.severity.word
    let rule = "[\(group.first.id)]"
    let indent = word.count + 2
    let lines = "\(group.message) \(rule)".wrapped(to: style.width, first: indent, rest: indent)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var result = style.paint(word, ink)
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      let text = line.drop { $0 == " " }.dropLast(isLast ? rule.count : 0)
      let isBeside = text.last == " "
      let words = String(isBeside ? text.dropLast() : text)
      if index > 0 { result += "\n" + String(repeating: " ", count: indent) }
      result += style.paint(index == 0 ? ": " + words : words, .strong)
      if isLast { result += (isBeside ? " " : "") + rule }
    }
    return result + "\n"
  }

  /// How many findings are not shown, on a line of its own where the place leaves no room.
  private func more(_ count: Int, behind column: Int, _ block: ExcerptBlock) -> String {
    guard count > 0 else { return "" }
    let text = "(and \(count) more; `--all` lists them)"
    let isFitting = column + place(block.start).displayWidth + 1 + text.count <= style.width
    return (isFitting ? " " : "\n" + String(repeating: " ", count: column)) + text
  }

  /// A paragraph under its heading, broken at the width, with the lines behind the first indented.
  private func prose(_ heading: String, _ text: String) -> String {
    let indent = heading.count + 2
    // A name of a thousand letters would bury what is said about it.
    let words = text.split(separator: " ").map { $0.cut(to: 2 * style.width) }
    let lines = words.joined(separator: " ").wrapped(
      to: style.width, first: indent, rest: indent)
    return style.paint(heading, .note) + ": " + lines + "\n"
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
