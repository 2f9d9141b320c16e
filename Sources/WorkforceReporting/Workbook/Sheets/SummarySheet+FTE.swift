import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// How many people the work takes month by month.
extension SummarySheet {
  /// A longer horizon is shown by every third, or every twelfth, month.
  private static let months = 36

  mutating func addFTE(at position: CellPosition) {
    let fte = analysis.fteMonths
    let step = fte.months.count <= Self.months ? 1 : fte.months.count <= 3 * Self.months ? 3 : 12
    let places = Array(stride(from: 0, to: fte.months.count, by: step))
    let families = FamilyFTE.largest(fte, context.language)
    guard !families.isEmpty, places.count > 1, !fte.total.contains(nil) else { return }
    builder.keepTogether(rows: min(places.count + 3, 30))
    builder.heading(ChartLabels.fte)
    builder.paragraph(
      context(ChartLabels.fteNote), style: CellStyle.note.with { $0.wraps = true })
    let columns =
      [TableColumn(context(ChartLabels.month), .key)]
      + families.map { TableColumn(SafeText.line($0.name, limit: 32), .number(1)) }
    let rows = places.map { place -> [Cell] in
      [.text(fte.months[place].description)] + families.map { .number($0.fte[place]) }
    }
    let name = context.name(of: .summary)
    let range = builder.table("SummaryFTE", columns, rows)
    builder.skip()
    let totals = [places.first, places.last].map { place in
      (place.flatMap { fte.total[$0] } ?? 0).readable(in: context.language)
    }
    let last = places.last.map { fte.months[$0].written(in: context.language) } ?? ""
    var chart = Chart(
      .columnStacked,
      title: ChartLabels.fteMoves(context.language, totals[0], totals[1], last), at: position,
      series: families.enumerated().map { index, family in
        .init(
          SafeText.line(family.name, limit: 32), categories: range.column(0, of: name),
          values: range.column(index + 1, of: name),
          color: Color.series[index % Color.series.count])
      })
    chart.valueAxis = .init(
      title: context(WorkingsLabels.fte), numberFormat: .decimal(0), minimum: 0)
    chart.width = Self.rightWidth
    chart.height = Self.chartHeight
    chart.description = context(ChartLabels.fteDescription)
    builder.chart(chart)
  }
}
