import Testing
import WorkforceSyntax

/// What comes too late is found once, at its cause.
struct ReadinessCauseTests {
  private func found(_ text: String) -> [String] {
    RuleExampleTests.findings(in: text).filter { $0.severity > .note }.map {
      "\($0.severity.word) \($0.subject?.id ?? "") \($0.id)"
    }
  }

  /// The enabler that brings the level also trains the overseer: one date to mend.
  private func plan(due: String, status: String = "planned", of layer: String) -> String {
    """
    roles:
      claims-handler: {title: Claims handler, skills: {ai-oversight: 1}}
    systems:
      triage-model: {title: Triage model, kind: model, needs: {ai-oversight: 3}}
    domains:
      motor-claims: {title: Motor claims, readiness: {\(layer): 1}}
    enablers:
      overseers-ready:
        title: Overseers ready
        layer: \(layer)
        due: \(due)
        status: \(status)
        lifts: {motor-claims: 2}
        trains: {ai-oversight: [claims-handler]}
    waves:
      wave-1: {title: First wave, go_live: 2027-03-01, requires: {\(layer): 2}}
    activities:
      triage-claim:
        title: Triage a new claim
        domain: motor-claims
        to_be:
          wave: wave-1
          execution: delegated
          raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
          oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
    """
  }

  @Test func aLateEnablerIsTheCauseOfLateTraining() {
    #expect(
      found(plan(due: "2027-04-01", of: "workforce"))
        == ["error overseers-ready readiness/enabler-late"])
    #expect(found(plan(due: "2027-03-01", of: "workforce")).isEmpty)
  }

  /// No date to come can be in time for a wave that is live.
  @Test func noNewDateIsAskedForWhereTheWaveIsLive() {
    let text = plan(due: "2026-11-01", of: "workforce")
      .replacing("go_live: 2027-03-01", with: "go_live: 2026-12-01")
    #expect(
      RuleExampleTests.findings(in: text).first { $0.id == "readiness/enabler-late" }?.help
        == "write `status: done` where it is, or let the wave go live on a day to come")
  }

  @Test func governanceBehindASystemIsFoundAsThat() {
    #expect(
      found(plan(due: "2027-04-01", of: "governance"))
        == ["error overseers-ready readiness/governance-after-scale"])
  }

  @Test func aPassedDateMayStillBeSetInTime() {
    #expect(
      found(plan(due: "2026-12-01", of: "workforce"))
        == ["warning overseers-ready readiness/enabler-late"])
    #expect(found(plan(due: "2026-12-01", status: "done", of: "workforce")).isEmpty)
  }
}
