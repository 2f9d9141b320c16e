import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let manualReEntry = Rule(
    "flow/manual-re-entry", .warning, "People type in again what a system put out.",
    rationale: """
      Typing a result in again takes the time the system has just saved, and adds mistakes of its own. \
      It is what is left over when one step is automated and the next is not joined to it.
      """,
    source: "The value chain from output to workflow; a system's output is passed on as data.",
    needs: [.reKeys],
    bad: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          feeds: [assess-claim]
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        assess-claim:
          title: Assess a claim
          re_keys: ▸triage-claim
          feeds: [outside]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """
    ],
    good: [
      """
      activities:
        register-claim:
          title: Register a claim
          feeds: [triage-claim]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        triage-claim:
          title: Triage a new claim
          re_keys: register-claim
          feeds: [assess-claim]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        assess-claim:
          title: Assess a claim
          feeds: [outside]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      activities:
        triage-claim:
          title: Triage a new claim
          feeds: [assess-claim]
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: approve-flagged, by: claims-handler, stop: claims-team-lead}
        assess-claim:
          title: Assess a claim
          re_keys: triage-claim
          feeds: [outside]
          to_be:
            execution: delegated
            raci: {R: review-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        // A system that enters it again wants no hands.
        guard work.finishingSystems.isEmpty,
          let source = activity.reKeys.flatMap({ context.definitions.activities[$0] }),
          let system = source.state(state)?.finishingSystems.first
        else { return [] }
        return [
          context.finding(
            "activity `\(activity.id)` types in again what system `\(system.party)` puts out in activity `\(source.id)`",
            at: activity.source.place("re_keys"), about: activity, in: state,
            labels: [.init("put out by a system", at: source.place(of: system, in: state))],
            help:
              "let the system pass it on as data and take out `re_keys: \(source.id)`, with the "
              + "time it takes out of `time`")
        ]
      }
    })
}
