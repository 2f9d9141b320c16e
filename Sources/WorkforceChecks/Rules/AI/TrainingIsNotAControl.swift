import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let trainingIsNotAControl = Rule(
    "ai/training-is-not-a-control", .warning,
    "Training is all that stands against trusting the system too much.",
    rationale: """
      Automation bias befalls experts too and is not prevented by training or instruction. What works \
      is built into the work: seeded errors, a judgement before the system's result is shown.
      """,
    source: """
      Parasuraman and Manzey (2010), Complacency and bias in human use of automation. Controls are \
      read in English plans only.
      """,
    needs: [.controls],
    bad: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight:
              mode: sample
              by: claims-handler
              stop: claims-team-lead
              controls: ▸[Yearly training of reviewers, E-learning on automation bias]
      """,
      """
      domains:
        motor-claims:
          title: Motor claims
          oversight: {controls: ▸[Awareness course]}
      activities:
        triage-claim:
          title: Triage a new claim
          domain: motor-claims
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        sort-post:
          title: Sort the post
          domain: motor-claims
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
    ],
    good: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight:
              mode: sample
              by: claims-handler
              stop: claims-team-lead
              controls: [Yearly training of reviewers, Seeded errors in every queue]
        sort-post:
          title: Sort the post
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight:
              mode: sample
              by: claims-handler
              stop: claims-team-lead
              controls: [Training with known errors mixed in, A person judges first]
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, language: de}
      activities:
        triage-claim:
          title: Neue Schäden sichten
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight:
              mode: sample
              by: claims-handler
              stop: claims-team-lead
              controls: [Training mit eingestreuten Fehlern]
      """,
    ],
    basis: .plan { context in
      guard context.plan.isEnglish else { return [] }
      var reported: Set<ID<Domain>> = []
      // Most activities repeat the words of their domain.
      var judged: [String: Bool] = [:]
      func isTrainingAlone(_ control: String) -> Bool {
        if let known = judged[control] { return known }
        let isAlone = control.isTrainingAlone
        judged[control] = isAlone
        return isAlone
      }
      return context.inEachActivity { activity, work, state in
        guard work.execution != .human, let controls = work.oversight?.controls,
          !controls.isEmpty, controls.allSatisfy(isTrainingAlone)
        else { return [] }
        let message = "training alone"
        let help = """
          add a control that works without goodwill: `controls: [seeded errors in every queue, …]`, \
          and keep the training beside it
          """
        // What a domain says for all its activities is one thing to mend.
        if !activity.source.states("oversight", "controls", in: state),
          let domain = activity.domain.flatMap({ context.definitions.domains[$0] })
        {
          guard reported.insert(domain.id).inserted else { return [] }
          return [
            context.finding(
              "the controls of oversight in domain `\(domain.id)` name \(message)",
              at: domain.source.place("oversight", "controls"), about: domain, of: domain.id,
              labels: [
                .init("relies on them", at: activity.source.place(in: state, "oversight"))
              ], help: help)
          ]
        }
        return [
          context.finding(
            "the controls of oversight in activity `\(activity.id)` name \(message)",
            at: activity.source.place(in: state, "oversight", "controls"), about: activity,
            in: state, help: help)
        ]
      }
    })
}

extension Need {
  fileprivate static let controls = Self("`controls` of an oversight") {
    $0.activities.contains {
      $0.asIs?.oversight?.controls.isEmpty == false
        || $0.toBe?.oversight?.controls.isEmpty == false
    }
  }
}

extension String {
  /// Speaks of training and of nothing else that could hold; generous, so that no good text is
  /// faulted.
  fileprivate var isTrainingAlone: Bool {
    let training = [
      "train", "course", "instruct", "awareness", "briefing", "elearning", "workshop", "literacy",
      "educat", "onboard", "seminar", "coach", "webinar", "certif", "teach", "taught",
    ]
    let controls = [
      "seed", "rotat", "blind", "sampl", "second", "reason", "test", "audit", "log", "break",
      "check", "review", "drill", "record", "four", "double", "random", "judg", "independent",
      "measur", "alarm", "alert", "pause", "justif", "known", "mix", "canary", "plant", "catch",
    ]
    let words = lowercased().replacing("e-learning", with: "elearning").words()
      // Who is trained is no control.
      .filter { !$0.hasPrefix("reviewer") }
    func names(_ beginnings: [String]) -> Bool {
      words.contains { word in beginnings.contains { word.hasPrefix($0) } }
    }
    return names(training) && !names(controls)
  }
}
