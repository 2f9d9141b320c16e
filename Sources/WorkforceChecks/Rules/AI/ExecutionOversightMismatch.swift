import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let executionOversightMismatch = Rule(
    "ai/execution-oversight-mismatch", .error,
    "The way of execution and the mode of oversight contradict each other.",
    rationale: """
      Work that waits for a yes on each item is not autonomous, and delegated work that is only \
      audited has no gate: one of the two words is wrong, and hours and controls follow from both.
      """,
    source: """
      The plan language, table of execution and oversight, after Sheridan and Verplank's levels of \
      automation and the Human Agency Scale.
      """,
    needs: [.execution, .oversight],
    bad: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: autonomous
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: ▸approve-each, by: claims-handler, stop: claims-team-lead}
      """,
      """
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: ▸audit, by: claims-handler, stop: claims-team-lead}
      """,
    ],
    good: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: autonomous
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: audit, by: claims-handler, stop: claims-team-lead}
        sort-post:
          title: Sort the post
          to_be:
            execution: delegated
            raci: {R: review-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: monitor, by: claims-handler, stop: claims-team-lead}
      """,
      """
      activities:
        write-letter:
          title: Write a letter
          to_be:
            execution: assisted
            system: letter-copilot
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: audit, by: claims-team-lead}
      """,
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        guard let mode = work.oversight?.mode, let allowed = work.execution.allowedModes,
          !allowed.contains(mode)
        else { return [] }
        let words = allowed.map(\.rawValue).asAlternatives
        return [
          context.finding(
            "activity `\(activity.id)` is `\(work.execution)` and overseen by `\(mode.rawValue)`",
            at: activity.source.place(in: state, "oversight", "mode"), about: activity, in: state,
            label: "goes with `\(mode.goesWith)`",
            labels: [
              .init(
                "goes with \(words)", at: activity.source.place(in: state, "execution"))
            ],
            help: "write `mode:` with \(words), or `execution: \(mode.goesWith)`")
        ]
      }
    })
}

extension Execution {
  /// Nil where any mode goes with it.
  fileprivate var allowedModes: [Oversight.Mode]? {
    switch self {
    case .human, .assisted, .shared: nil
    case .delegated: [.approveEach, .approveFlagged, .monitor, .sample]
    case .autonomous: [.sample, .audit]
    }
  }
}

extension Oversight.Mode {
  /// The system's way of execution that this mode belongs to, other than the one it is refused for.
  fileprivate var goesWith: Execution { self == .audit ? .autonomous : .delegated }
}
