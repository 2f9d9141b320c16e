import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// When each wave is prepared, goes live and settles.
extension HTMLReport {
  var waveChart: HTML? {
    let waves = Array(definitions.waves.prefix(Self.waveLimit))
    guard let first = waves.map(\.goLive).min(), let last = waves.map(\.goLive).max() else {
      return nil
    }
    let texts = waves.enumerated().map { place, wave in
      let settled = wave.end.map { " – \($0)" } ?? ""
      return "\(place + 1). \(wave.title): \(wave.start ?? wave.goLive), \(wave.goLive)\(settled)"
    }
    return ReportChart(
      anchor: HTML.Anchor("chart-waves"),
      finding: HTMLLabels.wavesFinding(
        language, whole(waves.count), first.description, last.description),
      axes: words(HTMLLabels.wavesAxes), description: texts.joined(separator: "; ") + ".",
      height: Double(waves.count) * 38 + 40, drawing: drawing(waves)
    ).html
  }

  @HTMLBuilder private func drawing(_ waves: [Wave]) -> HTML {
    let days = waves.flatMap { [$0.start ?? $0.goLive, $0.goLive, $0.end ?? $0.goLive] }
    let scale = ChartScale(days.map { Double($0.daysSince1970) }, from: 230, to: 670)
    let bottom = Double(waves.count) * 38 + 8
    months(days, scale, bottom: bottom)
    for (place, wave) in waves.enumerated() {
      let y = Double(place) * 38 + 8
      let live = scale.place(Double(wave.goLive.daysSince1970))
      Draw.text(Draw.fitted("\(place + 1). \(wave.title)", width: 212), x: 8, y: y + 19)
      if let start = wave.start, start < wave.goLive {
        Draw.bar(
          .class("before"), from: scale.place(Double(start.daysSince1970)), to: live, y: y + 5,
          height: 20)
      }
      if let end = wave.end, end > wave.goLive {
        Draw.bar(
          .class("less"), from: live, to: scale.place(Double(end.daysSince1970)), y: y + 5,
          height: 20)
      }
      HTML(
        .path,
        [
          .class("milestone"),
          .path(
            SVGPath(
              [(live - 9, y + 15), (live, y + 5), (live + 9, y + 15), (live, y + 25)],
              isClosed: true)),
        ])
      let end = scale.place(Double((wave.end ?? wave.goLive).daysSince1970))
      Draw.text(wave.goLive.description, x: max(live + 9, end) + 6, y: y + 20)
    }
  }

  @HTMLBuilder private func months(
    _ days: [CalendarDate], _ scale: ChartScale, bottom: Double
  ) -> HTML {
    if let first = days.min().map({ Month(of: $0) }), let last = days.max().map({ Month(of: $0) }) {
      let step = max(1, (last.index - first.index + 5) / 6)
      for index in stride(from: first.index + 1, through: last.index, by: step) {
        let x = scale.place(Double(Month(index: index).firstDay))
        Draw.line(.class("grid"), x, 4, x, bottom)
        Draw.text(Month(index: index).description, x: x, y: bottom + 18, .middle, isFaint: true)
      }
    }
  }
}
