import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let redeployWithoutDemand = Rule(
    "benefit/redeploy-without-demand", .warning,
    "Hours are redeployed to a role that has no work for them.",
    rationale: """
      People who are sent where nothing waits for them are counted as a benefit and cost the same as \
      before, one department further on.
      """,
    source: "Benefits management: redeployment needs demand at the role it leads to.",
    thresholds: [
      .init("tolerance", 0.1, "part by which the hours sent may exceed the work that waits")
    ],
    needs: [.hours, .release],
    bad: [
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release:
              - {to: redeploy, role: fraud-analyst, hours: 500 h per year, realised: 80%}
              - {to: ▸redeploy, hours: 500 h per year, realised: 80%}
        payments-clerk:
          title: Payments clerk
          to_be:
            release: {to: redeploy, role: ▸fraud-analyst, share: 100%, realised: 80%}
        fraud-analyst: {title: Fraud analyst}
      activities:
        triage-claim:
          title: Triage a claim
          volume: 6000 per year
          time: 20 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: quality-lead}
          to_be:
            time: 10 min
        pay-claim:
          title: Pay a claim
          volume: 6000 per year
          time: 10 min
          as_is:
            raci: {R: payments-clerk, A: claims-team-lead, I: quality-lead}
          to_be:
            time: 5 min
        screen-claim:
          title: Screen a claim for fraud
          volume: 6000 per year
          time: 10 min
          as_is:
            raci: {R: fraud-analyst, A: claims-team-lead, I: quality-lead}
          to_be:
            time: 15 min
      """
    ],
    good: [
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release:
              - {to: redeploy, role: fraud-analyst, hours: 687.5 h per year, realised: 80%}
              - {to: quality, hours: 312.5 h per year, realised: 50%}
      activities:
        triage-claim:
          title: Triage a claim
          volume: 6000 per year
          time: 20 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: quality-lead}
          to_be:
            time: 10 min
        screen-claim:
          title: Screen a claim for fraud
          volume: 6000 per year
          time: 10 min
          as_is:
            raci: {R: fraud-analyst, A: claims-team-lead, I: quality-lead}
          to_be:
            time: 15 min
      """,
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release: {to: redeploy, role: fraud-analyst, share: 100%, realised: 80%}
      activities:
        triage-claim:
          title: Triage a claim
          volume: 6000 per year
          time: 20 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: quality-lead}
          to_be:
            time: 10 min
        trace-fraud-rings:
          title: Trace fraud rings
          to_be:
            raci: {R: fraud-analyst, A: claims-team-lead, I: quality-lead}
      """,
      """
      plan:
        id: example
        title: Example
        as_of: 2027-01-01
        working_time: {paid: 1950 h per year, shrinkage: 30%, utilisation: 85%}
      roles:
        claims-handler:
          title: Claims handler
          fte: 2
          to_be:
            release: {to: redeploy, role: fraud-analyst, share: 100%, realised: 80%}
        fraud-analyst:
          title: Fraud analyst
          fte: 1
          other_work: 2000 h per year
          to_be: {fte: 2}
      activities:
        triage-claim:
          title: Triage a claim
          volume: 6000 per year
          time: 20 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: quality-lead}
          to_be:
            time: 10 min
      """,
    ],
    basis: .plan { context in
      context.redeployedToNoRole
        + context.analysis.ledger.arrivals.compactMap { context.excess(of: $0) }
    })
}

extension RuleContext {
  fileprivate var redeployedToNoRole: [Diagnostic] {
    zip(definitions.roles, analysis.ledger.accounts).flatMap { role, account in
      account.claims.enumerated().compactMap { entry, claim in
        guard claim.to == .redeploy, claim.target == nil else { return nil }
        return toNoRole(role, entry: entry, hours: account.used(claim))
      }
    }
  }

  fileprivate func toNoRole(_ role: Role, entry: Int, hours: Double) -> Diagnostic {
    finding(
      "`\(role.id)` redeploys \(hours.readable) h a year to no role",
      at: role.place(ofRelease: entry, "to"), about: role, in: .toBe, cause: "entry \(entry)",
      help: "add `role:` with the role whose work waits for the hours, or choose another `to:`")
  }

  fileprivate func excess(of arrival: CapacityLedger.Arrival) -> Diagnostic? {
    let target = arrival.target
    guard let unmet = arrival.unmet, let role = definitions.roles[target],
      let capacity = analysis[target]
    else { return nil }
    let most = max(unmet * (1 + threshold("tolerance")), unmet + 1)
    let sum = arrival.hours
    // The last digits of a sum are nobody's hours.
    guard sum > most + 1e-6 else { return nil }
    let sent = arrival.sent.compactMap { sent in
      definitions.roles[sent.role].map { (role: $0, sent: sent) }
    }
    var arrived = 0.0
    let over = sent.firstIndex {
      arrived += $0.sent.hours
      return arrived > most + 1e-6
    }
    let at = over ?? 0
    let others = sent.indices.filter { $0 != at }.prefix(4)
    func place(_ index: Int) -> SourceRange {
      sent[index].role.place(ofRelease: sent[index].sent.entry, "role")
    }
    return finding(
      "\(sum.readable) h a year are redeployed to `\(target)`, which has "
        + (unmet < 1 ? "no work for them" : "work for \(unmet.readable) h of them"),
      at: place(at), about: sent[at].role, in: .toBe, cause: target.text,
      label: sent[at].sent.label,
      labels: others.map { .init(sent[$0].sent.label, at: place($0)) },
      notes: notes(on: role, capacity),
      help: "lower the hours, send them elsewhere, or state the work they are for: an activity "
        + "with `volume` and `time`, or `other_work` of `\(target)`")
  }

  private func notes(on role: Role, _ capacity: RoleCapacity) -> [String] {
    let (before, after) = (capacity.asIs, capacity.toBe)
    var notes: [String] = []
    if before.work > 0 || after.work > 0 {
      notes.append(
        "the work of `\(role.id)` goes from \(before.work.readable) to \(after.work.readable) h "
          + "a year")
    }
    if let supply = before.supply {
      notes.append(
        "it needs \(after.demand.readable) h a year in the to-be, and the people of today have "
          + "\(supply.readable) h")
    }
    return notes
  }
}

extension CapacityLedger.Arrival.Sent {
  fileprivate var label: String {
    realised < 1
      ? "\(hours.readable) h from here, \(realised.percent) of what is released"
      : "\(hours.readable) h from here"
  }
}
