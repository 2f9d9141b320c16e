import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// Which uncertain value the answer rests on most.
extension SummarySheet {
  mutating func addTornado(at position: CellPosition) {
    let bars = Array(analysisBars)
    guard !bars.isEmpty else { return }
    builder.keepTogether(rows: 3 * bars.count + 4)
    builder.heading(ChartLabels.tornado)
    builder.paragraph(
      context(ChartLabels.tornadoNote), style: CellStyle.note.with { $0.wraps = true })
    let name = context.name(of: .summary)
    let table = TornadoTable(context)
    let range = builder.table(
      "SummaryTornado", table.columns, table.rows(bars, point: analysis.netRelease) { $0.release },
      at: 1)
    builder.skip()
    var chart = table.chart(range, name, at: position)
    chart.title = ChartLabels.tornadoMost(
      context.language, SafeText.line(table.title(of: bars[0]), limit: 90))
    chart.valueAxis.title = context(ChartLabels.changeAxis)
    chart.width = Self.rightWidth
    chart.height = Self.chartHeight
    chart.description = context(ChartLabels.tornadoDescription)
    builder.chart(chart)
  }

  private var analysisBars: ArraySlice<Tornado.Bar> {
    plan.figures.tornado.release.prefix(TornadoTable.limit)
  }
}

/// The widest bars of a tornado, as a table and as the chart over it.
struct TornadoTable {
  static let limit = 8
  private let context: BookContext

  init(_ context: BookContext) { self.context = context }

  var columns: [TableColumn] {
    [
      .init(context(ChartLabels.range), .key), .init(context(ChartLabels.atLow), .number(0)),
      .init(context(ChartLabels.atHigh), .number(0)),
      .init(context(ChartLabels.changeAtLow), .signed(0)),
      .init(context(ChartLabels.changeAtHigh), .signed(0)),
    ]
  }

  func rows(
    _ bars: [Tornado.Bar], point: Double, _ ends: (Tornado.Bar) -> Tornado.Ends?
  ) -> [[Cell]] {
    bars.compactMap { bar in
      guard let ends = ends(bar) else { return nil }
      return [
        .text(title(of: bar)), .number(ends.low), .number(ends.high), .number(ends.low - point),
        .number(ends.high - point),
      ]
    }
  }

  /// `Triage a new claim: part whose result is used`.
  func title(of bar: Tornado.Bar) -> String {
    let subject = context.title(of: bar.subject) ?? bar.subject.id
    let what = AssumptionLabels.words(for: bar.value)
    return what.map { "\(subject): \(context($0))" } ?? subject
  }

  func chart(_ range: CellRange, _ sheet: String, at position: CellPosition) -> Chart {
    func series(_ label: Label, _ column: Int, _ color: Color) -> Chart.Series {
      .init(
        context(label), categories: range.column(0, of: sheet),
        values: range.column(column, of: sheet), color: color)
    }
    var chart = Chart(
      .barStacked, at: position,
      series: [
        series(ChartLabels.atLow, 3, Color(0xD55E00)),
        series(ChartLabels.atHigh, 4, Color(0x1F3A5F)),
      ])
    chart.categoryAxis.isReversed = true
    chart.categoryAxis.hasLabelsAtTheEdge = true
    chart.valueAxis.numberFormat = .decimal(0)
    return chart
  }
}
