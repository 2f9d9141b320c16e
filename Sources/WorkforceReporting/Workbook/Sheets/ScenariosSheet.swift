import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The plan's scenarios beside it: a row for each figure, then for each value that one of them sets.
extension TableSheet {
  /// Nil where the plan has no scenarios.
  static func scenarios(_ context: BookContext) -> TableSheet? {
    guard let comparison = context.plan.comparison else { return nil }
    let records =
      comparison.lines.map { ScenarioLine($0, in: context.plan) }
      + comparison.paths.map { ScenarioLine($0, of: comparison, in: context.plan) }
    let columns = comparison.scenarios.enumerated().map { index, column in
      Field<ScenarioLine>(
        Label(same: column.scenario.id.text), .text, help: Label(same: column.scenario.title),
        width: 14...24
      ) { line in
        switch line.content {
        case .figure(let figure): cell(figure.value(in: column.figures))
        case .setting(_, let values): .text(values[index])
        }
      }
    }
    let fields: [Field<ScenarioLine>] =
      [
        Field(ScenarioLabels.figure, .key, width: 20...46) { .text($0.title) },
        Field(.unit, .text, width: 10...16) { .text($0.unit) },
        Field(ScenarioLabels.plan, .text, width: 14...24) { line in
          switch line.content {
          case .figure(let figure): cell(figure.value(in: comparison.base))
          case .setting(let base, _): .text(base)
          }
        },
      ] + columns
    return TableSheet(
      .scenarios, tableName: "Scenarios",
      title: ScenarioLabels.title,
      note: ScenarioLabels.note, context: context, records: records,
      empty: ScenarioLabels.empty, fields)
  }

  private static func cell(_ value: ScenarioFigure.Value) -> Cell {
    switch value {
    case .hours(let hours): .number(hours, .number(0))
    case .fte(let fte): .number(fte, .number(1))
    case .money(let money): .number(money, .number(0))
    case .share(let share): .number(share, .percent(0))
    case .text(let text): .text(text)
    case .count(let count): .integer(count, .number(0))
    }
  }
}

extension Scenario {
  /// The scenario with what it sets, for the sheet that says what the workbook is of.
  func withItsValues(_ language: Language) -> String {
    let values = settings.map { "\($0.path): \($0.value.inline(limit: 60))" }
    return ScenarioLabels.inPlace(language, id.text, values.joined(separator: "; "))
  }
}
