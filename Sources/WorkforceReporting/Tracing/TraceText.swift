package import WorkforceAnalysis
import WorkforceModel
package import WorkforcePlanning
import WorkforceSyntax

/// A trace through the value chain, as `workforce trace` prints it.
package struct TraceText {
  private let trace: Trace
  private let definitions: Definitions
  private let findings: [Diagnostic]
  private let style: TerminalStyle

  /// Nil where no plan could be read.
  package init?(_ trace: Trace, _ outcome: Planner.Outcome, style: TerminalStyle) {
    guard let definitions = outcome.definitions else { return nil }
    self.trace = trace
    self.definitions = definitions
    findings = outcome.findings
    self.style = style
  }

  package var text: String {
    var result = head
    result += section("Comes from", trace.up, leftOut: trace.leftOut.up)
    result += parts
    result += section("Leads to", trace.down, leftOut: trace.leftOut.down)
    result += ends
    result += breaks
    return style.fit(result)
  }

  private var head: String {
    guard let subject = trace.subject.subject else { return "" }
    let title = definitions.title(of: subject) ?? subject.id
    var result = style.paint(
      "\(subject.kind) \(subject.id): \(title.excerpt(limit: 120))".wrapped(
        to: style.width, first: 0, rest: 2), .strong)
    result += "\n"
    if case .node(let node) = trace.subject {
      result += lines(TracePoint(node, in: definitions), indent: 2)
    }
    return result
  }

  private func section(
    _ title: String, _ reached: [FlowGraph.Reached], leftOut: Int
  ) -> String {
    guard !reached.isEmpty else { return "" }
    var result = "\n" + style.paint(title, .strong) + "\n"
    for point in reached { result += text(of: point) }
    if leftOut > 0 {
      result += style.paint("  (\(leftOut) more, further away, not shown)", .quiet) + "\n"
    }
    return result
  }

  private func text(of reached: FlowGraph.Reached) -> String {
    let point = TracePoint(reached.node, in: definitions)
    let only = reached.states.count == 1 ? "\(reached.states.map(\.word).joined()) only" : ""
    let via =
      reached.distance > 1 ? "through \(TracePoint(reached.via, in: definitions).id)" : ""
    let name = point.kind == point.id ? point.id : "\(point.kind) \(point.id)"
    let notes = [via, only].filter { !$0.isEmpty }.joined(separator: ", ")
    let words =
      "\(name): \(point.title.excerpt(limit: 80))" + (notes.isEmpty ? "" : " (\(notes))")
    let number = "  \(String(reached.distance).paddedLeft(to: 2))  "
    return number + words.wrapped(to: style.width, first: 6, rest: 8) + "\n"
      + lines(point, indent: 8)
  }

  private func lines(_ point: TracePoint, indent: Int) -> String {
    point.lines.map { line in
      let states = line.states.count == 1 ? line.states.map { "\($0.word): " }.joined() : ""
      return String(repeating: " ", count: indent)
        + style.paint(
          (states + line.text).wrapped(to: style.width, first: indent, rest: indent + 2), .quiet)
        + "\n"
    }.joined()
  }

  // MARK: - Roles and systems

  private var parts: String {
    switch trace.subject {
    case .node: return ""
    case .role, .system: break
    }
    guard !trace.parts.isEmpty else {
      return "\nIt takes part in no activity and no decision.\n" + owned
    }
    var result = "\n" + style.paint("Takes part in", .strong) + "\n"
    for part in trace.parts.prefix(Trace.shown) {
      let point = TracePoint(part.node, in: definitions)
      func words(_ duties: [Duty]) -> String {
        duties.isEmpty ? "none" : duties.map { $0.word[.en] }.joined(separator: ", ")
      }
      let (before, after) = (words(part.before), words(part.after))
      let text = before == after ? before : "\(before) → \(after)"
      result +=
        "  "
        + "\(point.kind) \(point.id): \(text)".wrapped(
          to: style.width, first: 2, rest: 6)
      result += "\n"
    }
    let more = trace.parts.count - Trace.shown
    if more > 0 { result += style.paint("  (\(more) more not shown)", .quiet) + "\n" }
    return result + owned
  }

  private var owned: String {
    guard !trace.owned.isEmpty else { return "" }
    var result = "\n" + style.paint("Answers for", .strong) + "\n"
    for subject in trace.owned.prefix(Trace.shown) {
      let title = definitions.title(of: subject) ?? subject.id
      result +=
        "  "
        + "\(subject.kind) \(subject.id): \(title.excerpt(limit: 80))".wrapped(
          to: style.width, first: 2, rest: 6)
      result += "\n"
    }
    let more = trace.owned.count - Trace.shown
    if more > 0 { result += style.paint("  (\(more) more not shown)", .quiet) + "\n" }
    return result
  }

  // MARK: - Ends

  /// What the way down never reaches, in so many words.
  private var ends: String {
    guard case .node(let node) = trace.subject else { return "" }
    switch node {
    case .activity, .decision: break
    case .measure, .outcome, .outside: return ""
    }
    let reached = trace.down.map(\.node)
    if reached.isEmpty { return "\nIt leads to nothing that the plan names.\n" }
    guard trace.leftOut.down == 0 else { return "" }
    let hasOutcome = reached.contains { if case .outcome = $0 { true } else { false } }
    return hasOutcome ? "" : "\nNo outcome is reached.\n"
  }

  private var breaks: String {
    let breaks = trace.breaks(in: findings)
    guard !breaks.isEmpty else { return "" }
    var result = "\n" + style.paint("Where the chain breaks", .strong) + "\n"
    for finding in breaks {
      let range = finding.range
      let text =
        "\(finding.severity.word): \(finding.message) [\(finding.id)] "
        + "(\(range.file):\(range.start.line))"
      result += "  " + text.wrapped(to: style.width, first: 2, rest: 6) + "\n"
    }
    return result
  }
}
