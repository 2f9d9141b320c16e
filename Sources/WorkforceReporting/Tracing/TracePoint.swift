import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// One point of a trace as reports tell of it: who does it, watches it and decides, in each state.
struct TracePoint {
  /// What holds in a state, or in both.
  struct Line {
    var states: [Diagnostic.State]
    var text: String
  }

  let kind: String
  let id: String
  let title: String
  let place: SourceRange?
  let lines: [Line]

  init(_ node: FlowNode, in definitions: Definitions) {
    kind = node.subject?.kind ?? "outside"
    id = node.subject?.id ?? "outside"
    title =
      node.subject.map { definitions.title(of: $0) ?? $0.id } ?? "what leaves the organisation"
    switch node {
    case .activity(let id):
      let activity = definitions.activities[id]
      place = activity?.source.declaration
      lines = Self.lines { state in activity?.state(state).map(Self.text) }
    case .decision(let id):
      let decision = definitions.decisions[id]
      place = decision?.source.declaration
      lines = Self.lines { state in
        decision.flatMap { decision in
          decision.bands(in: state).map {
            "decides: " + definitions.deciders($0, of: decision, in: .en)
          }
        }
      }
    case .measure(let id):
      let measure = definitions.measures[id]
      place = measure?.source.declaration
      lines = measure?.owner.map { [Line(states: [], text: "owner: \($0)")] } ?? []
    case .outcome(let id):
      let outcome = definitions.outcomes[id]
      place = outcome?.source.declaration
      lines = outcome?.owner.map { [Line(states: [], text: "owner: \($0)")] } ?? []
    case .outside:
      place = nil
      lines = []
    }
  }

  private static func lines(_ text: (Diagnostic.State) -> String?) -> [Line] {
    let (before, after) = (text(.asIs), text(.toBe))
    if let before, before == after { return [Line(states: [.asIs, .toBe], text: before)] }
    return [
      before.map { Line(states: [.asIs], text: $0) }, after.map { Line(states: [.toBe], text: $0) },
    ].compactMap(\.self)
  }

  /// `delegated; performs: triage-model; oversees: claims-handler`.
  private static func text(_ state: ActivityState) -> String {
    let shown: [Duty] = [.perform, .account, .decide, .exceptions, .oversee, .stop]
    let duties = state.duties
    let parts = shown.compactMap { duty -> String? in
      let parties = duties.filter { $0.value.contains(duty) }.map(\.key.text)
      return parties.isEmpty
        ? nil : "\(duty.word[.en]): \(parties.joined(separator: ", "))"
    }
    let helpers =
      state.helpers.isEmpty ? [] : ["helps: \(state.helpers.map(\.text).joined(separator: ", "))"]
    return ([state.execution.rawValue] + parts + helpers).joined(separator: "; ")
  }
}

extension Trace {
  private static let ofChains: Set<String> = [
    "flow/cycle", "flow/decision-without-outcome", "flow/hours-vanish", "flow/lost-responsibility",
    "flow/orphan-activity", "flow/output-without-use", "flow/step-without-decision",
    "benefit/outcome-without-measure",
  ]

  /// What the checks found of where the chain breaks, at any point that is listed.
  func breaks(in findings: [Diagnostic]) -> [Diagnostic] {
    let subjects = Set(nodes.compactMap(\.subject))
    return findings.filter { finding in
      guard finding.waived == nil, Self.ofChains.contains(finding.id) else { return false }
      return finding.subject.map(subjects.contains) ?? false
    }
  }
}
