import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let noResponsible = Rule(
    "raci/no-responsible", .error, "Nobody performs an activity.",
    rationale: """
      Work that is given to nobody is done by whoever notices, or not at all, and its hours find no \
      role.
      """,
    source: "Responsibility charting, horizontal analysis: no R, the work may not be done.",
    bad: [
      """
      activities:
        ▸assess-claim:
          title: Assess a claim
          as_is:
            raci: {A: claims-team-lead, I: fraud-analyst}
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: PARIS}
      activities:
        ▸assess-claim:
          title: Assess a claim
          as_is:
            raci: {A: claims-team-lead, R: quality-lead, I: fraud-analyst}
      """,
      """
      plan:
        id: example
        as_of: 2027-01-01
        scheme: ▸{A: account, V: verify, I: notify}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {A: claims-team-lead, V: quality-lead, I: fraud-analyst}
      """,
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
      guard let letter = context.plan.scheme.letter(for: .perform) else {
        return context.schemeCannotSay(
          "does the work", .perform,
          help: "add a letter for it to `scheme`, such as `R: perform`")
      }
      return context.inEachActivity { activity, work, state in
        guard work.responsibilities.performers.isEmpty else { return [] }
        return [
          context.finding(
            "nobody performs activity `\(activity.id)`", at: activity.source.declaration,
            about: activity, in: state, help: "add `\(letter):` with the role that does the work")
        ]
      }
    })
}
