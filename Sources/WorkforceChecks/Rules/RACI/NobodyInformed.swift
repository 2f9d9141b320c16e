import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let nobodyInformed = Rule(
    "raci/nobody-informed", .note, "An activity informs and consults nobody.",
    rationale: """
      Work that nobody is asked about and nobody hears of is often done twice, or surprises those \
      who build on it.
      """,
    source: "Responsibility charting, horizontal analysis: no C and no I, do departments talk?",
    bad: [
      """
      activities:
        ▸assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead}
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: RACIO}
      activities:
        ▸assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, O: fraud-analyst}
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
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: RACI-VS}
      activities:
        close-books:
          title: Close the books
          as_is:
            raci: {R: payments-clerk, A: finance-controller, V: quality-lead}
      """,
      """
      plan:
        id: example
        as_of: 2027-01-01
        scheme: {R: perform, A: account, S: support}
      activities:
        close-books:
          title: Close the books
          as_is:
            raci: {R: payments-clerk, A: finance-controller}
      """,
    ],
    basis: .plan { context in
      let scheme = context.plan.scheme
      let isTold = scheme.letter(for: .notify) != nil
      guard let letter = scheme.letter(for: isTold ? .notify : .advise) else { return [] }
      return context.inEachActivity { activity, work, state in
        // Whoever verifies, signs or supports is in the talk as well.
        let others = work.responsibilities.assignments.contains {
          ![.perform, .account, .decide, .excluded].contains($0.relation)
        }
        guard !others else { return [] }
        return [
          context.finding(
            "activity `\(activity.id)` \(isTold ? "informs and consults" : "consults") nobody",
            at: activity.source.declaration, about: activity, in: state,
            help: "add `\(letter):` with a role "
              + (isTold
                ? "that does something else because of the result"
                : "whose answer changes the result"))
        ]
      }
    })
}
