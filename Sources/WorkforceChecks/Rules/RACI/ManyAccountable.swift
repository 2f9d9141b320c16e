import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let manyAccountable = Rule(
    "raci/many-accountable", .error, "An activity has more than one accountable role.",
    rationale: """
      Each of two owners takes the other to be in charge, so disputes and failures stay unanswered.
      """,
    source: "Responsibility charting: exactly one accountable role for each activity.",
    bad: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: [claims-team-lead, ▸head-of-claims], I: fraud-analyst}
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: DACI}
      activities:
        choose-garage:
          title: Choose a garage
          as_is:
            raci: {D: claims-handler, A: [claims-team-lead, ▸head-of-claims], I: quality-lead}
      """,
    ],
    good: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, C: head-of-claims, I: fraud-analyst}
      """,
      """
      activities:
        answer-complaint:
          title: Answer a complaint
          as_is:
            raci: {R: claims-team-lead, A: claims-team-lead, I: head-of-claims}
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
            raci: {R: claims-handler, A: head-of-claims, D: claims-team-lead, I: quality-lead}
      """,
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        // A system or a stand-in word among them is a fault of its own: once it is gone, one owner
        // may be left.
        let owners = context.accountable(work).filter { $0.party.role != nil }
        guard owners.count > 1 else { return [] }
        let places = owners.map { activity.place(of: $0.party, letter: $0.letter, in: state) }
        return [
          context.finding(
            "activity `\(activity.id)` has \(owners.count.inWords) accountable roles",
            at: places[1], about: activity, in: state, label: "second accountable role",
            labels: [.init("first accountable role", at: places[0])],
            help: "keep one `\(owners[0].letter)`; "
              + (context.lesserParts().map { "make the others \($0)" } ?? "take the others out"))
        ]
      }
    })
}
