import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let waiverIncomplete = Rule(
    "waiver/incomplete", .error, "A waiver does not say what, why, who and until when.",
    rationale: """
      An exception without a reason, an owner and an end is no longer an exception; nobody will ever \
      look at it again.
      """,
    source: "Compensating controls in separation of duties: a reason, an owner and an end date.",
    needs: [.allow],
    bad: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          allow:
            - {▸rule: raci/many-accountable, owner: head-of-claims}
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
              expires: 2027-06-30
          as_is:
            raci: {R: claims-handler, A: [claims-team-lead, head-of-claims], I: fraud-analyst}
      """
    ],
    basis: .plan { context in
      context.definitions.placedWaivers.compactMap { placed in
        let missing = placed.missing
        guard !missing.isEmpty else { return nil }
        let end = context.plan.asOf.adding(months: 6)
        let lines = missing.map { key in
          switch key {
          case "rule": "`rule: family/name`"
          case "reason": "`reason: \"…\"`"
          case "owner": "`owner:` with a role"
          default: "a last day, such as `expires: \(end)`"
          }
        }
        return context.finding(
          "the \(placed.inWords) does not state \(missing.asAlternatives)",
          at: placed.waiver.place.range, about: placed.subject, cause: "allow \(placed.index)",
          notes: ["it waives nothing until it is complete"],
          help: "add " + lines.joined(separator: " and "))
      }
    })
}
