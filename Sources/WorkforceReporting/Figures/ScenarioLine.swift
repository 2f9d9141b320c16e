import WorkforceModel
import WorkforcePlanning

/// One line of the scenarios beside the plan: a figure, or a value that one of them sets.
struct ScenarioLine {
  enum Content {
    case figure(ScenarioFigure)
    /// The text's value, and that of each scenario; nil where it keeps the text's.
    case setting(base: String?, [String?])
  }

  var title: String
  var unit: String?
  var content: Content

  init(_ figure: ScenarioFigure, in plan: ChangePlan) {
    let language = plan.language
    let money = plan.plan.currency ?? Label.money[language]
    title = figure.title[language].capitalizedFirst
    unit =
      switch figure {
      case .asIsHours, .toBeHours, .likeliest, .p10, .p50, .p90, .oversight:
        Label.hoursPerYear[language]
      case .asIsFTE, .toBeFTE: UnitLabels.fte[language]
      case .netOfYear: UnitLabels.perYear(language, money)
      case .netOfHorizon, .netP10, .netP50, .netP90, .oneOff: money
      case .peak: UnitLabels.ofSupply[language]
      case .peakRole, .peakMonth, .payback: nil
      case .errors, .warnings, .notes, .waived: UnitLabels.findings[language]
      }
    content = .figure(figure)
  }

  init(_ path: String, of comparison: ScenarioComparison, in plan: ChangePlan) {
    let values = comparison.scenarios.map { column in
      column.settings.first { $0.path == path }
    }
    title = path
    unit = UnitLabels.asWritten[plan.language]
    content = .setting(
      base: values.lazy.compactMap { $0 }.first?.base, values.map { $0?.value })
  }

  /// The plan's value, then that of each scenario; nil where there is nothing to say.
  func texts(_ comparison: ScenarioComparison, _ language: Language) -> [String?] {
    switch content {
    case .figure(let figure):
      ([comparison.base] + comparison.scenarios.map(\.figures)).map {
        figure.value(in: $0).written(in: language)
      }
    case .setting(let base, let values): [base] + values
    }
  }
}

extension ScenarioFigure.Value {
  /// In full, as the language writes numbers; nil where there is none.
  func written(in language: Language) -> String? {
    switch self {
    case .hours(let hours): hours.grouped(in: language)
    case .fte(let fte): fte?.readable(in: language)
    case .money(let money): money?.grouped(in: language)
    case .share(let share): share?.wholePercent(in: language)
    case .text(let text): text
    case .count(let count): String(count)
    }
  }
}
