import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let lostResponsibility = Rule(
    "flow/lost-responsibility", .error,
    "An activity or measure ends with no reason and no successor.",
    rationale: """
      What silently drops out of the to-be is still expected by somebody. A reason or a successor \
      tells those concerned that it was meant.
      """,
    source: """
      Conservation: whatever the as-is holds is kept, moved, or retired with a reason. What ends among \
      decisions is found by `decision/lost`.
      """,
    bad: [
      """
      activities:
        file-letter:
          title: File a letter
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be: {retired: ▸""}
      """,
      """
      measures:
        handling-time:
          title: Handling time
          unit: min
          better: lower
          to_be: {retired: ▸yes}
      """,
    ],
    good: [
      """
      activities:
        file-letter:
          title: File a letter
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be: {retired: The archive takes letters as they come}
        sort-post:
          title: Sort the post
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      measures:
        handling-time:
          title: Handling time
          unit: min
          better: lower
          to_be: {retired: "", into: [cycle-time]}
      """
    ],
    basis: .plan { context in
      let definitions = context.definitions
      return definitions.activities.compactMap { context.loss(of: $0, $0.retirement) }
        + definitions.measures.compactMap { context.loss(of: $0, $0.retirement) }
    })
}

extension RuleContext {
  fileprivate func loss<Lost: Entry>(
    of entry: Lost, _ retirement: Retirement<Lost>?
  ) -> Diagnostic? {
    guard let retirement, retirement.into.isEmpty, retirement.reason.saysNothing else { return nil }
    return finding(
      "\(Lost.kind) `\(entry.id)` ends with no reason and no successor",
      at: entry.source.place("to_be", "retired"), about: entry, in: .toBe,
      help: "write why it ends, `retired: \"…\"`, or what takes its place, `into: […]`")
  }
}
