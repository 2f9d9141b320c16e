import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let pilotOnly = Rule(
    "readiness/pilot-only", .note,
    "What is planned for a domain is a pilot, not an operating model.",
    rationale: """
      A pilot shows that something works. Value comes when the work around it, its owners, measures \
      and people change with it.
      """,
    source:
      "Scorecard, pilot or operating model: deliverables. Lines nothing is stated of do not count.",
    thresholds: [
      Threshold("lines", 4, "of the seven lines of the scorecard that speak for a pilot")
    ],
    needs: [.execution],
    bad: [
      """
      domains:
        ▸motor-claims: {title: Motor claims}
        recovery: {title: Recovery}
      systems:
        triage-model: {title: Triage model, kind: model}
        review-model:
          title: Review model
          kind: model
          owner: model-steward
          cost: {per_year: 40000 EUR}
          logs: {where: Event store, kept: 24 months}
          evidence: {measure: error_rate, value: 2%, sample: 2000}
      skills:
        ai-oversight:
          title: Oversight of AI
          training: {to: 3, roles: [quality-lead], by: 2027-02-01}
      activities:
        triage-claim:
          title: Triage a new claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be:
            execution: assisted
            system: triage-model
        assess-claim:
          title: Assess a claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
        settle-claim:
          title: Settle a claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
        review-file:
          title: Review a closed file
          domain: recovery
          to_be:
            execution: shared
            system: review-model
            raci: {R: quality-lead, A: claims-team-lead, I: fraud-analyst}
      """
    ],
    good: [
      """
      domains:
        motor-claims: {title: Motor claims}
      activities:
        triage-claim:
          title: Triage a new claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be:
            execution: assisted
            system: letter-copilot
        assess-claim:
          title: Assess a claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
        settle-claim:
          title: Settle a claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
      """
    ],
    basis: .plan { context in
      context.analysis.scorecards.compactMap { card in
        let pilot = card.pilotLines
        guard card.introductions > 0, let domain = context.definitions.domains[card.domain],
          Double(pilot.count) >= context.threshold("lines", in: domain.id)
        else { return nil }
        return context.finding(
          "domain `\(domain.id)` is planned as a pilot in \(pilot.count.inWords) of \(card.judged.inWords) lines, not as an operating model",
          at: domain.source.declaration, about: domain, of: domain.id, in: .toBe,
          notes: pilot.map(\.evidence),
          help: pilot.first.map { "begin here: \($0.criterion.remedy)" } ?? "")
      }
    })
}

extension DomainScorecard.Line {
  /// Such as "experimental: none of two systems with logs".
  fileprivate var evidence: String {
    let counted = facts.map { fact in
      let lacking = fact.lacking.isEmpty ? "" : ", not \(fact.lacking.asList)"
      return "\(fact.met) of \(fact.count) \(fact.what.rawValue)\(lacking)"
    }
    return "\(criterion.pilot): \(counted.joined(separator: "; "))"
  }
}

extension DomainScorecard.Criterion {
  fileprivate var remedy: String {
    switch self {
    case .outcomes: "let the work feed a decision that `moves` a measure with an `outcome`"
    case .redesign: "state the `to_be` of the work, decisions and measures around the system"
    case .permanence: "add `owner:` and `cost:` to the systems"
    case .governance: "add `oversight` with `by:` and `escalate:`, and `impact:` to the activities"
    case .gains: "add `outcome:` to the measures, and `owner:` and `value:` to the outcomes"
    case .production:
      "add `evidence:`, `logs:`, `fallback:`, `stop:` and `to_be: {stage: production}` to the systems"
    case .adoption:
      "add the roles to `training: {roles: …}` and their new `scorecards` to the measures' `to_be`"
    }
  }
}
