package import WorkforceModel
package import WorkforceSyntax

/// Work that goes from system to system with no person between, in one state.
///
/// A link is an activity that systems alone perform and finish. A person is between where a role
/// performs too, verifies, signs or may veto, where items are approved before they count, and where
/// every band of a decision on the way is taken or agreed to by a role. Time and memory grow with
/// the activities and what they feed.
package struct MachineChains: Sendable {
  /// Links that hang together; what is mended in one may mend them all.
  package struct Chain: Hashable, Sendable {
    /// The longest way from link to link; the links of a circle in the order of the files.
    package var links: [ID<Activity>]
    /// All links, those of side ways too, in the order of the files.
    package var all: [ID<Activity>]
  }

  /// In the order of the files, those of one link left out.
  package private(set) var chains: [Chain] = []

  package init(_ definitions: Definitions, _ flow: ValueChain, state: Diagnostic.State) {
    var graph = Graph()
    var activities: [ID<Activity>] = []
    for activity in definitions.activities {
      guard let work = activity.state(state), work.isFinishedBySystemsAlone else { continue }
      activities.append(activity.id)
      graph.add(.activity(activity.id))
    }
    for decision in definitions.decisions {
      guard let bands = decision.bands(in: state), bands.contains(where: \.passesNoPerson)
      else { continue }
      graph.add(.decision(decision.id))
    }
    for activity in activities {
      for step in flow.feeds[activity] ?? [] { graph.connect(.activity(activity), to: step) }
    }
    for decision in definitions.decisions {
      for activity in decision.feeds {
        graph.connect(.decision(decision.id), to: .activity(activity))
      }
    }
    chains = graph.chains(of: activities)
  }
}

extension ActivityState {
  fileprivate var isFinishedBySystemsAlone: Bool {
    guard execution.isSystems, responsibilities.performers.contains(where: { $0.system != nil })
    else { return false }
    if oversight?.mode == .approveEach || oversight?.mode == .approveFlagged { return false }
    return [.perform, .verify, .sign, .veto].allSatisfy { responsibilities.roles($0).isEmpty }
  }
}

extension Band {
  fileprivate var passesNoPerson: Bool {
    !decide.isEmpty && decide.allSatisfy { $0.system != nil }
      && !(agree + verify).contains { $0.role != nil }
  }
}

/// Links and the decisions between them.
private struct Graph {
  private var places: [Step: Int] = [:]
  private var steps: [Step] = []
  private var next: [[Int]] = []

  mutating func add(_ step: Step) {
    places[step] = steps.count
    steps.append(step)
    next.append([])
  }

  mutating func connect(_ step: Step, to target: Step) {
    if let from = places[step], let to = places[target] { next[from].append(to) }
  }

  func chains(of activities: [ID<Activity>]) -> [MachineChains.Chain] {
    let (circles, circleOf) = circles()
    // Circles come with those they lead to before them, so that one pass finds the longest ways.
    var length = [Int](repeating: 0, count: circles.count)
    var follower = [Int?](repeating: nil, count: circles.count)
    for (circle, members) in circles.enumerated() {
      for target in members.flatMap({ next[$0] }).map({ circleOf[$0] })
      where target != circle && length[target] > (follower[circle].map { length[$0] } ?? 0) {
        follower[circle] = target
      }
      let own = members.count { if case .activity = steps[$0] { true } else { false } }
      length[circle] = own + (follower[circle].map { length[$0] } ?? 0)
    }
    var starts: [Int: Int] = [:]
    var members: [[ID<Activity>]] = []
    var best: [Int] = []
    let group = groups()
    for activity in activities {
      guard let place = places[.activity(activity)] else { continue }
      let index = starts[group[place]] ?? members.count
      if index == members.count {
        starts[group[place]] = index
        members.append([])
        best.append(circleOf[place])
      }
      members[index].append(activity)
      if length[circleOf[place]] > length[best[index]] { best[index] = circleOf[place] }
    }
    return zip(members, best).compactMap { all, start in
      var links: [ID<Activity>] = []
      var current: Int? = start
      while let circle = current {
        links += circles[circle].sorted().compactMap {
          if case .activity(let id) = steps[$0] { id } else { nil }
        }
        current = follower[circle]
      }
      return links.count > 1 ? MachineChains.Chain(links: links, all: all) : nil
    }
  }

  /// Steps that lead to each other, each step alone where none leads back; a group comes after the
  /// groups it leads to.
  ///
  /// Tarjan's algorithm, with the way kept in a list so that a chain of any length is followed.
  private func circles() -> (circles: [[Int]], circleOf: [Int]) {
    var result: [[Int]] = []
    var circleOf = [Int](repeating: -1, count: steps.count)
    var number = [Int](repeating: -1, count: steps.count)
    var lowest = number
    var open: [Int] = []
    var count = 0
    for start in steps.indices where number[start] < 0 {
      var way: [(step: Int, edge: Int)] = [(start, 0)]
      while let (step, edge) = way.popLast() {
        if edge == 0 {
          (number[step], lowest[step]) = (count, count)
          count += 1
          open.append(step)
        } else {
          lowest[step] = min(lowest[step], lowest[next[step][edge - 1]])
        }
        var current = edge
        while current < next[step].count {
          let target = next[step][current]
          current += 1
          if number[target] < 0 {
            way.append((step, current))
            way.append((target, 0))
            current = -1
            break
          }
          if circleOf[target] < 0 { lowest[step] = min(lowest[step], number[target]) }
        }
        guard current >= 0, lowest[step] == number[step] else { continue }
        var circle: [Int] = []
        while let member = open.popLast() {
          circleOf[member] = result.count
          circle.append(member)
          if member == step { break }
        }
        result.append(circle)
      }
    }
    return (result, circleOf)
  }

  /// The number of the group of steps that hang together, whichever way they lead.
  private func groups() -> [Int] {
    var neighbours = next
    for (step, targets) in next.enumerated() {
      for target in targets { neighbours[target].append(step) }
    }
    var result = [Int](repeating: -1, count: steps.count)
    for start in steps.indices where result[start] < 0 {
      var waiting = [start]
      result[start] = start
      while let step = waiting.popLast() {
        for neighbour in neighbours[step] where result[neighbour] < 0 {
          result[neighbour] = start
          waiting.append(neighbour)
        }
      }
    }
    return result
  }
}
