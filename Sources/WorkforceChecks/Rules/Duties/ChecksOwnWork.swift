import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let checksOwnWork = Rule(
    "duties/checks-own-work", .error, "A role verifies or oversees work that it performs itself.",
    rationale: """
      Whoever made a mistake reads past it, and whoever hid one will not find it; a check by the same \
      hands is counted as a control and is none.
      """,
    source: """
      Separation of duties: performing and controlling lie with different roles. Taking a system's \
      exceptions (`manual`) is not performing its work. With a system's help, who performs decides \
      each item, which counts as `approve-each` and is no check by another.
      """,
    bad: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: [triage-model, claims-handler], A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: ▸claims-handler, stop: claims-team-lead}
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: RACI-VS}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst, V: ▸claims-handler}
      """,
      """
      plan:
        id: example
        as_of: 2027-01-01
        scheme: {P: perform, A: account, I: notify, OV: oversee}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci:
              P: [triage-model, claims-handler]
              A: claims-team-lead
              I: fraud-analyst
              OV: ▸claims-handler
            oversight: {mode: sample, stop: claims-team-lead}
      """,
      """
      activities:
        write-letter:
          title: Write a letter
          to_be:
            execution: shared
            system: letter-copilot
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: ▸claims-handler}
      """,
    ],
    good: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            manual: claims-handler
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: RACI-VS}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst, V: quality-lead}
      """,
      """
      activities:
        write-letter:
          title: Write a letter
          to_be:
            execution: assisted
            system: letter-copilot
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: approve-each, by: claims-handler}
      """,
    ],
    basis: .plan { context in
      let activities = context.inEachActivity { activity, work, state in
        let doing = work.responsibilities.assignments.filter { $0.relation == .perform }
        func finding(_ role: ID<Role>, _ verb: String, at place: SourceRange, help: String)
          -> Diagnostic?
        {
          guard let performer = doing.first(where: { $0.party == .role(role) }) else { return nil }
          return context.finding(
            "role `\(role)` \(verb) its own work in activity `\(activity.id)`", at: place,
            about: activity, in: state, cause: "\(verb) \(role)",
            labels: [.init("performs it", at: activity.place(of: performer, in: state))],
            help: help)
        }
        // With help, who performs approves each item: saying so claims no second pair of eyes.
        let approvesOwn =
          !work.execution.isSystems
          && (work.oversight?.mode == nil || work.oversight?.mode == .approveEach)
        let overseers = (approvesOwn ? [] : work.overseers).compactMap { role in
          finding(
            role, "oversees", at: activity.place(ofOverseer: role, in: state),
            help: "name another role in `\(activity.key(ofOverseer: role, in: state))`, or take "
              + "`\(role)` out of `\(context.letter(of: role, among: doing))`")
        }
        let verifiers = work.responsibilities.assignments.filter { $0.relation == .verify }
          .compactMap { assignment in
            assignment.party.role.flatMap {
              finding(
                $0, "verifies", at: activity.place(of: assignment, in: state),
                help: "give `\(assignment.letter)` to a role that does not perform the work")
            }
          }
        return overseers + verifiers
      }
      let decisions = context.inEachDecision { decision, bands, state in
        bands.enumerated().flatMap { index, band in
          band.verify.filter { $0.role != nil && band.perform.contains($0) }.map { party in
            context.finding(
              "role `\(party)` verifies its own work in decision `\(decision.id)`",
              at: decision.source.place(in: state, "\(index)", "verify", party.text),
              about: decision, in: state, cause: "\(index) \(party)",
              labels: [
                .init(
                  "performs it",
                  at: decision.source.place(in: state, "\(index)", "perform", party.text))
              ], help: "name another role in `verify`, or in `perform`")
          }
        }
      }
      return activities + decisions
    })
}

extension RuleContext {
  fileprivate func letter(
    of role: ID<Role>, among letters: [Responsibilities.Assignment]
  ) -> String {
    letters.first { $0.party == .role(role) }?.letter ?? plan.scheme.letter(for: .perform) ?? ""
  }
}
