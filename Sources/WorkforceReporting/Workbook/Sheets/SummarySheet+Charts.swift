import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The charts of the summary, two by two, and below the tables the cells they draw.
extension SummarySheet {
  static let chartRows = 14
  static let leftWidth = 605
  static let rightWidth = 850
  static let chartHeight = 280
  /// More domains make the chart unreadable; it then shows the whole plan.
  private static let chartDomains = 5

  private static let kinds = WorkKind.allCases

  /// Leaves room for the charts; `addChartData` puts them there.
  mutating func addCharts() {
    guard hasHours || !plan.definitions.activities.isEmpty else { return }
    builder.heading(SummaryLabels.beforeAndAfter)
    chartRow = builder.row
    builder.skip(2 * Self.chartRows + 1)
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
          hours[index] += kind.hours(of: work)
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
    let below = chartRow + Self.chartRows + 1
    if hasHours {
      addHours()
      addWaterfall(at: CellPosition(row: chartRow, column: 0))
      addFTE(at: CellPosition(row: chartRow, column: 5))
    }
    addModes(at: CellPosition(row: below, column: 0))
    if hasHours { addTornado(at: CellPosition(row: below, column: 5)) }
  }

  private mutating func addHours() {
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
    builder.table("SummaryHours", columns, rows)
    builder.skip()
  }

  private mutating func addModes(at position: CellPosition) {
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
    func systems(_ state: KeyPath<Activity, ActivityState?>) -> String {
      String(activities.count { $0[keyPath: state]?.execution.isSystems ?? false })
    }
    let title = ChartLabels.modesMove(
      context.language, systems(\.asIs), systems(\.toBe),
      Double(activities.count { $0.toBe != nil }).grouped(in: context.language))
    var chart = Chart(
      .column, title: title, at: position,
      series: [
        .init(
          context(SummaryLabels.seriesAsIs), categories: range.column(0, of: name),
          values: range.column(2, of: name),
          color: Color(0xA9B7C6)),
        .init(
          context(SummaryLabels.seriesToBe), categories: range.column(0, of: name),
          values: range.column(3, of: name), color: .header),
      ])
    chart.valueAxis = .init(
      title: context(ChartLabels.activitiesAxis), numberFormat: .decimal(0), minimum: 0)
    chart.width = Self.leftWidth
    chart.height = Self.chartHeight
    chart.description = context(SummaryLabels.modeChartDescription)
    builder.chart(chart)
    builder.skip()
  }
}

extension CellRange {
  /// A column of a table on Summary.
  func column(_ offset: Int, of sheet: String) -> SheetRange {
    let column = firstColumn + offset
    return SheetRange(
      sheet, CellRange(rows: firstRow...lastRow, columns: column...column))
  }
}
