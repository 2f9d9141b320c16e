package import WorkforceModel
package import WorkforceSyntax

/// Everything that hangs on one entry of a plan, up and down the value chain.
package struct Trace: Sendable {
  package enum Subject: Hashable, Sendable {
    case node(FlowNode)
    case role(ID<Role>)
    case system(ID<System>)
  }

  /// A role or a system in a piece of work or a decision, before and after.
  package struct Part: Hashable, Sendable {
    package var node: FlowNode
    package var before: [Duty]
    package var after: [Duty]
  }

  package var subject: Subject
  /// What a role or a system takes part in; empty for everything else.
  package var parts: [Part]
  /// What a role is named as the owner of, and the waves it decides on; empty for everything else.
  package var owned: [Diagnostic.Subject]
  /// Nearest first.
  package var up: [FlowGraph.Reached]
  package var down: [FlowGraph.Reached]
  /// How many more are reached than are listed.
  package var leftOut: (up: Int, down: Int)
  /// Between what is listed, the subject included.
  package var edges: [(from: FlowNode, edge: FlowGraph.Edge)]

  /// What is listed in each direction, at most.
  package static let shown = 100

  package init(_ subject: Subject, in definitions: Definitions) {
    self.subject = subject
    let graph = FlowGraph(definitions)
    let starts: [FlowNode]
    switch subject {
    case .node(let node):
      parts = []
      owned = []
      starts = [node]
    case .role(let id):
      parts = Part.all(of: .role(id), in: definitions)
      owned = Self.owned(by: id, in: definitions)
      starts = parts.map(\.node)
    case .system(let id):
      parts = Part.all(of: .system(id), in: definitions)
      owned = []
      starts = parts.map(\.node)
    }
    // What stands around all the work of a role or a system would be half the plan.
    let upwards = parts.isEmpty ? graph.walk(.up, from: starts, limit: Self.shown) : ([], 0)
    let downwards = graph.walk(.down, from: starts, limit: Self.shown)
    up = upwards.0
    down = downwards.reached
    leftOut = (upwards.1, downwards.leftOut)
    edges = graph.edges(among: up.map(\.node).reversed() + starts + down.map(\.node))
  }

  /// All points of the chain that are listed, the subject or its work among them.
  package var nodes: [FlowNode] {
    let own: [FlowNode] = if case .node(let node) = subject { [node] } else { parts.map(\.node) }
    return up.reversed().map(\.node) + own + down.map(\.node)
  }
}

extension Trace {
  private static func owned(by role: ID<Role>, in definitions: Definitions) -> [Diagnostic.Subject]
  {
    func subjects<Element: Entry>(
      _ catalog: Catalog<Element>, _ owner: (Element) -> ID<Role>?
    ) -> [Diagnostic.Subject] {
      catalog.filter { owner($0) == role }.map(\.subject)
    }
    var result = subjects(definitions.domains, \.owner)
    result += subjects(definitions.systems, \.owner) + subjects(definitions.measures, \.owner)
    result += subjects(definitions.outcomes, \.owner) + subjects(definitions.enablers, \.owner)
    result += subjects(definitions.waves, \.decidedBy) + subjects(definitions.risks, \.owner)
    return result
  }
}

extension Trace.Part {
  fileprivate static func all(of party: Party, in definitions: Definitions) -> [Self] {
    var result: [Self] = []
    for activity in definitions.activities {
      let before = duties(of: party, in: activity.asIs)
      let after = duties(of: party, in: activity.toBe)
      guard !before.isEmpty || !after.isEmpty else { continue }
      result.append(Self(node: .activity(activity.id), before: before, after: after))
    }
    for decision in definitions.decisions {
      func rights(_ state: Diagnostic.State) -> [Duty] {
        let held = Set((decision.rights(in: state)[party] ?? []).map(\.duty))
        return Duty.allCases.filter(held.contains)
      }
      let (before, after) = (rights(.asIs), rights(.toBe))
      guard !before.isEmpty || !after.isEmpty else { continue }
      result.append(Self(node: .decision(decision.id), before: before, after: after))
    }
    return result
  }

  /// A system that helps holds no letter and supports all the same.
  private static func duties(of party: Party, in state: ActivityState?) -> [Duty] {
    let duties = (state?.duties[party] ?? []).parts
    guard let system = party.system, state?.helpers.contains(system) == true else { return duties }
    return duties + [.support].filter { !duties.contains($0) }
  }
}

extension Trace.Subject {
  /// What a name may stand for in a trace; several where sections share it.
  ///
  /// `measure/cycle-time` names the section.
  package static func all(named name: String, in definitions: Definitions) -> [Self] {
    let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let kind = parts.count == 2 ? String(parts[0]) : nil
    let id = String(parts.last ?? "")
    let found: [(kind: String, subject: Self?)] = [
      (Activity.kind, definitions.activities[ID(id)].map { .node(.activity($0.id)) }),
      (Decision.kind, definitions.decisions[ID(id)].map { .node(.decision($0.id)) }),
      (Measure.kind, definitions.measures[ID(id)].map { .node(.measure($0.id)) }),
      (Outcome.kind, definitions.outcomes[ID(id)].map { .node(.outcome($0.id)) }),
      (System.kind, definitions.systems[ID(id)].map { .system($0.id) }),
      (Role.kind, definitions.roles[ID(id)].map { .role($0.id) }),
    ]
    return found.compactMap { kind == nil || $0.kind == kind ? $0.subject : nil }
  }

  /// The entry it is.
  package var subject: Diagnostic.Subject? {
    switch self {
    case .node(let node): node.subject
    case .role(let id): .init(kind: Role.kind, id: id.text)
    case .system(let id): .init(kind: System.kind, id: id.text)
    }
  }

  /// Every id that a trace may begin with, in the order of the sections.
  package static func names(in definitions: Definitions) -> [String] {
    var names = definitions.activities.map(\.id.text) + definitions.decisions.map(\.id.text)
    names += definitions.measures.map(\.id.text) + definitions.outcomes.map(\.id.text)
    return names + definitions.systems.map(\.id.text) + definitions.roles.map(\.id.text)
  }
}
