import WorkforceModel

/// What the ranges in the text make of the plan's figures, all from one pass over the same draws.
///
/// Source: the plan's arithmetic, "Uncertainty". Each quantity is worked out draw by draw, so that what
/// hangs together stays together; a percentile is never a sum of percentiles. Money of a draw differs
/// from the point answer by what the year of the settled plan differs, each month in the measure in
/// which the work has changed by then.
package struct PlanRanges: Sendable {
  package var draws: Int
  /// Net release, hours a year.
  package var release: ReleaseEstimate
  /// FTE of the plan's hours in the to-be; nil where a role that bears hours has no working time.
  package var fte: Spread?
  /// Run cost of the systems, a year of the settled plan; nil where there is no money.
  package var systemsRun: Spread?
  package var netOfYear: Spread?
  /// Cumulative net over the horizon.
  package var netOfHorizon: Spread?
  package var gates: [GateOdds]

  init(
    _ definitions: Definitions, _ analysis: Analysis, money: (MoneyCase, PlanMoney)?, draws: Int
  ) {
    let draws = max(1, draws)
    let streams = Streams(plan: definitions.plan.id, draws: draws)
    let work = DrawnWork(definitions, streams)
    let gates = GateCase.all(definitions)
    var totals = DrawTotals(definitions, analysis, money?.0, gates: gates, draws: draws)
    let prices = money.map { _ in DrawnPrice.all(definitions, streams) } ?? []
    totals.draw(work, analysis, money?.0, prices)

    self.draws = draws
    release = ReleaseEstimate(domains: totals.domains, target: definitions.plan.targetRelease)
    if let point = analysis.toBeFTE {
      totals.fte.point = point
      fte = totals.fte.spread(lessIsBetter: true)
    }
    if let money = money?.1 {
      totals.systemsRun.point = money.systemsRun.toBe.value
      totals.netOfYear.point = money.netOfYear.value
      totals.netOfHorizon.point = money.netOfHorizon.value
      systemsRun = totals.systemsRun.spread(lessIsBetter: true)
      netOfYear = totals.netOfYear.spread()
      netOfHorizon = totals.netOfHorizon.spread()
    }
    self.gates = gates.map { gate in
      var target = gate.minimum
      let probability: Double
      switch gate.quantity {
      case .release(let wave):
        let release = totals.waves[wave] ?? DrawSums()
        target *= max(0, release.point)
        probability = release.shareReaching(target)
      case .completed(let activity):
        probability = definitions.activities[activity]?.toBe?.completed?.reaching(target) ?? 0
      }
      return GateOdds(
        wave: gate.wave, gate: gate.gate, quantity: gate.quantity, target: target,
        probability: probability)
    }
  }
}

extension Analysis {
  /// FTE of the plan's hours in the to-be; nil where a role that bears hours has no working time.
  var toBeFTE: Double? {
    var sum = 0.0
    for role in roles where role.toBe.work > 0 {
      guard let fte = role.fteToBe else { return nil }
      sum += fte
    }
    return sum
  }
}

extension Estimate {
  /// The probability that a triangular distribution reaches a value, exactly.
  fileprivate func reaching(_ target: Double) -> Double {
    guard let triangle = Triangle(self) else { return likely.value >= target ? 1 : 0 }
    let (low, mode, high) = (triangle.low, triangle.mode, triangle.high)
    if target <= low { return 1 }
    if target > high { return 0 }
    if target <= mode {
      return 1 - (target - low) * (target - low) / ((high - low) * (mode - low))
    }
    return (high - target) * (high - target) / ((high - low) * (high - mode))
  }
}
