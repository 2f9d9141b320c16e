import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let limitsNotMonotone = Rule(
    "decision/limits-not-monotone", .warning,
    "A higher band is decided by a role below the one that decides a lower band.",
    rationale: """
      Within one reporting line authority grows upward; a limit that turns this round is mostly a \
      slip, and sends the larger case to whoever may least answer for it.
      """,
    source: "Delegation of authority: limits rise with the reporting line.",
    needs: [.decisions, .reportingLine],
    bad: [
      """
      roles:
        claims-team-lead: {title: Claims team lead, reports_to: head-of-claims}
        head-of-claims: {title: Head of claims}
      decisions:
        approve-payout:
          title: Approve a payout
          measure: payout
          as_is:
            - {up_to: 5000, decide: head-of-claims}
            - {decide: ▸claims-team-lead}
      """
    ],
    good: [
      """
      roles:
        claims-handler: {title: Claims handler, reports_to: claims-team-lead}
        claims-team-lead: {title: Claims team lead, reports_to: head-of-claims}
        head-of-claims: {title: Head of claims}
        finance-controller: {title: Finance controller}
      decisions:
        approve-payout:
          title: Approve a payout
          measure: payout
          as_is:
            - {up_to: 1000, decide: claims-handler}
            - {up_to: 5000, decide: head-of-claims}
            - {decide: finance-controller}
      """,
      """
      roles:
        fraud-analyst: {title: Fraud analyst, reports_to: head-of-claims}
        head-of-claims: {title: Head of claims}
      decisions:
        refuse-claim:
          title: Refuse a claim
          as_is:
            - {when: the policy had lapsed, decide: head-of-claims}
            - {when: fraud is suspected, decide: fraud-analyst}
      """,
    ],
    basis: .plan { context in
      context.inEachDecision { decision, bands, state in
        var findings: [Diagnostic] = []
        var lower: [(role: ID<Role>, index: Int)] = []
        for (index, band) in bands.enumerated() where band.when == nil {
          guard let decider = band.decide.first?.role else { continue }
          let superiors = context.superiors(of: decider)
          if let found = lower.first(where: { superiors.contains($0.role) }) {
            findings.append(
              context.turnedRound(decision, bands, index, decider, found, in: state))
          }
          lower.append((decider, index))
        }
        return findings
      }
    })
}

extension RuleContext {
  /// The roles above a role in its reporting line.
  fileprivate func superiors(of role: ID<Role>) -> Set<ID<Role>> {
    var result: Set<ID<Role>> = []
    var next = definitions.roles[role]?.reportsTo
    while let superior = next, superior != role, result.insert(superior).inserted {
      next = definitions.roles[superior]?.reportsTo
    }
    return result
  }

  fileprivate func turnedRound(
    _ decision: Decision, _ bands: [Band], _ index: Int, _ decider: ID<Role>,
    _ above: (role: ID<Role>, index: Int), in state: State
  ) -> Diagnostic {
    let limits = [above.index, index].map { bands[$0].extent(of: decision, in: plan) }
    let lower = decision.place(ofBand: above.index, "decide", in: state)
    return finding(
      "in decision `\(decision.id)` `\(decider)` decides \(limits[1]), "
        + "`\(above.role)` above it only \(limits[0])",
      at: decision.place(ofBand: index, "decide", in: state), about: decision, in: state,
      cause: "band \(index)", label: "reports to `\(above.role)`, directly or through others",
      labels: [.init("decides the lower band", at: lower)],
      help: "let `\(above.role)` or a role above it decide the higher band: "
        + "`decide: \(above.role)`")
  }
}
