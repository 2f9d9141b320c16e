import Testing
import WorkforceChecks
import WorkforceSyntax

/// One cause, one finding: where the rules on decisions and approvals meet each other and the rest.
struct DecisionRightsTests {
  private func ids(_ text: String) -> [String] {
    RuleExampleTests.findings(in: text)
      .filter { $0.range.file != ExampleCast.file && $0.waived == nil }.map(\.id)
  }

  /// Who answers and closes is found at the role; who only decides is found at the decision.
  @Test(arguments: [
    ("claims-handler", "role/accountable-vacant"), ("head-of-claims", "decision/lost"),
  ])
  func aDeciderThatClosesIsFoundOnce(_ accountable: String, _ rule: String) {
    let found = ids(
      """
      roles:
        claims-handler: {title: Claims handler, to_be: {closes: 2027-06-30}}
      decisions:
        settle-claim:
          title: Settle a claim
          as_is: {decide: claims-handler, accountable: \(accountable)}
      """)
    #expect(found == [rule])
  }

  @Test func aSystemWithNoEvidenceAtAllIsFoundOnce() {
    let text = """
      systems:
        triage-model: {title: Triage model, kind: model}
        review-model: {title: Review model, kind: model, evidence: {source: Report of 2026}}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight:
              mode: sample
              by: claims-handler
              stop: claims-team-lead
              flag_when: {confidence_below: 0.9}
      """
    #expect(ids(text) == ["ai/no-evidence"])
    // And while nothing in the plan speaks of evidence, nobody has reached it yet.
    #expect(ids(text.replacing(", evidence: {source: Report of 2026}", with: "")).isEmpty)
  }

  private func escalation(_ cover: String, _ escalated: String, more: String = "") -> String {
    """
    roles:
      claims-team-lead: {title: Claims team lead\(cover)}
      head-of-claims: {title: Head of claims, cover: 1}
    decisions:
      approve-payout:
        title: Approve a payout
        volume: 16000 per week
        escalate: [claims-team-lead, head-of-claims]
        as_is: {decide: claims-handler, escalated: {\(escalated)}}
    \(more)
    """
  }

  @Test func whatIsNotStatedIsNotJudged() {
    let promise = "rate: 10%, time: 4 min, within: 5 min"
    #expect(ids(escalation(", cover: 3", promise)) == ["decision/escalation-overload"])
    #expect(ids(escalation("", promise)).isEmpty)
    #expect(ids(escalation(", cover: 1", "rate: 10%, time: 4 min")).isEmpty)
    let noVolume = escalation(", cover: 3", promise).replacing("volume: 16000 per week", with: "")
    #expect(ids(noVolume).isEmpty)
  }

  /// Of 40 cases an hour three people answer 47.4 % in five minutes, of 20 an hour 97 %.
  @Test func theToBeRepairsTheAsIs() throws {
    let found = RuleExampleTests.findings(
      in: escalation(
        ", cover: 3", "rate: 10%, time: 4 min, within: 5 min",
        more:
          "    to_be: {decide: claims-handler, escalated: {rate: 5%, time: 4 min, within: 5 min}}"))
    let finding = try #require(found.first { $0.id == "decision/escalation-overload" })
    #expect(finding.state == .asIs)
    #expect(finding.message.contains("47.4 %"))
    #expect(finding.help?.contains("`cover: 4`") == true)
    #expect(finding.notes.contains("in the as-is; repaired in the to-be"))
  }

  /// What the help says to type ends the finding.
  @Test(arguments: ["claims-handler", "motor-claims", "plan"])
  func theFingerprintToTypeIsTheRightOne(_ covers: String) throws {
    let text = """
      roles:
        claims-handler: {title: Claims handler, purpose: Settles claims}
      domains:
        motor-claims: {title: Motor claims}
      approvals:
        first: {on: 2026-12-01, covers: \(covers), fingerprint: old}
      """
    let found = RuleExampleTests.findings(in: text)
    let stale = try #require(found.first { $0.id == "approval/stale" })
    let typed = try #require(
      stale.help?.firstMatch(of: #/`fingerprint: ([0-9a-f]{16})`/#)?.output.1)
    #expect(ids(text.replacing("fingerprint: old", with: "fingerprint: \(typed)")).isEmpty)
    #expect(ids(text.replacing(", fingerprint: old", with: "")).isEmpty)
  }
}
