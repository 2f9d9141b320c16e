import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let manyResponsible = Rule(
    "raci/many-responsible", .warning, "Many perform one activity.",
    rationale: """
      With many hands on one result each waits for the next, and nobody sees how the hours are \
      shared. Such an activity is usually several.
      """,
    source: "Responsibility charting, horizontal analysis: many R, split the activity.",
    thresholds: [
      .init("max", 3, "how many may perform an activity"),
      .init("decision", 1, "how many may perform where one role answers and another decides"),
    ],
    bad: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci:
              R: [claims-handler, fraud-analyst, payments-clerk, ▸quality-lead]
              A: claims-team-lead
              I: head-of-claims
      """,
      """
      plan:
        id: example
        as_of: 2027-01-01
        scheme: {R: perform, A: account, D: decide, I: notify}
      activities:
        choose-garage:
          title: Choose a garage
          as_is:
            raci:
              R: [claims-handler, ▸fraud-analyst]
              A: head-of-claims
              D: claims-team-lead
              I: quality-lead
      """,
    ],
    good: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci:
              R: [claims-handler, fraud-analyst, payments-clerk]
              A: claims-team-lead
              I: head-of-claims
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: DACI}
      activities:
        choose-garage:
          title: Choose a garage
          as_is:
            raci: {D: [claims-handler, fraud-analyst], A: claims-team-lead, I: quality-lead}
      """,
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        let letters = work.responsibilities.assignments
        let performers = work.responsibilities.assignments(.perform)
        // In DACI the one who decides is the one who answers, of any activity; an activity is a
        // decision where the letters tell the two apart and it has somebody who decides.
        let decides =
          context.plan.scheme.answering == .account
          && letters.contains { $0.relation == .decide }
        let most = Int(context.threshold(decides ? "decision" : "max", in: activity.domain))
        guard performers.count > most, let surplus = performers.dropFirst(most).first else {
          return []
        }
        let place = activity.place(of: surplus.party, letter: surplus.letter, in: state)
        return [
          context.finding(
            "\(performers.count.inWords) perform activity `\(activity.id)`; "
              + "\(most.inWords) at most should",
            at: place, about: activity, in: state,
            help:
              "split the activity, or keep \(most == 1 ? "the one that does" : "those that do") "
              + "most of it under `\(surplus.letter)`")
        ]
      }
    })
}
