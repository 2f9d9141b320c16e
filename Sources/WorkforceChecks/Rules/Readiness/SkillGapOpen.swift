import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let skillGapOpen = Rule(
    "readiness/skill-gap-open", .warning,
    "The to-be asks a skill of a role that it lacks, and no training brings it in time.",
    rationale: """
      Work that people cannot yet do is done slowly, wrongly or by somebody else; the plan's hours \
      then hold for nobody.
      """,
    source: "Skill gap by role and skill, closed before go-live: field notes, section 6.",
    needs: [.skillLevels, .skillNeeds],
    bad: [
      """
      roles:
        claims-handler: {title: Claims handler, skills: {ai-oversight: ▸2}}
        fraud-analyst: {title: Fraud analyst, skills: {ai-oversight: 3}}
      activities:
        check-triage:
          title: Check the classes the system gave
          needs: {ai-oversight: 3}
          to_be:
            wave: wave-1
            raci: {R: [claims-handler, fraud-analyst], A: claims-team-lead, I: head-of-claims}
      """,
      """
      roles:
        claims-handler: {title: Claims handler, skills: {ai-oversight: ▸2}}
        ▸fraud-analyst: {title: Fraud analyst}
      skills:
        ai-oversight:
          title: Oversight of AI
          training: {to: 3, roles: [claims-handler], by: 2027-03-02}
      activities:
        check-triage:
          title: Check the classes the system gave
          needs: {ai-oversight: 3}
          to_be:
            wave: wave-1
            raci: {R: [claims-handler, fraud-analyst], A: claims-team-lead, I: head-of-claims}
      """,
      """
      roles:
        claims-handler:
          title: Claims handler
          skills: {ai-oversight: ▸1}
          to_be: {skills: {ai-oversight: 3}}
      skills:
        ai-oversight:
          title: Oversight of AI
          training: {to: 2, roles: [claims-handler], by: 2027-02-01}
      activities:
        check-triage:
          title: Check the classes the system gave
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: head-of-claims}}
      """,
    ],
    good: [
      """
      roles:
        claims-handler: {title: Claims handler, skills: {ai-oversight: 2}}
        fraud-analyst: {title: Fraud analyst, skills: {ai-oversight: 1}}
        model-steward:
          title: Model steward
          to_be: {fte: 2, opens: 2027-02-01, skills: {ai-oversight: 4}}
        loss-adjuster: {title: Loss adjuster, kind: external}
      skills:
        ai-oversight:
          title: Oversight of AI
          training: {to: 3, roles: [claims-handler], by: 2027-03-01}
      enablers:
        desks-rehearsed:
          title: Desks rehearsed
          due: 2027-02-01
          trains: {ai-oversight: [fraud-analyst]}
      activities:
        check-triage:
          title: Check the classes the system gave
          needs: {ai-oversight: 3}
          to_be:
            wave: wave-1
            raci:
              R: [claims-handler, fraud-analyst, model-steward]
              A: claims-team-lead
              I: head-of-claims
        inspect-vehicle:
          title: Inspect the vehicle
          needs: {ai-oversight: 2}
          to_be:
            wave: wave-1
            raci: {R: loss-adjuster, A: claims-team-lead, I: head-of-claims}
      """,
      """
      roles:
        claims-handler: {title: Claims handler, skills: {ai-oversight: 2}}
      skills:
        ai-oversight:
          title: Oversight of AI
          training: {to: 3, roles: [claims-handler], by: 2027-06-30}
      activities:
        check-triage:
          title: Check the classes the system gave
          needs: {ai-oversight: 3}
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: head-of-claims}}
      """,
      """
      roles:
        claims-handler: {title: Claims handler, skills: {ai-oversight: 2}}
      skills:
        ai-oversight:
          title: Oversight of AI
          training: {roles: [claims-handler]}
      activities:
        check-triage:
          title: Check the classes the system gave
          needs: {ai-oversight: 3}
          to_be:
            wave: wave-1
            raci: {R: claims-handler, A: claims-team-lead, I: head-of-claims}
      """,
    ],
    basis: .plan { context in
      context.analysis.skillGaps.all.compactMap { gap in
        let open = context.openNeeds(of: gap)
        // An overseer who lacks the skill is `ai/overseer-not-prepared`.
        guard let need = open.first, !open.contains(where: \.reason.isOversight) else { return nil }
        return context.finding(of: gap, need)
      }
    })
}
