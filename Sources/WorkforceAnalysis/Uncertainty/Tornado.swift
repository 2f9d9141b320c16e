import WorkforceModel
package import WorkforceSyntax

/// Which uncertain value moves the answer most: one range at a time from low to high, all others at
/// the most likely value.
///
/// Ranges that share a draw move together, each to its own low and its own high: what a system
/// completes, how hard its exceptions are and what its reviews take. A bar works out again only the
/// work, roles and systems that its range touches. Source: the plan's arithmetic, "Uncertainty".
package struct Tornado: Sendable {
  package struct Bar: Sendable {
    /// What the value belongs to: an activity, a decision, a system or an outcome.
    package var subject: Diagnostic.Subject
    /// The value, in words of the plan language, such as `completed` or `oversight.before.time`.
    package var value: String
    /// How many activities the range is stated in, where they share a draw; else 1.
    package var places: Int
    package var release: Ends
    /// Of a year of the settled plan; nil without money.
    package var netOfYear: Ends?
    /// Over the horizon; nil without money.
    package var netOfHorizon: Ends?
  }

  /// The answer at the low and at the high end of a range.
  package struct Ends: Hashable, Sendable {
    package var low: Double
    package var high: Double

    package var swing: Double { abs(high - low) }
  }

  /// By swing of the net release, the widest first; hours a year.
  package var release: [Bar]
  /// By swing of the cumulative net over the horizon, the widest first; empty without money.
  package var net: [Bar]

  init(_ definitions: Definitions, _ analysis: Analysis, money: (MoneyCase, PlanMoney)?) {
    let streams = Streams(plan: definitions.plan.id, draws: 1)
    let work = DrawnWork(definitions, streams)
    var bars = TornadoBars(definitions, work, money: money?.0)
    let prices = money.map { _ in DrawnPrice.all(definitions, streams) } ?? []
    let point = analysis.netRelease

    let all = bars.ranges(prices).map { group in
      let low = bars.change(group.moves, toHigh: false)
      let high = bars.change(group.moves, toHigh: true)
      return Bar(
        subject: group.subject, value: group.value, places: group.places,
        release: Ends(low: point + low.release, high: point + high.release),
        netOfYear: money.map { _, money in
          Ends(low: money.netOfYear.value + low.year, high: money.netOfYear.value + high.year)
        },
        netOfHorizon: money.map { _, money in
          Ends(
            low: money.netOfHorizon.value + low.horizon,
            high: money.netOfHorizon.value + high.horizon)
        })
    }
    release = all.filter { $0.release.swing > 0 }.widestFirst { $0.release.swing }
    net = all.filter { $0.netOfHorizon.map { $0.swing > 0 } ?? false }
      .widestFirst { $0.netOfHorizon?.swing ?? 0 }
  }
}

extension [Tornado.Bar] {
  /// Bars of the same swing stay in the order of the files.
  fileprivate func widestFirst(_ swing: (Element) -> Double) -> Self {
    map { ($0, swing($0)) }.enumerated()
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map(\.element.0)
  }
}

/// Works out bars, with places to add up in that are used again for each.
private struct TornadoBars {
  /// One range in the state of one activity or decision, or one price.
  enum Move {
    case activity(Int, isAsIs: Bool, UncertainInput, Triangle)
    case decision(Int, isAsIs: Bool, DecisionInputs.UncertainInput, Triangle)
    case price(DrawnPrice.Kind, Triangle)
  }

  struct Group {
    var subject: Diagnostic.Subject
    var value: String
    var places: Int
    var moves: [Move]
  }

  struct Change {
    var release = 0.0
    var year = 0.0
    var horizon = 0.0
  }

  private let definitions: Definitions
  private let work: DrawnWork
  private let money: MoneyCase?
  private let years: [Double]
  /// By role: hours before, after, and of work that stays, beyond their points.
  private var roles: [(before: Double, after: Double, same: Double, arriving: Double)]
  private var touched: [Int] = []
  private var isTouched: [Bool]

  init(_ definitions: Definitions, _ work: DrawnWork, money: MoneyCase?) {
    self.definitions = definitions
    self.work = work
    self.money = money
    years = money?.times.years ?? []
    roles = [(before: Double, after: Double, same: Double, arriving: Double)](
      repeating: (0, 0, 0, 0), count: definitions.roles.count)
    isTouched = [Bool](repeating: false, count: definitions.roles.count)
  }

  /// The ranges of the plan, those with the same draw together, in the order of the files.
  func ranges(_ prices: [DrawnPrice]) -> [Group] {
    var groups: [Group] = []
    var places: [String: Int] = [:]
    func add(_ key: String, _ move: Move, _ subject: Diagnostic.Subject, _ value: String) {
      if let place = places[key] {
        groups[place].moves.append(move)
      } else {
        places[key] = groups.count
        groups.append(Group(subject: subject, value: value, places: 1, moves: [move]))
      }
    }
    for (place, activity) in work.activities.enumerated() {
      for (state, isAsIs) in [(activity.asIs, true), (activity.toBe, false)] {
        guard let state else { continue }
        for (range, shared) in zip(state.ranges, state.shared) {
          let subject =
            shared == nil
            ? definitions.activities[activity.place].subject
            : Diagnostic.Subject(kind: System.kind, id: state.system?.text ?? "")
          add(
            range.key, .activity(place, isAsIs: isAsIs, range.input, range.triangle), subject,
            range.input.key)
        }
      }
    }
    for (place, decision) in work.decisions.enumerated() {
      for (bands, isAsIs) in [(decision.asIs, true), (decision.toBe, false)] {
        for range in bands?.ranges ?? [] {
          add(
            range.key, .decision(place, isAsIs: isAsIs, range.input, range.triangle),
            definitions.decisions[decision.place].subject,
            range.input.key.split(separator: "/").joined(separator: "."))
        }
      }
    }
    for price in prices {
      let subject: Diagnostic.Subject
      let value: String
      switch price.range.input {
      case .perItem(let place):
        (subject, value) = (definitions.systems[place].subject, "cost.per_item")
      case .perYear(let place):
        (subject, value) = (definitions.systems[place].subject, "cost.per_year")
      case .oneOff(let place):
        (subject, value) = (definitions.systems[place].subject, "cost.one_off")
      case .outcome(let place):
        (subject, value) = (definitions.outcomes[place].subject, "value")
      }
      add(price.range.key, .price(price.range.input, price.range.triangle), subject, value)
    }
    for place in groups.indices {
      groups[place].places = Set(groups[place].moves.compactMap(\.activity)).count
      groups[place].places = max(1, groups[place].places)
    }
    return groups
  }

  /// How far the answers move when the ranges go to one of their ends.
  mutating func change(_ moves: [Move], toHigh: Bool) -> Change {
    var change = Change()
    for move in moves {
      switch move {
      case .activity(let place, let isAsIs, let input, let triangle):
        let activity = work.activities[place]
        guard let state = isAsIs ? activity.asIs : activity.toBe else { continue }
        var moved = state.inputs
        moved[input] = toHigh ? triangle.high : triangle.low
        let hours = moved.total - state.inputs.total
        if !activity.isUnchanged { change.release += isAsIs ? hours : -hours }
        guard let money else { continue }
        for bearer in state.bearers {
          bear(
            bearer.share * (moved[bearer.part] - state.inputs[bearer.part]), role: bearer.role,
            isAsIs: isAsIs, isUnchanged: activity.isUnchanged)
        }
        guard !activity.isUnchanged else { continue }
        let items = (moved.offered - state.inputs.offered) * (isAsIs ? -1 : 1)
        for system in state.systems {
          let cost = items * money.systems[system].perItem
          change.year -= cost
          change.horizon -= cost * years[activity.wave]
        }
      case .decision(let place, let isAsIs, let input, let triangle):
        let decision = work.decisions[place]
        guard let bands = isAsIs ? decision.asIs : decision.toBe else { continue }
        var moved = bands.inputs
        moved[input] = toHigh ? triangle.high : triangle.low
        let hours = moved.total - bands.inputs.total
        if !decision.isUnchanged { change.release += isAsIs ? hours : -hours }
        guard money != nil else { continue }
        for (inputs, sign) in [(moved, 1.0), (bands.inputs, -1.0)] {
          for (band, items) in inputs.items.enumerated() {
            let hours = inputs.bands[band]
            bear(
              sign * items * hours.decided, role: bands.deciders[band], isAsIs: isAsIs,
              isUnchanged: decision.isUnchanged)
            bear(
              sign * items * hours.escalated, role: bands.escalation, isAsIs: isAsIs,
              isUnchanged: decision.isUnchanged)
          }
        }
      case .price(let kind, let triangle):
        addPrice(kind, (toHigh ? triangle.high : triangle.low) - triangle.mode, to: &change)
      }
    }
    addRoles(to: &change)
    return change
  }

  private mutating func bear(_ hours: Double, role: Int?, isAsIs: Bool, isUnchanged: Bool) {
    guard let role else { return }
    touch(role)
    if isUnchanged {
      roles[role].same += hours
    } else if isAsIs {
      roles[role].before += hours
    } else {
      roles[role].after += hours
    }
  }

  private mutating func touch(_ role: Int) {
    guard !isTouched[role] else { return }
    isTouched[role] = true
    touched.append(role)
  }

  private func addPrice(_ kind: DrawnPrice.Kind, _ more: Double, to change: inout Change) {
    guard let money else { return }
    switch kind {
    case .perItem(let place):
      let system = money.systems[place]
      change.year -= more * (system.toBeItems - system.asIsItems)
      change.horizon -= more * system.addedItems.years
    case .perYear(let place):
      change.year -= more * money.systems[place].addedYear
      change.horizon -= more * money.systems[place].addedYears
    case .oneOff(let place):
      if money.systems[place].oneOffMonth != nil { change.horizon -= more }
    case .outcome(let place):
      let outcome = money.outcomes[place]
      change.year += more * outcome.realised
      change.horizon += more * outcome.realised * outcome.profile.years
    }
  }

  /// The money of the roles touched, and of those to which they send people; forgets them then.
  private mutating func addRoles(to change: inout Change) {
    guard let money else { return }
    for place in touched {
      let role = money.roles[place]
      let release = role.release + roles[place].before - roles[place].after
      let point = role.cash(release: role.release)
      let moved = role.cash(release: release)
      change.year += moved.year - point.year
      change.horizon += moved.horizon - point.horizon
      guard let effective = role.effective else { continue }
      for claim in role.moves {
        guard let target = claim.target else { continue }
        let hours =
          role.hours(claim, release: release) - role.hours(claim, release: role.release)
        roles[target].arriving += hours / effective
        touch(target)
      }
    }
    for place in touched {
      let role = money.roles[place]
      let hours = roles[place]
      let gained =
        role.gained(
          release: role.release + hours.before - hours.after,
          toBe: role.toBe + hours.after + hours.same,
          arriving: money.arriving[place] + hours.arriving)
        - role.gained(release: role.release, toBe: role.toBe, arriving: money.arriving[place])
      change.year -= gained * role.cost
      change.horizon -= gained * role.cost * role.years
      roles[place] = (0, 0, 0, 0)
      isTouched[place] = false
    }
    touched = []
  }
}

extension TornadoBars.Move {
  fileprivate var activity: Int? {
    if case .activity(let place, _, _, _) = self { place } else { nil }
  }
}

extension UncertainInput {
  /// Where the plan language states it.
  fileprivate var key: String {
    switch self {
    case .volume: "volume"
    case .time, .timeWithHelp: "time"
    case .share: "share"
    case .completed: "completed"
    case .mix: "mix"
    case .beforeRate: "oversight.before.rate"
    case .beforeTime: "oversight.before.time"
    case .afterRate: "oversight.after.rate"
    case .afterTime: "oversight.after.time"
    case .reworkRate: "oversight.rework.rate"
    case .reworkTime: "oversight.rework.time"
    case .fixed: "oversight.fixed"
    }
  }
}
