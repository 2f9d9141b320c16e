import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let unused = Rule(
    "role/unused", .note, "A role is never named.",
    rationale: "It was forgotten when the work was shared out, or the plan has no need of it.",
    source: "The plan language: what is declared has a use.",
    needs: [.activities],
    bad: [
      """
      roles:
        ▸claims-coordinator: {title: Claims coordinator, reports_to: claims-team-lead}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """
    ],
    good: [
      """
      roles:
        claims-director: {title: Claims director}
        deputy-lead: {title: Deputy team lead}
        claims-team-lead:
          title: Claims team lead
          reports_to: claims-director
          deputy: deputy-lead
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """
    ],
    basis: .plan { context in
      let named = context.definitions.namedRoles
      return context.definitions.roles.compactMap { role in
        guard !named.contains(role.id) else { return nil }
        return context.finding(
          "role `\(role.id)` is never named", at: role.source.declaration, about: role,
          help: "name it where it has a part, or delete it")
      }
    })
}

extension Definitions {
  /// Every role that something else than the role itself names.
  fileprivate var namedRoles: Set<ID<Role>> {
    var result = owners
    for role in roles {
      result.formUnion([role.reportsTo, role.deputy].compactMap { $0 }.filter { $0 != role.id })
    }
    for activity in activities {
      for work in [activity.asIs, activity.toBe] {
        guard let work else { continue }
        result.formUnion(work.responsibilities.assignments.compactMap(\.party.role))
        result.formUnion(work.rolesBesideLetters)
      }
    }
    for decision in decisions {
      result.formUnion(decision.escalate.compactMap(\.role))
      result.formUnion([decision.appeal?.to.role].compactMap { $0 })
      for band in (decision.asIs ?? []) + (decision.toBe ?? []) {
        result.formUnion(
          (band.decide + band.accountable + band.recommend + band.agree + band.advise
            + band.perform + band.notify + band.verify).compactMap(\.role))
        result.formUnion([band.override, band.stop].compactMap { $0 })
      }
    }
    for measure in measures {
      result.formUnion(((measure.asIs ?? []) + (measure.toBe ?? [])).map(\.role))
    }
    for skill in skills { result.formUnion(skill.training?.roles ?? []) }
    for enabler in enablers { result.formUnion(enabler.trains.flatMap(\.roles)) }
    for body in bodies { result.formUnion(body.coversRoles) }
    result.formUnion(risks.flatMap(\.affects).map { ID($0) })
    for approval in approvals {
      result.formUnion([approval.by, approval.covers.map { ID($0) }].compactMap { $0 })
    }
    result.formUnion(placedWaivers.compactMap(\.waiver.owner))
    return result
  }
}
