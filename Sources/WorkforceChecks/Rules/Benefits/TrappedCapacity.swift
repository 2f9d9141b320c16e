import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let trappedCapacity = Rule(
    "benefit/trapped-capacity", .error, "Hours that the change sets free have no destination.",
    rationale: """
      Time saved in small slices over many people fills with other things by itself; it turns into \
      value only where somebody decided beforehand what it is for.
      """,
    source: "Benefits management: freed capacity needs a destination and an owner before go-live.",
    thresholds: [
      .init("max", 0.25, "part of the plan's net release without a destination: an error"),
      .init("max_fte", 5, "FTE without a destination in the whole plan: an error"),
      .init(
        "warning", 0.05,
        "part of the plan's net release without a destination: a warning, below it a note"),
      .init("min_fte", 0.05, "FTE of one role that is worth a note"),
    ],
    needs: [.hours, .benefits],
    bad: [
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release: ▸[{to: attrition, hours: 700 h per month, owner: head-of-claims, realised: 60%}]
      activities:
        triage-claim:
          title: Triage a claim
          volume: 10000 per month
          time: 12 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            time: 6 min
      """
    ],
    good: [
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release:
              - {to: attrition, hours: 700 h per month, owner: head-of-claims, realised: 60%}
              - {to: quality, share: 30%, owner: head-of-claims, realised: 60%}
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
      // Less of an overload is no free time.
      """
      plan:
        id: example
        title: Example
        as_of: 2027-01-01
        working_time: {paid: 162.5 h per month, shrinkage: 30%, utilisation: 85%}
        policy: {role/overloaded: off}
      roles:
        claims-handler: {title: Claims handler, headcount: 10}
        claims-team-lead:
          title: Claims team lead
          to_be:
            release: [{to: quality, share: 100%, owner: head-of-claims, realised: 60%}]
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
      let roles = Array(zip(context.definitions.roles, context.analysis.ledger.accounts))
      let net = context.analysis.ledger.setFree
      let trapped = context.analysis.ledger.open
      let fte = roles.reduce(0) { $0 + ($1.1.fte($1.1.open) ?? 0) }
      guard net > 0 else { return [] }
      let part = trapped / net
      let severity: Severity =
        if part > context.threshold("max") || fte > context.threshold("max_fte") {
          .error
        } else {
          part > context.threshold("warning") ? .warning : .note
        }
      let whole =
        "in the whole plan \(trapped.readable) of \(net.readable) h a year have no destination: "
        + "\((trapped / net).percent)\(fte > 0 ? ", \(fte.readable) FTE" : "")"
      return roles.compactMap { role, account in
        // Rounding of what was typed is no trap.
        guard account.open >= 1, account.open >= 0.005 * account.setFree else { return nil }
        // An hour here and there is nobody's to redirect, unless the whole adds up.
        if severity == .note, let own = account.fte(account.open),
          own < context.threshold("min_fte")
        {
          return nil
        }
        return context.trapped(role, account, severity, whole)
      }
    })
}

extension RuleContext {
  fileprivate func trapped(
    _ role: Role, _ account: CapacityLedger.Account, _ severity: Severity, _ whole: String
  ) -> Diagnostic {
    let fte = account.fte(account.open).map { " (\($0.readable) FTE)" } ?? ""
    let hasRelease = role.source.states("to_be", "release")
    return finding(
      "`\(role.id)` is set free of \(account.setFree.readable) h a year, "
        + "\(account.open.readable) h\(fte) of it without a destination",
      at: hasRelease ? role.source.place("to_be", "release") : role.source.declaration,
      about: role, in: .toBe, severity: severity,
      label: hasRelease ? "names a destination for \(account.claimed.readable) h a year" : "",
      notes: [whole],
      help: "add to `to_be: release:` of `\(role.id)`: "
        + "`{to: redeploy, role: …, hours: \(account.open.typedHours), owner: …}`, "
        + "or another destination")
  }
}

extension Double {
  /// Hours a year as a planner types them.
  fileprivate var typedHours: String { "\(Int(min(max(rounded(), 0), 1e15))) h per year" }
}
