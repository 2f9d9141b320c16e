import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let noBlanks = Rule(
    "role/no-blanks", .warning, "A role has a part in every activity of a domain.",
    rationale: """
      A role with a part in everything is a bottleneck, or stands in the chart for safety's sake.
      """,
    source: "Responsibility charting, vertical analysis: no empty boxes in a column.",
    bad: [
      .inDomain(
        """
        roles:
          ▸claims-handler: {title: Claims handler}
        activities:
          close-file:
            title: Close the file
            as_is: {raci: {R: claims-handler, A: finance-controller, I: quality-lead}}
          reopen-file:
            title: Reopen a file
            as_is: {raci: {R: payments-clerk, A: finance-controller, I: claims-handler}}
        """)
    ],
    good: [
      .inDomain(
        """
        roles:
          claims-handler: {title: Claims handler}
        activities:
          close-file:
            title: Close the file
            as_is: {raci: {R: claims-handler, A: finance-controller, I: quality-lead}}
          reopen-file:
            title: Reopen a file
            as_is: {raci: {R: payments-clerk, A: finance-controller, I: head-of-claims}}
        """),
      .inDomain(
        """
        plan: {id: example, title: Example, as_of: 2027-01-01, scheme: RACIO}
        roles:
          claims-handler: {title: Claims handler}
        activities:
          close-file:
            title: Close the file
            as_is: {raci: {R: claims-handler, A: finance-controller, I: quality-lead}}
          reopen-file:
            title: Reopen a file
            as_is:
              raci: {R: payments-clerk, A: finance-controller, I: quality-lead, O: claims-handler}
        """),
    ],
    basis: .plan { context in
      context.inEachLargeDomain { domain, activities, state in
        var everywhere: Set<ID<Role>>?
        for activity in activities {
          let letters = activity.state(state)?.responsibilities.assignments ?? []
          let holders = letters.filter { $0.relation != .excluded }.compactMap(\.party.role)
          everywhere = everywhere?.intersection(holders) ?? Set(holders)
          if everywhere?.isEmpty == true { return [] }
        }
        let all = activities.count
        let held = Dictionary(uniqueKeysWithValues: (everywhere ?? []).map { ($0, all) })
        return context.inOrder(held).map { role, _ in
          let name = domain.map { "domain `\($0)`" } ?? "the plan"
          return context.finding(
            "`\(role.id)` has a part in all \(all) activities of \(name)",
            at: role.source.declaration, about: role, of: domain, in: state,
            cause: domain?.text ?? "",
            help: "take it out where it neither changes the result nor acts on it")
        }
      }
    })
}
