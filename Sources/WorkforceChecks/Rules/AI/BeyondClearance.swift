import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let beyondClearance = Rule(
    "ai/beyond-clearance", .error, "A system works beyond what it is cleared for.",
    rationale: """
      A clearance says how far a system was tested. Beyond it the organisation relies on what nobody \
      has looked at.
      """,
    source: "Model risk practice: a model is used within its approved scope, and a pilot is none.",
    needs: [.execution, .clearance],
    bad: [
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          cleared_for: shared
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: ▸delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
      """
      systems:
        letter-copilot:
          title: Letter copilot
          kind: copilot
          stage: ▸pilot
      activities:
        write-letter:
          title: Write a letter
          as_is:
            execution: human
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: assisted
            system: letter-copilot
      """,
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          cleared_for: delegated
        ▸review-model:
          title: Review model
          kind: model
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: [triage-model, review-model], A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
    ],
    good: [
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          cleared_for: shared
          stage: pilot
          to_be: {cleared_for: delegated, stage: production}
        letter-copilot:
          title: Letter copilot
          kind: copilot
          stage: production
      activities:
        triage-claim:
          title: Triage a new claim
          as_is:
            execution: shared
            system: triage-model
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        write-letter:
          title: Write a letter
          as_is:
            execution: assisted
            system: letter-copilot
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      systems:
        letter-copilot:
          title: Letter copilot
          kind: copilot
          stage: pilot
      activities:
        write-letter:
          title: Write a letter
          as_is:
            execution: assisted
            system: letter-copilot
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
    ],
    basis: .plan { context in
      let systems = context.definitions.systems
      let clearancesAreStated = systems.contains { $0.clearedFor(in: .toBe) != nil }
      var reported: [String: Set<ID<System>>] = [:]
      return context.inEachActivity { activity, work, state in
        work.systems.compactMap { systems[$0] }.flatMap { system -> [Diagnostic] in
          var findings: [Diagnostic] = []
          if let cleared = system.clearedFor(in: state), work.execution > cleared {
            findings.append(
              context.finding(
                "activity `\(activity.id)` runs `\(work.execution)`; system `\(system.id)` is cleared for `\(cleared)`",
                at: activity.source.place(in: state, "execution"), about: activity, in: state,
                cause: "clearance \(system.id)",
                labels: [
                  .init("its clearance", at: system.source.place(in: state, "cleared_for"))
                ],
                help: """
                  write `execution: \(cleared)`, or raise `cleared_for` once the evidence is there
                  """))
          }
          // Work that stays as it is has no go-live: a pilot in it is today's state of things.
          let stillPilot =
            state == .toBe && activity.changes && system.stage(in: .toBe) == .pilot
          if stillPilot, reported["pilot", default: []].insert(system.id).inserted {
            findings.append(
              context.finding(
                "system `\(system.id)` works in activity `\(activity.id)` after go-live and is still a pilot",
                at: system.source.place(in: .toBe, "stage"), about: system, in: .toBe,
                cause: "pilot", labels: [.init("goes live", at: activity.source.declaration)],
                help:
                  "add `to_be: {stage: production, from: …}` to the system, with the wave it is ready for"
              ))
          }
          let unstated =
            state == .toBe && work.execution.isSystems && clearancesAreStated
            && system.clearedFor(in: .toBe) == nil
          if unstated, reported["unstated", default: []].insert(system.id).inserted {
            findings.append(
              context.finding(
                "system `\(system.id)` finishes items by itself and states no clearance",
                at: system.source.declaration, about: system, in: .toBe, cause: "unstated",
                severity: .warning,
                labels: [
                  .init(
                    "runs `\(work.execution)`", at: activity.source.place(in: state, "execution"))
                ], notes: ["other systems state `cleared_for`"],
                help: "add `cleared_for:` with the highest way of execution it was tested for"))
          }
          return findings
        }
      }
    })
}
