import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The plan's scenarios beside it: a row for each figure, then for each value that one of them sets.
extension TableSheet {
  /// Nil where the plan has no scenarios.
  static func scenarios(_ context: BookContext) -> TableSheet? {
    guard let comparison = context.plan.comparison else { return nil }
    let figures = comparison.lines.map { Line($0, currency: context.plan.plan.currency, context) }
    let records = figures + comparison.paths.map { Line($0, comparison, context) }
    let columns = comparison.scenarios.enumerated().map { index, column in
      Field<Line>(
        Label(same: column.scenario.id.text), .text, help: Label(same: column.scenario.title),
        width: 14...24
      ) { line in
        switch line.content {
        case .figure(let figure): cell(figure.value(in: column.figures))
        case .setting(_, let values): .text(values[index])
        }
      }
    }
    let fields: [Field<Line>] =
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

  private struct Line {
    enum Content {
      case figure(ScenarioFigure)
      /// The text's value, and that of each scenario; nil where it keeps the text's.
      case setting(base: String?, [String?])
    }

    var title: String
    var unit: String?
    var content: Content

    init(_ figure: ScenarioFigure, currency: String?, _ context: BookContext) {
      let money = currency ?? context(.money)
      title = context(figure.title).capitalizedFirst
      unit =
        switch figure {
        case .asIsHours, .toBeHours, .likeliest, .p10, .p50, .p90, .oversight:
          context(.hoursPerYear)
        case .asIsFTE, .toBeFTE: context(UnitLabels.fte)
        case .netOfYear: UnitLabels.perYear(context.language, money)
        case .netOfHorizon, .netP10, .netP50, .netP90, .oneOff: money
        case .peak: context(UnitLabels.ofSupply)
        case .peakRole, .peakMonth, .payback: nil
        case .errors, .warnings, .notes, .waived: context(UnitLabels.findings)
        }
      content = .figure(figure)
    }

    init(_ path: String, _ comparison: ScenarioComparison, _ context: BookContext) {
      let values = comparison.scenarios.map { column in
        column.settings.first { $0.path == path }
      }
      title = path
      unit = context(UnitLabels.asWritten)
      content = .setting(
        base: values.lazy.compactMap { $0 }.first?.base, values.map { $0?.value })
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
