package import WorkforceAnalysis
import WorkforceModel
package import WorkforcePlanning
import WorkforceSyntax

extension JSON {
  /// What `workforce trace --format json` prints; schema 1.
  ///
  /// Nil where no plan could be read.
  package static func trace(_ trace: Trace, _ outcome: Planner.Outcome) -> JSON? {
    guard let definitions = outcome.definitions, let subject = trace.subject.subject else {
      return nil
    }
    func steps(_ reached: [FlowGraph.Reached]) -> JSON {
      .array(reached.map { step($0, definitions) })
    }
    let parts = trace.parts.map { part in
      JSON.object([
        ("subject", node(part.node)), ("as_is", duties(part.before)), ("to_be", duties(part.after)),
      ])
    }
    return .object([
      ("schema", .int(1)), ("subject", self.subject(subject)),
      ("title", .optional(definitions.title(of: subject))),
      ("takes_part", .array(parts)), ("owns", .array(trace.owned.map(self.subject))),
      ("up", steps(trace.up)), ("down", steps(trace.down)),
      (
        "left_out",
        .object([("up", .int(trace.leftOut.up)), ("down", .int(trace.leftOut.down))])
      ),
      (
        "edges",
        .array(
          trace.edges.map { edge in
            .object([
              ("from", node(edge.from)), ("to", node(edge.edge.node)),
              ("states", states(edge.edge.states)),
            ])
          })
      ),
      ("breaks", .array(trace.breaks(in: outcome.findings).map(finding))),
    ])
  }

  private static func node(_ node: FlowNode) -> JSON {
    node.subject.map(subject) ?? .object([("kind", .string("outside")), ("id", .null)])
  }

  private static func states(_ states: [Diagnostic.State]) -> JSON {
    .array(states.map { .string($0.rawValue) })
  }

  private static func duties(_ duties: [Duty]) -> JSON {
    .array(duties.map { .string($0.rawValue) })
  }

  private static func step(_ reached: FlowGraph.Reached, _ definitions: Definitions) -> JSON {
    let point = TracePoint(reached.node, in: definitions)
    var pairs: [(String, JSON)] = [
      ("subject", node(reached.node)), ("title", .string(point.title)),
      ("distance", .int(reached.distance)), ("via", node(reached.via)),
      ("states", states(reached.states)), ("place", place(point.place)),
    ]
    if case .activity(let id) = reached.node, let activity = definitions.activities[id] {
      pairs += [("as_is", work(activity.asIs)), ("to_be", work(activity.toBe))]
    }
    if case .decision(let id) = reached.node, let decision = definitions.decisions[id] {
      pairs += [("as_is", deciders(decision.asIs)), ("to_be", deciders(decision.toBe))]
    }
    return .object(pairs)
  }

  private static func work(_ state: ActivityState?) -> JSON {
    guard let state else { return .null }
    return .object([
      ("execution", .string(state.execution.rawValue)),
      ("parties", .object(state.duties.map { ($0.key.text, duties($0.value)) })),
    ])
  }

  private static func deciders(_ bands: [Band]?) -> JSON {
    guard let bands else { return .null }
    return .array(
      bands.map { band in
        .object([
          ("up_to", .optional(band.upTo)), ("when", .optional(band.when)),
          ("decide", .array(band.decide.map { .string($0.text) })),
        ])
      })
  }
}
