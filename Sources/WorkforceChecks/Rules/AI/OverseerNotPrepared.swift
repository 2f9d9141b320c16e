import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let overseerNotPrepared = Rule(
    "ai/overseer-not-prepared", .error,
    "An overseer lacks a skill the system asks for, and no training brings it before go-live.",
    rationale: """
      Whoever cannot tell a good result from a bad one approves both. An overseer in name costs hours \
      and catches nothing.
      """,
    source: """
      Regulation (EU) 2024/1689, article 26(2): overseers have the competence, training and authority. \
      A warning where the work's impact is not high, or the role states no skills at all.
      """,
    needs: [.execution, .systemNeeds, .skillLevels],
    bad: [
      """
      roles:
        claims-handler: {title: Claims handler, skills: {ai-oversight: ▸1}}
      systems:
        triage-model: {title: Triage model, kind: model, needs: {ai-oversight: 3}}
      activities:
        triage-claim:
          title: Triage a new claim
          impact: {severity: high, probability: low, affects: person}
          to_be:
            wave: wave-1
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: approve-flagged, by: claims-handler, stop: claims-team-lead}
      """,
      """
      roles:
        claims-handler: {title: Claims handler, skills: {ai-oversight: ▸1}}
        ▸quality-lead: {title: Quality lead}
      systems:
        triage-model: {title: Triage model, kind: model, needs: {ai-oversight: 3}}
        ▸review-model: {title: Review model, kind: model}
      skills:
        ai-oversight:
          title: Oversight of AI
          training: {to: 3, roles: [claims-handler], by: 2027-03-15}
      activities:
        triage-claim:
          title: Triage a new claim
          needs: {ai-oversight: 2}
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be:
            wave: wave-1
            execution: delegated
            raci: {R: triage-model}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        sort-post:
          title: Sort the post
          to_be:
            wave: wave-1
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: quality-lead, stop: claims-team-lead}
        review-file:
          title: Review a closed file
          to_be:
            wave: wave-1
            execution: delegated
            raci: {R: review-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: fraud-analyst, stop: claims-team-lead}
      """,
    ],
    good: [
      """
      roles:
        claims-handler: {title: Claims handler, skills: {ai-oversight: 1}}
        quality-lead: {title: Quality lead, skills: {ai-oversight: 3}}
      systems:
        triage-model: {title: Triage model, kind: model, needs: {ai-oversight: 3}}
        letter-copilot: {title: Letter copilot, kind: copilot}
      skills:
        ai-oversight:
          title: Oversight of AI
          training: {to: 3, roles: [claims-handler], by: 2027-03-01}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            wave: wave-1
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        sort-post:
          title: Sort the post
          to_be:
            wave: wave-1
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: quality-lead, stop: claims-team-lead}
        write-letter:
          title: Write a letter
          to_be:
            wave: wave-1
            execution: assisted
            system: letter-copilot
            raci: {R: fraud-analyst, A: claims-team-lead, I: head-of-claims}
      """
    ],
    basis: .plan { context in
      let activities = context.definitions.activities
      let unprepared = context.analysis.skillGaps.all.compactMap { gap -> Diagnostic? in
        let open = context.openNeeds(of: gap).filter(\.reason.isOversight)
        let high = open.first { need in
          guard case .oversight(_, let activity) = need.reason else { return false }
          return activities[activity]?.impact?.isHigh ?? false
        }
        guard let need = high ?? open.first else { return nil }
        let isKnown = context.definitions.roles[gap.role]?.skills.isEmpty == false
        return context.finding(of: gap, need, severity: high != nil && isKnown ? nil : .warning)
      }
      return unprepared + context.systemsWithoutNeeds
    })
}

extension RuleContext {
  /// Other systems say what their overseers must be able to do; nobody can prepare for this one.
  fileprivate var systemsWithoutNeeds: [Diagnostic] {
    var reported: Set<ID<System>> = []
    return definitions.activities.flatMap { activity -> [Diagnostic] in
      guard let work = activity.toBe, !work.overseers.isEmpty else { return [] }
      return work.finishingSystems.compactMap { letter in
        guard let system = letter.party.system.flatMap({ definitions.systems[$0] }),
          system.needs.isEmpty, reported.insert(system.id).inserted
        else { return nil }
        return finding(
          "system `\(system.id)` finishes items by itself and states no `needs` of its overseers",
          at: system.source.declaration, about: system, of: activity.domain, in: .toBe,
          cause: "unstated",
          severity: .warning,
          labels: [.init("at work here", at: activity.place(of: letter, in: .toBe))],
          notes: ["other systems state `needs`"],
          help: "add `needs:` with the skill and level of whoever oversees it")
      }
    }
  }
}
