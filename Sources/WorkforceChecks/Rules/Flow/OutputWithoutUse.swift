import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let outputWithoutUse = Rule(
    "flow/output-without-use", .error, "What a system puts out goes nowhere.",
    rationale: """
      A result that no work and no decision takes up changes nothing, however good it is: this is how \
      a technical success leaves no trace in the business.
      """,
    source: "The value chain from output to workflow to decision to outcome; nothing may be loose.",
    needs: [.execution, .feeds],
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
          output: ▸Claim with an estimate
          to_be:
            execution: delegated
            raci: {R: review-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
      """
      activities:
        triage-claim:
          title: Triage a new claim
          feeds: ▸[file-letter]
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        file-letter:
          title: File a letter
          feeds: [outside]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be: {retired: The archive takes letters as they come}
      """,
      """
      activities:
        triage-claim:
          title: Triage a new claim
          feeds: ▸[triage-claim]
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
    ],
    good: [
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
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      decisions:
        approve-payout:
          title: Approve a payout
          activity: assess-claim
          as_is:
            - {decide: claims-team-lead}
      """,
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      decisions:
        refuse-claim:
          title: Refuse a claim
          activity: triage-claim
          as_is:
            - {decide: claims-team-lead}
        approve-payout:
          title: Approve a payout
          activity: assess-claim
          as_is:
            - {decide: claims-team-lead}
      """,
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        guard let system = work.finishingSystems.first else { return [] }
        guard context.isLoose(activity, work, in: state) else { return [] }
        let steps = context.chain(in: state).feeds[activity.id] ?? []
        let others = steps.filter { $0 != .activity(activity.id) }
        return [
          context.finding(
            "what system `\(system.party)` puts out in activity `\(activity.id)` feeds no activity and no decision",
            at: steps.isEmpty
              ? activity.source.place(in: state, "output")
              : activity.source.place(in: state, "feeds"),
            about: activity, in: state,
            notes: steps.isEmpty
              ? []
              : [
                others.isEmpty
                  ? "the activity feeds itself alone"
                  : "what stands there ends and has no successor"
              ],
            help: """
              add `feeds:` with the activity or decision that takes it up, or `feeds: [outside]` where \
              it leaves the organisation
              """)
        ]
      }
    })
}
