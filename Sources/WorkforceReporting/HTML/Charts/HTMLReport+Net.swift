import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// What the change brings month by month, summed up, with the range at its end.
extension HTMLReport {
  func netOverMonths(_ money: PlanMoney) -> HTML? {
    guard money.months.count > 1, let end = money.months.last else { return nil }
    let spread = plan.figures.ranges.netOfHorizon.flatMap { $0.reached == nil ? nil : $0 }
    let month = end.month.description
    let finding =
      spread.map {
        HTMLLabels.netFinding(
          language, month, self.money($0.p50), whole($0.p10), whole($0.p90))
      } ?? HTMLLabels.netPoint(language, month, self.money(end.cumulative))
    let lowest = money.months.min { $0.cumulative < $1.cumulative } ?? end
    return ReportChart(
      anchor: HTML.Anchor("chart-net"), finding: finding,
      axes: HTMLLabels.netAxes(language, currency),
      description: HTMLLabels.netText(
        language, self.money(lowest.cumulative), lowest.month.description,
        self.money(end.cumulative), month),
      height: 310, drawing: drawing(money.months, spread)
    ).html
  }

  @HTMLBuilder private func drawing(
    _ figures: [PlanMoney.MonthFigures], _ spread: Spread?
  ) -> HTML {
    let values = figures.map(\.cumulative.value)
    let scale = ChartScale(
      [0] + values + (spread.map { [$0.p10, $0.p50, $0.p90] } ?? []), from: 262, to: 14)
    let (left, right) = (96.0, 530.0)
    let x = { (place: Int) in left + (right - left) * Double(place) / Double(figures.count - 1) }
    for tick in scale.ticks {
      let y = scale.place(tick)
      Draw.line(.class("grid"), left, y, right, y)
      Draw.text(whole(tick), x: left - 8, y: y + 4, .end, isFaint: true)
    }
    Draw.line(.class("axis"), left, scale.place(0), right, scale.place(0))
    HTML(
      .path,
      [
        .class("curve"),
        .path(SVGPath(values.enumerated().map { (x: x($0.offset), y: scale.place($0.element)) })),
      ])
    monthAxis(figures.map(\.month), y: 270, x)
    ending(values.last ?? 0, spread, scale, right: right)
  }

  @HTMLBuilder private func ending(
    _ point: Double, _ spread: Spread?, _ scale: ChartScale, right: Double
  ) -> HTML {
    if let spread {
      let bar = right + 14
      Draw.line(.class("range"), bar, scale.place(spread.p10), bar, scale.place(spread.p90))
      for end in [spread.p10, spread.p50, spread.p90] {
        Draw.line(.class("range"), bar - 6, scale.place(end), bar + 6, scale.place(end))
      }
    }
    let labels: [(String, Double)] =
      [("\(words(HTMLLabels.likelyColumn)) \(whole(point))", point)]
      + (spread.map {
        [
          ("P90 \(whole($0.p90))", $0.p90), ("P50 \(whole($0.p50))", $0.p50),
          ("P10 \(whole($0.p10))", $0.p10),
        ]
      } ?? [])
    let places = Draw.apart(labels.map { scale.place($0.1) }, by: 16)
    for (label, y) in zip(labels, places) {
      Draw.text(Draw.fitted(label.0, width: 200), x: right + 26, y: y + 5)
    }
  }
}
