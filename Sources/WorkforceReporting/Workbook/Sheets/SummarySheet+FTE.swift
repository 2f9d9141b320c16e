import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// How many people the work takes month by month.
extension SummarySheet {
  /// More families make bars that nobody can tell apart.
  private static let families = 7
  /// A longer horizon is shown by every third, or every twelfth, month.
  private static let months = 36

  private struct Family {
    var title: String
    var fte: [Double]
  }

  mutating func addFTE(at position: CellPosition) {
    let fte = analysis.fteMonths
    let step = fte.months.count <= Self.months ? 1 : fte.months.count <= 3 * Self.months ? 3 : 12
    let places = Array(stride(from: 0, to: fte.months.count, by: step))
    let families = families(fte, places)
    guard !families.isEmpty, places.count > 1, !fte.total.contains(nil) else { return }
    builder.keepTogether(rows: min(places.count + 3, 30))
    builder.heading(ChartLabels.fte)
    builder.paragraph(
      context(ChartLabels.fteNote), style: CellStyle.note.with { $0.wraps = true })
    let columns =
      [TableColumn(context(ChartLabels.month), .key)]
      + families.map { TableColumn($0.title, .number(1)) }
    let rows = places.enumerated().map { row, place -> [Cell] in
      [.text(fte.months[place].description)] + families.map { .number($0.fte[row]) }
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
          family.title, categories: range.column(0, of: name),
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

  /// The largest families, and the rest together.
  private func families(_ fte: FTEMonths, _ places: [Int]) -> [Family] {
    let all = fte.families.map { family in
      Family(
        title: family.name.map { SafeText.line($0, limit: 32) }
          ?? context(ChartLabels.withoutFamily),
        fte: places.map { family.fte[$0] ?? 0 })
    }.filter { $0.fte.contains { $0 > 0 } }
    guard all.count > Self.families + 1 else { return all }
    let largest = all.enumerated().sorted {
      ($1.element.fte.max() ?? 0, $0.offset) < ($0.element.fte.max() ?? 0, $1.offset)
    }.prefix(Self.families).map(\.offset)
    let kept = Set(largest)
    let rest = all.indices.filter { !kept.contains($0) }
    let other = Family(
      title: context(ChartLabels.otherFamilies),
      fte: places.indices.map { month in rest.reduce(0) { $0 + all[$1].fte[month] } })
    return kept.sorted().map { all[$0] } + [other]
  }
}
