import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let oversightTooWeak = Rule(
    "ai/oversight-too-weak", .error, "Oversight is weaker than the impact of the work asks for.",
    rationale: """
      How closely people look should follow from what can go wrong: harm that is grave or cannot be \
      undone has to be met before it takes effect.
      """,
    source: """
      Singapore's Model AI Governance Framework: severity by probability of harm; one step stricter \
      where it is irreversible, has a legal effect on a person, or stands in Annex III of Regulation \
      (EU) 2024/1689.
      """,
    needs: [.execution, .impact],
    bad: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          impact: {severity: high, probability: low}
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: ▸sample, by: claims-handler, stop: claims-team-lead}
      """,
      """
      activities:
        triage-claim:
          title: Triage a new claim
          impact: {severity: low, probability: low, reversible: false, affects: person-legal}
          to_be:
            execution: autonomous
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: ▸audit, by: claims-handler, stop: claims-team-lead}
      """,
      """
      activities:
        triage-claim:
          title: Triage a new claim
          impact: {severity: low, probability: high}
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: ▸{by: claims-handler, stop: claims-team-lead}
      """,
      """
      activities:
        triage-claim:
          title: Triage a new claim
          impact: {severity: high}
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: ▸sample, by: claims-handler, stop: claims-team-lead}
      """,
    ],
    good: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          impact: {severity: high, probability: low, affects: person}
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: approve-flagged, by: claims-handler, stop: claims-team-lead}
      """,
      """
      activities:
        triage-claim:
          title: Triage a new claim
          impact: {severity: low, probability: high}
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: monitor, by: claims-handler, stop: claims-team-lead}
      """,
      """
      activities:
        write-letter:
          title: Write a letter
          impact: {severity: high, probability: high}
          to_be:
            execution: shared
            system: letter-copilot
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-team-lead}
      """,
      """
      activities:
        triage-claim:
          title: Triage a new claim
          impact: {severity: high, affects: person}
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: approve-flagged, by: claims-handler, stop: claims-team-lead}
        file-letter:
          title: File a letter
          impact: {affects: person}
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
    ],
    basis: .plan { context in
      let siblingsState = context.definitions.activities.contains { activity in
        activity.impact?.leastOversight != nil
          && activity.judgedStates.contains { activity.state($0)?.execution.isSystems == true }
      }
      return context.inEachActivity { activity, work, state in
        guard work.execution.isSystems, let oversight = work.oversight else { return [] }
        let mildest = activity.impact?.mildest
        guard let impact = mildest, let least = impact.leastOversight,
          activity.impact?.leastOversight != nil || oversight.mode.isWeaker(than: least)
        else {
          guard siblingsState else { return [] }
          return [
            context.finding(
              "activity `\(activity.id)` is `\(work.execution)` and its impact is not stated",
              at: activity.impact == nil
                ? activity.source.declaration : activity.source.place("impact"),
              about: activity, in: state, severity: .warning,
              notes: ["other activities that a system finishes state severity and probability"],
              help: "add `impact: {severity: …, probability: …}`, each `low` or `high`")
          ]
        }
        let missing = activity.impact?.unstatedDegrees ?? []
        guard let mode = oversight.mode else {
          return [
            context.finding(
              "activity `\(activity.id)` states no mode of oversight; its impact asks for \(least.words)",
              at: activity.source.place(in: state, "oversight"), about: activity, in: state,
              severity: .warning, notes: [impact.reading] + missing,
              help: "add `mode: \(least.rawValue)` to `oversight`\(least.orStricter)")
          ]
        }
        guard mode.strictness < least.strictness else { return [] }
        let needsGate = work.execution == .autonomous && least.strictness > 1
        return [
          context.finding(
            "activity `\(activity.id)` is overseen by `\(mode.rawValue)`; its impact asks for \(least.words)",
            at: activity.source.place(in: state, "oversight", "mode"), about: activity, in: state,
            labels: [.init("asks for \(least.words)", at: activity.source.place("impact"))],
            notes: [impact.reading] + missing,
            help: needsGate
              ? "write `execution: delegated` and `mode: \(least.rawValue)`"
              : "write `mode: \(least.rawValue)`\(least.orStricter)")
        ]
      }
    })
}

extension Oversight.Mode? {
  /// Without a mode there is nothing to compare.
  fileprivate func isWeaker(than least: Oversight.Mode) -> Bool {
    map { $0.strictness < least.strictness } ?? false
  }
}

extension Oversight.Mode {
  fileprivate var words: String {
    switch self {
    case .approveEach: "`approve-each`"
    case .sample, .monitor: "at least `sample` or `monitor`"
    case .approveFlagged, .audit: "at least `\(rawValue)`"
    }
  }

  fileprivate var orStricter: String { self == .approveEach ? "" : ", or one that is stricter" }
}

extension Impact {
  /// The least demanding reading of what is stated; nil where neither degree is.
  fileprivate var mildest: Impact? {
    if severity == nil, probability == nil { return nil }
    var result = self
    result.severity = severity ?? .low
    result.probability = probability ?? .low
    return result
  }

  fileprivate var unstatedDegrees: [String] {
    let keys = [severity == nil ? "severity" : nil, probability == nil ? "probability" : nil]
    return keys.compactMap { $0 }.map { "`\($0)` is not stated and is read as `low`" }
  }

  /// How the least oversight follows from what is stated.
  fileprivate var reading: String {
    let degrees =
      "severity \(severity?.rawValue ?? "") and probability \(probability?.rawValue ?? "")"
    // Nothing is stricter than what these two ask for alone.
    if severity == .high, probability == .high { return degrees }
    var reasons: [String] = []
    if reversible == false { reasons.append("it cannot be undone") }
    if affects == .personLegal { reasons.append("it has a legal effect on a person") }
    if let annexIII {
      reasons.append("it stands in Annex III, point \(annexIII.excerpt(limit: 10))")
    }
    return reasons.isEmpty
      ? degrees : "\(degrees), and one step stricter: \(reasons.joined(separator: ", "))"
  }
}
