import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let orphanActivity = Rule(
    "flow/orphan-activity", .note, "Nothing feeds an activity, and it feeds nothing.",
    rationale: """
      Either the chain is not written down yet, or the work serves nothing else, and then somebody \
      should ask what it is for.
      """,
    source: "The value chain from output to workflow to decision to outcome; nothing may be loose.",
    needs: [.feeds],
    bad: [
      """
      activities:
        register-claim:
          title: Register a claim
          feeds: [assess-claim]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        ▸file-letter:
          title: File a letter
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """
    ],
    good: [
      """
      activities:
        register-claim:
          title: Register a claim
          feeds: [note-claim]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        note-claim:
          title: Note a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be: {retired: Part of the assessment, into: [assess-claim]}
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        file-letter:
          title: File a letter
          feeds: [outside]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        pay-claim:
          title: Pay a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        book-payment:
          title: Book a payment
          re_keys: pay-claim
          as_is:
            raci: {R: payments-clerk, A: claims-team-lead, I: fraud-analyst}
      decisions:
        approve-payout:
          title: Approve a payout
          activity: register-claim
          feeds: [pay-claim]
          as_is:
            - {decide: claims-team-lead}
      """,
      """
      activities:
        register-claim:
          title: Register a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        file-letter:
          title: File a letter
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
    ],
    basis: .plan { context in
      let chain = context.analysis.chainToBe
      // Loose work that ends or is joined to the rest needs nobody to ask any more.
      return context.definitions.activities.compactMap { activity in
        // A system's output that feeds nothing is a finding of `flow/output-without-use`.
        guard let work = activity.toBe, !chain.isUsed(activity.id),
          !chain.fed.contains(.activity(activity.id)),
          work.finishingSystems.isEmpty
        else { return nil }
        return context.finding(
          "nothing feeds activity `\(activity.id)`, and it feeds nothing",
          at: activity.source.declaration, about: activity, in: .toBe,
          help: "add `feeds:` with the activity or decision that takes it up, `feeds: [outside]` "
            + "where it leaves the organisation, or name `\(activity.id)` in the `feeds` of what "
            + "comes before")
      }
    })
}
