import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let noDeputy = Rule(
    "role/no-deputy", .warning, "A role of one person accounts for work and has no deputy.",
    rationale: """
      On the first day of that person's leave nobody answers, signs or stops.
      """,
    source: "The test of responsibility charts: who is accountable while A is on vacation?",
    needs: [.headcount, .deputy],
    bad: [
      """
      roles:
        head-of-claims: {title: Head of claims, headcount: 1, deputy: claims-team-lead}
        claims-team-lead: {title: Claims team lead, headcount: ▸1}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: head-of-claims}
        set-standards:
          title: Set the standards of assessment
          as_is:
            raci: {R: quality-lead, A: head-of-claims, I: claims-handler}
      """
    ],
    good: [
      """
      roles:
        head-of-claims: {title: Head of claims, headcount: 1, deputy: claims-team-lead}
        claims-team-lead: {title: Claims team lead, headcount: 2}
        quality-lead: {title: Quality lead, headcount: 1}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: head-of-claims}
        set-standards:
          title: Set the standards of assessment
          as_is:
            raci: {R: quality-lead, A: head-of-claims, I: claims-handler}
      """
    ],
    basis: .plan { context in
      [Diagnostic.State.asIs, .toBe].flatMap { state -> [Diagnostic] in
        let held = context.accountabilities(in: state)
        return context.definitions.roles.compactMap { role -> Diagnostic? in
          guard role.kind != .board, role.isOnePerson(in: state),
            role.deputy == nil || role.deputy == role.id, let first = held[role.id]?.first
          else { return nil }
          return context.finding(
            "`\(role.id)` is one person, accounts for \(held[role.id].inWords) and has no deputy",
            at: role.source.place("headcount"), about: role, in: state,
            labels: [.init("accountable here", at: first.place)],
            help: "add `deputy:` with the role that answers in the meantime")
        }
      }
    })
}

extension Role {
  /// A to-be of other FTE has other people too.
  fileprivate func isOnePerson(in state: Diagnostic.State) -> Bool {
    headcount == 1 && (state == .asIs || toBe?.fte.map { $0 <= 1 } ?? true)
  }
}

extension [Accountability]? {
  fileprivate var inWords: String {
    guard let held = self, let first = held.first else { return "nothing" }
    return held.count == 1 ? first.name : "\(held.count) activities and decisions"
  }
}
