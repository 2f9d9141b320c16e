import WorkforceAnalysis
import WorkforceModel
package import WorkforcePlanning

extension JSON {
  /// What `workforce plan --compare --format json` prints; schema 1.
  package static func comparison(_ plan: ChangePlan, _ comparison: ScenarioComparison) -> JSON {
    .object([
      ("schema", .int(1)), ("plan", header(plan)),
      ("base", .object(figures(comparison.base))),
      ("scenarios", scenarios(comparison)),
    ])
  }

  /// The scenarios of a plan, in the order of the text.
  static func scenarios(_ comparison: ScenarioComparison) -> JSON {
    .array(
      comparison.scenarios.map { column in
        .object(
          [
            ("id", .string(column.scenario.id.text)),
            ("title", .string(column.scenario.title)),
            ("set", .array(column.settings.map(setting))),
          ] + figures(column.figures))
      })
  }

  private static func money(_ money: ScenarioComparison.MoneyFigures) -> JSON {
    .object([
      ("net_of_year", spread(money.netOfYear)), ("net_of_horizon", spread(money.netOfHorizon)),
      ("one_off", .number(money.oneOff.value)),
      ("payback", .optional(money.payback?.description)),
    ])
  }

  private static func setting(_ setting: ScenarioComparison.Setting) -> JSON {
    .object([
      ("path", .string(setting.path)), ("base", .optional(setting.base)),
      ("value", .string(setting.value)),
    ])
  }

  private static func figures(_ figures: ScenarioComparison.Figures) -> [(String, JSON)] {
    let peak = figures.peak.map { peak in
      JSON.object([
        ("role", .string(peak.role.text)), ("month", .string(peak.month.description)),
        ("utilisation", .number(peak.utilisation)),
      ])
    }
    return [
      ("as_is_hours", .number(figures.asIsHours)), ("to_be_hours", .number(figures.toBeHours)),
      ("as_is_fte", .optional(figures.asIsFTE)), ("to_be_fte", .optional(figures.toBeFTE)),
      ("release", spread(figures.release)),
      ("money", figures.money.map(money) ?? .null),
      ("oversight_hours", .number(figures.oversightHours)),
      ("peak", peak ?? .null),
      ("errors", .int(figures.errors)), ("warnings", .int(figures.warnings)),
      ("notes", .int(figures.notes)), ("waived", .int(figures.waived)),
    ]
  }
}
