import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let noWork = Rule(
    "role/no-work", .note, "A role is only consulted or informed.",
    rationale: """
      A role that neither does anything nor answers for anything is a line position or an adviser. \
      Say so, or ask what it is for.
      """,
    source: "Responsibility charting, vertical analysis: no R and no A.",
    bad: [
      """
      roles:
        ▸claims-coordinator: {title: Claims coordinator}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: claims-coordinator}
      """
    ],
    good: [
      """
      roles:
        claims-board: {title: Claims board, kind: board}
        medical-adviser: {title: Medical adviser, kind: external}
        claims-coordinator: {title: Claims coordinator}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci:
              R: claims-handler
              A: claims-team-lead
              C: medical-adviser
              I: [claims-coordinator, claims-board]
      decisions:
        settle-claim:
          title: Settle a claim
          as_is:
            - {decide: claims-team-lead, recommend: claims-coordinator}
      """
    ],
    basis: .plan { context in
      [Diagnostic.State.asIs, .toBe].flatMap { state -> [Diagnostic] in
        let (named, working) = context.rolesWithLetters(in: state)
        return context.definitions.roles.compactMap { role -> Diagnostic? in
          guard role.kind.isOfPeople, let place = named[role.id], !working.contains(role.id) else {
            return nil
          }
          return context.finding(
            "`\(role.id)` neither performs nor accounts for anything",
            at: role.source.declaration, about: role, in: state,
            labels: [.init("no more than this", at: place)],
            help: "give it what it does, or write `kind: board` or `kind: external` where it only "
              + "advises")
        }
      }
    })
}

extension RuleContext {
  /// The roles with a part in an activity, with their first letter, and those among all roles that
  /// do something: a letter that is more than being asked or told, a part in a decision or in the
  /// oversight of a system, or the ownership of anything.
  fileprivate func rolesWithLetters(
    in state: State
  ) -> (named: [ID<Role>: SourceRange], working: Set<ID<Role>>) {
    var named: [ID<Role>: SourceRange] = [:]
    var working = definitions.owners
    for work in work(in: state) {
      for letter in work.content.responsibilities.assignments {
        guard let role = letter.party.role else { continue }
        switch letter.relation {
        case .advise, .notify:
          if named[role] == nil {
            named[role] = work.activity.place(of: letter, in: state)
          }
        case .excluded: break
        default: working.insert(role)
        }
      }
      working.formUnion(work.content.rolesBesideLetters)
    }
    for decision in definitions.decisions {
      working.formUnion(decision.escalate.compactMap(\.role))
      for band in decision.bands(in: state) ?? [] { working.formUnion(band.activeRoles) }
    }
    return (named, working)
  }
}

extension Band {
  /// Those who do more than being asked or told.
  fileprivate var activeRoles: [ID<Role>] {
    (decide + accountable + recommend + agree + perform + verify).compactMap(\.role)
      + [override, stop].compactMap { $0 }
  }
}
