import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What the work of each domain and wave costs to run, before and after.
extension SummarySheet {
  private struct Key: Hashable {
    var domain: ID<Domain>?
    var wave: ID<Wave>?
    var state: Diagnostic.State
  }

  mutating func addMoney() {
    guard let money = plan.figures.money else { return }
    let rows = plan.summary.filter { $0.asIsHours + $0.toBeHours > 0 || $0.systems > 0 }
    guard !rows.isEmpty else { return }
    builder.keepTogether(rows: min(rows.count, 20) + 4)
    builder.heading(SummaryLabels.costByDomain)
    let currency = plan.plan.currency ?? context(.money)
    func amount(_ label: Label, _ kind: TableColumn.Kind = .number(0)) -> TableColumn {
      TableColumn(label(context.language, currency), kind)
    }
    let columns: [TableColumn] = [
      .init(context(.domain), .key), .init(context(.domainTitle)), .init(context(.wave)),
      .init(context(.waveTitle)), .init(context(.goLive), .date),
      amount(SummaryLabels.peopleAsIs), amount(SummaryLabels.peopleToBe),
      amount(SummaryLabels.systemsAsIs), amount(SummaryLabels.systemsToBe),
      amount(SummaryLabels.costChange, .signed(0)),
    ]
    let uses = Dictionary(grouping: SystemUse.all(plan.definitions)) {
      Key(domain: $0.domain, wave: $0.wave, state: $0.state)
    }
    let cells = MoneyCells(context)
    let first = builder.row + 2
    let lines = rows.enumerated().map { index, row -> [Cell] in
      let line = first + index
      let none = context(WorkingsLabels.none)
      let wave = context.wave(row.wave)
      func people(_ state: Diagnostic.State, _ value: Money) -> Cell {
        context.formula(
          context.live?.sum(
            WorkingsLabels.cost, state: state,
            by: [(WorkingsLabels.domain, "$A\(line)"), (WorkingsLabels.wave, "$C\(line)")]),
          value.value)
      }
      func systems(_ state: Diagnostic.State, _ value: Money) -> Cell {
        let here = uses[Key(domain: row.domain, wave: row.wave, state: state)] ?? []
        return context.formula(cells.cost(of: here), value.value)
      }
      return [
        .text(row.domain?.text ?? none),
        .text(context.title(row.domain) ?? context(.withoutDomain)),
        .text(row.wave?.text ?? none), .text(wave?.title ?? context(SummaryLabels.noWave)),
        .day(wave?.goLive), people(.asIs, row.asIsCost), people(.toBe, row.toBeCost),
        systems(.asIs, row.asIsSystems), systems(.toBe, row.toBeSystems),
        context.formula("G\(line)+I\(line)-F\(line)-H\(line)", row.costChange),
      ]
    }
    let totals = columns.indices.map { column -> Cell in
      guard column > 4 else { return column == 0 ? .text(context(.total)) : .empty }
      let name = CellPosition.columnName(column)
      return context.formula(
        "SUM(\(name)\(first):\(name)\(first + lines.count - 1))",
        TableLayout.sum(lines[...], column: column))
    }
    builder.table("SummaryCost", columns, lines, totals: totals)
    builder.gap()
    builder.paragraph(
      SummaryLabels.costNote(
        context.language, context.name(of: .cost),
        money.netOfYear.value.grouped(in: context.language), currency),
      style: CellStyle.note.with { $0.wraps = true })
    builder.skip()
  }
}

extension SummaryRow {
  fileprivate var systems: Double { asIsSystems.value + toBeSystems.value }
  fileprivate var costChange: Double {
    toBeCost.value + toBeSystems.value - asIsCost.value - asIsSystems.value
  }
}
