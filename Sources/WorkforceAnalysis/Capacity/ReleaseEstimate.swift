package import WorkforceModel

/// The net release as a distribution: what the ranges in the text make of it.
///
/// Every range is a triangular distribution. A value has one draw, used in both states; what a system
/// completes, how hard its exceptions are and how long its results take to review share one uniform
/// per system and kind, for a system that disappoints does so everywhere. Percentiles are of the
/// quantity itself, draw by draw, and are never summed. Hours a year.
package struct ReleaseEstimate: Sendable {
  package struct Spread: Hashable, Sendable {
    /// At the most likely values.
    package var point: Double
    package var p10: Double
    package var p50: Double
    package var p90: Double
    /// The part of the draws that reach the point answer, 0…1; nil where nothing is uncertain.
    package var reached: Double?
  }

  /// Draws of the whole plan.
  package static let draws = 10_000

  package var total: Spread
  /// By domain in the order of the files; the last is what has no domain.
  package var domains: [Spread]
  /// The part of the draws that reach the plan's `target_release`, 0…1.
  package var targetReached: Double?

  package init(_ definitions: Definitions, _ analysis: Analysis, draws: Int = Self.draws) {
    let domains = definitions.domains
    func place(of domain: ID<Domain>?) -> Int {
      domain.flatMap { domains.order(of: $0) } ?? domains.count
    }
    var sums = [DrawSums](repeating: DrawSums(), count: domains.count + 1)
    let streams = Streams(plan: definitions.plan.id, draws: draws)
    for (activity, hours) in zip(definitions.activities, analysis.activities) {
      let place = place(of: activity.domain)
      sums[place].point += hours.netRelease
      let shared = activity.toBe == activity.asIs
      // Work that stays as it is releases nothing, whatever its values turn out to be.
      guard !shared else { continue }
      sums[place].add(hours.inputsAsIs, of: activity, in: activity.asIs, sign: 1, streams)
      sums[place].add(hours.inputsToBe, of: activity, in: activity.toBe, sign: -1, streams)
    }
    for (decision, hours) in zip(definitions.decisions, analysis.decisions) {
      let place = place(of: decision.domain)
      sums[place].point += hours.asIs.total - hours.toBe.total
      guard decision.toBe != decision.asIs else { continue }
      sums[place].add(decision, bands: decision.asIs ?? [], sign: 1, streams)
      sums[place].add(decision, bands: decision.toBe ?? [], sign: -1, streams)
    }
    self.domains = sums.map(\.spread)
    let total = sums.reduce(into: DrawSums()) { $0.add($1) }
    self.total = total.spread
    targetReached = definitions.plan.targetRelease.map { total.shareReaching($0.value) }
  }
}

/// Running totals of the release: the point answer, and how far each draw is from it.
private struct DrawSums {
  var point = 0.0
  /// Empty where nothing is uncertain.
  var deviations: [Double] = []

  mutating func add(
    _ inputs: ActivityInputs?, of activity: Activity, in state: ActivityState?, sign: Double,
    _ streams: Streams
  ) {
    guard let inputs, let state else { return }
    let ranges = streams.ranges(of: activity, in: state)
    guard !ranges.isEmpty else { return }
    if deviations.isEmpty { deviations = [Double](repeating: 0, count: streams.draws) }
    let point = inputs.total
    var drawn = inputs
    for draw in deviations.indices {
      for range in ranges { drawn[range.input] = range.value(at: draw) }
      deviations[draw] += sign * (drawn.total - point)
    }
  }

  mutating func add(_ decision: Decision, bands: [Band], sign: Double, _ streams: Streams) {
    guard let inputs = DecisionInputs(decision, bands: bands) else { return }
    let ranges = streams.ranges(of: decision, bands: bands)
    guard !ranges.isEmpty else { return }
    if deviations.isEmpty { deviations = [Double](repeating: 0, count: streams.draws) }
    let point = inputs.total
    var drawn = inputs
    for draw in deviations.indices {
      for range in ranges { drawn[range.input] = range.value(at: draw) }
      deviations[draw] += sign * (drawn.total - point)
    }
  }

  mutating func add(_ other: Self) {
    point += other.point
    if deviations.isEmpty {
      deviations = other.deviations
    } else if !other.deviations.isEmpty {
      for draw in deviations.indices { deviations[draw] += other.deviations[draw] }
    }
  }

  var spread: ReleaseEstimate.Spread {
    guard !deviations.isEmpty else {
      return .init(point: point, p10: point, p50: point, p90: point, reached: nil)
    }
    let sorted = deviations.sorted()
    return .init(
      point: point, p10: point + sorted.quantile(0.1), p50: point + sorted.quantile(0.5),
      p90: point + sorted.quantile(0.9), reached: shareReaching(point))
  }

  func shareReaching(_ target: Double) -> Double {
    guard !deviations.isEmpty else { return point >= target ? 1 : 0 }
    return Double(deviations.count { point + $0 >= target }) / Double(deviations.count)
  }
}

extension [Double] {
  /// The quantile of sorted values, in a straight line between neighbours.
  fileprivate func quantile(_ part: Double) -> Double {
    let place = part * Double(count - 1)
    let below = Int(place)
    let above = Swift.min(below + 1, count - 1)
    return self[below] + (self[above] - self[below]) * (place - Double(below))
  }
}
