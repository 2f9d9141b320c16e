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
      Field("Value", .key, width: 20...46) { .text($0.path) },
      Field("Belongs to", .text, width: 14...30) { .text($0.subject) },
      Field("What it is", .text, width: 18...38) { .text($0.what) },
      Field("Low", .number(0), width: 10...14) { plain($0, $0.low) },
      Field("Most likely", .number(0), isInput: true, width: 10...14) { one in
        one.isDerived
          ? effective(one)
          : .number(one.likely, CellStyle.body.with { $0.numberFormat = one.format }.asInput)
      },
      Field("High", .number(0), width: 10...14) { plain($0, $0.high) },
      Field("Unit", .text, width: 12...20) { .text($0.unit) },
      Field("Source", .text, width: 14...34) { .text($0.source) },
    ]
    return TableSheet(
      .assumptions, tableName: "Assumptions",
      title: "Assumptions: every number the figures rest on, and where it comes from",
      note: Label(same: "Low and high stand where the plan states a range. Volumes are per year whatever the "
        + "text states them in. To change a value, change the plan's text and make the workbook "
        + "again: the key in column A says where it stands."),
      context: context, records: cells.assumptions,
      empty: "The plan states no volumes, times or other figures.", fields)
  }
}
