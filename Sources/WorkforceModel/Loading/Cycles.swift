import WorkforceSyntax

/// Finds circles among entries that name each other.
enum Cycles {
  /// Each circle once, as the ids along it, beginning with the one declared first.
  ///
  /// An id has a state: not seen, on the way, or done. The way is kept in a list rather than in
  /// calls, so that a chain of any length is followed.
  static func find(
    among ids: [String], _ next: (String) -> [String]
  ) -> [[String]] {
    var isDone: [String: Bool] = [:]
    var result: [[String]] = []
    for start in ids where isDone[start] == nil {
      var way: [(id: String, rest: ArraySlice<String>)] = [(start, next(start)[...])]
      isDone[start] = false
      while var step = way.popLast() {
        guard let target = step.rest.popFirst() else {
          isDone[step.id] = true
          continue
        }
        way.append(step)
        switch isDone[target] {
        case nil:
          isDone[target] = false
          way.append((target, next(target)[...]))
        case false?:
          let circle = way.drop { $0.id != target }.map(\.id)
          result.append(circle)
        case true?: break
        }
      }
    }
    return result
  }
}

extension LoadContext {
  func reportCycles(in definitions: Definitions) {
    reportCycles(
      "role/line-cycle", "the reporting line runs in a circle", definitions.roles,
      key: ["reports_to"], help: "end the line at a role without `reports_to`"
    ) { $0.reportsTo.map { [$0] } ?? [] }
    reportCycles(
      "reference/cycle", "enablers depend on each other in a circle", definitions.enablers,
      key: ["depends_on"], help: "take one of them out of `depends_on`"
    ) { $0.dependsOn }
    let help = "let one of them end in work that goes on"
    reportCycles(
      "reference/cycle", "activities end in each other in a circle", definitions.activities,
      key: ["to_be", "into"], help: help
    ) { $0.retirement?.into ?? [] }
    reportCycles(
      "reference/cycle", "decisions end in each other in a circle", definitions.decisions,
      key: ["to_be", "into"], help: help
    ) { $0.retirement?.into ?? [] }
    reportCycles(
      "reference/cycle", "measures end in each other in a circle", definitions.measures,
      key: ["to_be", "into"], help: help
    ) { $0.retirement?.into ?? [] }
  }

  private func reportCycles<Element: Entry>(
    _ id: String, _ message: String, _ entries: Catalog<Element>, key: [String], help: String,
    next: (Element) -> [ID<Element>]
  ) {
    let circles = Cycles.find(among: entries.map(\.id.text)) { id in
      entries[ID(id)].map { next($0).map(\.text) } ?? []
    }
    for circle in circles {
      guard let first = circle.first.flatMap({ entries[ID($0)] }) else { continue }
      let ids = circle + circle.prefix(1)
      let shown = ids.count > 8 ? Array(ids.prefix(4)) + ["…"] + ids.suffix(2) : ids
      let steps = zip(circle, ids.dropFirst()).prefix(8).compactMap { step in
        entries[ID(step.0)].map { ($0.source.place(path: key + [step.1]), step.1) }
      }
      subject = first.subject
      report(
        id, "\(message): " + shown.map { $0 == "…" ? $0 : "`\($0)`" }.joined(separator: " → "),
        at: steps.first?.0 ?? first.source.declaration,
        labels: steps.dropFirst().map { Diagnostic.Label("then to `\($0.1)`", at: $0.0) },
        help: help)
      subject = nil
    }
  }
}
