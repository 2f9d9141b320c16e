import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let waiverExpired = Rule(
    "waiver/expired", .error, "A waiver is past its last day.",
    rationale: """
      Somebody consented for a time that is over; the exception goes on without anybody's consent.
      """,
    source: "Compensating controls in separation of duties: consent ends with its date.",
    needs: [.allow],
    bad: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          allow:
            - rule: raci/many-accountable
              reason: both lines own it until they are merged
              owner: head-of-claims
              expires: ▸2026-12-31
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """
    ],
    good: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          allow:
            - rule: raci/many-accountable
              reason: both lines own it until they are merged
              owner: head-of-claims
              expires: 2027-01-01
          as_is:
            raci: {R: claims-handler, A: [claims-team-lead, head-of-claims], I: fraud-analyst}
      """
    ],
    basis: .plan { context in
      let today = context.plan.asOf
      return context.definitions.placedWaivers.compactMap { placed in
        guard let end = placed.waiver.expires, end < today else { return nil }
        let late = today.daysSince1970 - end.daysSince1970
        return context.finding(
          "the \(placed.inWords) expired on \(end), "
            + "\(late == 1 ? "1 day" : "\(Double(late).readable) days") before \(today)",
          at: placed.place("expires"), about: placed.subject, cause: "allow \(placed.index)",
          label: "`as_of` of the plan is \(today)",
          help: "repair the finding and delete the waiver; or let its owner consent again and "
            + "write the new date, such as `expires: \(today.adding(months: 6))`")
      }
    })
}
