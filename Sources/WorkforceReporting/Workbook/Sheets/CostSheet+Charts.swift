import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// The net month by month and what moves it, as tables and charts.
extension CostSheet {
  private static let chartRows = 14
  private static let leftWidth = 660
  private static let rightWidth = 570
  private static let height = 280

  /// Leaves room for the charts, and says where.
  mutating func addChartRoom() -> Int {
    let row = builder.row
    builder.skip(Self.chartRows + 1)
    return row
  }

  mutating func addMonths(_ chartRow: Int) {
    guard money.months.count > 1, let last = money.months.last else { return }
    builder.keepTogether(rows: min(money.months.count + 2, 30))
    builder.heading(CostLabels.months)
    let columns: [TableColumn] = [
      .init(context(ChartLabels.month), .key), .init(context(CostLabels.outcomes), .number(0)),
      .init(context(CostLabels.cashable), .number(0)),
      .init(context(CostLabels.gained), .number(0)),
      .init(context(CostLabels.systems), .number(0)), .init(say(CostLabels.oneOff), .number(0)),
      .init(context(CostLabels.net), .signed(0)),
      .init(context(CostLabels.cumulative), .signed(0)),
    ]
    // Months do not follow the inputs of the workbook: sums over them would be half live.
    let rows = money.months.map { month -> [Cell] in
      [
        .text(month.month.description), .number(month.outcomes.value),
        .number(month.cashable.value), .number(month.gained.value),
        .number(month.systems.value), .number(month.oneOff.value), .number(month.net.value),
        .number(month.cumulative.value),
      ]
    }
    let range = builder.table("CostMonths", columns, rows)
    builder.skip()
    let name = context.name(of: .cost)
    var chart = Chart(
      .line,
      title: CostLabels.cumulativeChart(
        language, last.cumulative.value.grouped(in: language), currency,
        last.month.written(in: language)), at: CellPosition(row: chartRow, column: 0),
      series: [
        .init(
          context(CostLabels.cumulative), categories: range.column(0, of: name),
          values: range.column(7, of: name), color: .header)
      ])
    chart.legend = .none
    chart.valueAxis = .init(title: currency, numberFormat: .decimal(0))
    chart.categoryAxis.hasLabelsAtTheEdge = true
    chart.width = Self.leftWidth
    chart.height = Self.height
    chart.description = context(CostLabels.cumulativeDescription)
    builder.chart(chart)
  }

  mutating func addTornado(_ chartRow: Int) {
    let bars = Array(context.plan.figures.tornado.net.prefix(TornadoTable.limit))
    guard !bars.isEmpty else { return }
    builder.keepTogether(rows: 3 * bars.count + 4)
    builder.heading(CostLabels.tornadoHeading)
    builder.paragraph(
      context(ChartLabels.tornadoNote), style: CellStyle.note.with { $0.wraps = true })
    let table = TornadoTable(context)
    let range = builder.table(
      "CostTornado", table.columns,
      table.rows(bars, point: money.netOfHorizon.value) { $0.netOfHorizon }, at: 1)
    builder.skip()
    var chart = table.chart(
      range, context.name(of: .cost), at: CellPosition(row: chartRow, column: 4))
    chart.title = CostLabels.tornadoMost(
      language, SafeText.line(table.title(of: bars[0]), limit: 90))
    chart.valueAxis.title = say(CostLabels.tornadoAxis)
    chart.width = Self.rightWidth
    chart.height = Self.height
    chart.description = context(ChartLabels.tornadoDescription)
    builder.chart(chart)
  }
}
