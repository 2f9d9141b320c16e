import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The two charts of the summary, and below the tables the cells they draw.
extension SummarySheet {
  private static let chartRows = 16
  /// More domains make the chart unreadable; it then shows the whole plan.
  private static let chartDomains = 5

  private struct Kind {
    var title: Label
    var parts: [HoursPart]
  }

  private static let kinds = [
    Kind(title: SummaryLabels.doing, parts: [.performed, .manual]),
    Kind(title: SummaryLabels.exceptions, parts: [.exceptions, .rework]),
    Kind(title: .oversight, parts: [.before, .after, .fixed]),
    Kind(title: SummaryLabels.asking, parts: [.consulted, .informed]),
    Kind(title: SummaryLabels.deciding, parts: [.decided, .escalated]),
  ]

  /// Leaves room for the charts; `addChartData` puts them there.
  mutating func addCharts() {
    guard hasHours || !plan.definitions.activities.isEmpty else { return }
    builder.heading(SummaryLabels.beforeAndAfter)
    chartRow = builder.row
    builder.skip(Self.chartRows)
  }

  private var hasHours: Bool { analysis.asIsHours > 0 || analysis.toBeHours > 0 }

  private struct Bar {
    var label: String
    var state: Diagnostic.State
    /// `nil` for all domains together.
    var domain: ID<Domain>??
    var hours: [Double]
  }

  private var bars: [Bar] {
    let definitions = plan.definitions
    func bar(_ title: String, _ state: Diagnostic.State, _ domain: ID<Domain>?? = nil) -> Bar {
      func isPart(_ one: ID<Domain>?) -> Bool { domain.map { $0 == one } ?? true }
      var hours = [Double](repeating: 0, count: Self.kinds.count)
      func add(_ work: WorkHours) {
        for (index, kind) in Self.kinds.enumerated() {
          hours[index] += kind.parts.reduce(0) { $0 + work[$1] }
        }
      }
      for (activity, work) in zip(definitions.activities, analysis.activities)
      where isPart(activity.domain) {
        add(state == .asIs ? work.asIs : work.toBe)
      }
      for (decision, work) in zip(definitions.decisions, analysis.decisions) {
        let activity = decision.activity.flatMap { definitions.activities[$0] }
        if isPart(decision.domain ?? activity?.domain) {
          add(state == .asIs ? work.asIs : work.toBe)
        }
      }
      let label = state == .asIs ? SummaryLabels.barAsIs : SummaryLabels.barToBe
      return Bar(
        label: label(context.language, title), state: state, domain: domain, hours: hours)
    }
    let used = Set(plan.summary.filter { $0.asIsHours + $0.toBeHours > 0 }.map(\.domain))
    let domains = (definitions.domains.map { Optional($0.id) } + [nil]).filter(used.contains)
    guard domains.count <= Self.chartDomains else {
      let all = context(SummaryLabels.allDomains)
      return [bar(all, .asIs), bar(all, .toBe)]
    }
    return domains.flatMap { domain -> [Bar] in
      let title = SafeText.line(context.title(domain) ?? context(SummaryLabels.noDomain), limit: 32)
      return [
        bar(title, .asIs, .some(domain)), bar(title, .toBe, .some(domain)),
      ]
    }
  }

  mutating func addChartData() {
    guard let chartRow else { return }
    if hasHours { addHours(chartRow) }
    addModes(chartRow)
  }

  private mutating func addHours(_ chartRow: Int) {
    let bars = bars
    builder.keepTogether(rows: bars.count + 2)
    builder.heading(SummaryLabels.byKind)
    let used = Self.kinds.indices.filter { kind in bars.contains { $0.hours[kind] != 0 } }
    let columns =
      [TableColumn(context(SummaryLabels.domainAndState), .key)]
      + used.map { TableColumn(context(Self.kinds[$0].title), .number(0)) } + [
        TableColumn(context(.total), .number(0))
      ]
    let first = builder.row + 1
    let last = CellPosition.columnName(used.count)
    let rows = bars.enumerated().map { index, bar -> [Cell] in
      let line = first + index + 1
      let none = context(WorkingsLabels.none)
      let criteria = bar.domain.map { [(WorkingsLabels.domain, "\"\($0?.text ?? none)\"")] }
      let values = used.map { kind in
        context.formula(
          context.live?.sum(
            state: bar.state, parts: Self.kinds[kind].parts, by: criteria ?? []),
          bar.hours[kind])
      }
      let total = context.formula(
        "SUM(B\(line):\(last)\(line))", used.reduce(0) { $0 + bar.hours[$1] })
      return [.text(bar.label)] + values + [total]
    }
    let name = context.name(of: .summary)
    let range = builder.table("SummaryHours", columns, rows)
    var chart = Chart(
      .columnStacked, title: context(SummaryLabels.hoursChart),
      at: CellPosition(row: chartRow, column: 0),
      series: used.enumerated().map { place, kind in
        .init(
          context(Self.kinds[kind].title), categories: range.column(0, of: name),
          values: range.column(place + 1, of: name),
          color: Color.series[kind])
      })
    chart.valueAxis = .init(numberFormat: .decimal(0), minimum: 0)
    chart.width = 690
    chart.height = 310
    chart.description = context(SummaryLabels.hoursChartDescription)
    builder.chart(chart)
    builder.skip()
  }

  private mutating func addModes(_ chartRow: Int) {
    builder.keepTogether(rows: Execution.allCases.count + 1)
    builder.heading(SummaryLabels.byMode)
    let activities = plan.definitions.activities
    let rows = Execution.allCases.map { mode -> [Cell] in
      [
        .text(context(mode.word)), .text(context(mode.explanation)),
        .integer(activities.count { $0.asIs?.execution == mode }, .number()),
        .integer(activities.count { $0.toBe?.execution == mode }, .number()),
      ]
    }
    let name = context.name(of: .summary)
    let range = builder.table(
      "SummaryModes",
      [
        .init(context(SummaryLabels.mode), .key), .init(context(SummaryLabels.meaning)),
        .init(context(.asIs), .number(0)), .init(context(.toBe), .number(0)),
      ], rows)
    var chart = Chart(
      .column, title: context(SummaryLabels.byMode),
      at: CellPosition(row: chartRow, column: 5),
      series: [
        .init(
          context(SummaryLabels.seriesAsIs), categories: range.column(0, of: name),
          values: range.column(2, of: name),
          color: Color(0xA9B7C6)),
        .init(
          context(SummaryLabels.seriesToBe), categories: range.column(0, of: name),
          values: range.column(3, of: name), color: .header),
      ])
    chart.valueAxis = .init(numberFormat: .decimal(0), minimum: 0)
    chart.width = 820
    chart.height = 310
    chart.description = context(SummaryLabels.modeChartDescription)
    builder.chart(chart)
  }
}

extension CellRange {
  /// A column of a table on Summary.
  fileprivate func column(_ offset: Int, of sheet: String) -> SheetRange {
    let column = firstColumn + offset
    return SheetRange(
      sheet, CellRange(rows: firstRow...lastRow, columns: column...column))
  }
}
