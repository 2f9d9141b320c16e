import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let machineChain = Rule(
    "ai/machine-chain", .warning,
    "Work goes from system to system with no person between.",
    rationale: """
      What the first system gets wrong the next takes as given. Without a person on the way a fault \
      grows link by link and shows where it can no longer be undone.
      """,
    source: """
      Own inference from checkpoints for significant actions in Singapore's framework for agentic \
      systems. A person is between where a role performs or verifies, where items are approved, and \
      where a role decides. Reported at the first link, once for all that hangs together.
      """,
    thresholds: [
      .init("max", 2, "activities in a row that systems may finish with no person between")
    ],
    needs: [.execution, .feeds],
    bad: [
      """
      activities:
        sort-post:
          title: Sort the post
          feeds: [▸triage-claim]
          to_be:
            execution: delegated
            raci: {R: letter-copilot, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        triage-claim:
          title: Triage a new claim
          feeds: [assess-claim]
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: monitor, by: claims-handler, stop: claims-team-lead}
        assess-claim:
          title: Assess a claim
          feeds: [approve-payout]
          to_be:
            execution: delegated
            raci: {R: review-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: claims-team-lead}
      """
    ],
    good: [
      """
      activities:
        sort-post:
          title: Sort the post
          feeds: [triage-claim]
          to_be:
            execution: delegated
            raci: {R: letter-copilot, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        triage-claim:
          title: Triage a new claim
          feeds: [assess-claim]
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: approve-flagged, by: claims-handler, stop: claims-team-lead}
        assess-claim:
          title: Assess a claim
          feeds: [approve-payout]
          to_be:
            execution: delegated
            raci: {R: review-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: claims-team-lead}
      """,
      """
      activities:
        triage-claim:
          title: Triage a new claim
          feeds: [assess-claim]
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: monitor, by: claims-handler, stop: claims-team-lead}
        assess-claim:
          title: Assess a claim
          feeds: [approve-payout]
          to_be:
            execution: delegated
            raci: {R: review-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        pay-claim:
          title: Pay a claim
          feeds: [outside]
          to_be:
            execution: delegated
            raci: {R: letter-copilot, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      decisions:
        approve-payout:
          title: Approve a payout
          feeds: [pay-claim]
          as_is:
            - {decide: claims-team-lead}
      """,
    ],
    basis: .plan { context in
      let (definitions, analysis) = (context.definitions, context.analysis)
      let toBe = context.tooLong(
        MachineChains(definitions, analysis.chainToBe, state: .toBe).chains)
      let after = Set(toBe.flatMap(\.all))
      // A chain that has only grown or moved its first link is the same one.
      let asIs = context.tooLong(
        MachineChains(definitions, analysis.chainAsIs, state: .asIs).chains
      ).filter { after.isDisjoint(with: $0.all) }
      return toBe.compactMap { context.finding(of: $0, in: .toBe) }
        + asIs.compactMap { context.finding(of: $0, in: .asIs) }
    })
}

extension RuleContext {
  fileprivate func tooLong(_ chains: [MachineChains.Chain]) -> [MachineChains.Chain] {
    chains.filter { Double($0.links.count) > most(of: $0) }
  }

  private func most(of chain: MachineChains.Chain) -> Double {
    threshold("max", in: chain.links.first.flatMap { definitions.activities[$0]?.domain })
  }

  fileprivate func finding(of chain: MachineChains.Chain, in state: State) -> Diagnostic? {
    let links = chain.links.compactMap { definitions.activities[$0] }
    guard let first = links.first, let second = links.dropFirst().first, let last = links.last
    else { return nil }
    let others = chain.all.count - links.count
    // With a person there, what stands before is short enough.
    let allowed = max(1, min(most(of: chain), Double(links.count - 1)))
    let checked = links[Int(allowed)]
    let mode =
      checked.state(state)?.execution == .autonomous
      ? "`execution: delegated` and `mode: approve-flagged`" : "`mode: approve-flagged`"
    return finding(
      "activities \(links.map(\.id.text).asList(limit: 5)) go from system to system with no person between",
      at: first.source.place(in: state, "feeds", second.id.text), about: first, in: state,
      label: "the first of \(links.count.inWords)",
      labels: ((second.id == last.id ? [] : [("the second", second)]) + [("the last", last)]).map {
        .init($0.0, at: $0.1.source.place(in: state, "execution"))
      },
      notes: others > 0
        ? ["\(others.inWords) more of such activities hang on the same chain"] : [],
      help: "let a person look on the way: write \(mode) in activity `\(checked.id)`, with "
        + "`flag_when:` what is put before one")
  }
}
