package import WorkforceModel

/// The money of a plan, its ranges and what moves it, drawn once: the release and the money share one
/// pass over the draws.
package struct PlanFigures: Sendable {
  /// Nil where no role and no system states a cost; `gaps` then says what is missing.
  package var money: PlanMoney?
  /// What the money needs and the plan does not state.
  package var gaps: [MoneyGap]
  package var ranges: PlanRanges
  package var tornado: Tornado

  package var release: ReleaseEstimate { ranges.release }

  package init(
    _ definitions: Definitions, _ analysis: Analysis, draws: Int = ReleaseEstimate.draws
  ) {
    let basis = MoneyCase(definitions, analysis)
    let money = basis.map { ($0, PlanMoney(definitions, analysis, $0)) }
    self.money = money?.1
    gaps = MoneyGap.all(definitions, analysis.roles)
    ranges = PlanRanges(definitions, analysis, money: money, draws: draws)
    tornado = Tornado(definitions, analysis, money: money)
  }
}
