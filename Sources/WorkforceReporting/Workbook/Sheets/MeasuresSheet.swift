import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// Performance measures, defined so that a stranger could compute them.
extension TableSheet {
  static func measures(_ context: BookContext) -> TableSheet {
    let definitions = context.definitions
    func scorecards(_ shares: [RoleShare]?) -> String? {
      shares?.filter { $0.share.value > 0 }.map { entry in
        let title = definitions.title(of: .role(entry.role))
        return "\(title) \(entry.share.value.shortPercent(in: context.language))"
      }.joined(separator: "\n").nothingIfEmpty
    }
    let fields: [Field<Measure>] = [
      Field(.measure, .key, width: 12...22) { .text($0.id.text) },
      Field(.title, .text, width: 14...26) { .text($0.title) },
      Field(.change, .choice, width: 10...11) {
        .text(context($0.change.word), .change($0.change))
      },
      .optional(MeasureLabels.question, .text, width: 14...28) { .text($0.question) },
      .optional(MeasureLabels.formula, .text, width: 14...28) { .text($0.formula) },
      Field(.unit, .text, width: 8...14) { .text($0.unit) },
      Field(MeasureLabels.better, .choice, width: 8...9) { .text(context($0.better.word)) },
      .optional(MeasureLabels.baseline, .number(2), width: 9...12) { one in
        Cell(one.baseline?.value, unit: one.unit, context.language)
      },
      .optional(MeasureLabels.baselineOn, .date) { .day($0.baseline?.on) },
      .optional(MeasureLabels.target, .number(2), width: 9...12) {
        Cell($0.target?.value, unit: $0.unit, context.language)
      },
      .optional(MeasureLabels.targetBy, .date) { .day($0.target?.by) },
      .optional(.owner, .text, width: 10...20) { .text(context.title($0.owner)) },
      .optional(.source, .text, width: 10...18) { .text($0.system) },
      .optional(MeasureLabels.level, .choice, width: 9...12) {
        .text(context.text($0.level?.word))
      },
      .optional(MeasureLabels.per, .choice, width: 8...9) { .text(context.text($0.per?.word)) },
      .optional(MeasureLabels.guardrail, .text, width: 12...22) { one in
        .text(one.guardrail.map { definitions.measures[$0]?.title ?? $0.text })
      },
      .optional(MeasureLabels.outcome, .text, width: 12...22) { one in
        .text(one.outcome.map { definitions.outcomes[$0]?.title ?? $0.text })
      },
      .optional(MeasureLabels.notFor, .text, width: 10...18) { .text($0.notFor) },
      .optional(MeasureLabels.scorecardsAsIs, .text, width: 16...30) { .text(scorecards($0.asIs)) },
      .optional(MeasureLabels.scorecardsToBe, .text, width: 16...30) { .text(scorecards($0.toBe)) },
      .optional(.wave, .text, width: 10...16) { .text(context.wave($0.wave)?.title) },
    ]
    return TableSheet(
      .measures, tableName: "Measures",
      title: MeasureLabels.title, note: MeasureLabels.note,
      context: context, records: Array(definitions.measures), empty: MeasureLabels.empty, fields)
  }
}

extension Cell {
  /// A figure in its unit; a band stands as text.
  fileprivate init(_ level: Level?, unit: String, _ language: Language) {
    func isShare(_ value: Double) -> Bool { unit.contains("%") && value.magnitude <= 1 }
    switch level {
    case .value(let value)? where isShare(value): self = .number(value, .percent(1))
    case .value(let value)?:
      let decimals = value == value.rounded() ? 0 : (value * 10 == (value * 10).rounded() ? 1 : 2)
      self = .number(value, .number(decimals))
    case .band(let from, let to)? where isShare(to):
      let low = (from * 100).shortText(in: language)
      self = .text("\(low)–\(to.shortPercent(in: language))", .choice)
    case .band(let from, let to)?:
      let high = to.shortText(in: language)
      self = .text("\(from.shortText(in: language))–\(high)", .choice)
    case nil: self = .empty
    }
  }
}
