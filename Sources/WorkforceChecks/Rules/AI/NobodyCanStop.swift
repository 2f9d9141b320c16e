import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let nobodyCanStop = Rule(
    "ai/nobody-can-stop", .error, "A system works by itself and no role may stop it.",
    rationale: """
      Between seeing a fault and ending it lies the time it takes to find somebody who is allowed to; \
      at a system's pace that is many items.
      """,
    source: """
      Regulation (EU) 2024/1689, article 14(4)(e); NIST AI RMF, Manage 2.4: who may disengage a system \
      is settled beforehand.
      """,
    needs: [.execution, .stop],
    bad: [
      """
      roles:
        claims-team-lead:
          title: Claims team lead
          authority: {rights: [override]}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: ▸triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler}
      """
    ],
    good: [
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          stop: model-steward
      roles:
        claims-team-lead:
          title: Claims team lead
          authority: {rights: [override]}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler}
      """,
      """
      roles:
        claims-team-lead:
          title: Claims team lead
          to_be: {authority: {rights: [stop]}}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler}
      """,
    ],
    basis: .plan { context in
      let (roles, systems) = (context.definitions.roles, context.definitions.systems)
      return context.inEachActivity { activity, work, state in
        guard work.oversight?.stop == nil else { return [] }
        let answering = work.overseers + context.accountable(work).compactMap(\.party.role)
        let mayStop = answering.contains { roles[$0]?.authority(in: state).has(.stop) == true }
        let unstopped = work.finishingSystems.first { assignment in
          assignment.party.system.flatMap { systems[$0]?.stop } == nil
        }
        guard !mayStop, let unstopped else { return [] }
        let overseer = answering.first
        return [
          context.finding(
            "no role may stop system `\(unstopped.party)` in activity `\(activity.id)`",
            at: activity.place(of: unstopped, in: state), about: activity, in: state,
            cause: unstopped.party.text,
            help: "add `stop:` to `oversight` with a role"
              + (overseer.map { ", such as `stop: \($0)`" } ?? "")
              + ", or to the system")
        ]
      }
    })
}
