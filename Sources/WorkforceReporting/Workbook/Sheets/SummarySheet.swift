import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The figures a steering group asks for first.
struct SummarySheet {
  let context: BookContext
  var builder: SheetBuilder
  /// The figures by domain and wave, for checks; nil where there are none.
  private(set) var columns: Columns?
  /// Where the charts stand.
  var chartRow: Int?

  /// The columns of the table by domain and wave that other sheets add up.
  struct Columns {
    var activities: BookCheck.Figure
    var hoursAsIs: BookCheck.Figure
    var hoursToBe: BookCheck.Figure
    var netRelease: BookCheck.Figure

    fileprivate init(_ sheet: String, _ range: CellRange, _ rows: [[Cell]]) {
      func figure(_ column: Int) -> BookCheck.Figure {
        let cells = SheetRange(
          sheet,
          CellRange(rows: range.firstRow...range.lastRow, columns: column...column))
        return BookCheck.Figure(
          formula: "SUM(\(cells.reference))", value: TableLayout.sum(rows[...], column: column))
      }
      activities = figure(5)
      hoursAsIs = figure(7)
      hoursToBe = figure(8)
      netRelease = figure(9)
    }
  }

  /// A–E: domain, its title, wave, its title, go-live; F–P: figures.
  private static let widths: [Double] =
    [18, 22, 11, 22, 12] + [Double](repeating: 10.5, count: 11)

  init(_ context: BookContext) {
    self.context = context
    builder = SheetBuilder(.summary, context: context, widths: Self.widths)
  }

  var plan: ChangePlan { context.plan }
  var analysis: Analysis { plan.analysis }

  mutating func build() -> Sheet {
    builder.title(
      context(SummaryLabels.title), note: context(SummaryLabels.note))
    builder.skip()
    for sentence in SummaryText(plan).sentences { builder.paragraph(sentence) }
    builder.skip()
    addTiles()
    addCharts()
    addDomainTable()
    builder.skip()
    addMoney()
    addRanges()
    builder.skip()
    addChartData()
    return builder.finish()
  }

  /// Rows above the table by domain and wave depend on the text alone, so its place is known only
  /// when it is reached; tiles hold values.
  private mutating func addTiles() {
    let tiles = SummaryText(plan).tiles
    // Five tiles a row over the sheet's sixteen columns.
    let spans = [2, 2, 4, 4, 4]
    for start in stride(from: 0, to: tiles.count, by: spans.count) {
      let row = tiles[start..<min(start + spans.count, tiles.count)]
      builder.cells(row.map { .text(context($0.label), .tileLabel) }, spans: spans, height: 20)
      builder.cells(
        row.map { tile in
          switch tile.value {
          case .number(let value, let format):
            .number(value, CellStyle.tileValue.with { $0.numberFormat = format })
          case .text(let text): .text(text, .tileValue)
          }
        }, spans: spans, height: 32)
      builder.cells(row.map { .text($0.note, .tileNote) }, spans: spans)
      builder.skip()
    }
  }

  private mutating func addDomainTable() {
    builder.keepTogether(rows: min(plan.summary.count, 20) + 3)
    builder.heading(SummaryLabels.byDomain)
    let first = builder.row + 1
    func figure(_ label: Label, _ kind: TableColumn.Kind = .number(0)) -> TableColumn {
      TableColumn(context(label), kind)
    }
    let columns: [TableColumn] = [
      figure(.domain, .key), figure(.domainTitle, .text), figure(.wave, .text),
      figure(.waveTitle, .text), figure(.goLive, .date), figure(SummaryLabels.activities),
      figure(SummaryLabels.ofThemChange), figure(SummaryLabels.hoursAsIs),
      figure(SummaryLabels.hoursToBe), figure(SummaryLabels.netRelease, .signed(0)),
      figure(SummaryLabels.fteAsIs, .number(1)), figure(SummaryLabels.fteToBe, .number(1)),
      figure(SummaryLabels.oversightHours), figure(SummaryLabels.rolesTouched),
      figure(SummaryLabels.openErrors), figure(SummaryLabels.openWarnings),
    ]
    guard !plan.summary.isEmpty else {
      return builder.paragraph(context(SummaryLabels.empty), style: .note)
    }
    let rows = plan.summary.enumerated().map { index, row -> [Cell] in
      let wave = context.wave(row.wave)
      let line = first + index + 1
      let none = context(WorkingsLabels.none)
      let key = row.domain?.text ?? none
      func sum(
        _ state: Diagnostic.State, _ value: Double, _ quantity: Label = WorkingsLabels.hours,
        parts: [HoursPart] = []
      ) -> Cell {
        context.formula(
          context.live?.sum(
            quantity, state: state, parts: parts,
            by: [(WorkingsLabels.domain, "$A\(line)"), (WorkingsLabels.wave, "$C\(line)")]),
          value)
      }
      let place = firstActivity(row)
      return [
        place.map { .link(key, to: $0, .link.with { $0.isBold = true }) } ?? .text(key),
        .text(context.title(row.domain) ?? context(.withoutDomain)),
        .text(row.wave?.text ?? none), .text(wave?.title ?? context(SummaryLabels.noWave)),
        .day(wave?.goLive), .integer(row.activities), .integer(row.changing),
        sum(.asIs, row.asIsHours), sum(.toBe, row.toBeHours),
        context.formula("H\(line)-I\(line)", row.netRelease),
        sum(.asIs, row.asIsFTE, WorkingsLabels.fte), sum(.toBe, row.toBeFTE, WorkingsLabels.fte),
        sum(.toBe, row.oversightHours, parts: HoursPart.allCases.filter(\.isOversight)),
        .integer(row.rolesTouched), .integer(row.errors), .integer(row.warnings),
      ]
    }
    let last = first + rows.count
    func total(_ column: Int) -> Cell {
      let name = CellPosition.columnName(column)
      let value = TableLayout.sum(rows[...], column: column)
      return context.formula("SUM(\(name)\(first + 1):\(name)\(last))", value)
    }
    // Roles are touched in several waves, and a sum would count them twice.
    let totals: [Cell] = columns.indices.map { column in
      switch column {
      case 0: .text(context(.total))
      case 5...12, 14, 15: total(column)
      default: .empty
      }
    }
    let range = builder.table("SummaryByWave", columns, rows, totals: totals)
    self.columns = Columns(context.name(of: .summary), range, rows)
    builder.gap()
    builder.paragraph(
      context(SummaryLabels.domainNote), style: CellStyle.note.with { $0.wraps = true })
  }

  /// The first activity of a row, in the sheet Activities.
  private func firstActivity(_ row: SummaryRow) -> LinkTarget? {
    let activities = plan.definitions.activities
    guard
      let place = activities.firstIndex(where: {
        $0.domain == row.domain && $0.wave == row.wave
      })
    else { return nil }
    return context.target(.activities, place)
  }

  private mutating func addRanges() {
    builder.keepTogether(rows: 4)
    builder.heading(SummaryLabels.howSure)
    let release = plan.release
    guard release.total.reached != nil else {
      return builder.paragraph(
        context(SummaryLabels.noRanges))
    }
    let columns: [TableColumn] = [
      .init(context(.domain), .key), .init(context(.domainTitle)),
      .init(context(SummaryLabels.reachedIn), .percent(0)),
      .init(context(SummaryLabels.likeliest), .number(0)),
      .init(context(SummaryLabels.p10), .number(0)), .init(context(SummaryLabels.p50), .number(0)),
      .init(context(SummaryLabels.p90), .number(0)),
    ]
    func row(_ key: String, _ title: String?, _ spread: ReleaseEstimate.Spread) -> [Cell] {
      [
        .text(key), .text(title), .number(spread.reached), .number(spread.point),
        .number(spread.p10), .number(spread.p50), .number(spread.p90),
      ]
    }
    let domains = plan.definitions.domains
    var rows: [[Cell]] = []
    if domains.count > 1 {
      for (domain, spread) in zip(domains, release.domains) {
        rows.append(row(domain.id.text, domain.title, spread))
      }
    }
    rows.append(row(context(SummaryLabels.plan), context(SummaryLabels.wholePlan), release.total))
    builder.table("SummaryRanges", columns, rows)
    builder.gap()
    builder.paragraph(
      SummaryLabels.draws(
        context.language, Double(plan.figures.ranges.draws).grouped(in: context.language)),
      style: CellStyle.note.with { $0.wraps = true })
  }
}
