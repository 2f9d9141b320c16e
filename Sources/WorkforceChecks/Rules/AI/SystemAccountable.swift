import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let systemAccountable = Rule(
    "ai/system-accountable", .error, "A system is accountable, or signs off.",
    rationale: """
      A system can produce a result and cannot answer for it: nobody can call it to account, and \
      nothing follows from its being wrong.
      """,
    source: """
      Responsibility charting with AI: a system may perform, it never accounts. The decider of a band \
      accounts for it unless `accountable` names another. To sign off is to answer for what was \
      handed over; a system may verify and must not sign.
      """,
    bad: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          as_is:
            raci: {R: claims-handler, A: ▸triage-model, I: fraud-analyst}
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: PARIS}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {P: claims-handler, A: claims-team-lead, I: fraud-analyst, S: ▸review-model}
      """,
      """
      decisions:
        approve-payout:
          title: Approve a payout
          measure: payout
          as_is:
            - {up_to: 500, decide: ▸triage-model, override: claims-team-lead}
            - {decide: claims-team-lead}
      """,
    ],
    good: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          as_is:
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      decisions:
        approve-payout:
          title: Approve a payout
          measure: payout
          as_is:
            - {up_to: 500, decide: triage-model, accountable: head-of-claims, override: claims-team-lead}
            - {decide: claims-team-lead}
      """,
    ],
    basis: .plan { context in
      let activities = context.inEachActivity { activity, work, state in
        let signs = work.responsibilities.assignments(.sign)
        return (context.accountable(work) + signs).compactMap { assignment in
          guard let system = assignment.party.system else { return nil }
          let isSigning = assignment.relation == .sign
          return context.finding(
            "system `\(system)` \(isSigning ? "signs off" : "is accountable for") activity "
              + "`\(activity.id)`",
            at: activity.place(of: assignment, in: state), about: activity, in: state,
            cause: isSigning ? "signs \(system)" : system.text,
            help: "name in `\(assignment.letter)` the role that answers for what `\(system)` does")
        }
      }
      let decisions = context.inEachDecision { decision, bands, state in
        bands.enumerated().flatMap { index, band in
          let key = band.accountable.isEmpty ? "decide" : "accountable"
          return band.accountableParties.filter { $0.system != nil }.map { system in
            context.finding(
              "system `\(system)` is accountable for decision `\(decision.id)`",
              at: decision.source.place(in: state, "\(index)", key, system.text),
              about: decision, in: state, cause: "\(index) \(system)",
              notes: band.accountable.isEmpty
                ? ["who decides is accountable unless `accountable` names another"] : [],
              help: "write `accountable:` with the role that answers for it")
          }
        }
      }
      return activities + decisions
    })
}
