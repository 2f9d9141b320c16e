import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let governanceAfterScale = Rule(
    "readiness/governance-after-scale", .error,
    "A system takes work over before the governance its wave requires is there.",
    rationale: """
      Rules, registers and agreements that follow a system at work find habits and claims they can no \
      longer undo.
      """,
    source: "Founding document: govern before scale; Regulation (EU) 2024/1689, article 26.",
    needs: [.execution, .requirements, .lifts, .enablerDates],
    bad: [
      """
      domains:
        motor-claims: {title: Motor claims, readiness: {governance: 1}}
      enablers:
        works-agreement:
          title: Works agreement
          layer: governance
          due: ▸2027-03-15
          status: in-progress
          lifts: {motor-claims: 2}
        oversight-rules:
          title: Oversight rules
          layer: governance
          due: 2027-02-12
          lifts: {motor-claims: 3}
          depends_on: [works-agreement]
      waves:
        wave-1: {title: First wave, go_live: 2027-03-01, requires: {governance: 3}}
      activities:
        triage-claim:
          title: Triage a new claim
          domain: motor-claims
          to_be:
            wave: wave-1
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
      """
      domains:
        motor-claims: {title: Motor claims, readiness: {governance: 1}}
      enablers:
        ▸oversight-rules:
          title: Oversight rules
          layer: governance
          status: planned
          lifts: {motor-claims: 3}
      waves:
        wave-1: {title: First wave, go_live: 2027-03-01, requires: {governance: 3}}
      activities:
        triage-claim:
          title: Triage a new claim
          domain: motor-claims
          to_be:
            wave: wave-1
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
    ],
    good: [
      """
      domains:
        motor-claims: {title: Motor claims, readiness: {governance: 1}}
      enablers:
        oversight-rules:
          title: Oversight rules
          layer: governance
          due: 2027-03-01
          lifts: {motor-claims: 3}
        oversight-audited:
          title: First audit of oversight
          layer: governance
          due: 2027-10-15
          lifts: {motor-claims: 4}
          depends_on: [oversight-rules]
      waves:
        wave-1: {title: First wave, go_live: 2027-03-01, requires: {governance: 3}}
        wave-3: {title: Third wave, go_live: 2027-11-01, requires: {governance: 4}}
      activities:
        triage-claim:
          title: Triage a new claim
          domain: motor-claims
          to_be:
            wave: wave-1
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        close-claim:
          title: Close a claim
          domain: motor-claims
          to_be:
            wave: wave-3
            execution: delegated
            raci: {R: review-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """
    ],
    basis: .plan { context in
      let asOf = context.plan.asOf
      return context.lateEnablers.compactMap { late in
        guard let (activity, requirement) = late.scaled, let work = activity.toBe else {
          return nil
        }
        let enabler = late.enabler
        return context.finding(
          "activity `\(activity.id)` goes live `\(work.execution)` on \(requirement.goLive), and enabler `\(enabler.id)` \(late.state(asOf: asOf))",
          at: late.place, about: enabler, of: requirement.domain, in: .toBe,
          labels: [
            .init("goes live", at: activity.source.place(in: .toBe, "execution"))
          ] + context.label(of: requirement),
          notes: late.bringer.map { ["enabler `\($0)`, which brings the level, depends on it"] }
            ?? [],
          help: late.help(asOf: asOf, goLive: requirement.goLive))
      }
    })
}
