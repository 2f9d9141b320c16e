import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let manyAccountabilities = Rule(
    "role/many-accountabilities", .warning,
    "A role accounts for a large part of a domain's activities.",
    rationale: """
      What one role answers for waits for that role. Accountability that goes a level down is \
      closer to the work and gets an answer sooner.
      """,
    source: "Responsibility charting, vertical analysis: many A, a decision bottleneck.",
    thresholds: [
      .init("max", 5, "activities of a domain one role may account for, whatever their share"),
      .init("share", 0.4, "part of a domain's activities one role may account for, 0 to 1"),
    ],
    bad: [
      .inDomain(
        """
        roles:
          ▸claims-team-lead: {title: Claims team lead}
        activities:
          close-file:
            title: Close the file
            as_is: {raci: {R: payments-clerk, A: claims-team-lead, I: quality-lead}}
          reopen-file:
            title: Reopen a file
            as_is: {raci: {R: payments-clerk, A: claims-team-lead, I: head-of-claims}}
        """)
    ],
    good: [
      .inDomain(
        """
        roles:
          claims-team-lead: {title: Claims team lead}
        activities:
          close-file:
            title: Close the file
            as_is: {raci: {R: payments-clerk, A: claims-team-lead, I: quality-lead}}
          reopen-file:
            title: Reopen a file
            as_is: {raci: {R: payments-clerk, A: finance-controller, I: head-of-claims}}
        """)
    ],
    basis: .plan { context in
      context.inEachLargeDomain { domain, activities, state in
        let most = context.threshold("max", in: domain)
        let share = context.threshold("share", in: domain)
        var held: [ID<Role>: (count: Int, first: SourceRange)] = [:]
        for activity in activities {
          for letter in activity.state(state).map(context.accountable) ?? [] {
            guard let role = letter.party.role else { continue }
            if held[role] == nil {
              let place = activity.place(of: letter.party, letter: letter.letter, in: state)
              held[role] = (0, place)
            }
            held[role]?.count += 1
          }
        }
        let all = activities.count
        return context.inOrder(held).compactMap { role, part in
          let count = Double(part.count)
          guard count > most, count > share * Double(all) else { return nil }
          return context.finding(
            "`\(role.id)` accounts for \(part.count) of the \(all) activities of "
              + domain.inWords,
            at: role.source.declaration, about: role, of: domain, in: state,
            cause: domain?.text ?? "",
            labels: [.init("the first of them", at: part.first)],
            help: "give those that a role below it can answer for to that role")
        }
      }
    })
}

extension ID<Domain>? {
  fileprivate var inWords: String { map { "domain `\($0)`" } ?? "the plan" }
}
