import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let reviewOverdue = Rule(
    "decision/review-overdue", .warning, "The review of a decision right is overdue.",
    rationale: """
      Limits grow stale: prices, volumes and systems change, and people work round a limit that no \
      longer fits.
      """,
    source: "Delegation of authority: limits carry a date and are confirmed again.",
    needs: [.review],
    bad: [
      """
      decisions:
        approve-payout:
          title: Approve a payout
          review: ▸2026-06-30
          as_is:
            - {decide: claims-team-lead}
      """
    ],
    good: [
      """
      decisions:
        approve-payout:
          title: Approve a payout
          review: 2027-01-01
          as_is:
            - {decide: claims-team-lead}
      """
    ],
    basis: .plan { context in
      let today = context.plan.asOf
      return context.definitions.decisions.compactMap { decision in
        guard let due = decision.review, due < today, decision.retirement == nil else {
          return nil
        }
        let late = today.daysSince1970 - due.daysSince1970
        let next = today.adding(months: 12)
        return context.finding(
          "the review of decision `\(decision.id)` was due on \(due), "
            + "\(late == 1 ? "1 day" : "\(Double(late).readable) days") before \(today)",
          at: decision.source.place("review"), about: decision,
          label: "`as_of` of the plan is \(today)",
          help: "confirm who decides and up to which limit, then write the next date, such as "
            + "`review: \(next)`")
      }
    })
}
