import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let setsAndSigns = Rule(
    "duties/sets-and-signs", .warning,
    "The owner of a system's thresholds is the only role that oversees it.",
    rationale: """
      Whoever sets the threshold decides what the overseer gets to see. In one hand, a limit set too \
      loosely shows in no sample.
      """,
    source: """
      Separation of duties: configuration lies apart from oversight. NIST AI RMF, Govern 3.2: \
      overseers are told apart from users and makers.
      """,
    needs: [.systemOwner, .oversight],
    bad: [
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          owner: ▸model-steward
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: model-steward, stop: claims-team-lead}
      """
    ],
    good: [
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          owner: model-steward
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          owner: model-steward
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: model-steward, stop: claims-team-lead}
        sort-post:
          title: Sort the post
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: quality-lead, stop: claims-team-lead}
      """,
    ],
    basis: .plan { context in
      [RuleContext.State.asIs, .toBe].flatMap { state in
        let watched = context.overseen(in: state)
        return context.definitions.systems.compactMap { system -> Diagnostic? in
          guard let owner = system.owner, let activities = watched[system.id],
            let first = activities.first,
            activities.allSatisfy({ $0.state(state)?.overseers == [owner] })
          else { return nil }
          return context.finding(
            "role `\(owner)` owns system `\(system.id)` and is the only one that oversees it",
            at: system.source.place("owner"), about: system, in: state,
            label: "sets its thresholds",
            labels: [.init("signs its results", at: first.place(ofOverseer: owner, in: state))],
            notes: activities.count > 1
              ? ["it oversees it in all \(activities.count.inWords) activities"] : [],
            help: "name another role in `oversight.by`, or give `\(system.id)` another `owner`")
        }
      }
    })
}

extension RuleContext {
  /// The activities in which a system at work is overseen.
  fileprivate func overseen(in state: State) -> [ID<System>: [Activity]] {
    var result: [ID<System>: [Activity]] = [:]
    for work in work(in: state) where !work.content.overseers.isEmpty {
      for system in work.content.systems {
        result[system, default: []].append(work.activity)
      }
    }
    return result
  }
}
