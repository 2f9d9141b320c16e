import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let systemDecidesHighImpact = Rule(
    "decision/system-decides-high-impact", .error,
    "A system alone decides a matter of high impact or one that affects a person.",
    rationale: """
      Nobody looks at the case before it takes effect, so an error is found by whoever it harms; \
      many laws give people a right not to be subject to such a decision.
      """,
    source: "Regulation (EU) 2016/679, article 22; Regulation (EU) 2024/1689, article 14.",
    needs: [.decidingSystem, .decisionImpact],
    bad: [
      """
      decisions:
        refuse-claim:
          title: Refuse a claim
          impact: {severity: high, probability: low}
          as_is:
            - decide: ▸review-model
              accountable: claims-team-lead
              override: claims-team-lead
      """,
      """
      decisions:
        refuse-claim:
          title: Refuse a claim
          impact: {severity: low, affects: person-legal}
          as_is:
            - {decide: claims-handler}
          to_be:
            - decide: ▸review-model
              accountable: claims-team-lead
              override: claims-team-lead
        order-parts:
          title: Order parts
          as_is:
            - decide: ▸triage-model
              accountable: claims-team-lead
              override: claims-team-lead
      """,
    ],
    good: [
      """
      decisions:
        refuse-claim:
          title: Refuse a claim
          impact: {severity: high, affects: person-legal}
          as_is:
            - decide: review-model
              agree: claims-handler
              accountable: claims-team-lead
              override: claims-team-lead
        order-parts:
          title: Order parts
          impact: {severity: low, affects: firm}
          as_is:
            - decide: triage-model
              accountable: claims-team-lead
              override: claims-team-lead
      """,
      """
      decisions:
        refuse-claim:
          title: Refuse a claim
          impact: {severity: high, affects: person-legal}
          as_is:
            - {recommend: review-model, decide: claims-handler}
      """,
    ],
    basis: .plan { context in
      context.inEachDecision { decision, bands, state in
        let reason: (matter: String, key: String)
        switch (decision.impact, decision.impact?.affects) {
        case (_?, .personLegal): reason = ("has a legal effect on a person", "affects")
        case (let impact?, _) where impact.isHigh: reason = ("is of high impact", "severity")
        case (_?, .person): reason = ("affects a person", "affects")
        case (_?, _): return []
        case (nil, _): reason = ("states no impact", "")
        }
        return bands.enumerated().flatMap { index, band -> [Diagnostic] in
          guard let system = band.decide.first, band.isDecidedBySystemAlone else { return [] }
          return [
            context.decidedAlone(decision, index, by: system, reason, in: state)
          ]
        }
      }
    })
}

extension RuleContext {
  fileprivate func decidedAlone(
    _ decision: Decision, _ index: Int, by system: Party, _ reason: (matter: String, key: String),
    in state: State
  ) -> Diagnostic {
    let isStated = !reason.key.isEmpty
    return finding(
      "system `\(system)` alone makes decision `\(decision.id)`, which \(reason.matter)",
      at: decision.place(ofBand: index, "decide", system.text, in: state), about: decision,
      in: state, cause: "band \(index)", severity: isStated ? nil : .warning,
      labels: isStated
        ? [.init(reason.matter, at: decision.source.place("impact", reason.key))] : [],
      help: isStated
        ? "let a role decide and the system propose (`recommend: \(system)`), "
          + "or name the role that confirms each case: `agree: …`"
        : "add `impact: {severity: …, probability: …, affects: …}`, as other decisions do")
  }
}
