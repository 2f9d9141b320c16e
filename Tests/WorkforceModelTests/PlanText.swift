import WorkforceModel
import WorkforceSyntax

/// What loading makes of some texts: the model, and all that was reported.
struct Loaded {
  var definitions: Definitions?
  var problems: [Diagnostic]

  init(_ texts: [String: String]) {
    let sources = SourceLoader.read(
      files: texts.map { SourceFile(path: $0.key, text: $0.value) })
    let loaded = DefinitionsLoader.load(sources.trees, fileCount: sources.files.count)
    definitions = loaded.definitions
    problems = sources.problems + loaded.problems
  }

  /// The text of one file, beside a small plan that has everything it may name.
  init(_ text: String) { self.init(["text.yaml": text, "small.yaml": PlanText.small]) }
}

enum PlanText {
  /// One entry of most sections, for texts that need something to name.
  static let small = """
    plan:
      id: motor-claims-2027
      title: Motor claims 2027
      as_of: 2027-01-01
      currency: EUR
      working_days: 220
      working_time: {paid: 1720 h per year}
    roles:
      claims-handler: {title: Claims handler, reports_to: claims-team-lead}
      claims-team-lead: {title: Claims team lead, reports_to: head-of-claims}
      head-of-claims: {title: Head of claims}
      fraud-analyst: {title: Fraud analyst}
      customer-service-lead: {title: Customer service lead}
    systems:
      triage-model: {title: Triage model, kind: model}
      claims-copilot: {title: Claims copilot, kind: copilot}
    domains:
      motor-claims: {title: Motor claims}
    activities:
      assess-claim:
        title: Assess a claim
        as_is: {raci: {R: claims-handler, A: claims-team-lead}}
    decisions:
      approve-payout: {title: Approve a payout, as_is: [{decide: claims-team-lead}]}
    measures:
      cycle-time: {title: Cycle time, unit: days, better: lower}
    outcomes:
      faster-settlement: {title: Claims are settled faster}
    skills:
      model-oversight: {title: Oversight of models}
    enablers:
      clean-data: {title: Clean the claims archive}
    waves:
      wave-1: {title: Triage, go_live: 2027-03-01}
    bodies:
      works-council: {title: Works council}

    """
}

/// All that a finding says, one line for each part.
func rendered(_ problems: [Diagnostic]) -> String {
  problems.map { problem in
    var lines = [
      "\(place(problem.range)) \(problem.severity.word) \(problem.message) [\(problem.id)]"
    ]
    if let subject = problem.subject {
      let state = problem.state.map { ", \($0.rawValue)" } ?? ""
      lines.append("  about: \(subject.kind) \(subject.id)\(state)")
    }
    if !problem.label.isEmpty { lines.append("  here: \(problem.label)") }
    for label in problem.labels { lines.append("  \(place(label.range)): \(label.text)") }
    for note in problem.notes { lines.append("  note: \(note)") }
    if let help = problem.help { lines.append("  help: \(help)") }
    return lines.joined(separator: "\n") + "\n"
  }.joined()
}

private func place(_ range: SourceRange) -> String {
  "\(range.file):\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
}
