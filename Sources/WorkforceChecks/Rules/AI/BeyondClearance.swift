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
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          cleared_for: shared
          to_be: {cleared_for: delegated, from: wave-2}
      waves:
        wave-2: {title: Second wave, go_live: 2027-09-01}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            wave: wave-1
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
          to_be: {stage: production, from: wave-2}
      waves:
        wave-2: {title: Second wave, go_live: 2027-09-01}
      activities:
        write-letter:
          title: Write a letter
          as_is:
            execution: human
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            wave: wave-1
            execution: assisted
            system: letter-copilot
      """,
      """
      systems:
        letter-copilot:
          title: Letter copilot
          kind: copilot
          stage: production
          to_be: {stage: ▸retired, from: wave-1}
      activities:
        write-letter:
          title: Write a letter
          as_is:
            execution: assisted
            system: letter-copilot
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
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
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          cleared_for: shared
          stage: pilot
          to_be: {cleared_for: delegated, stage: production, from: wave-1}
        letter-copilot:
          title: Letter copilot
          kind: copilot
          to_be: {stage: retired, from: wave-1}
      activities:
        triage-claim:
          title: Triage a new claim
          as_is:
            execution: assisted
            system: letter-copilot
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            wave: wave-1
            execution: delegated
            raci: {R: triage-model}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
    ],
    basis: .plan { context in
      let systems = context.definitions.systems
      let clearancesAreStated = systems.contains { $0.clearedFor(in: .toBe) != nil }
      var reported: [String: Set<ID<System>>] = [:]
      return context.inEachActivity { activity, work, state in
        work.systems.compactMap { systems[$0] }.flatMap { system -> [Diagnostic] in
          var findings = [context.tooFar(system, activity, work, in: state)].compactMap { $0 }
          guard state == .toBe else { return findings }
          func add(_ cause: String, _ finding: Diagnostic?) {
            if let finding, reported[cause, default: []].insert(system.id).inserted {
              findings.append(finding)
            }
          }
          add("retired", context.retired(system, activity))
          add("pilot", context.pilot(system, activity))
          if work.execution.isSystems, clearancesAreStated, system.clearedFor(in: .toBe) == nil {
            add("unstated", context.unstated(system, activity, work))
          }
          return findings
        }
      }
    })
}

extension RuleContext {
  /// The wave that brings the to-be of a system, where the work is live before it.
  private func laterWave(of system: System, than activity: Activity) -> Wave? {
    guard let wave = system.toBe?.from.flatMap({ definitions.waves[$0] }) else { return nil }
    // Work that changes in no wave does not say when; work that stays is there already.
    guard
      let live = activity.wave.flatMap({ definitions.waves[$0]?.goLive })
        ?? (activity.changes ? nil : plan.asOf)
    else { return nil }
    return wave.goLive > live ? wave : nil
  }

  fileprivate func tooFar(
    _ system: System, _ activity: Activity, _ work: ActivityState, in state: State
  ) -> Diagnostic? {
    let later = state == .toBe ? laterWave(of: system, than: activity) : nil
    if let later, let cleared = system.clearedFor, work.execution > cleared {
      let isRaised = (system.clearedFor(in: .toBe) ?? cleared) > cleared
      return finding(
        "activity `\(activity.id)` runs `\(work.execution)`; system `\(system.id)` is cleared for `\(cleared)` until \(later.goLive)",
        at: activity.source.place(in: state, "execution"), about: activity, in: state,
        cause: "clearance \(system.id)",
        labels: [
          .init("its clearance", at: system.source.place("cleared_for")),
          .init("changes in wave `\(later.id)`", at: system.source.place("to_be", "from")),
        ],
        help: isRaised
          ? "let the work go live in `\(later.id)`, or clear the system by an earlier wave"
          : "write `execution: \(cleared)`, or raise `cleared_for` once the evidence is there")
    }
    guard let cleared = system.clearedFor(in: state), work.execution > cleared else { return nil }
    return finding(
      "activity `\(activity.id)` runs `\(work.execution)`; system `\(system.id)` is cleared for `\(cleared)`",
      at: activity.source.place(in: state, "execution"), about: activity, in: state,
      cause: "clearance \(system.id)",
      labels: [.init("its clearance", at: system.source.place(in: state, "cleared_for"))],
      help: "write `execution: \(cleared)`, or raise `cleared_for` once the evidence is there")
  }

  fileprivate func retired(_ system: System, _ activity: Activity) -> Diagnostic? {
    guard system.stage(in: .toBe) == .retired else { return nil }
    return finding(
      "system `\(system.id)` is retired in the to-be and still works in activity `\(activity.id)`",
      at: system.source.place(in: .toBe, "stage"), about: system, in: .toBe, cause: "retired",
      labels: [.init("still at work here", at: activity.source.declaration)],
      help: "name another system or a role in the `to_be` of `\(activity.id)`, or keep the system")
  }

  fileprivate func pilot(_ system: System, _ activity: Activity) -> Diagnostic? {
    // Work that stays as it is has no go-live: a pilot in it is today's state of things.
    guard activity.changes else { return nil }
    let later = system.stage == .pilot ? laterWave(of: system, than: activity) : nil
    guard system.stage(in: .toBe) == .pilot || later != nil else { return nil }
    return finding(
      "system `\(system.id)` works in activity `\(activity.id)` after go-live and is still a pilot"
        + (later.map { ", until \($0.goLive)" } ?? ""),
      at: later == nil
        ? system.source.place(in: .toBe, "stage") : system.source.place("stage"),
      about: system, in: .toBe, cause: "pilot",
      labels: [.init("goes live", at: activity.source.declaration)],
      help: later.map { "let the work go live in `\($0.id)`, or the system leave the pilot before" }
        ?? "add `to_be: {stage: production, from: …}` to the system, with the wave it is ready for")
  }

  fileprivate func unstated(
    _ system: System, _ activity: Activity, _ work: ActivityState
  ) -> Diagnostic {
    finding(
      "system `\(system.id)` finishes items by itself and states no clearance",
      at: system.source.declaration, about: system, in: .toBe, cause: "unstated",
      severity: .warning,
      labels: [
        .init("runs `\(work.execution)`", at: activity.source.place(in: .toBe, "execution"))
      ], notes: ["other systems state `cleared_for`"],
      help: "add `cleared_for:` with the highest way of execution it was tested for")
  }
}
