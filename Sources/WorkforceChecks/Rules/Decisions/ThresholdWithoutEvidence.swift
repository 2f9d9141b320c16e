import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let thresholdWithoutEvidence = Rule(
    "decision/threshold-without-evidence", .warning,
    "Cases are let through by a system's confidence, and nothing shows that it can be trusted.",
    rationale: """
      A confidence of 0.9 is a number that the system gives itself. Only results put beside it show \
      whether nine of ten such cases are right, and where the threshold has to lie.
      """,
    source: """
      Confidence gates: a threshold routes cases and certifies none, and is calibrated for each \
      workflow. One finding for each system, at the first threshold that rests on it.
      """,
    needs: [.confidenceThreshold, .someEvidence],
    bad: [
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          evidence: {measure: right classes, value: 96%, sample: 1200}
      decisions:
        route-claim:
          title: Route a claim
          as_is:
            - confidence: ▸0.9
              decide: triage-model
              accountable: claims-team-lead
              override: claims-team-lead
            - {decide: claims-handler}
      """,
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          evidence: {source: "Validation report, Oct 2026"}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight:
              mode: approve-flagged
              by: claims-handler
              stop: claims-team-lead
              flag_when: {confidence_below: ▸0.9}
      """,
    ],
    good: [
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          evidence: {calibration: Confidence against outcome of 1200 claims}
      decisions:
        route-claim:
          title: Route a claim
          as_is:
            - confidence: 0.9
              decide: triage-model
              accountable: claims-team-lead
              override: claims-team-lead
            - {decide: claims-handler}
      """,
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          evidence: {measure: right classes, value: 96%, sample: 1200}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            evidence: {source: "Pilot, Nov 2026", calibration: Below 0.9 one in nine is wrong}
            oversight:
              mode: approve-flagged
              by: claims-handler
              stop: claims-team-lead
              flag_when: {confidence_below: 0.9}
      """,
    ],
    basis: .plan { context in
      let unproven = context.systemsWithoutEvidence
      return [Diagnostic.State.asIs, .toBe].flatMap { state -> [Diagnostic] in
        var seen: [ID<System>: Int] = [:]
        var gates: [Gate] = []
        for gate in context.confidenceGates(in: state) where gate.evidence.saysNothing {
          if let place = seen[gate.system] {
            gates[place].others += 1
          } else if !unproven.contains(gate.system), context.isUncalibrated(gate.system) {
            seen[gate.system] = gates.count
            gates.append(gate)
          }
        }
        return gates.compactMap { context.uncalibrated($0, in: state) }
      }
    })
}

extension Need {
  fileprivate static let confidenceThreshold = Self("`confidence` of a band or `confidence_below`")
  {
    $0.decisions.contains { decision in
      ((decision.asIs ?? []) + (decision.toBe ?? [])).contains { $0.confidence != nil }
    }
      || $0.activities.contains {
        [$0.asIs, $0.toBe].contains { $0?.oversight?.flagWhen?.confidenceBelow != nil }
      }
  }
  fileprivate static let someEvidence = Self("`evidence` of a system or activity") {
    $0.systems.contains { $0.evidence != nil }
      || $0.activities.contains { $0.asIs?.evidence != nil || $0.toBe?.evidence != nil }
  }
}

/// A place where a system's confidence says what becomes of a case.
private struct Gate {
  var system: ID<System>
  var limit: Share
  /// The calibration of the system at this very task.
  var evidence: String?
  /// `activity` `triage-claim`, for a sentence.
  var name: String
  var domain: ID<Domain>?
  var place: SourceRange
  /// How many more places rest on the same confidence.
  var others = 0
}

extension RuleContext {
  /// Systems that start to finish items with no evidence at all: `ai/no-evidence` says so.
  fileprivate var systemsWithoutEvidence: Set<ID<System>> {
    var result: Set<ID<System>> = []
    for activity in definitions.activities {
      guard let work = activity.toBe, work.evidence?.saysAnything != true else { continue }
      result.formUnion(
        activity.newlyFinishing(in: work)
          .filter { definitions.systems[$0]?.evidence?.saysAnything != true })
    }
    return result
  }

  fileprivate func isUncalibrated(_ system: ID<System>) -> Bool {
    definitions.systems[system]?.evidence?.calibration.saysNothing != false
  }

  /// In the order of the files: activities, then decisions.
  fileprivate func confidenceGates(in state: State) -> [Gate] {
    var gates: [Gate] = []
    for activity in definitions.activities where activity.judgedStates.contains(state) {
      guard let work = activity.state(state), work.execution != .human,
        let limit = work.oversight?.flagWhen?.confidenceBelow
      else { continue }
      let place = activity.source.place(in: state, "oversight", "flag_when", "confidence_below")
      gates += work.systems.map { system in
        Gate(
          system: system, limit: limit, evidence: work.evidence?.calibration,
          name: "activity `\(activity.id)`", domain: activity.domain, place: place)
      }
    }
    for decision in definitions.decisions where decision.judgedStates.contains(state) {
      let work = decision.activity.flatMap { definitions.activities[$0]?.state(state) }
      for (index, band) in (decision.bands(in: state) ?? []).enumerated() {
        guard let limit = band.confidence else { continue }
        let place = decision.place(ofBand: index, "confidence", in: state)
        for system in (band.decide + band.recommend).compactMap(\.system) {
          let isSame = work?.systems.contains(system) == true
          gates.append(
            Gate(
              system: system, limit: limit, evidence: isSame ? work?.evidence?.calibration : nil,
              name: "decision `\(decision.id)`", domain: decision.domain, place: place))
        }
      }
    }
    return gates
  }

  fileprivate func uncalibrated(_ gate: Gate, in state: State) -> Diagnostic? {
    guard let system = definitions.systems[gate.system] else { return nil }
    let more =
      gate.others == 0
      ? [] : ["\(gate.others) more threshold\(gate.others == 1 ? "" : "s") rest on it"]
    return finding(
      "nothing shows how well the confidence of `\(system.id)` fits, and \(gate.name) relies on "
        + "\(gate.limit.value.exact) of it",
      at: gate.place, about: system, of: gate.domain, in: state,
      labels: [
        .init(
          system.evidence == nil ? "no `evidence` stated" : "no `calibration` in its evidence",
          at: system.source.place("evidence"))
      ],
      notes: more,
      help: "compare confidence and outcome on closed cases, and write under `evidence:` of "
        + "`\(system.id)` what came out: `calibration: below \(gate.limit.value.exact) one in … is "
        + "wrong`")
  }
}
