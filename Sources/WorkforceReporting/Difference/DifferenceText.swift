import WorkforceChecks
import WorkforceModel
package import WorkforcePlanning
import WorkforceSyntax

/// Two versions of a plan compared, as `workforce diff` prints it.
package struct DifferenceText {
  private let comparison: PlanComparison
  private let style: TerminalStyle

  package init(_ comparison: PlanComparison, style: TerminalStyle) {
    self.comparison = comparison
    self.style = style
  }

  package var text: String {
    var result = style.paint(heading.wrapped(to: style.width, first: 0, rest: 2), .strong) + "\n"
    for caveat in comparison.caveats {
      result += caveat.wrapped(to: style.width, first: 0, rest: 0) + "\n"
    }
    guard !comparison.isEmpty else {
      let same = comparison.unchanged.of("entry says the same", "entries say the same")
      return style.fit(result + "No differences: \(same).\n")
    }
    result += legend
    result += plan
    for group in DifferenceGroups(comparison).groups {
      result += "\n" + style.paint(group.title, .strong) + "\n"
      for entry in group.entries { result += text(of: entry) }
    }
    result += figures + findings
    result += "\n"
    result += style.paint(
      "Different: \(comparison.inWords).".wrapped(to: style.width, first: 0, rest: 2), .strong)
    return style.fit(result + "\n")
  }

  private var heading: String {
    let (before, after) = (comparison.before, comparison.after)
    let id = before.id == after.id ? after.id : "\(before.id) → \(after.id)"
    return "Plan \(id): \(before.name) compared with \(after.name)."
  }

  // MARK: - Entries

  /// Only the signs that occur.
  private var legend: String {
    let used = Set(comparison.entries.map(\.sort) + (comparison.plan.isEmpty ? [] : [.changed]))
    guard !used.isEmpty else { return "" }
    let words = EntryChange.Sort.allCases.filter(used.contains)
      .map { "\(style.paint($0.sign, $0.ink)) \($0.word)" }
    return "\n  " + words.joined(separator: "   ") + "\n"
  }

  private var plan: String {
    guard !comparison.plan.isEmpty else { return "" }
    return "\n" + style.paint("The plan", .strong) + "\n"
      + comparison.plan.map { line($0.name, $0.arrow(currency: comparison.currency)) }.joined()
  }

  private func text(of entry: EntryChange) -> String {
    let head = "\(entry.subject.kind) \(entry.subject.id)"
    let range = entry.places.after ?? entry.places.before
    let place = range.map { " (\($0.file):\($0.start.line))" } ?? ""
    let isWide = style.width >= 80
    let column = isWide ? head.padded(to: 38) : head + ":"
    let title = (entry.title.excerpt(limit: 120) + place).wrapped(
      to: style.width, first: 5 + column.displayWidth, rest: isWide ? 43 : 8)
    var result = "  \(style.paint(entry.sort.sign, entry.sort.ink)) \(column) \(title)\n"
    switch entry.sort {
    case .gone: break
    case .new:
      let words = entry.statements(currency: comparison.currency)
      if !words.isEmpty {
        result += "      " + words.wrapped(to: style.width, first: 6, rest: 6) + "\n"
      }
    case .changed, .moved:
      for part in entry.parts { result += line(part.name, part.arrow) }
      for fact in entry.facts {
        result += line(fact.name, fact.arrow(currency: comparison.currency))
      }
    }
    return result
  }

  private func line(_ name: String, _ text: String) -> String {
    let head = "      \(name.padded(to: 30)) "
    return head + text.wrapped(to: style.width, first: head.displayWidth, rest: 37) + "\n"
  }

  // MARK: - Figures and findings

  private var figures: String {
    let rows = comparison.figureRows
    guard !rows.isEmpty else { return "" }
    var result = "\n" + style.paint("Figures", .strong)
    result += " (hours a month; money\(comparison.currency.map { " in \($0)" } ?? ""))\n"
    let widths = (
      min(48, rows.map { $0.name.displayWidth }.max() ?? 0),
      max(6, rows.map { $0.before.displayWidth }.max() ?? 0),
      max(5, rows.map { $0.after.displayWidth }.max() ?? 0)
    )
    func row(_ name: String, _ before: String, _ after: String) -> String {
      "  \(name.cut(to: widths.0).padded(to: widths.0))  \(before.paddedLeft(to: widths.1))  "
        + "\(after.paddedLeft(to: widths.2))\n"
    }
    result += style.paint(row("", "before", "after"), .quiet)
    return result + rows.map { row($0.name, $0.before, $0.after) }.joined()
  }

  private var findings: String {
    let findings = comparison.findings
    guard !findings.isEmpty else { return "" }
    var result = "\n" + style.paint("Findings", .strong) + "\n"
    for finding in findings.new { result += text(of: finding, .new, finding.severity.word) }
    for (before, after) in findings.changed {
      let words = "\(before.standing) → \(after.standing)"
      result += text(of: after, .changed, words)
    }
    for finding in findings.gone { result += text(of: finding, .gone, finding.severity.word) }
    return result
  }

  private func text(
    of finding: Diagnostic, _ sort: EntryChange.Sort, _ standing: String
  ) -> String {
    let range = finding.range
    let words =
      "\(standing): \(finding.message) [\(finding.id)] (\(range.file):\(range.start.line))"
    return "  \(style.paint(sort.sign, sort.ink)) "
      + words.wrapped(to: style.width, first: 4, rest: 6) + "\n"
  }
}

extension EntryChange.Sort {
  var sign: String {
    switch self {
    case .new: "+"
    case .changed: "~"
    case .moved: ">"
    case .gone: "-"
    }
  }

  var word: String {
    switch self {
    case .new: "new"
    case .changed: "changed"
    case .moved: "changes hands"
    case .gone: "gone"
    }
  }

  var ink: TerminalStyle.Ink {
    switch self {
    case .new: .added
    case .changed, .moved: .changed
    case .gone: .removed
    }
  }
}

extension Diagnostic {
  /// `warning`, `waived warning`.
  var standing: String { waived == nil ? severity.word : "waived \(severity.word)" }
}
