package import WorkforceModel

extension ValueChain {
  /// Circles in which activities feed each other with no decision between.
  ///
  /// Each begins with the activity that is declared first. No two share a step from one activity to
  /// the next, and where there are circles at least one is found, so that all of them together are
  /// no longer than what the plan states under `feeds`. Time grows with that too.
  package func circles() -> [[ID<Activity>]] {
    var result: [[ID<Activity>]] = []
    let orders = Dictionary(uniqueKeysWithValues: steps.enumerated().map { ($1, $0) })
    /// The place on the way of what is on it; -1 for what was left behind.
    var places: [Step: Int] = [:]
    // The way is kept in a list rather than in calls, so that a chain of any length is followed.
    for start in steps where places[start] == nil {
      var way = [Stop(step: start)]
      places[start] = 0
      while let stop = way.last {
        let here = way.count - 1
        guard let next = leads[stop.step], stop.next < next.count else {
          places[stop.step] = -1
          way.removeLast()
          continue
        }
        way[here].next += 1
        let target = next[stop.next]
        guard leads[target] != nil else { continue }
        guard let place = places[target] else {
          places[target] = way.count
          way.append(Stop(step: target, lastShown: stop.lastShown))
          continue
        }
        guard place >= 0, stop.lastShown <= place else { continue }
        for shown in (place..<way.count).dropFirst() { way[shown].lastShown = shown }
        let circle = way[place...].map(\.step)
        result += [lasting(circle, orders)].filter { !$0.isEmpty }
      }
    }
    return result
  }

  private struct Stop {
    var step: Step
    /// Which of the steps that follow is to be tried next.
    var next = 0
    /// The last place up to here that is reached by a step of a circle already found.
    var lastShown = -1
  }

  /// The activities of a circle that go on; empty where one alone is left of several, for it has
  /// taken in its neighbours.
  private func lasting(_ circle: [Step], _ orders: [Step: Int]) -> [ID<Activity>] {
    let first = circle.indices.min { orders[circle[$0]] ?? 0 < orders[circle[$1]] ?? 0 } ?? 0
    let activities = (circle[first...] + circle[..<first]).compactMap { step in
      if case .activity(let id) = step, feeds[id] != nil { id } else { nil }
    }
    return activities.count > 1 || circle.count == 1 ? activities : []
  }
}
