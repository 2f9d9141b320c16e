import WorkforceAnalysis
import WorkforcePlanning

/// How today's hours become those afterwards, by kind of work.
extension HTMLReport {
  private struct Step {
    var label: String
    var from: Double
    var to: Double
    var isTotal = false

    var change: Double { to - from }
  }

  var waterfall: HTML? {
    let kinds = WorkKind.allCases.compactMap { kind -> (WorkKind, Double)? in
      let change = kind.change(in: plan.analysis)
      return change.magnitude < 0.5 ? nil : (kind, change)
    }
    guard !kinds.isEmpty else { return nil }
    let (before, after) = (plan.analysis.asIsHours, plan.analysis.toBeHours)
    var steps = [Step(label: words(HTMLLabels.today), from: 0, to: before, isTotal: true)]
    var sum = before
    for (kind, change) in kinds {
      steps.append(Step(label: words(kind.title), from: sum, to: sum + change))
      sum += change
    }
    steps.append(Step(label: words(HTMLLabels.afterwards), from: 0, to: after, isTotal: true))
    let changes = kinds.map { "\(words($0.title)) \(signed($1))" }
      .joined(separator: ", ")
    return ReportChart(
      anchor: HTML.Anchor("chart-hours"),
      finding: HTMLLabels.waterfallFinding(language, whole(before), whole(after)),
      axes: words(HTMLLabels.waterfallAxes),
      description: HTMLLabels.waterfallText(language, whole(before), changes, whole(after)),
      height: Double(steps.count) * 34 + 34, drawing: drawing(steps)
    ).html
  }

  @HTMLBuilder private func drawing(_ steps: [Step]) -> HTML {
    let scale = ChartScale([0] + steps.flatMap { [$0.from, $0.to] }, from: 220, to: 670)
    let bottom = Double(steps.count) * 34 + 8
    for tick in scale.ticks {
      let x = scale.place(tick)
      Draw.line(.class("grid"), x, 4, x, bottom)
      Draw.text(whole(tick), x: x, y: bottom + 16, .middle, isFaint: true)
    }
    for (place, step) in steps.enumerated() {
      let y = Double(place) * 34 + 8
      let (from, to) = (scale.place(step.from), scale.place(step.to))
      Draw.text(Draw.fitted(step.label, width: 220), x: 212, y: y + 17, .end)
      Draw.bar(
        step.isTotal ? .class("whole") : step.change < 0 ? .class("less") : .class("more"),
        from: from, to: to, y: y + 2, height: 22)
      Draw.text(
        step.isTotal ? whole(step.to) : signed(step.change), x: max(from, to) + 7, y: y + 18)
      if place < steps.count - 1 { Draw.line(.class("axis"), to, y + 24, to, y + 36) }
    }
    Draw.line(.class("axis"), scale.place(0), 4, scale.place(0), bottom)
  }
}
