import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let reviewMakesItWorse = Rule(
    "ai/review-makes-it-worse", .warning,
    "People and system decide together where the system alone is better.",
    rationale: """
      Where the system is the better judge, people overrule it where it was right about as often as \
      where it was wrong. The review then costs hours and makes results worse.
      """,
    source: """
      Vaccaro and others (Nature Human Behaviour, 2024), 106 experiments: people and AI together do \
      worse than the better of the two, in decisions above all. Measured evidence goes before \
      published; silent where the impact or the law asks for a person on each item.
      """,
    needs: [.execution, .evidenceOnReview],
    bad: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          impact: {severity: low, probability: high}
          feeds: [approve-payout]
          to_be:
            execution: shared
            system: review-model
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
            exposure: {ai_alone: ▸better, source: "published comparison, 2026"}
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: claims-team-lead}
      """,
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          evidence:
            measure: accuracy
            value: 94%
            sample: 2000
            errors: 120
            human: 88%
            together: ▸91%
      activities:
        triage-claim:
          title: Triage a new claim
          impact: {severity: low, probability: high}
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: approve-each, by: claims-handler, stop: claims-team-lead}
      decisions:
        refuse-claim:
          title: Refuse a claim
          activity: triage-claim
          as_is:
            - {decide: claims-team-lead}
      """,
    ],
    good: [
      """
      systems:
        review-model:
          title: Review model
          kind: model
          evidence:
            measure: error_rate
            value: 6%
            sample: 2000
            errors: 120
            human: 12%
            together: 5%
      activities:
        assess-claim:
          title: Assess a claim
          impact: {severity: low, probability: high}
          feeds: [approve-payout]
          to_be:
            execution: shared
            system: review-model
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
            exposure: {ai_alone: better}
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: claims-team-lead}
      """,
      """
      activities:
        write-letter:
          title: Write a letter
          feeds: [outside]
          to_be:
            execution: shared
            system: letter-copilot
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
            exposure: {ai_alone: better}
        assess-claim:
          title: Assess a claim
          impact: {severity: high, probability: high}
          feeds: [approve-payout]
          to_be:
            execution: delegated
            raci: {R: review-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: approve-each, by: claims-handler, stop: claims-team-lead}
            exposure: {ai_alone: better}
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: claims-team-lead}
      """,
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        let isDelegated = work.execution == .delegated && work.oversight?.mode == .approveEach
        guard work.execution == .shared || isDelegated,
          context.leadsToDecision(activity, in: state),
          activity.impact?.asksForAPerson != true,
          let fault = context.combinationFault(activity, work, in: state)
        else { return [] }
        let mode: Oversight.Mode =
          activity.impact?.leastOversight.map { $0.strictness < 2 ? .sample : $0 }
          ?? .approveFlagged
        let change =
          isDelegated
          ? "write `mode: \(mode.rawValue)`"
          : "write `execution: delegated` with `mode: \(mode.rawValue)` in `oversight`"
        return [
          context.finding(
            "in activity `\(activity.id)` people and system decide together; \(fault.fact)",
            at: fault.place, about: activity, in: state,
            labels: [
              .init(
                isDelegated ? "each item is approved" : "the item goes back and forth",
                at: isDelegated
                  ? activity.source.place(in: state, "oversight", "mode")
                  : activity.source.place(in: state, "execution"))
            ], notes: fault.notes,
            help: "\(change), or let people judge first and see the system's result afterwards")
        ]
      }
    })
}

extension Need {
  fileprivate static let evidenceOnReview = Self(
    "`exposure.ai_alone` of an activity, or `human` or `together` of an evidence"
  ) {
    func compares(_ evidence: Evidence?) -> Bool {
      evidence?.human != nil || evidence?.together != nil
    }
    return $0.systems.contains { compares($0.evidence) }
      || $0.activities.contains { activity in
        [activity.asIs, activity.toBe].contains {
          $0?.exposure?.aiAlone != nil || compares($0?.evidence)
        }
      }
  }
}

extension Impact {
  /// A person on each item is what the impact or the law wants, whatever it does to the result.
  fileprivate var asksForAPerson: Bool {
    leastOversight == .approveEach || affects == .personLegal || annexIII != nil
  }
}

private struct CombinationFault {
  var fact: String
  var place: SourceRange
  var notes: [String] = []
}

extension RuleContext {
  /// Whether the work prepares a decision.
  fileprivate func leadsToDecision(_ activity: Activity, in state: State) -> Bool {
    let flow = state == .asIs ? analysis.chainAsIs : analysis.chainToBe
    return flow.feeds[activity.id]?.contains {
      if case .decision = $0 { true } else { false }
    } == true
  }

  fileprivate func combinationFault(
    _ activity: Activity, _ work: ActivityState, in state: State
  ) -> CombinationFault? {
    var isMeasured = false
    for (evidence, system) in evidence(of: work) {
      guard let alone = evidence.value,
        let other = evidence.together ?? evidence.human,
        let isMoreBetter = evidence.isMoreBetter(in: definitions)
      else { continue }
      isMeasured = true
      guard isMoreBetter ? alone > other : alone < other else { continue }
      let key = evidence.together != nil ? "together" : "human"
      let measure = (evidence.measure ?? "").excerpt(limit: 40)
      return CombinationFault(
        fact: "the system alone reaches \(alone.asMeasured) (\(measure)), "
          + (evidence.together != nil ? "together they reach " : "people alone reach ")
          + other.asMeasured,
        place: system.map { $0.source.place("evidence", key) }
          ?? activity.source.place(in: state, "evidence", key))
    }
    guard !isMeasured, let exposure = work.exposure, exposure.aiAlone == .better else { return nil }
    return CombinationFault(
      fact: "by the evidence the system alone is better",
      place: activity.source.place(in: state, "exposure", "ai_alone"),
      notes: exposure.source.map { ["source: \($0.excerpt(limit: 60))"] } ?? [])
  }
}

extension Double {
  /// A share as a percentage, any other figure as it is.
  fileprivate var asMeasured: String {
    (0...1).contains(self) ? exactPercent : exact
  }
}
