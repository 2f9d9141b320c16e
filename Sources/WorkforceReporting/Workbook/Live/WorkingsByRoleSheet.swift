import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// A role's part of the hours of a row of the workings.
struct BearingRow {
  /// The row of the workings, counted from zero.
  var record: Int
  var work: WorkingRow
  var portion: WorkHours.Portion

  /// Of the hours of the part, 0…1.
  var share: Double { portion.hours / work[portion.part] }

  static func all(_ rows: [WorkingRow]) -> [BearingRow] {
    rows.enumerated().flatMap { record, work in
      work.portions.filter { $0.hours != 0 && work[$0.part] != 0 }.map {
        BearingRow(record: record, work: work, portion: $0)
      }
    }
  }
}

extension TableSheet {
  /// Who bears what, a row for each part and role.
  static func workingsByRole(
    _ context: BookContext, _ rows: [BearingRow], _ workings: TableSheet,
    _ assumptions: AssumptionCells
  ) -> TableSheet {
    typealias Labels = WorkingsLabels
    let none = context(Labels.none)
    func effective(_ row: BearingRow) -> (cell: String, hours: Double)? {
      guard let id = row.portion.role, let role = context.definitions.roles[id],
        let hours = context.analysis[id]?.effectiveHours, hours > 0,
        let cell = assumptions.effectiveHours(of: role, hours)
      else { return nil }
      return (cell, hours)
    }
    func cost(_ row: BearingRow) -> (cell: String, value: Double)? {
      guard let id = row.portion.role, let value = context.definitions.roles[id]?.cost?.value,
        let cell = assumptions.cell(["roles.\(id.text).cost"], value: value)
      else { return nil }
      return (cell, value)
    }
    let fields: [Field<BearingRow>] = [
      Field(Labels.line, .key, width: 20...44) { row in
        .text("\(row.work.key).\(row.portion.part.rawValue).\(row.portion.role?.text ?? none)")
      },
      Field(Labels.role, .text, width: 12...24) { .text($0.portion.role?.text ?? none) },
      Field(Labels.state, .choice, width: 7...8) { .text(context($0.work.state.label)) },
      Field(Labels.domain, .text, width: 9...16) { .text($0.work.domain?.text ?? none) },
      Field(Labels.wave, .text, width: 8...12) { .text($0.work.wave?.text ?? none) },
      Field(Labels.part, .choice, width: 9...12) { .text(context($0.portion.part.word)) },
      Field(Labels.shareOfPart, .percent(1), width: 8...10) { .number($0.share) },
      .formula(Labels.hours, .number(1), hasSum: true, width: 9...11) { row, place in
        let label = Labels.hours(row.portion.part)
        guard let share = place[Labels.shareOfPart],
          let cell = workings.reference(record: row.record, under: label)
        else { return .number(row.portion.hours) }
        return context.formula("\(cell)*\(share)", row.portion.hours)
      },
      .formula(Labels.fte, .number(2), hasSum: true, width: 8...9) { row, place in
        guard let effective = effective(row), let hours = place[Labels.hours] else {
          return .empty
        }
        return context.formula(
          "\(hours)/\(effective.cell)", row.portion.hours / effective.hours)
      },
      .optionalFormula(
        Labels.cost, .number(0), hasSum: true, help: Labels.costHelp, width: 10...12,
        isUsed: { cost($0) != nil }
      ) { row, place in
        guard let cost = cost(row), let effective = effective(row), let fte = place[Labels.fte]
        else { return .empty }
        return context.formula(
          "\(fte)*\(cost.cell)", row.portion.hours / effective.hours * cost.value)
      },
    ]
    return TableSheet(
      .workingsByRole, tableName: "WorkingsByRole", title: Labels.byRoleTitle,
      note: Labels.byRoleNote, context: context, records: rows, empty: Labels.empty, fields)
  }
}

extension TableSheet {
  /// A cell of a record, as a formula on another sheet names it.
  func reference(record: Int, under header: Label) -> String? {
    guard let column = places[header], record < recordCount else { return nil }
    let cell = Self.position(record: record, column: column)
    return "\(SheetRange.quoted(name))!\(cell.absoluteName)"
  }
}
