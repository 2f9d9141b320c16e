package import WorkforceModel

/// The net release as a distribution: what the ranges in the text make of it.
///
/// Every range is a triangular distribution. A value has one draw, used in both states; what a system
/// completes, how hard its exceptions are and how long its results take to review share one uniform
/// per system and kind, for a system that disappoints does so everywhere. Percentiles are of the
/// quantity itself, draw by draw, and are never summed. Hours a year.
package struct ReleaseEstimate: Sendable {
  package typealias Spread = WorkforceAnalysis.Spread

  /// Draws of the whole plan.
  package static let draws = 10_000

  package var total: Spread
  /// By domain in the order of the files; the last is what has no domain.
  package var domains: [Spread]
  /// The part of the draws that reach the plan's `target_release`, 0…1.
  package var targetReached: Double?

  package init(_ definitions: Definitions, _ analysis: Analysis, draws: Int = Self.draws) {
    self = PlanRanges(definitions, analysis, money: nil, draws: draws).release
  }

  init(domains sums: [DrawSums], target: Hours?) {
    domains = sums.map { $0.spread() }
    let whole = sums.reduce(into: DrawSums()) { $0.add($1) }
    total = whole.spread()
    targetReached = target.map { whole.shareReaching($0.value) }
  }
}
