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
      """
    ],
    good: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, C: head-of-claims, I: fraud-analyst}
      """
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        let owners = work.responsibilities.assignments.filter {
          $0.relation == .account || $0.relation == .decide
        }
        guard owners.count > 1 else { return [] }
        let places = owners.map { activity.place(of: $0.party, letter: $0.letter, in: state) }
        let letter = owners[0].letter
        return [
          context.finding(
            "activity `\(activity.id)` has \(owners.count.inWords) accountable roles",
            at: places[1], about: activity, in: state, label: "second accountable role",
            labels: [.init("first accountable role", at: places[0])],
            help: "keep one `\(letter)`; make the other consulted or informed")
        ]
      }
    })
}
