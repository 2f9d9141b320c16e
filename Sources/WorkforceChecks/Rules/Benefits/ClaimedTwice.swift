import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let claimedTwice = Rule(
    "benefit/claimed-twice", .error, "The same freed hours are claimed twice.",
    rationale: """
      Each of two owners counts on hours that exist once; the sum of the promises is more than the \
      change can give.
      """,
    source: "Benefits management: a benefit is counted once, with one owner.",
    thresholds: [
      .init("tolerance", 0.01, "part by which claims may exceed the role's net release")
    ],
    needs: [.hours, .release],
    bad: [
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release:
              - {to: attrition, hours: 700 h per month, owner: head-of-claims, realised: 60%}
              - {to: quality, hours: ▸400 h per month, owner: head-of-claims, realised: 60%}
      activities:
        triage-claim:
          title: Triage a claim
          volume: 10000 per month
          time: 12 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            time: 6 min
      """,
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release:
              - {to: attrition, share: 50%, owner: head-of-claims, realised: 60%}
              - {to: ▸attrition, share: 50%, owner: head-of-claims, realised: 60%}
      activities:
        triage-claim:
          title: Triage a claim
          volume: 10000 per month
          time: 12 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            time: 6 min
      """,
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release:
              - {to: attrition, share: 60%, owner: head-of-claims, realised: 60%}
              - {to: quality, share: ▸60%, owner: head-of-claims, realised: 60%}
      activities:
        triage-claim:
          title: Triage a claim
          volume: 10000 per month
          time: 12 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            time: 6 min
      """,
    ],
    good: [
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release:
              - {to: attrition, hours: 505 h per month, owner: head-of-claims, realised: 60%}
              - {to: quality, share: 50%, owner: head-of-claims, realised: 60%}
      activities:
        triage-claim:
          title: Triage a claim
          volume: 10000 per month
          time: 12 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            time: 6 min
      """,
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release:
              - {to: attrition, share: 50%, from: 2027-03-01, owner: head-of-claims, realised: 60%}
              - {to: attrition, share: 50%, from: 2027-09-01, owner: head-of-claims, realised: 60%}
      activities:
        triage-claim:
          title: Triage a claim
          volume: 10000 per month
          time: 12 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            time: 6 min
      """,
    ],
    basis: .plan { context in
      zip(context.definitions.roles, context.analysis.ledger.accounts).flatMap { role, account in
        context.sameDestination(role) + context.moreThanFreed(role, account)
      }
    })
}

extension RuleContext {
  private struct Use: Hashable {
    var to: Release.Destination
    var role: ID<Role>?
    var from: Start?
  }

  fileprivate func sameDestination(_ role: Role) -> [Diagnostic] {
    var first: [Use: Int] = [:]
    return (role.toBe?.release ?? []).enumerated().compactMap { index, release in
      let use = Use(to: release.to, role: release.role, from: release.from)
      guard let before = first[use] else {
        first[use] = index
        return nil
      }
      let destination = release.to.rawValue + (release.role.map { " to `\($0)`" } ?? "")
      return finding(
        "`\(role.id)` releases hours for \(destination) twice",
        at: role.source.place("to_be", "release", String(index), "to"), about: role, in: .toBe,
        cause: "entry \(index)", label: "again here",
        labels: [
          .init(
            "first here", at: role.source.place("to_be", "release", String(before), "to"))
        ],
        help: "write one entry with the sum, or tell them apart with `from:` or `role:`")
    }
  }

  fileprivate func moreThanFreed(
    _ role: Role, _ account: CapacityLedger.Account
  ) -> [Diagnostic] {
    // Without hours on either side there is nothing to compare the claims with.
    guard account.hasHours else { return [] }
    let (free, claimed) = (account.setFree, account.claimed)
    let most = Swift.max(free * (1 + threshold("tolerance")), free + 1)
    guard claimed > most else { return [] }
    var sum = 0.0
    let over = account.claims.firstIndex { claim in
      sum += claim.hours
      return sum > most
    }
    let index = over ?? 0
    let key = role.source.states("to_be", "release", String(index), "hours") ? "hours" : "share"
    let gains = account.netRelease < -1
    return [
      finding(
        "the releases of `\(role.id)` claim \(claimed.readable) h a year, "
          + "the change sets \(free.readable) h free",
        at: role.source.place("to_be", "release", String(index), key), about: role, in: .toBe,
        cause: "sum", label: index > 0 ? "with this entry the sum is more than is there" : "",
        notes: gains
          ? ["the role gains \((-account.netRelease).readable) h a year of work"] : [],
        help: free >= 1
          ? role.lowering(account)
          : "delete the release of `\(role.id)`, or state the work that ends")
    ]
  }
}

extension Role {
  /// What to lower, in the unit the entries are written in.
  fileprivate func lowering(_ account: CapacityLedger.Account) -> String {
    let shares = (toBe?.release ?? []).compactMap { release -> Double? in
      guard case .share(let share) = release.amount else { return nil }
      return share.value
    }
    guard shares.count == account.claims.count else {
      return "lower the entries by \(account.overclaimed.readable) h a year in all, "
        + "or write them as `share:` of what is set free"
    }
    let over = (shares.reduce(0, +) - 1) * 100
    return "lower the shares by \(over.readable) percentage points in all, to a sum of 100 %"
  }
}
