package import WorkforceAnalysis
import WorkforceModel
package import WorkforcePlanning
import WorkforceSyntax

/// A trace as a diagram that Markdown pages show.
package struct TraceMermaid {
  package let text: String

  /// Nil where no plan could be read.
  package init?(_ trace: Trace, _ outcome: Planner.Outcome) {
    guard let definitions = outcome.definitions else { return nil }
    var lines = ["flowchart LR"]
    var names: [FlowNode: String] = [:]
    for node in trace.nodes where names[node] == nil {
      let point = TracePoint(node, in: definitions)
      let name = "n\(names.count + 1)"
      names[node] = name
      let title = point.title.excerpt(limit: 80).mermaid
      lines.append("  \(name)\(Self.shape(node, title.isEmpty ? point.id : title))")
    }
    for (from, edge) in trace.edges {
      guard let start = names[from], let end = names[edge.node] else { continue }
      // What only one of the states has is dotted, with the state at the arrow.
      let arrow = edge.states.count == 1 ? "-. \(edge.states.map(\.word).joined()) .->" : "-->"
      lines.append("  \(start) \(arrow) \(end)")
    }
    text = lines.map { $0 + "\n" }.joined()
  }

  private static func shape(_ node: FlowNode, _ title: String) -> String {
    switch node {
    case .activity: "[\"\(title)\"]"
    case .decision: "{\"\(title)\"}"
    case .measure: "[/\"\(title)\"/]"
    case .outcome: "([\"\(title)\"])"
    case .outside: "((\"\(title)\"))"
    }
  }
}
