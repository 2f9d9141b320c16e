import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let appealToTheDecider = Rule(
    "decision/appeal-to-the-decider", .error,
    "An appeal goes to who decided, or to a system.",
    rationale: """
      Whoever decided defends the result; an appeal that nobody else hears is none, and people stop \
      using it.
      """,
    source: "Regulation (EU) 2016/679, article 22(3): the right to contest a decision.",
    needs: [.appeal],
    bad: [
      """
      decisions:
        refuse-claim:
          title: Refuse a claim
          appeal: {to: ▸claims-team-lead, within: 14 days}
          as_is:
            - {decide: claims-team-lead}
      """,
      """
      decisions:
        refuse-claim:
          title: Refuse a claim
          appeal: {to: ▸review-model, within: 14 days}
          as_is:
            - {decide: claims-team-lead}
      """,
    ],
    good: [
      """
      decisions:
        refuse-claim:
          title: Refuse a claim
          appeal: {to: head-of-claims, within: 14 days}
          as_is:
            - {recommend: review-model, decide: claims-team-lead}
      """
    ],
    basis: .plan { context in
      context.inEachDecision { decision, bands, state in
        guard let court = decision.appeal?.to else { return [] }
        let place = decision.source.place("appeal", "to")
        if court.system != nil {
          return [
            context.finding(
              "the appeal against decision `\(decision.id)` goes to system `\(court)`",
              at: place, about: decision, in: state,
              help: "name a role that does not decide: `appeal: {to: …}`")
          ]
        }
        guard let index = bands.firstIndex(where: { $0.decide.contains(court) }) else { return [] }
        return [
          context.finding(
            "the appeal against decision `\(decision.id)` goes to `\(court)`, who decides it",
            at: place, about: decision, in: state, label: "hears the appeal",
            labels: [
              .init("decides", at: decision.place(ofBand: index, "decide", court.text, in: state))
            ],
            help: "name a role that decides in none of its bands: `appeal: {to: …}`")
        ]
      }
    })
}
