import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let noOverseer = Rule(
    "ai/no-overseer", .error, "A system works by itself and no role oversees it.",
    rationale: """
      What nobody is charged to watch is watched by nobody; the first sign of a fault is then a \
      complaint.
      """,
    source: """
      Every system at work needs a named operator who may pause it; Regulation (EU) 2024/1689, \
      article 26(2).
      """,
    needs: [.execution],
    bad: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: ▸triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, stop: claims-team-lead}
      """
    ],
    good: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
      """
      activities:
        write-letter:
          title: Write a letter
          to_be:
            execution: assisted
            system: letter-copilot
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        guard let system = work.finishingSystems.first, work.overseers.isEmpty else { return [] }
        return [
          context.finding(
            "system `\(system.party)` works `\(work.execution)` in activity `\(activity.id)` and no role oversees it",
            at: activity.place(of: system, in: state), about: activity, in: state,
            help: work.oversight == nil
              ? "add `oversight:` with `by:` and the role that watches it, and `mode:`"
              : "add `by:` to `oversight`, with the role that watches it")
        ]
      }
    })
}
