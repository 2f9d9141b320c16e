import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let planAddsWork = Rule(
    "ai/plan-adds-work", .error,
    "A system causes as much work for people as it takes over, or nearly.",
    rationale: """
      What comes back, what is looked at and what is done again are hours too. Where they reach what \
      the system takes over, the plan costs people instead of freeing them.
      """,
    source: """
      The arithmetic: leverage = V · a · t0 ÷ (exceptions + before + after + rework + fixed). A \
      warning above the error's limit.
      """,
    thresholds: [
      .init("error", 1, "leverage under which the plan adds work"),
      .init("warning", 1.25, "leverage under which it hardly frees any"),
    ],
    needs: [.execution, .hours],
    bad: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          volume: 1000 per month
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
              before: ▸{rate: 100%, time: 6 min}
      """,
      """
      activities:
        triage-claim:
          title: Triage a new claim
          volume: 1000 per month
          time: 6 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            completed: ▸40%
            mix: 1.5
            oversight: {mode: sample, by: quality-lead, stop: claims-team-lead}
      """,
    ],
    good: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          volume: 1000 per month
          time: 10 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            completed: 100%
            oversight:
              mode: approve-each
              by: quality-lead
              stop: claims-team-lead
              before: {rate: 100%, time: 8 min}
      """
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        let least = context.threshold("error", in: activity.domain)
        let enough = context.threshold("warning", in: activity.domain)
        guard state == .toBe, let inputs = context.analysis[activity.id]?.inputsToBe,
          let leverage = inputs.leverage, leverage < max(least, enough) - rounding
        else { return [] }
        let addsWork = leverage < least - rounding
        let caused = inputs.causedWork
        let sum = caused.reduce(0) { $0 + $1.hours }
        let taken = inputs.volume * inputs.share * inputs.time / 60
        guard let largest = caused.max(by: { $0.hours < $1.hours }) else { return [] }
        return [
          context.finding(
            """
            system work in activity `\(activity.id)` frees \(taken.readable) h a year and causes \
            \(sum.readable) h
            """,
            at: activity.source.place(in: state, path: largest.path), about: activity, in: state,
            severity: addsWork ? nil : .warning,
            label: "\(largest.name) take \(largest.hours.readable) h",
            notes: [
              "that is a leverage of \(leverage.hundredths); under \(least.hundredths) the plan adds "
                + "work, under \(enough.hundredths) it frees hardly any"
            ],
            help: "lower \(largest.lever), or leave the work with people")
        ]
      }
    })
}

/// Rates are turned into years and back; what that adds decides nothing.
private let rounding = 1e-9

private struct CausedWork {
  var name: String
  var hours: Double
  var path: [String]
  var lever: String
}

extension ActivityInputs {
  fileprivate var causedWork: [CausedWork] {
    [
      .init(
        name: "exceptions", hours: exceptions, path: ["completed"],
        lever: "what comes back: raise `completed`, or offer only what the system can do (`share`)"),
      .init(
        name: "reviews before", hours: before, path: ["oversight", "before"],
        lever: "the review: fewer items or less time in `before`"),
      .init(
        name: "reviews after", hours: after, path: ["oversight", "after"],
        lever: "the review: fewer items or less time in `after`"),
      .init(
        name: "items done again", hours: rework, path: ["oversight", "rework"],
        lever: "the rework: fewer items or less time in `rework`"),
      .init(
        name: "fixed hours", hours: fixed, path: ["oversight", "fixed"],
        lever: "`fixed`, or run more items through the system"),
    ]
  }
}

extension Double {
  /// Two decimals, cut off rather than rounded, so that what is under a limit also reads so.
  fileprivate var hundredths: String {
    let count = Int((Swift.min(magnitude, 1e9) * 100 + 1e-6).rounded(.towardZero))
    let part = count % 100
    return "\(count / 100).\(part < 10 ? "0" : "")\(part)"
  }
}
