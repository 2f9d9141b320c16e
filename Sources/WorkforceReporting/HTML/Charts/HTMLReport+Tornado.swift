import WorkforceAnalysis
import WorkforcePlanning

/// Which uncertain value moves the hours set free most.
extension HTMLReport {
  private static let tornadoLimit = 10

  var tornado: HTML? {
    let bars = Array(plan.figures.tornado.release.prefix(Self.tornadoLimit))
    guard let first = bars.first else { return nil }
    let rows = bars.map { "\(name(of: $0)): \(ends($0))" }
    return ReportChart(
      anchor: HTML.Anchor("chart-tornado"),
      finding: HTMLLabels.tornadoFinding(
        language, name(of: first), whole(min(first.release.low, first.release.high)),
        whole(max(first.release.low, first.release.high))),
      axes: words(HTMLLabels.tornadoAxes), description: rows.joined(separator: "; ") + ".",
      height: Double(bars.count) * 40 + 34, drawing: drawing(bars)
    ).html
  }

  private func ends(_ bar: Tornado.Bar) -> String {
    HTMLLabels.lowAndHigh(language, whole(bar.release.low), whole(bar.release.high))
  }

  private func name(of bar: Tornado.Bar) -> String {
    "\(title(of: bar.subject)), \(value(of: bar))"
  }

  private func value(of bar: Tornado.Bar) -> String {
    let value = AssumptionLabels.words(for: bar.value).map(words) ?? bar.value
    return bar.places > 1 ? "\(value) (\(HTMLLabels.places(language, bar.places)))" : value
  }

  @HTMLBuilder private func drawing(_ bars: [Tornado.Bar]) -> HTML {
    let point = plan.analysis.netRelease
    let scale = ChartScale(
      [point] + bars.flatMap { [$0.release.low, $0.release.high] }, from: 360, to: 700)
    let bottom = Double(bars.count) * 40 + 8
    for tick in scale.ticks {
      let x = scale.place(tick)
      Draw.line(.class("grid"), x, 4, x, bottom)
      Draw.text(whole(tick), x: x, y: bottom + 16, .middle, isFaint: true)
    }
    let middle = scale.place(point)
    for (place, bar) in bars.enumerated() {
      let y = Double(place) * 40 + 8
      let (low, high) = (scale.place(bar.release.low), scale.place(bar.release.high))
      Draw.text(Draw.fitted(title(of: bar.subject), width: 310), x: 282, y: y + 13, .end)
      Draw.text(
        Draw.fitted(value(of: bar), width: 310), x: 282, y: y + 29, .end, isFaint: true)
      Draw.bar(.class("before"), from: low, to: middle, y: y + 5, height: 22)
      Draw.bar(.class("whole"), from: middle, to: high, y: y + 5, height: 22)
      // The side of a bar its low value lies on differs from value to value.
      Draw.text(
        whole(bar.release.low), x: low + (low > high ? 6 : -6), y: y + 21,
        low > high ? .start : .end)
      Draw.text(
        whole(bar.release.high), x: high + (low > high ? -6 : 6), y: y + 21,
        low > high ? .end : .start)
    }
    Draw.line(.class("axis"), middle, 2, middle, bottom)
  }
}
