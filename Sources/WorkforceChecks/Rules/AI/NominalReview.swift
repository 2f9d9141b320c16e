import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let nominalReview = Rule(
    "ai/nominal-review", .error,
    "The time given to oversight is less than its reviews take.",
    rationale: """
      Whoever has less time than a review takes lets pass what comes. The review then stands on paper \
      alone, and neither customers nor courts count it as one.
      """,
    source: """
      `oversight.budget` ÷ reviewed items, against the minutes stated under `before` and `after`. A \
      decision is not a person's where the person only lends the signature: guidelines on automated \
      decisions under Regulation (EU) 2016/679, article 22 (WP251).
      """,
    needs: [.budget, .hours],
    bad: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          volume: 1000 per month
          time: 12 min
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
              before: {rate: 100%, time: 4 min}
              budget: ▸40 h per month
      """,
      """
      activities:
        triage-claim:
          title: Triage a new claim
          volume: 1000 per month
          time: 12 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            completed: 90%
            oversight:
              mode: sample
              by: quality-lead
              stop: claims-team-lead
              after: {rate: 10%, time: 4 min}
              budget: 6 h per month
        sort-post:
          title: Sort the post
          volume: 1000 per month
          time: 12 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            completed: 90%
            oversight:
              mode: sample
              by: quality-lead
              stop: claims-team-lead
              after: ▸{rate: 10%, time: 4 min}
      """,
    ],
    good: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          volume: 1000 per month
          time: 12 min
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
              before: {rate: 100%, time: 4 min}
              budget: 66.5 h per month
      """,
      """
      activities:
        triage-claim:
          title: Triage a new claim
          volume: 1000 per month
          time: 12 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            completed: 90%
            oversight:
              mode: sample
              by: quality-lead
              stop: claims-team-lead
              fixed: 4 h per month
              budget: 4 h per month
      """,
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        let hours = context.analysis[activity.id]
        guard let inputs = state == .asIs ? hours?.inputsAsIs : hours?.inputsToBe,
          inputs.reviewTime != nil, let oversight = work.oversight
        else { return [] }
        let items = (inputs.reviewedItems / 12).readable
        guard let budget = oversight.budget else {
          guard work.execution.isSystems else { return [] }
          return [
            context.finding(
              "activity `\(activity.id)` has \(items) items a month reviewed and states no time for it",
              at: activity.place(ofReviewIn: state), about: activity, in: state, cause: "budget",
              severity: .warning, notes: ["other activities state a `budget`"],
              help: "add `\(inputs.enough)` to `oversight`, with the hours really given to it")
          ]
        }
        guard let review = ReviewBudget(budget: budget.value, inputs), !review.isEnough else {
          return []
        }
        return [
          context.finding(
            "activity `\(activity.id)` gives each of \(items) reviewed items a month "
              + "\(review.given.inMinutes); a review takes \(review.needed.inMinutes)",
            at: activity.source.place(in: state, "oversight", "budget"), about: activity, in: state,
            label: "\((budget.value / 12).readable) h a month",
            labels: [
              .init(
                "take \(((inputs.before + inputs.after) / 12).readable) h",
                at: activity.place(ofReviewIn: state))
            ],
            notes: inputs.fixed > 0
              ? [
                "work that does not grow with the items, \((inputs.fixed / 12).readable) h a month, "
                  + "is not counted in and has to find its time too"
              ] : [],
            help: "write `\(inputs.enough)`, or have fewer items reviewed with a lower `rate`")
        ]
      }
    })
}

extension Need {
  fileprivate static let budget = Self("`budget` of an oversight") {
    $0.activities.contains {
      $0.asIs?.oversight?.budget != nil || $0.toBe?.oversight?.budget != nil
    }
  }
}

extension Activity {
  /// The review that takes more of the time may be either; the one before comes first.
  fileprivate func place(ofReviewIn state: Diagnostic.State) -> SourceRange {
    source.states("oversight", "before", in: state)
      ? source.place(in: state, "oversight", "before")
      : source.place(in: state, "oversight", "after")
  }
}

extension ActivityInputs {
  /// A budget for all that is stated, as it is typed.
  fileprivate var enough: String {
    "budget: \(((before + after + fixed) / 12).rounded(.up).typed) h per month"
  }
}

extension Double {
  /// Two decimals, cut off rather than rounded, so that what is under a limit also reads so.
  fileprivate var inMinutes: String {
    guard magnitude < 1e12 else { return "\(readable) min" }
    return "\(((self * 100 + 1e-6).rounded(.down) / 100).exact) min"
  }
}
