import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// Inputs and hours of every activity and decision, in formulas over their own row.
extension TableSheet {
  private typealias Labels = WorkingsLabels
  private typealias Column = Field<WorkingRow>

  static func workings(
    _ context: BookContext, _ rows: [WorkingRow], _ assumptions: AssumptionCells
  ) -> TableSheet {
    let source = WorkingInputs(context: context, assumptions: assumptions)
    let hours = HoursPart.allCases.map { part in
      Column.optionalFormula(
        Labels.hours(part), .number(1), hasSum: true, width: 9...11, isUsed: { $0[part] != 0 }
      ) { row, place in
        guard row[part] != 0, let formula = row.formula(part, place) else { return .empty }
        return context.formula(formula, row[part])
      }
    }
    let total = Column.formula(Labels.total, .number(1), hasSum: true, width: 9...11) {
      row, place in
      guard let range = place.range(HoursPart.allCases.map(Labels.hours)) else { return .empty }
      return context.formula("SUM(\(range))", row.total)
    }
    return TableSheet(
      .workings, tableName: "Workings", title: Labels.title, note: Labels.note, context: context,
      records: rows, empty: Labels.empty, names(context) + inputs(source) + hours + [total])
  }

  private static func names(_ context: BookContext) -> [Column] {
    [
      Field(Labels.key, .key, width: 14...30) { .text($0.key) },
      Field(Labels.workTitle, .text, width: 14...30) { .text($0.title) },
      Field(Labels.state, .choice, width: 7...8) { .text(context($0.state.label)) },
      Field(Labels.domain, .text, width: 9...16) {
        .text($0.domain?.text ?? context(Labels.none))
      },
      Field(Labels.wave, .text, width: 8...12) { .text($0.wave?.text ?? context(Labels.none)) },
      .optional(Labels.execution, .choice, width: 10...11) { row in
        guard case .activity(_, let inputs) = row.work else { return .empty }
        return .text(context(inputs.execution.word))
      },
    ]
  }

  private static func inputs(_ source: WorkingInputs) -> [Column] {
    func column(
      _ label: Label, _ input: WorkingInput, _ kind: TableColumn.Kind, help: Label? = nil
    ) -> Column {
      .optionalFormula(
        label, kind, help: help, width: 8...10, isUsed: { source.value(input, of: $0) != nil }
      ) { row, place in source.cell(input, of: row, place) }
    }
    return [
      column(Labels.volume, .volume, .number(0)),
      column(Labels.time, .time, .number(2), help: Labels.timeHelp),
      column(Labels.timeWithHelp, .timeWithHelp, .number(2)),
      column(Labels.share, .share, .percent(1), help: Labels.shareHelp),
      column(Labels.completed, .completed, .percent(1), help: Labels.completedHelp),
      column(Labels.mix, .mix, .number(2), help: Labels.mixHelp),
      column(Labels.beforeRate, .beforeRate, .percent(1)),
      column(Labels.beforeTime, .beforeTime, .number(2)),
      column(Labels.afterRate, .afterRate, .percent(1)),
      column(Labels.afterTime, .afterTime, .number(2)),
      column(Labels.reworkRate, .reworkRate, .percent(1)),
      column(Labels.reworkTime, .reworkTime, .number(2)),
      column(Labels.fixed, .fixed, .number(1)),
      column(Labels.consultTime, .consultTime, .number(2)),
      column(Labels.consultedRoles, .consultedRoles, .number(0)),
      column(Labels.informTime, .informTime, .number(2)),
      column(Labels.informedRoles, .informedRoles, .number(0)),
      column(Labels.escalatedRate, .escalatedRate, .percent(1)),
      column(Labels.escalatedTime, .escalatedTime, .number(2)),
    ]
  }
}

extension WorkingRow {
  /// The formula of a part over the row's inputs; the arithmetic of `ActivityInputs` and
  /// `DecisionWork`.
  fileprivate func formula(_ part: HoursPart, _ place: Field<WorkingRow>.Place) -> String? {
    typealias Labels = WorkingsLabels
    func product(_ labels: [Label]) -> String? {
      let cells = labels.compactMap { place[$0] }
      return cells.count == labels.count ? cells.joined(separator: "*") + "/60" : nil
    }
    guard case .activity(_, let inputs) = work else {
      return part == .decided
        ? product([Labels.volume, Labels.share, Labels.time])
        : product([Labels.volume, Labels.share, Labels.escalatedRate, Labels.escalatedTime])
    }
    // Under `assisted` and `shared` people finish every item.
    let done =
      [Labels.volume, Labels.share] + (inputs.execution.isSystems ? [Labels.completed] : [])
    switch part {
    case .performed:
      guard inputs.execution != .human else { return product([Labels.volume, Labels.time]) }
      guard let volume = place[Labels.volume], let share = place[Labels.share],
        let time = place[Labels.time], let help = place[Labels.timeWithHelp]
      else { return nil }
      return "\(volume)*((1-\(share))*\(time)+\(share)*\(help))/60"
    case .manual:
      guard let volume = place[Labels.volume], let share = place[Labels.share],
        let time = place[Labels.time]
      else { return nil }
      return "\(volume)*(1-\(share))*\(time)/60"
    case .exceptions:
      guard let offered = product([Labels.volume, Labels.share, Labels.mix, Labels.time]),
        let completed = place[Labels.completed]
      else { return nil }
      return "(1-\(completed))*\(offered)"
    case .before where inputs.reviewsEach:
      return product([Labels.volume, Labels.share, Labels.beforeTime])
    case .before: return product(done + [Labels.beforeRate, Labels.beforeTime])
    case .after: return product(done + [Labels.afterRate, Labels.afterTime])
    case .rework: return product(done + [Labels.reworkRate, Labels.reworkTime])
    case .fixed: return place[Labels.fixed]
    case .consulted:
      return product([Labels.volume, Labels.consultTime, Labels.consultedRoles])
    case .informed: return product([Labels.volume, Labels.informTime, Labels.informedRoles])
    case .decided, .escalated: return nil
    }
  }
}
