import WorkforceSyntax

/// `file:line:col-line:col severity message [id]`.
func concise(_ problem: Diagnostic) -> String {
  "\(problem.range.file):\(span(problem.range)) \(problem.severity.word) "
    + "\(problem.message) [\(problem.id)]"
}

/// All that a finding says, one line for each part.
func rendered(_ problems: [Diagnostic]) -> String {
  problems.map { problem in
    var lines = [concise(problem)]
    if !problem.label.isEmpty { lines.append("  here: \(problem.label)") }
    for label in problem.labels { lines.append("  \(span(label.range)): \(label.text)") }
    for note in problem.notes { lines.append("  note: \(note)") }
    if let help = problem.help { lines.append("  help: \(help)") }
    return lines.joined(separator: "\n") + "\n"
  }.joined()
}
