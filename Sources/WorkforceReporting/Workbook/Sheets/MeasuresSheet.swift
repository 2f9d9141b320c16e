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
        return "\(title) \((entry.share.value * 100).shortText) %"
      }.joined(separator: "\n").nothingIfEmpty
    }
    let fields: [Field<Measure>] = [
      Field("Measure", .key, width: 12...22) { .text($0.id.text) },
      Field("Title", .text, width: 14...26) { .text($0.title) },
      Field("Change", .choice, width: 10...10) { .text($0.change.rawValue, .change($0.change)) },
      .optional("Question it answers", .text, width: 14...28) { .text($0.question) },
      .optional("Formula", .text, width: 14...28) { .text($0.formula) },
      Field("Unit", .text, width: 8...14) { .text($0.unit) },
      Field("Better", .choice, width: 8...9) { .text($0.better.rawValue) },
      .optional("Baseline", .number(2), width: 9...12) { one in
        Cell(one.baseline?.value, unit: one.unit)
      },
      .optional("Baseline on", .date) { .day($0.baseline?.on) },
      .optional("Target", .number(2), width: 9...12) { Cell($0.target?.value, unit: $0.unit) },
      .optional("Target by", .date) { .day($0.target?.by) },
      .optional("Owner", .text, width: 10...20) { .text(context.title($0.owner)) },
      .optional("Source", .text, width: 10...18) { .text($0.system) },
      .optional("Level", .choice, width: 9...11) { .text($0.level?.rawValue) },
      .optional("Kept per", .choice, width: 8...9) { .text($0.per?.rawValue) },
      .optional("Guardrail", .text, width: 12...22) { one in
        .text(one.guardrail.map { definitions.measures[$0]?.title ?? $0.text })
      },
      .optional("Outcome", .text, width: 12...22) { one in
        .text(one.outcome.map { definitions.outcomes[$0]?.title ?? $0.text })
      },
      .optional("Not for", .text, width: 10...18) { .text($0.notFor) },
      .optional("Scorecards as-is", .text, width: 16...30) { .text(scorecards($0.asIs)) },
      .optional("Scorecards to-be", .text, width: 16...30) { .text(scorecards($0.toBe)) },
      .optional("Wave", .text, width: 10...16) { .text(context.wave($0.wave)?.title) },
    ]
    return TableSheet(
      .measures, tableName: "Measures",
      title: "Measures: what performance is judged by, before and after",
      note: Label(same: "A guardrail is the measure that must not get worse while this one gets better. The "
        + "scorecards say how much of a role's performance is judged by the measure."),
      context: context, records: Array(definitions.measures),
      empty: "The plan states no measures.", fields)
  }
}

extension Cell {
  /// A figure in its unit; a band stands as text.
  fileprivate init(_ level: Level?, unit: String) {
    func isShare(_ value: Double) -> Bool { unit.contains("%") && value.magnitude <= 1 }
    switch level {
    case .value(let value)? where isShare(value): self = .number(value, .percent(1))
    case .value(let value)?:
      let decimals = value == value.rounded() ? 0 : (value * 10 == (value * 10).rounded() ? 1 : 2)
      self = .number(value, .number(decimals))
    case .band(let from, let to)? where isShare(to):
      self = .text("\((from * 100).shortText)–\((to * 100).shortText) %", .choice)
    case .band(let from, let to)?:
      self = .text("\(from.shortText)–\(to.shortText)", .choice)
    case nil: self = .empty
    }
  }
}
