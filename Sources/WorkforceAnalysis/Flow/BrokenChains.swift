package import WorkforceModel

/// Activities that hang together by what they feed, none of which reaches a decision or leaves the
/// organisation.
package struct BrokenChain: Hashable, Sendable {
  /// Where it begins, as asked for; in the order of the files.
  package var starts: [ID<Activity>]
  /// From one of the starts to where the chain breaks off; empty where it runs in circles only.
  package var way: [ID<Activity>]
  /// Every activity after which nothing comes, in the order of the files.
  package var ends: [ID<Activity>]
  /// In the order of the files.
  package var all: [ID<Activity>]
}

extension ValueChain {
  /// What is broken behind some activities, each chain once however many of them lead into it.
  ///
  /// Time grows with the activities and what they feed.
  package func brokenChains(from starts: [ID<Activity>]) -> [BrokenChain] {
    let loose = starts.map(Step.activity).filter { leads[$0] != nil && !reachesUse($0) }
    let reached = reach(loose)
    let group = groups(of: reached)
    var parts = Dictionary(grouping: steps.filter { reached.contains($0) }) { group[$0] ?? 0 }
    let begun = Dictionary(grouping: loose) { group[$0] ?? 0 }
    return loose.compactMap { start in
      guard let number = group[start], let part = parts.removeValue(forKey: number),
        let starts = begun[number]
      else { return nil }
      let ends = part.filter { step in (leads[step] ?? []).allSatisfy { leads[$0] == nil } }
      return BrokenChain(
        starts: activities(starts), way: activities(way(from: starts, to: Set(ends))),
        ends: activities(ends), all: activities(part))
    }
  }

  private func reachesUse(_ step: Step) -> Bool {
    if case .activity(let id) = step { reachesUse(from: id) } else { false }
  }

  /// Those that go on; what has ended is passed through.
  private func activities(_ steps: [Step]) -> [ID<Activity>] {
    steps.compactMap { step in
      if case .activity(let id) = step, feeds[id] != nil { id } else { nil }
    }
  }

  private func reach(_ starts: [Step]) -> Set<Step> {
    var result = Set(starts)
    var waiting = starts
    while let step = waiting.popLast() {
      for next in leads[step] ?? [] where leads[next] != nil && result.insert(next).inserted {
        waiting.append(next)
      }
    }
    return result
  }

  /// A number for each step, the same for those that hang together whichever way they lead.
  private func groups(of reached: Set<Step>) -> [Step: Int] {
    let members = steps.filter { reached.contains($0) }
    var neighbours: [Step: [Step]] = [:]
    for step in members {
      for next in leads[step] ?? [] where reached.contains(next) {
        neighbours[step, default: []].append(next)
        neighbours[next, default: []].append(step)
      }
    }
    var result: [Step: Int] = [:]
    for (number, start) in members.enumerated() where result[start] == nil {
      result[start] = number
      var waiting = [start]
      while let step = waiting.popLast() {
        for next in neighbours[step] ?? [] where result[next] == nil {
          result[next] = number
          waiting.append(next)
        }
      }
    }
    return result
  }

  /// The shortest way to an end from the first start that has one; what an earlier start has reached
  /// in vain is not walked again.
  private func way(from starts: [Step], to ends: Set<Step>) -> [Step] {
    var before: [Step: Step] = [:]
    var seen: Set<Step> = []
    for start in starts where seen.insert(start).inserted {
      var queue = [start]
      var place = 0
      while place < queue.count {
        let current = queue[place]
        place += 1
        guard !ends.contains(current) else {
          return Array(sequence(first: current) { before[$0] }).reversed()
        }
        for next in leads[current] ?? [] where leads[next] != nil && seen.insert(next).inserted {
          before[next] = current
          queue.append(next)
        }
      }
    }
    return []
  }
}
