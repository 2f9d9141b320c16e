extension ChangePlanMarkdown {
  /// Who has approved what, and whether the text is still the one approved.
  func approvals(_ page: inout MarkdownPage) {
    let lines = ApprovalLine.all(definitions, language)
    guard !lines.isEmpty else { return }
    page.heading(2, say(ApprovalLabels.heading))
    page.list(lines.map { "**\($0.what.markdown)**: \($0.how.markdown)" })
  }
}
