import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let manyConsulted = Rule(
    "raci/many-consulted", .warning, "Many roles are consulted on one activity.",
    rationale: """
      Every role that is asked is a loop and a delay. Whom a law gives a voice, a works council \
      say, is not counted, nor is one whose consent is needed: that is more than advice.
      """,
    source: "Responsibility charting, horizontal analysis: many C, must all be asked?",
    thresholds: [.init("max", 3, "how many roles may be consulted")],
    bad: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci:
              R: claims-handler
              A: claims-team-lead
              C: [fraud-analyst, payments-clerk, quality-lead, ▸customer-service-lead]
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: PACSI}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci:
              P: claims-handler
              A: claims-team-lead
              S: [fraud-analyst, payments-clerk, quality-lead, ▸customer-service-lead]
      """,
    ],
    good: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci:
              R: claims-handler
              A: claims-team-lead
              C: [fraud-analyst, payments-clerk, quality-lead]
      """,
      """
      activities:
        change-shift-plan:
          title: Change the shift plan
          as_is:
            raci:
              R: claims-team-lead
              A: head-of-claims
              C: [works-council, claims-handler, payments-clerk, customer-service-lead]
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: PACSI}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci:
              P: claims-handler
              A: claims-team-lead
              C: [finance-controller, head-of-claims]
              S: [fraud-analyst, payments-clerk, quality-lead]
      """,
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        let most = Int(context.threshold("max", in: activity.domain))
        let consulted = work.responsibilities.assignments(.advise).filter {
          $0.party.role != nil
        }
        guard consulted.count > most, let surplus = consulted.dropFirst(most).first,
          !context.isFoundAsFullRow(activity, work, in: state)
        else { return [] }
        let rest =
          context.plan.scheme.letter(for: .notify).map { "make the others informed (`\($0)`)" }
          ?? "take the others out"
        return [
          context.finding(
            "\(consulted.count.inWords) roles are consulted on activity `\(activity.id)`; "
              + "\(most.inWords) at most should be",
            at: activity.place(of: surplus.party, letter: surplus.letter, in: state),
            about: activity, in: state,
            help: "keep those whose answer changes the result; \(rest)")
        ]
      }
    })
}
