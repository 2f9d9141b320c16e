import WorkforceAnalysis
import WorkforcePlanning

extension SheetBuilder {
  /// Who has approved what, and whether the text is still the one approved.
  mutating func addApprovals(_ context: BookContext) {
    let lines = ApprovalLine.all(context.definitions, context.language)
    guard !lines.isEmpty else { return }
    keepTogether(rows: min(lines.count + 1, 12))
    heading(ApprovalLabels.heading)
    for line in lines {
      cells([
        .text(line.what, .label),
        .text(line.how, line.state == .stale ? .light(.amber) : .text),
      ])
    }
    skip()
  }
}
