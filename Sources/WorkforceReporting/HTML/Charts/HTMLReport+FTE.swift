import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// FTE needed month by month, by role family.
extension HTMLReport {
  var fteOverTime: HTML? {
    let figures = plan.analysis.fteMonths
    let total = figures.total.compactMap(\.self)
    // A month that nobody can work out would leave a hole that reads as none.
    guard figures.months.count > 1, total.count == figures.months.count,
      let first = total.first, let last = total.last, let highest = total.max(), highest > 0,
      let start = figures.months.first, let end = figures.months.last
    else { return nil }
    let bands = FamilyFTE.largest(figures, language)
    let texts = bands.map { band in
      "\(band.name): \(tenth(band.fte.first ?? 0)) → \(tenth(band.fte.last ?? 0))"
    }
    return ReportChart(
      anchor: HTML.Anchor("chart-fte"),
      finding: HTMLLabels.fteFinding(
        language, tenth(first), start.description, tenth(last), end.description),
      axes: words(HTMLLabels.fteAxes), description: texts.joined(separator: "; ") + ".",
      height: 330, drawing: drawing(figures.months, bands, highest: highest)
    ).html
  }

  @HTMLBuilder private func drawing(
    _ months: [Month], _ bands: [FamilyFTE], highest: Double
  ) -> HTML {
    let scale = ChartScale([0, highest], from: 280, to: 30)
    let (left, right) = (48.0, 520.0)
    let x = { (place: Int) in left + (right - left) * Double(place) / Double(months.count - 1) }
    let sums = Self.sums(bands, months: months.count)
    for tick in scale.ticks {
      let y = scale.place(tick)
      Draw.line(.class("grid"), left, y, right, y)
      Draw.text(tenth(tick), x: left - 6, y: y + 4, .end, isFaint: true)
    }
    for place in bands.indices {
      let top = months.indices.map { (x: x($0), y: scale.place(sums[place + 1][$0])) }
      let foot = months.indices.reversed().map { (x: x($0), y: scale.place(sums[place][$0])) }
      HTML(.path, [.series(place), .path(SVGPath(top + foot, isClosed: true))])
    }
    labels(bands, sums, scale, right: right)
    monthAxis(months, y: 280, x)
    goLives(months, x)
  }

  /// What lies below each band, month by month, and above the last.
  private static func sums(_ bands: [FamilyFTE], months: Int) -> [[Double]] {
    var result = [[Double](repeating: 0, count: months)]
    for band in bands {
      let below = result[result.count - 1]
      result.append(zip(below, band.fte).map { $0 + $1 })
    }
    return result
  }

  @HTMLBuilder private func labels(
    _ bands: [FamilyFTE], _ sums: [[Double]], _ scale: ChartScale, right: Double
  ) -> HTML {
    let middles = bands.indices.map { place in
      let low = sums[place].last ?? 0
      return scale.place(low + ((sums[place + 1].last ?? 0) - low) / 2)
    }
    // From the top down, and never below the axis.
    let spread = Draw.apart(middles, by: 16)
    let shift = max(0, (spread.max() ?? 0) - 284)
    for (place, band) in bands.enumerated() {
      let y = spread[place] - shift
      Draw.line(.class("link"), right + 2, middles[place], right + 14, y)
      HTML(
        .rect,
        [
          .series(place), .number("x", right + 16), .number("y", y - 6), .number("width", 12),
          .number("height", 12),
        ])
      Draw.text(
        Draw.fitted("\(tenth(band.fte.last ?? 0))  \(band.name)", width: 190), x: right + 33,
        y: y + 5)
    }
  }

  /// Months below a chart, eight or so of them named.
  @HTMLBuilder func monthAxis(_ months: [Month], y: Double, _ x: (Int) -> Double) -> HTML {
    Draw.line(.class("axis"), x(0), y, x(months.count - 1), y)
    let step = max(1, (months.count + 6) / 7)
    for place in stride(from: 0, to: months.count, by: step) {
      Draw.line(.class("axis"), x(place), y, x(place), y + 5)
      Draw.text(months[place].description, x: x(place), y: y + 20, .middle, isFaint: true)
    }
  }

  /// A line where a wave goes live, with its number in the list of waves.
  @HTMLBuilder private func goLives(_ months: [Month], _ x: (Int) -> Double) -> HTML {
    for (place, wave) in definitions.waves.prefix(Self.waveLimit).enumerated() {
      if let month = months.firstIndex(of: Month(of: wave.goLive)) {
        Draw.line(.class("marker"), x(month), 24, x(month), 280)
        Draw.text("\(place + 1)", x: x(month), y: 18, .middle, isFaint: true)
      }
    }
  }
}
