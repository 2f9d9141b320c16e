import WorkforceSyntax
import WorkforcePlanning

/// Every number of the planner's that the figures rest on.
extension TableSheet {
  static func assumptions(_ context: BookContext) -> TableSheet {
    let cells = context.live?.assumptions ?? AssumptionCells(context)
    func effective(_ one: Assumption) -> Cell {
      let parts = ["paid", "shrinkage", "utilisation"].compactMap {
        cells.ownCell("\(one.path).\($0)")
      }
      let style = CellStyle.body.with { $0.numberFormat = one.format }
      guard parts.count == 3 else { return .number(one.likely, style) }
      return context.formula("\(parts[0])*(1-\(parts[1]))*\(parts[2])", one.likely, style)
    }
    func plain(_ one: Assumption, _ number: Double?) -> Cell {
      .number(number, CellStyle.body.with { $0.numberFormat = one.format })
    }
    let fields: [Field<Assumption>] = [
      Field(AssumptionLabels.value, .key, width: 20...46) { .text($0.path) },
      Field(AssumptionLabels.belongsTo, .text, width: 14...30) { .text($0.subject) },
      Field(AssumptionLabels.what, .text, width: 18...38) { .text(context($0.what)) },
      Field(AssumptionLabels.low, .number(0), width: 10...14) { plain($0, $0.low) },
      Field(AssumptionLabels.likely, .number(0), isInput: true, width: 10...14) { one in
        one.isDerived
          ? effective(one)
          : .number(one.likely, CellStyle.body.with { $0.numberFormat = one.format }.asInput)
      },
      Field(AssumptionLabels.high, .number(0), width: 10...14) { plain($0, $0.high) },
      Field(.unit, .text, width: 12...20) { .text(context($0.unit)) },
      Field(.source, .text, width: 14...34) { .text($0.source) },
    ]
    return TableSheet(
      .assumptions, tableName: "Assumptions", title: AssumptionLabels.title,
      note: AssumptionLabels.note, context: context, records: cells.assumptions,
      empty: AssumptionLabels.empty, fields)
  }
}
