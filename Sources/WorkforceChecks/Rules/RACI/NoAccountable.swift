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
      """
    ],
    good: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        guard work.responsibilities.accountable.isEmpty else { return [] }
        let letter = context.plan.scheme.letter(for: .account) ?? "A"
        return [
          context.finding(
            "activity `\(activity.id)` has no accountable role",
            at: activity.source.declaration, about: activity, in: state,
            help: "add `\(letter):` with the one role that answers for the result")
        ]
      }
    })
}
