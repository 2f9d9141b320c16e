import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let manyInformed = Rule(
    "raci/many-informed", .note, "Over half of the roles of a domain are informed.",
    rationale: "What everybody is told of, nobody reads; the news that matters drowns in it.",
    source: "Responsibility charting, horizontal analysis: many I, do all need routine notice?",
    thresholds: [.init("share", 0.5, "part of the domain's roles that may be informed, 0 to 1")],
    bad: [
      .inDomain(
        """
        activities:
          close-file:
            title: Close the file
            as_is:
              raci:
                R: payments-clerk
                A: finance-controller
                I: ▸[claims-team-lead, head-of-claims, fraud-analyst, quality-lead, customer-service-lead]
          reopen-file:
            title: Reopen a file
            as_is: {raci: {R: payments-clerk, A: finance-controller, I: head-of-claims}}
        """)
    ],
    good: [
      .inDomain(
        """
        activities:
          close-file:
            title: Close the file
            as_is:
              raci:
                R: payments-clerk
                A: finance-controller
                I: [claims-team-lead, head-of-claims, fraud-analyst, quality-lead]
          reopen-file:
            title: Reopen a file
            as_is: {raci: {R: payments-clerk, A: finance-controller, I: head-of-claims}}
        """),
      """
      activities:
        close-file:
          title: Close the file
          as_is:
            raci: {R: payments-clerk, A: claims-team-lead, I: [claims-handler, head-of-claims]}
      """,
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        let most = context.threshold("share", in: activity.domain)
        guard context.isLargeEnough(activity.domain, in: state) else { return [] }
        let informed = work.responsibilities.assignments(.notify).filter {
          $0.party.role != nil
        }
        let all = context.roles(of: activity.domain, in: state).count
        guard let letter = informed.first?.letter, Double(informed.count) > most * Double(all),
          !context.isFoundAsFullRow(activity, work, in: state)
        else { return [] }
        return [
          context.finding(
            "\(informed.count) of the domain's \(all) roles are informed of activity "
              + "`\(activity.id)`",
            at: activity.source.place(in: state, "raci", letter), about: activity, in: state,
            help: "keep under `\(letter)` those who do something else because of it")
        ]
      }
    })
}
