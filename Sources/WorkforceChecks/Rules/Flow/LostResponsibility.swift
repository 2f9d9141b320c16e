import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let lostResponsibility = Rule(
    "flow/lost-responsibility", .error,
    "An activity, decision or measure ends with no reason and no successor.",
    rationale: """
      What silently drops out of the to-be is still expected by somebody. A reason or a successor \
      tells those concerned that it was meant.
      """,
    source: "Conservation: whatever the as-is holds is kept, moved, or retired with a reason.",
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
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: claims-team-lead}
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
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: claims-team-lead}
          to_be: {retired: "", into: [settle-claim]}
        settle-claim:
          title: Settle a claim
          to_be:
            - {decide: claims-team-lead}
      """
    ],
    basis: .plan { context in
      let definitions = context.definitions
      return definitions.activities.compactMap { context.loss(of: $0, $0.retirement) }
        + definitions.decisions.compactMap { context.loss(of: $0, $0.retirement) }
        + definitions.measures.compactMap { context.loss(of: $0, $0.retirement) }
    })
}

extension RuleContext {
  fileprivate func loss<Lost: Entry>(
    of entry: Lost, _ retirement: Retirement<Lost>?
  ) -> Diagnostic? {
    guard let retirement, retirement.into.isEmpty, retirement.reason.isNoReason else { return nil }
    return finding(
      "\(Lost.kind) `\(entry.id)` ends with no reason and no successor",
      at: entry.source.place("to_be", "retired"), about: entry, in: .toBe,
      help: "write why it ends, `retired: \"…\"`, or what takes its place, `into: […]`")
  }
}

extension String? {
  /// Nothing, or a word that says only that it ends, or that the reason is still to come.
  fileprivate var isNoReason: Bool {
    guard let words = self?.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    else { return true }
    let empty: [[Substring]] = [[], ["true"], ["yes"], ["tbd"], ["todo"], ["none"], ["n", "a"]]
    return empty.contains(words)
  }
}
