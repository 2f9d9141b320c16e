import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let approveEverything = Rule(
    "ai/approve-everything", .warning,
    "People approve each item of work that does little harm and comes in masses.",
    rationale: """
      Whoever nods a thousand times a month no longer looks, and is missing where looking counts. \
      Attention belongs to what can do harm.
      """,
    source: """
      Singapore's Model AI Governance Framework asks for the least oversight where severity and \
      probability of harm are low; approving every item turns oversight into noise.
      """,
    thresholds: [
      .init("max", 1000, "items offered to the system a month up to which each may be approved")
    ],
    needs: [.execution, .impact, .hours],
    bad: [
      """
      activities:
        sort-post:
          title: Sort the post
          impact: {severity: low, probability: low, reversible: true, affects: firm}
          volume: 8000 per month
          time: 6 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            completed: 90%
            oversight:
              mode: ▸approve-each
              by: quality-lead
              stop: claims-team-lead
              before: {rate: 100%, time: 1 min}
      """
    ],
    good: [
      """
      activities:
        sort-post:
          title: Sort the post
          impact: {severity: low, probability: low, reversible: true, affects: firm}
          volume: 1250 per month
          time: 6 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            share: 80%
            completed: 90%
            oversight:
              mode: approve-each
              by: quality-lead
              stop: claims-team-lead
              before: {rate: 100%, time: 1 min}
      """,
      """
      activities:
        pay-claim:
          title: Pay a claim
          impact: {severity: low, probability: low, reversible: false, affects: firm}
          volume: 8000 per month
          time: 6 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            completed: 90%
            oversight:
              mode: approve-each
              by: quality-lead
              stop: claims-team-lead
              before: {rate: 100%, time: 1 min}
      """,
      """
      activities:
        sort-post:
          title: Sort the post
          impact: {severity: low, probability: high, reversible: true, affects: firm}
          volume: 8000 per month
          time: 6 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            completed: 90%
            oversight:
              mode: approve-each
              by: quality-lead
              stop: claims-team-lead
              before: {rate: 100%, time: 1 min}
      """,
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        let hours = context.analysis[activity.id]
        // Work that is `autonomous` allows no approval at all: another rule says so.
        guard work.oversight?.mode == .approveEach, work.execution != .autonomous,
          activity.impact?.leastOversight == .audit,
          let inputs = state == .asIs ? hours?.inputsAsIs : hours?.inputsToBe, inputs.reviewsEach
        else { return [] }
        let most = context.threshold("max", in: activity.domain)
        let items = inputs.volume * inputs.share / 12
        // A rate that was turned into a year and back is not more than itself.
        guard items > most * (1 + 1e-9) else { return [] }
        let review = inputs.before / 12
        return [
          context.finding(
            """
            activity `\(activity.id)` has each of \(items.readable) items a month approved; \
            \(most.readable) at most should be where the impact is low
            """,
            at: activity.source.place(in: state, "oversight", "mode"), about: activity, in: state,
            labels: [
              .init("severity and probability are low", at: activity.source.place("impact"))
            ],
            notes: review > 0 ? ["that takes \(review.readable) h a month"] : [],
            help: "write `mode: sample` with `after: {rate: …, time: …}` in place of `before`")
        ]
      }
    })
}
