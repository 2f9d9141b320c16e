import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let rewardsMovedWork = Rule(
    "measure/rewards-moved-work", .warning,
    "A scorecard of the to-be still rewards what a system now does.",
    rationale: """
      People are paid for a pace that a system sets, or hurry where they are asked to look closely; \
      what they add now stands on no scorecard.
      """,
    source: "Own inference: the measures of a role follow its work.",
    thresholds: [
      .init("share", 0.5, "part of the items offered to the system from which the pace is its own")
    ],
    needs: [.scorecards, .execution, .about],
    bad: [
      """
      measures:
        calls:
          title: Claims triaged per hour
          unit: claims
          better: higher
          about: volume
          level: task
          as_is:
            scorecards: {claims-handler: ▸100%, claims-team-lead: 100%}
      activities:
        triage-claim:
          title: Triage a new claim
          measures: [calls]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            share: 50%
            manual: claims-handler
            oversight: {mode: sample, by: quality-lead, stop: claims-team-lead}
            fallback: Manual triage, practised quarterly
      """
    ],
    good: [
      """
      measures:
        calls:
          title: Claims triaged per hour
          unit: claims
          better: higher
          about: volume
          as_is:
            scorecards: {claims-handler: 100%}
          to_be:
            scorecards: {claims-handler: 0%}
        right-triage:
          title: Right triage
          unit: percent
          better: higher
          about: quality
          to_be:
            scorecards: {claims-handler: 100%}
      activities:
        triage-claim:
          title: Triage a new claim
          measures: [calls, right-triage]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            oversight: {mode: sample, by: quality-lead, stop: claims-team-lead}
            fallback: Manual triage, practised quarterly
      """,
      """
      measures:
        hours-to-answer:
          title: Hours to the answer
          unit: hours
          better: lower
          about: speed
          as_is:
            scorecards: {claims-handler: 50%}
        days-to-settlement:
          title: Days to settlement
          unit: days
          better: lower
          about: speed
          level: outcome
          as_is:
            scorecards: {claims-handler: 50%}
      activities:
        triage-claim:
          title: Triage a new claim
          measures: [hours-to-answer, days-to-settlement]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            oversight: {mode: sample, by: quality-lead, stop: claims-team-lead}
            fallback: Manual triage, practised quarterly
        answer-customer:
          title: Answer the customer
          measures: [hours-to-answer]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      measures:
        calls:
          title: Claims triaged per hour
          unit: claims
          better: higher
          about: volume
          as_is:
            scorecards: {claims-handler: 100%}
      activities:
        triage-claim:
          title: Triage a new claim
          measures: [calls]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            share: 49%
            oversight: {mode: sample, by: quality-lead, stop: claims-team-lead}
            fallback: Manual triage, practised quarterly
      """,
    ],
    basis: .plan { context in
      let work = MeasuredWork(context.definitions) { activity, work in
        (work.share?.likely.value ?? 1) >= context.threshold("share", in: activity.domain)
      }
      return context.definitions.measures.flatMap { measure -> [Diagnostic] in
        // What comes out of the whole is a role's matter whoever does a step of it.
        guard measure.about == .volume || measure.about == .speed,
          measure.level != .outcome, measure.level != .benefit
        else { return [] }
        return (measure.toBe ?? []).compactMap { weight in
          let key = MeasuredWork.Key(measure: measure.id, role: weight.role)
          guard let moved = work.moved[key], !work.kept.contains(key) else { return nil }
          return context.rewards(measure, weight, moved)
        }
      }
    })
}

/// What roles do themselves of the work that a measure counts.
private struct MeasuredWork {
  struct Key: Hashable {
    var measure: ID<Measure>
    var role: ID<Role>
  }

  /// Activities that a role performs in the as-is and a system in the to-be.
  private(set) var moved: [Key: [ID<Activity>]] = [:]
  /// The role performs something that is measured so in the to-be too.
  private(set) var kept: Set<Key> = []

  init(_ definitions: Definitions, isMostlySystems: (Activity, ActivityState) -> Bool) {
    for activity in definitions.activities {
      guard let after = activity.toBe else { continue }
      let performing = Set(after.responsibilities.roles(.perform))
      for measure in after.measures {
        for role in performing { kept.insert(Key(measure: measure, role: role)) }
      }
      guard !after.finishingSystems.isEmpty, let before = activity.asIs else { continue }
      // Where people go on with most of the items, the measure is theirs.
      guard isMostlySystems(activity, after) else { continue }
      let roles = before.responsibilities.roles(.perform).filter { !performing.contains($0) }
      // A measure taken from the activity and left on the scorecard rewards the same work.
      let measures = before.measures + after.measures.filter { !before.measures.contains($0) }
      for measure in measures {
        for role in roles {
          moved[Key(measure: measure, role: role), default: []].append(activity.id)
        }
      }
    }
  }
}

extension RuleContext {
  fileprivate func rewards(
    _ measure: Measure, _ weight: RoleShare, _ moved: [ID<Activity>]
  ) -> Diagnostic? {
    guard let id = moved.first, let activity = definitions.activities[id],
      let after = activity.toBe, let system = after.finishingSystems.first
    else { return nil }
    let role = weight.role
    let others = moved.count - 1
    let more = others > 0 ? " and \(others.inWords) more" : ""
    var notes: [String] = []
    if let hours = analysis[id], hours.asIs.hours(of: role) > 0 {
      notes.append(
        "`\(role)` spends \(hours.toBe.hours(of: role).readable) h a year on `\(id)` in the to-be, "
          + "in the as-is \(hours.asIs.hours(of: role).readable) h")
    }
    return finding(
      "the scorecard of `\(role)` rewards `\(measure.id)` with \(weight.share.value.percent), "
        + "work that `\(system.party)` does in the to-be of `\(id)`\(more)",
      at: measure.place(ofWeight: role, in: .toBe), about: measure, in: .toBe, cause: role.text,
      labels: [
        .init("performs in place of `\(role)`", at: activity.place(of: system, in: .toBe))
      ],
      notes: notes,
      help: "write `scorecards: {\(role): 0%}` under `to_be` of `\(measure.id)`, and give the "
        + "weight to a measure of what the role adds now")
  }
}
