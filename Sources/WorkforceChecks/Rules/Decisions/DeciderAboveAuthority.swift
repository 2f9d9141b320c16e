import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let deciderAboveAuthority = Rule(
    "decision/decider-above-authority", .error,
    "A role decides more than its own limit allows.",
    rationale: """
      Two texts of the organisation contradict each other: either the commitment is not valid, or \
      the limit no longer means anything.
      """,
    source: "Delegation of authority: a band stays within the limits of its decider.",
    needs: [.decisions, .limits],
    bad: [
      """
      roles:
        claims-handler: {title: Claims handler, authority: {limits: {payout: 5000}}}
      decisions:
        approve-payout:
          title: Approve a payout
          measure: payout
          as_is:
            - {up_to: 10000, decide: ▸claims-handler}
            - {decide: head-of-claims}
      """,
      """
      roles:
        head-of-claims:
          title: Head of claims
          authority: {limits: {payout: 50000}}
      decisions:
        approve-payout:
          title: Approve a payout
          measure: payout
          as_is:
            - {up_to: 5000, decide: claims-handler}
            - {decide: ▸head-of-claims}
      """,
    ],
    good: [
      """
      roles:
        claims-handler:
          title: Claims handler
          authority: {limits: {payout: 5000, discount: 100}}
          to_be: {authority: {limits: {payout: 10000}}}
      decisions:
        approve-payout:
          title: Approve a payout
          measure: payout
          as_is:
            - {up_to: 5000, decide: claims-handler}
            - {decide: head-of-claims}
          to_be:
            - {up_to: 10000, decide: claims-handler}
            - {decide: head-of-claims}
      """
    ],
    basis: .plan { context in
      context.inEachDecision { decision, bands, state in
        guard let measure = decision.measure else { return [] }
        return bands.enumerated().flatMap { index, band -> [Diagnostic] in
          guard band.upTo != nil || band.isOpen else { return [] }
          return band.decide.compactMap { party in
            guard let id = party.role, let role = context.definitions.roles[id],
              let limit = role.authority(in: state).limit(on: measure),
              (band.upTo ?? .infinity) > limit
            else { return nil }
            return context.aboveAuthority(decision, index, band, role, limit, in: state)
          }
        }
      }
    })
}

extension RuleContext {
  fileprivate func aboveAuthority(
    _ decision: Decision, _ index: Int, _ band: Band, _ role: Role, _ limit: Double,
    in state: State
  ) -> Diagnostic {
    let measure = decision.measure ?? ""
    let allowed = decision.amount(limit, in: plan)
    let decided = band.extent(of: decision, in: plan)
    let limits = role.source.place(in: state, "authority", "limits", measure)
    return finding(
      "`\(role.id)` decides \(decided) in decision `\(decision.id)`, its limit is \(allowed)",
      at: decision.place(ofBand: index, "decide", role.id.text, in: state), about: decision,
      in: state, cause: "band \(index) \(role.id)",
      labels: [.init("its limit on `\(measure.excerpt(limit: 40))`", at: limits)],
      help: band.upTo.map {
        "raise the limit of `\(role.id)` to \(decision.amount($0, in: plan)), "
          + "or let a role with a higher limit decide this band"
      } ?? "let a role without a limit decide what is above \(allowed): "
        + "add `up_to: \(limit.typed)` here and a last band `- {decide: …}`")
  }
}
