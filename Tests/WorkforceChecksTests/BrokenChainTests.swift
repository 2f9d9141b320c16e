import Testing
import WorkforceChecks
import WorkforceSyntax

/// One broken chain is one finding, by the rule about the link that is missing.
struct BrokenChainTests {
  /// A model triages, and an activity takes it up that the plan changes in nothing.
  private static func plan(
    triageFeeds: String, scoreFeeds: String, moves: String = "cycle-time"
  ) -> String {
    """
    domain: motor-claims
    measures:
      cycle-time:
        title: Cycle time
        unit: days
        better: lower
        outcome: faster-claims
      leakage: {title: Leakage, unit: percent, better: lower}
    activities:
      triage-claim:
        title: Triage a new claim
        feeds: [\(triageFeeds)]
        as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
        to_be:
          execution: delegated
          raci: {R: triage-model}
          oversight: {mode: approve-flagged, by: claims-handler, stop: claims-team-lead}
      score-claim:
        title: Score a claim
        feeds: [\(scoreFeeds)]
        as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
    decisions:
      approve-payout:
        title: Approve a payout
        moves: [\(moves)]
        as_is: [{decide: claims-team-lead}]
    """
  }

  private static func found(_ text: String) -> [String] {
    RuleExampleTests.findings(in: text).map(\.id).filter { $0.hasPrefix("flow/") }
  }

  @Test func aClosedChainInUnchangedWorkIsAUseCaseAdded() {
    let text = Self.plan(triageFeeds: "score-claim", scoreFeeds: "approve-payout")
    #expect(Self.found(text) == ["flow/use-case-addition"])
  }

  @Test func anOutputThatGoesNowhereIsNothingElse() {
    let text = Self.plan(triageFeeds: "triage-claim", scoreFeeds: "triage-claim, approve-payout")
    #expect(Self.found(text) == ["flow/output-without-use"])
  }

  @Test func aChainThatBreaksOffIsNothingElse() {
    let text = Self.plan(triageFeeds: "score-claim", scoreFeeds: "")
    #expect(Self.found(text) == ["flow/step-without-decision"])
  }

  @Test func aCircleIsNothingElse() {
    let text = Self.plan(triageFeeds: "score-claim", scoreFeeds: "triage-claim")
    #expect(Self.found(text) == ["flow/cycle"])
  }

  @Test func aDecisionWithNothingBehindIsNothingElse() {
    let text = Self.plan(
      triageFeeds: "score-claim", scoreFeeds: "approve-payout", moves: "leakage")
    #expect(Self.found(text) == ["flow/decision-without-outcome"])
  }
}
