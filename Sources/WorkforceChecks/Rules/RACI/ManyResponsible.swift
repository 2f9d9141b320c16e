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
      .init("decision", 1, "how many may drive an activity in which a role decides (DACI)"),
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
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: DACI}
      activities:
        choose-garage:
          title: Choose a garage
          as_is:
            raci: {D: [claims-handler, ▸fraud-analyst], A: claims-team-lead, I: quality-lead}
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
      """
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        let letters = work.responsibilities.assignments
        let performers = letters.filter { $0.relation == .perform }
        let decides = letters.contains { $0.relation == .decide }
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
