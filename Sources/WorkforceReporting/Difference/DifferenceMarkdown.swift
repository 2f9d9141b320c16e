import WorkforceChecks
import WorkforceModel
package import WorkforcePlanning
import WorkforceSyntax

/// Two versions of a plan compared, as a page for a review.
package struct DifferenceMarkdown {
  private let comparison: PlanComparison

  package init(_ comparison: PlanComparison) { self.comparison = comparison }

  package var text: String {
    var page = MarkdownPage()
    let (before, after) = (comparison.before, comparison.after)
    page.heading(1, "What is different: \(after.title.markdown)")
    page.paragraph("\(before.name.markdown) compared with \(after.name.markdown).")
    for caveat in comparison.caveats { page.paragraph(caveat.markdown) }
    guard !comparison.isEmpty else {
      let same = comparison.unchanged.of("entry says the same", "entries say the same")
      page.paragraph("No differences: \(same).")
      return page.text
    }
    page.paragraph("Different: \(comparison.inWords).")
    if !comparison.plan.isEmpty {
      page.heading(2, "The plan")
      page.list(comparison.plan.map(line))
    }
    for group in DifferenceGroups(comparison).groups {
      page.heading(2, group.title.markdown)
      page.list(group.entries.map(item))
    }
    figures(&page)
    findings(&page)
    return page.text
  }

  private func line(_ fact: FactChange) -> String {
    "\(fact.name): \(fact.arrow(currency: comparison.currency))".markdown
  }

  private func item(_ entry: EntryChange) -> String {
    let subject = entry.subject
    var result = "**\(entry.title.markdown)** (\(subject.kind) `\(subject.id)`), \(entry.sort.word)"
    switch entry.sort {
    case .gone: break
    case .new:
      let words = entry.statements(currency: comparison.currency)
      if !words.isEmpty { result += ": \(words.markdown)" }
    case .changed, .moved:
      let lines =
        entry.parts.map { "\($0.name): \($0.arrow)".markdown } + entry.facts.map(line)
      result += lines.map { "\n  - \($0)" }.joined()
    }
    return result
  }

  private func figures(_ page: inout MarkdownPage) {
    let rows = comparison.figureRows
    guard !rows.isEmpty else { return }
    page.heading(2, "Figures")
    page.paragraph(
      "Hours a month; money\(comparison.currency.map { " in \($0.markdown)" } ?? "").")
    page.list(rows.map { "\($0.name): \($0.before) → \($0.after)".markdown })
  }

  private func findings(_ page: inout MarkdownPage) {
    let findings = comparison.findings
    guard !findings.isEmpty else { return }
    page.heading(2, "Findings")
    func text(_ finding: Diagnostic, _ standing: String) -> String {
      let range = finding.range
      let place = "\(range.file):\(range.start.line)".markdown
      return "\(standing): \(finding.message.markdown) (`\(finding.id)`, \(place))"
    }
    page.list(findings.new.map { text($0, $0.standing) }, under: "New")
    page.list(
      findings.changed.map { text($0.after, "\($0.before.standing) → \($0.after.standing)") },
      under: "Judged otherwise")
    page.list(findings.gone.map { text($0, $0.standing) }, under: "Gone")
  }
}
