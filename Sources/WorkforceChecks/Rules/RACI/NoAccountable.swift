import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let noAccountable = Rule(
    "raci/no-accountable", .error, "An activity has no accountable role.",
    rationale: "When it fails nobody answers for it, and nobody has the authority to repair it.",
    source: "Responsibility charting: exactly one accountable role for each activity.",
    bad: [
      """
      activities:
        ▸assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, I: fraud-analyst}
      """,
      """
      activities:
        ▸assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            raci: {A: none}
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: PACSI}
      activities:
        ▸assess-claim:
          title: Assess a claim
          as_is:
            raci: {P: claims-handler, C: finance-controller, I: fraud-analyst}
      """,
      """
      plan:
        id: example
        as_of: 2027-01-01
        scheme: ▸{R: perform, V: verify, I: notify}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, V: quality-lead, I: fraud-analyst}
        settle-claim:
          title: Settle a claim
          as_is:
            raci: {R: claims-handler, V: quality-lead, I: finance-controller}
      """,
    ],
    good: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: DACI}
      activities:
        choose-garage:
          title: Choose a garage
          as_is:
            raci: {D: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
    ],
    basis: .plan { context in
      guard let relation = context.plan.scheme.answering,
        let letter = context.plan.scheme.letter(for: relation)
      else {
        return context.schemeCannotSay(
          "answers for an activity", .account,
          help: "add a letter for it to `scheme`, such as `A: account`")
      }
      return context.inEachActivity { activity, work, state in
        guard context.accountable(work).isEmpty else { return [] }
        return [
          context.finding(
            "activity `\(activity.id)` has no accountable role",
            at: activity.source.declaration, about: activity, in: state,
            help: "add `\(letter):` with the one role that answers for the result")
        ]
      }
    })
}
