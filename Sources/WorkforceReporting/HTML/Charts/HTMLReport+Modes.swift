import WorkforceModel
import WorkforcePlanning

/// How many activities are done in which way, before and after.
extension HTMLReport {
  var executionMix: HTML? {
    let activities = definitions.activities
    guard activities.contains(where: { $0.asIs?.execution != $0.toBe?.execution }) else {
      return nil
    }
    let rows = Execution.allCases.map { mode in
      (
        mode: mode, before: activities.count { $0.asIs?.execution == mode },
        after: activities.count { $0.toBe?.execution == mode }
      )
    }
    let finishing = rows.filter(\.mode.isSystems)
    let texts = rows.map {
      "\(words($0.mode.word)): \(whole($0.before)) → \(whole($0.after))"
    }
    return ReportChart(
      anchor: HTML.Anchor("chart-modes"),
      finding: HTMLLabels.modesFinding(
        language, whole(finishing.reduce(0) { $0 + $1.after }),
        whole(activities.count { $0.toBe != nil }), whole(finishing.reduce(0) { $0 + $1.before })),
      axes: words(HTMLLabels.modesAxes), description: texts.joined(separator: "; ") + ".",
      height: Double(rows.count) * 50 + 28, drawing: drawing(rows)
    ).html
  }

  @HTMLBuilder private func drawing(
    _ rows: [(mode: Execution, before: Int, after: Int)]
  ) -> HTML {
    let scale = ChartScale(
      [0] + rows.flatMap { [Double($0.before), Double($0.after)] }, from: 170, to: 600)
    for (place, row) in rows.enumerated() {
      let y = Double(place) * 50 + 4
      Draw.text(words(row.mode.word), x: 162, y: y + 24, .end)
      bar(.class("before"), row.before, words(HTMLLabels.today), y: y, scale)
      bar(.class("whole"), row.after, words(HTMLLabels.afterwards), y: y + 20, scale)
    }
    Draw.line(.class("axis"), 170, 0, 170, Double(rows.count) * 50)
    Draw.text(
      words(HTMLLabels.numberOfActivities), x: 170, y: Double(rows.count) * 50 + 18, isFaint: true)
  }

  @HTMLBuilder private func bar(
    _ style: HTML.Attribute, _ count: Int, _ state: String, y: Double, _ scale: ChartScale
  ) -> HTML {
    let end = scale.place(Double(count))
    if count > 0 { Draw.bar(style, from: 170, to: end, y: y, height: 17) }
    Draw.text("\(whole(count))  \(state)", x: end + 7, y: y + 14)
  }
}
