package import WorkforceModel
package import WorkforceSyntax

/// What feeds what, from a system's output to a decision and on to a measured outcome, in one state.
package struct ValueChain: Sendable {
  /// Where the chain from an activity leads, by the shortest way.
  package struct Path: Sendable, Equatable {
    package var activities: [ID<Activity>]
    package var decision: ID<Decision>
    package var measure: ID<Measure>?
    package var outcome: ID<Outcome>?
  }

  /// In the order of the text; a decision's own `activity` counts as feeding it, and an activity as
  /// feeding the one that types its output in again.
  package private(set) var feeds: [ID<Activity>: [Step]] = [:]
  /// Activities and decisions that something feeds, itself or by what they take the place of.
  package private(set) var fed: Set<Step> = []
  /// What `leads` knows, in the order of the files: activities, then decisions that end.
  private(set) var steps: [Step] = []
  /// Where a step leads: what an activity feeds, and what takes the place of work or a decision that
  /// ends.
  ///
  /// A decision in force is not in it, for a chain is meant to end there; nor is what ends with
  /// nothing that goes on in its place.
  private(set) var leads: [Step: [Step]] = [:]
  /// What each decision in force moves.
  private(set) var moved: [ID<Decision>: Moved] = [:]
  /// The next step on the shortest way to a decision.
  private(set) var towardsDecision: [Step: Step] = [:]
  /// The next step on the shortest way to a decision, or to where the organisation ends.
  private var towardsUse: [Step: Step] = [:]

  struct Moved {
    var measure: ID<Measure>?
    var outcome: ID<Outcome>?
  }

  package init(_ definitions: Definitions, state: Diagnostic.State) {
    for activity in definitions.activities {
      guard let work = activity.state(state) else { continue }
      feeds[activity.id] = work.feeds
      fed.formUnion(work.feeds)
    }
    for activity in definitions.activities where activity.state(state) != nil {
      let step = Step.activity(activity.id)
      guard let source = activity.reKeys, feeds[source]?.contains(step) == false else { continue }
      feeds[source]?.append(step)
      fed.insert(step)
    }
    for decision in definitions.decisions where decision.bands(in: state) != nil {
      let step = Step.decision(decision.id)
      if let activity = decision.activity, feeds[activity]?.contains(step) == false {
        feeds[activity]?.append(step)
        fed.insert(step)
      }
      fed.formUnion(decision.feeds.map(Step.activity))
      let measured = decision.moves.first { definitions.measures[$0]?.outcome != nil }
      let measure = measured ?? decision.moves.first
      moved[decision.id] = Moved(
        measure: measure, outcome: measure.flatMap { definitions.measures[$0]?.outcome })
    }
    findLeads(definitions, state: state)
    leaveOutWhatIsLost()
    followSuccessors()
    towardsDecision = ways { isInForce($0) }
    towardsUse = ways { $0 == .outside || isInForce($0) }
  }

  /// Whether an activity's output goes anywhere: to an activity, a decision, or outside.
  package func isUsed(_ activity: ID<Activity>) -> Bool { feeds[activity]?.isEmpty == false }

  /// The shortest way from an activity to a decision, and what that decision moves; nil where no
  /// decision is reached.
  package func path(from start: ID<Activity>) -> Path? {
    var way: [ID<Activity>] = []
    var current = Step.activity(start)
    while let next = towardsDecision[current] {
      // What has ended is passed through and is no part of the way.
      if case .activity(let id) = current, feeds[id] != nil { way.append(id) }
      if case .decision(let id) = next, let end = moved[id] {
        return Path(activities: way, decision: id, measure: end.measure, outcome: end.outcome)
      }
      current = next
    }
    return nil
  }

  /// Whether what an activity puts out reaches a decision, or leaves the organisation.
  package func reachesUse(from start: ID<Activity>) -> Bool { towardsUse[.activity(start)] != nil }

  /// Whether a step is there to take up what is fed to it, itself or by what takes its place.
  package func takesUp(_ step: Step) -> Bool {
    step == .outside || isInForce(step) || leads[step] != nil
  }

  private func isInForce(_ step: Step) -> Bool {
    if case .decision(let id) = step { moved[id] != nil } else { false }
  }

  private mutating func findLeads(_ definitions: Definitions, state: Diagnostic.State) {
    func add(_ step: Step, _ next: [Step]) {
      steps.append(step)
      var seen: Set<Step> = []
      leads[step] = next.filter { seen.insert($0).inserted }
    }
    for activity in definitions.activities {
      if let next = feeds[activity.id] {
        add(.activity(activity.id), next)
      } else if activity.state(state) == nil, let ending = activity.retirement {
        add(.activity(activity.id), ending.into.map(Step.activity))
      }
    }
    for decision in definitions.decisions where moved[decision.id] == nil {
      if let ending = decision.retirement {
        add(.decision(decision.id), ending.into.map(Step.decision))
      }
    }
  }

  private mutating func leaveOutWhatIsLost() {
    let ended = steps.filter { hasEnded($0) }
    guard !ended.isEmpty else { return }
    var before: [Step: [Step]] = [:]
    var lasting: Set<Step> = []
    var waiting: [Step] = []
    for step in ended {
      for next in leads[step] ?? [] {
        if hasEnded(next) {
          before[next, default: []].append(step)
        } else if takesUp(next), lasting.insert(step).inserted {
          waiting.append(step)
        }
      }
    }
    while let step = waiting.popLast() {
      for earlier in before[step] ?? [] where lasting.insert(earlier).inserted {
        waiting.append(earlier)
      }
    }
    for step in ended where !lasting.contains(step) { leads[step] = nil }
    steps.removeAll { leads[$0] == nil }
  }

  /// What feeds work that ends feeds what takes its place.
  private mutating func followSuccessors() {
    var waiting = steps.filter { fed.contains($0) && hasEnded($0) }
    while let step = waiting.popLast() {
      for next in leads[step] ?? [] where fed.insert(next).inserted && hasEnded(next) {
        waiting.append(next)
      }
    }
  }

  private func hasEnded(_ step: Step) -> Bool {
    if case .activity(let id) = step, feeds[id] != nil { false } else { leads[step] != nil }
  }

  /// The next step on the shortest way to an end, of every step that has one.
  ///
  /// One breadth-first walk backwards from all ends, so that every way is found at once.
  private func ways(to isEnd: (Step) -> Bool) -> [Step: Step] {
    var result: [Step: Step] = [:]
    var before: [Step: [Step]] = [:]
    var queue: [Step] = []
    for step in steps {
      for next in leads[step] ?? [] {
        if leads[next] != nil {
          before[next, default: []].append(step)
        } else if isEnd(next), result[step] == nil {
          result[step] = next
          queue.append(step)
        }
      }
    }
    var place = 0
    while place < queue.count {
      let current = queue[place]
      place += 1
      for step in before[current] ?? [] where result[step] == nil {
        result[step] = current
        queue.append(step)
      }
    }
    return result
  }
}
