import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What takes the hours of today to those after the change.
extension SummarySheet {
  private struct Step {
    var title: String
    var change: Double
    /// Nil for the hours after the change, which are the sum of all steps.
    var formula: String?
    var isLevel = false
  }

  private var steps: [Step] {
    let kinds = WorkKind.allCases.compactMap { kind -> Step? in
      let change = kind.change(in: analysis)
      guard change.magnitude >= 0.5 else { return nil }
      let formula = context.live?.sum(state: .toBe, parts: kind.parts).flatMap { after in
        context.live?.sum(state: .asIs, parts: kind.parts).map { "\(after)-(\($0))" }
      }
      return Step(title: context(kind.title), change: change, formula: formula)
    }
    let before = Step(
      title: context(.asIs), change: analysis.asIsHours, formula: context.live?.sum(state: .asIs),
      isLevel: true)
    return [before] + kinds
      + [Step(title: context(.toBe), change: analysis.toBeHours, formula: nil, isLevel: true)]
  }

  mutating func addWaterfall(at position: CellPosition) {
    let steps = steps
    builder.keepTogether(rows: steps.count + 2)
    builder.heading(ChartLabels.waterfall)
    let columns: [TableColumn] = [
      .init(context(ChartLabels.step), .key), .init(context(ChartLabels.change), .signed(0)),
      .init(context(ChartLabels.upTo), .number(0)), .init(context(ChartLabels.base), .number(0)),
      .init(context(ChartLabels.level), .number(0)), .init(context(ChartLabels.less), .number(0)),
      .init(context(ChartLabels.more), .number(0)),
    ]
    let first = builder.row + 2
    var level = 0.0
    let rows = steps.enumerated().map { index, step -> [Cell] in
      let line = first + index
      let isLast = index == steps.count - 1
      let before = level
      let change = isLast ? before : step.change
      level = isLast ? before : before + step.change
      let isFirst = index == 0
      let up = isFirst || isLast ? "B\(line)" : "C\(line - 1)+B\(line)"
      return [
        .text(step.title),
        context.formula(isLast ? "C\(line - 1)" : step.formula, change),
        context.formula(up, level),
        step.isLevel
          ? .number(0) : context.formula("MIN(C\(line - 1),C\(line))", min(before, level)),
        step.isLevel ? context.formula("B\(line)", change) : .number(0),
        step.isLevel ? .number(0) : context.formula("MAX(0,-B\(line))", max(0, -change)),
        step.isLevel ? .number(0) : context.formula("MAX(0,B\(line))", max(0, change)),
      ]
    }
    let name = context.name(of: .summary)
    let range = builder.table("SummaryWaterfall", columns, rows)
    builder.skip()
    func series(_ label: Label, _ column: Int, _ color: Color, isInvisible: Bool = false)
      -> Chart.Series
    {
      .init(
        context(label), categories: range.column(0, of: name),
        values: range.column(column, of: name), color: color, isInvisible: isInvisible)
    }
    let (before, after) = (analysis.asIsHours, analysis.toBeHours)
    let title = after <= before ? ChartLabels.waterfallFalls : ChartLabels.waterfallRises
    var chart = Chart(
      .columnStacked,
      title: title(
        context.language, before.grouped(in: context.language),
        after.grouped(in: context.language)), at: position,
      series: [
        series(ChartLabels.base, 3, .white, isInvisible: true),
        series(ChartLabels.level, 4, .header), series(ChartLabels.less, 5, Color(0x9AC4E4)),
        series(ChartLabels.more, 6, Color(0xD55E00)),
      ])
    chart.legend = .none
    chart.valueAxis = .init(
      title: context(ChartLabels.hoursAxis), numberFormat: .decimal(0), minimum: 0)
    chart.width = Self.leftWidth
    chart.height = Self.chartHeight
    chart.description = context(ChartLabels.waterfallDescription)
    builder.chart(chart)
  }
}
