import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let noMeasureForRole = Rule(
    "measure/no-measure-for-role", .note, "A role with work stands on no scorecard.",
    rationale: """
      What a role is held to says what its work is for. A role without a measure is judged by \
      impression, and the redesign passes it by.
      """,
    source: "Own inference: every role of the to-be finds its work in a measure.",
    needs: [.scorecards],
    bad: [
      """
      roles:
        ▸fraud-analyst: {title: Fraud analyst}
        ▸claims-team-lead: {title: Claims team lead}
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          as_is:
            scorecards: {claims-handler: 100%, claims-team-lead: 100%}
          to_be:
            scorecards: {claims-team-lead: 0%}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: [claims-handler, fraud-analyst], A: claims-team-lead, I: payments-clerk}
      """
    ],
    good: [
      """
      roles:
        claims-board: {title: Claims board, kind: board}
        loss-adjuster: {title: Loss adjuster, kind: external}
        fraud-analyst: {title: Fraud analyst, to_be: {closes: 2027-06-30}}
        claims-team-lead: {title: Claims team lead}
        claims-handler: {title: Claims handler}
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          owner: claims-team-lead
          as_is:
            scorecards: {claims-handler: 100%}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: [claims-handler, loss-adjuster], A: claims-team-lead, I: payments-clerk}
        screen-claim:
          title: Screen a claim
          as_is:
            raci: {R: fraud-analyst, A: claims-team-lead, I: payments-clerk}
          to_be: {retired: found to be of no use}
        set-rules:
          title: Set the rules
          as_is:
            raci: {R: claims-team-lead, A: claims-board, I: payments-clerk}
      """,
      """
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          as_is:
            scorecards: {claims-handler: 100%}
          to_be: {retired: counted elsewhere}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: payments-clerk}
      """,
    ],
    basis: .plan { context in
      let measures = context.definitions.measures.filter { $0.toBe != nil }
      let onScorecards = Set(measures.flatMap { ($0.toBe ?? []).map(\.role) })
      guard !onScorecards.isEmpty else { return [] }
      let before = Set(context.definitions.measures.flatMap { ($0.asIs ?? []).map(\.role) })
      let measured = onScorecards.union(measures.compactMap(\.owner))
      let parts = context.firstParts
      return context.definitions.roles.compactMap { role in
        guard role.kind == .role, role.toBe?.closes == nil, !measured.contains(role.id),
          let part = parts[role.id]
        else { return nil }
        return context.finding(
          "`\(role.id)` stands on no scorecard and owns no measure",
          at: role.source.declaration, about: role, in: .toBe, labels: [part],
          notes: before.contains(role.id) ? ["it stands on a scorecard in the as-is"] : [],
          help: "add `\(role.id): …%` to the `scorecards` of a measure that shows its work, "
            + "in all 100 %")
      }
    })
}

extension RuleContext {
  /// The first thing each role performs or answers for in the to-be.
  fileprivate var firstParts: [ID<Role>: Diagnostic.Label] {
    var result = accountabilities(in: .toBe).compactMapValues { accountabilities in
      accountabilities.first.map { Diagnostic.Label("answers for this", at: $0.place) }
    }
    var performing: Set<ID<Role>> = []
    for work in work(in: .toBe) {
      for letter in work.content.responsibilities.assignments
      where letter.relation == .perform {
        guard let role = letter.party.role, performing.insert(role).inserted else { continue }
        result[role] = .init("performs this", at: work.activity.place(of: letter, in: .toBe))
      }
    }
    return result
  }
}
