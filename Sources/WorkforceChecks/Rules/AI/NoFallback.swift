import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let noFallback = Rule(
    "ai/no-fallback", .warning,
    "Nothing says how the work goes on without its system, or how people stay able to do it.",
    rationale: """
      Systems fail, and skills that are not used fade: a manual procedure that nobody has practised \
      is not there on the day it is needed.
      """,
    source: """
      Automation and the loss of skill: field notes on oversight. Practice is looked for in English \
      plans only.
      """,
    needs: [.execution, .fallback],
    bad: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
            fallback: Manual triage from the shared inbox, practised quarterly
        sort-post:
          title: Sort the post
          to_be:
            execution: ▸delegated
            raci: {R: review-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
      """
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
            fallback: ▸Manual triage by the latest guide from the shared inbox
      """,
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          fallback: ▸Manual triage from the shared inbox
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        sort-post:
          title: Sort the post
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
    ],
    good: [
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          fallback: Manual triage; each team rehearses it once a year
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        write-letter:
          title: Write a letter
          to_be:
            execution: assisted
            system: letter-copilot
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, language: de}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
            fallback: Sichtung von Hand, vierteljährlich geübt
      """,
    ],
    basis: .plan { context in
      let systems = context.definitions.systems
      let isEnglish = context.plan.isEnglish
      var reported: Set<ID<System>> = []
      return [RuleContext.State.toBe, .asIs].flatMap { judged in
        context.inEachActivity { activity, work, state in
          guard state == judged, !work.finishingSystems.isEmpty else { return [] }
          let running = work.finishingSystems.compactMap { $0.party.system.flatMap { systems[$0] } }
          let withText = running.filter { $0.fallback?.isBlank == false }
          let own = work.fallback.flatMap { $0.isBlank ? nil : $0 }
          let texts = [own].compactMap { $0 } + withText.compactMap(\.fallback)
          guard !texts.isEmpty else {
            return [
              context.finding(
                "activity `\(activity.id)` has no fallback for when its system is off",
                at: activity.source.place(in: state, "execution"), about: activity, in: state,
                help: "add `fallback:` with how the work goes on and how often that is practised")
            ]
          }
          guard isEnglish, !texts.contains(where: \.namesPractice) else { return [] }
          let help = "say how often it is practised: `fallback: …, practised quarterly`"
          if own != nil {
            return [
              context.finding(
                "the fallback of activity `\(activity.id)` names no practice",
                at: activity.source.place(in: state, "fallback"), about: activity, in: state,
                cause: "practice", help: help)
            ]
          }
          return withText.filter { reported.insert($0.id).inserted }.map { system in
            context.finding(
              "the fallback of system `\(system.id)` names no practice",
              at: system.source.place("fallback"), about: system, in: state, cause: "practice",
              help: help)
          }
        }
      }
    })
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// Whether a word speaks of exercise or of how often; generous, so that no good text is faulted.
  fileprivate var namesPractice: Bool {
    let beginnings = [
      "practi", "drill", "exercis", "rehears", "test", "train", "simulat", "refresh", "walkthrough",
      "daily", "day", "week", "month", "quarter", "year", "annual", "biannual", "regular", "twice",
    ]
    return lowercased().words()
      .contains { word in beginnings.contains { word.hasPrefix($0) } }
  }
}
