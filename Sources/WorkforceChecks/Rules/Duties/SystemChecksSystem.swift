import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let systemChecksSystem = Rule(
    "duties/system-checks-system", .error, "A system verifies a system, and no person does.",
    rationale: """
      Systems built on like data fail alike, and the same system fails twice: what the first gets \
      wrong the second lets pass.
      """,
    source: """
      Separation of duties; NIST AI RMF, Govern 2.1: building and testing lie apart. Silent where a \
      person approves each item.
      """,
    bad: [
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: RACI-VS}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst, V: ▸review-model}
            oversight: {mode: monitor, by: claims-handler, stop: claims-team-lead}
      """
    ],
    good: [
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: RACI-VS}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst, V: [review-model, quality-lead]}
            oversight: {mode: monitor, by: claims-handler, stop: claims-team-lead}
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: RACI-VS}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst, V: review-model}
            oversight: {mode: approve-each, by: claims-handler, stop: claims-team-lead}
        assess-claim:
          title: Assess a claim
          as_is:
            execution: human
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst, V: review-model}
      """,
    ],
    basis: .plan { context in
      let activities = context.inEachActivity { activity, work, state in
        let letters = work.responsibilities.assignments
        let verifiers = letters.filter { $0.relation == .verify }
        guard
          let maker = letters.first(where: { $0.relation == .perform && $0.party.system != nil }),
          let checker = verifiers.first(where: { $0.party.system != nil }),
          !verifiers.contains(where: { $0.party.role != nil }),
          // A person who approves each item has verified each.
          work.overseers.isEmpty || work.oversight?.mode != .approveEach
        else { return [] }
        let pair = maker.party == checker.party ? "its own work" : "the work of `\(maker.party)`"
        return [
          context.finding(
            "system `\(checker.party)` verifies \(pair) in activity `\(activity.id)`, and no role does",
            at: activity.place(of: checker, in: state), about: activity, in: state,
            label: "verifies",
            labels: [.init("performs", at: activity.place(of: maker, in: state))],
            help: "add a role to `\(checker.letter)`: `\(checker.letter): [\(checker.party), …]`")
        ]
      }
      let decisions = context.inEachDecision { decision, bands, state in
        bands.enumerated().compactMap { index, band in
          guard let decider = band.decide.first(where: { $0.system != nil }),
            let checker = band.verify.first(where: { $0.system != nil }),
            !(band.verify + band.agree).contains(where: { $0.role != nil })
          else { return nil }
          return context.finding(
            "system `\(checker)` verifies what `\(decider)` decides in `\(decision.id)`, and no role does",
            at: decision.source.place(in: state, "\(index)", "verify", checker.text),
            about: decision, in: state, cause: "\(index)", label: "verifies",
            labels: [
              .init(
                "decides",
                at: decision.source.place(in: state, "\(index)", "decide", decider.text))
            ], help: "add a role to `verify`: `verify: [\(checker), …]`")
        }
      }
      return activities + decisions
    })
}
