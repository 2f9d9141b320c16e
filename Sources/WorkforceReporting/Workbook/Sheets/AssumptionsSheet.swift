import WorkforceSyntax
import WorkforcePlanning

/// Every number of the planner's that the figures rest on.
extension TableSheet {
  static func assumptions(_ context: BookContext) -> TableSheet {
    func value(_ one: Assumption, _ number: Double?) -> Cell {
      let style = CellStyle.body.with { $0.numberFormat = one.format }
      return .number(number, one.isDerived ? style : style.asInput)
    }
    let fields: [Field<Assumption>] = [
      Field(AssumptionLabels.value, .key, width: 20...46) { .text($0.path) },
      Field(AssumptionLabels.belongsTo, .text, width: 14...30) { .text($0.subject) },
      Field(AssumptionLabels.what, .text, width: 18...38) { .text(context($0.what)) },
      Field(AssumptionLabels.low, .number(0), isInput: true, width: 10...14) { value($0, $0.low) },
      Field(AssumptionLabels.likely, .number(0), isInput: true, width: 10...14) {
        value($0, $0.likely)
      },
      Field(AssumptionLabels.high, .number(0), isInput: true, width: 10...14) {
        value($0, $0.high)
      },
      Field(.unit, .text, width: 12...20) { .text(context($0.unit)) },
      Field(.source, .text, width: 14...34) { .text($0.source) },
    ]
    return TableSheet(
      .assumptions, tableName: "Assumptions",
      title: AssumptionLabels.title,
      note: AssumptionLabels.note, context: context,
      records: Assumption.all(context.definitions, context.language),
      empty: AssumptionLabels.empty, fields)
  }
}
