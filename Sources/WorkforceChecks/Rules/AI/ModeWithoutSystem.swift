import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let modeWithoutSystem = Rule(
    "ai/mode-without-system", .error,
    "The way of execution and the systems named for the work do not fit together.",
    rationale: """
      Hours, oversight and clearance all follow from who produces the result. A mode without its \
      system, or a system without its mode, leaves that open.
      """,
    source: "The plan language: execution, and the Human Agency Scale beside it.",
    needs: [.execution],
    bad: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: ▸delegated
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: model-steward, stop: claims-team-lead}
      """,
      """
      activities:
        write-letter:
          title: Write a letter
          to_be:
            execution: ▸assisted
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      activities:
        write-letter:
          title: Write a letter
          as_is:
            execution: human
            raci: {R: [claims-handler, ▸letter-copilot], A: claims-team-lead, I: fraud-analyst}
      """,
    ],
    good: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            oversight: {mode: sample, by: model-steward, stop: claims-team-lead}
        write-letter:
          title: Write a letter
          to_be:
            execution: shared
            system: letter-copilot
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """
    ],
    basis: .plan { context in
      // Without a letter for the work no system can be named for it: said once, at the scheme.
      guard let letter = context.plan.scheme.letter(for: .perform) else { return [] }
      return context.inEachActivity { activity, work, state in
        let performing = work.responsibilities.assignments.filter {
          $0.relation == .perform && $0.party.system != nil
        }
        let execution = activity.source.place(in: state, "execution")
        func finding(_ message: String, at place: SourceRange, help: String) -> [Diagnostic] {
          [
            context.finding(
              "activity `\(activity.id)` is `\(work.execution)` \(message)", at: place,
              about: activity, in: state, help: help)
          ]
        }
        switch work.execution {
        case .human:
          if let system = performing.first {
            return finding(
              "and system `\(system.party)` performs it", at: activity.place(of: system, in: state),
              help:
                "write `execution: delegated`, or `execution: assisted` and `system: \(system.party)`"
            )
          }
          guard let helper = work.helpers.first else { return [] }
          return finding(
            "and system `\(helper)` helps",
            at: activity.source.place(in: state, "system", helper.text),
            help: "write `execution: assisted` or `shared`, or take `system` out")
        case .assisted, .shared:
          guard work.helpers.isEmpty else { return [] }
          let named = performing.first?.party.text
          return finding(
            "and names no system that helps", at: execution,
            help: named.map { "move `\($0)` out of `\(letter)`: `system: \($0)`" }
              ?? "add `system:` with the system that helps, or write `execution: human`")
        case .delegated, .autonomous:
          guard performing.isEmpty else { return [] }
          return finding(
            "and no system performs it", at: execution,
            help: work.helpers.first.map { "write `\(letter): \($0)` in place of `system`" }
              ?? "name in `\(letter)` the system that finishes the items, or write another `execution`"
          )
        }
      }
    })
}
