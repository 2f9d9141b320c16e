import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The plan's scenarios beside it: a row for each figure, then for each value that one of them sets.
extension TableSheet {
  /// Nil where the plan has no scenarios.
  static func scenarios(_ context: BookContext) -> TableSheet? {
    guard let comparison = context.plan.comparison else { return nil }
    let figures = comparison.lines.map { Line($0, currency: context.plan.plan.currency) }
    let records = figures + comparison.paths.map { Line($0, comparison) }
    let columns = comparison.scenarios.enumerated().map { index, column in
      Field<Line>(
        Label(same: column.scenario.id.text), .text, help: Label(same: column.scenario.title), width: 14...24
      ) { line in
        switch line.content {
        case .figure(let figure): cell(figure.value(in: column.figures))
        case .setting(_, let values): .text(values[index])
        }
      }
    }
    let fields: [Field<Line>] =
      [
        Field("Figure or value", .key, width: 20...46) { .text($0.title) },
        Field("Unit", .text, width: 10...16) { .text($0.unit) },
        Field("The plan", .text, width: 14...24) { line in
          switch line.content {
          case .figure(let figure): cell(figure.value(in: comparison.base))
          case .setting(let base, _): .text(base)
          }
        },
      ] + columns
    return TableSheet(
      .scenarios, tableName: "Scenarios",
      title: "Scenarios: what the plan comes to when some of its values are others",
      note: Label(same: "Each scenario is worked out as a plan of its own, with the values below the figures "
        + "in place of the text's; an empty cell keeps the plan's value. P10, P50 and P90 are of "
        + "the stated ranges."),
      context: context, records: records, empty: "The plan has no scenarios.", fields)
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

    init(_ figure: ScenarioFigure, currency: String?) {
      title = figure.title.capitalizedFirst
      unit =
        switch figure {
        case .asIsHours, .toBeHours, .likeliest, .p10, .p50, .p90, .oversight: "h/year"
        case .asIsFTE, .toBeFTE: "FTE"
        case .netOfYear: "\(currency ?? "money")/year"
        case .netOfHorizon, .netP10, .netP50, .netP90, .oneOff: currency ?? "money"
        case .peak: "of supply"
        case .peakRole, .peakMonth, .payback: nil
        case .errors, .warnings, .notes, .waived: "findings"
        }
      content = .figure(figure)
    }

    init(_ path: String, _ comparison: ScenarioComparison) {
      let values = comparison.scenarios.map { column in
        column.settings.first { $0.path == path }
      }
      title = path
      unit = "as written"
      content = .setting(
        base: values.lazy.compactMap { $0 }.first?.base, values.map { $0?.value })
    }
  }
}

extension Scenario {
  /// The scenario with what it sets, for the sheet that says what the workbook is of.
  var withItsValues: String {
    let values = settings.map { "\($0.path): \($0.value.inline(limit: 60))" }
    return "\(id.text). In place of the text's values: \(values.joined(separator: "; "))"
  }
}
