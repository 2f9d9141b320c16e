import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The value chain of a domain's system work: output → decision → measure → outcome.
struct ChainDiagram {
  let lines: [String]

  /// At most this many chains, for a diagram of more is read by nobody.
  private static let limit = 12

  init(_ plan: ChangePlan, domain: ID<Domain>?) {
    let definitions = plan.definitions
    let language = plan.language
    var nodes: [String] = []
    var edges: [String] = []
    func node(_ kind: String, _ id: String, _ title: String) -> String {
      let name = kind + "_" + id.replacing("-", with: "_")
      let text = title.mermaid
      let line = "  \(name)[\"\(text.isEmpty ? id : text)\"]"
      if !nodes.contains(line) { nodes.append(line) }
      return name
    }
    func edge(_ from: String, _ to: String) {
      let line = "  \(from) --> \(to)"
      if !edges.contains(line) { edges.append(line) }
    }
    let systemWork = definitions.activities.filter {
      $0.domain == domain && $0.toBe?.execution.isSystems == true
    }
    for activity in systemWork.prefix(Self.limit) {
      guard let path = plan.analysis.chainToBe.path(from: activity.id) else { continue }
      var last: String?
      for step in path.activities {
        let next = node("a", step.text, definitions.activities[step]?.title ?? step.text)
        if let last { edge(last, next) }
        last = next
      }
      let decision = node(
        "d", path.decision.text,
        DiagramLabels.decision(
          language, definitions.decisions[path.decision]?.title ?? path.decision.text))
      if let last { edge(last, decision) }
      guard let measure = path.measure else { continue }
      let moved = node(
        "m", measure.text,
        DiagramLabels.measure(language, definitions.measures[measure]?.title ?? measure.text))
      edge(decision, moved)
      guard let outcome = path.outcome else { continue }
      edge(
        moved,
        node(
          "o", outcome.text,
          DiagramLabels.outcome(language, definitions.outcomes[outcome]?.title ?? outcome.text)))
    }
    lines = nodes.isEmpty ? [] : ["flowchart LR"] + nodes + edges
  }
}

/// When each wave is prepared, goes live and settles.
struct WaveDiagram {
  let lines: [String]

  init(_ definitions: Definitions, _ language: Language) {
    var lines = ["gantt", "  dateFormat YYYY-MM-DD", "  axisFormat %Y-%m"]
    for wave in definitions.waves {
      // A colon would end the section's title.
      let title = wave.title.replacing(":", with: " ").mermaid
      lines.append("  section \(title.isEmpty ? wave.id.text : title)")
      if let start = wave.start, start < wave.goLive {
        lines.append("  \(DiagramLabels.prepare[language]) : \(start), \(wave.goLive)")
      }
      lines.append("  \(DiagramLabels.goLive[language]) : milestone, \(wave.goLive), 0d")
      if let end = wave.end, end > wave.goLive {
        lines.append("  \(DiagramLabels.rampUp[language]) : \(wave.goLive), \(end)")
      }
    }
    self.lines = lines
  }
}
