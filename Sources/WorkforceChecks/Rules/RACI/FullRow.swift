import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let fullRow = Rule(
    "raci/full-row", .warning, "Every role of a domain has a part in one activity.",
    rationale: """
      Where everybody has a part, nobody is out of the way: the chart says who is present, not who \
      is needed.
      """,
    source: "Responsibility charting, horizontal analysis: no empty boxes in a row.",
    bad: [
      .inDomain(
        """
        activities:
          close-file:
            title: Close the file
            as_is:
              raci:
                ▸R: [payments-clerk, quality-lead]
                A: finance-controller
                C: [claims-team-lead, head-of-claims]
                I: [claims-handler, fraud-analyst, customer-service-lead]
          reopen-file:
            title: Reopen a file
            as_is: {raci: {R: payments-clerk, A: finance-controller, I: head-of-claims}}
        """),
      .inDomain(
        """
        plan: {id: example, title: Example, as_of: 2027-01-01, scheme: RACIO}
        activities:
          close-file:
            title: Close the file
            as_is:
              raci:
                ▸R: [payments-clerk, quality-lead]
                A: finance-controller
                C: [claims-team-lead, head-of-claims]
                I: [claims-handler, fraud-analyst, customer-service-lead]
                O: model-steward
          reopen-file:
            title: Reopen a file
            as_is: {raci: {R: payments-clerk, A: finance-controller, I: head-of-claims}}
        """),
      // Long lists of C and I in a full row are one finding.
      .inDomain(
        """
        activities:
          close-file:
            title: Close the file
            as_is:
              raci:
                ▸R: payments-clerk
                A: finance-controller
                C: [claims-team-lead, head-of-claims, quality-lead, claims-handler, fraud-analyst]
                I: customer-service-lead
          reopen-file:
            title: Reopen a file
            as_is: {raci: {R: payments-clerk, A: finance-controller, I: head-of-claims}}
        """),
      .inDomain(
        """
        activities:
          close-file:
            title: Close the file
            as_is:
              raci:
                ▸R: payments-clerk
                A: finance-controller
                C: claims-team-lead
                I: [head-of-claims, quality-lead, claims-handler, fraud-analyst, customer-service-lead]
          reopen-file:
            title: Reopen a file
            as_is: {raci: {R: payments-clerk, A: finance-controller, I: head-of-claims}}
        """),
    ],
    good: [
      .inDomain(
        """
        activities:
          close-file:
            title: Close the file
            as_is:
              raci:
                R: [payments-clerk, quality-lead]
                A: finance-controller
                C: [claims-team-lead, head-of-claims]
                I: [fraud-analyst, customer-service-lead]
          reopen-file:
            title: Reopen a file
            as_is: {raci: {R: payments-clerk, A: finance-controller, I: head-of-claims}}
        """),
      .inDomain(
        """
        plan: {id: example, title: Example, as_of: 2027-01-01, scheme: RACIO}
        activities:
          close-file:
            title: Close the file
            as_is:
              raci:
                R: [payments-clerk, quality-lead]
                A: finance-controller
                C: [claims-team-lead, head-of-claims]
                I: [fraud-analyst, customer-service-lead]
                O: claims-handler
          reopen-file:
            title: Reopen a file
            as_is: {raci: {R: payments-clerk, A: finance-controller, I: head-of-claims}}
        """),
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        guard context.isFullRow(activity, work, in: state) else { return [] }
        let all = context.roles(of: activity.domain, in: state).count
        return [
          context.finding(
            "all \(all) roles of the domain have a part in activity `\(activity.id)`",
            at: activity.source.place(in: state, "raci"), about: activity, in: state,
            help: "take out the roles that neither change the result nor act on it")
        ]
      }
    })
}
