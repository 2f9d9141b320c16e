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
      Field("Value", .key, width: 20...46) { .text($0.path) },
      Field("Belongs to", .text, width: 14...30) { .text($0.subject) },
      Field("What it is", .text, width: 18...38) { .text($0.what) },
      Field("Low", .number(0), isInput: true, width: 10...14) { value($0, $0.low) },
      Field("Most likely", .number(0), isInput: true, width: 10...14) {
        value($0, $0.likely)
      },
      Field("High", .number(0), isInput: true, width: 10...14) { value($0, $0.high) },
      Field("Unit", .text, width: 12...20) { .text($0.unit) },
      Field("Source", .text, width: 14...34) { .text($0.source) },
    ]
    return TableSheet(
      .assumptions, tableName: "Assumptions",
      title: "Assumptions: every number the figures rest on, and where it comes from",
      note: Label(same: "Low and high stand where the plan states a range. Volumes are per year whatever the "
        + "text states them in. To change a value, change the plan's text and make the workbook "
        + "again: the key in column A says where it stands."),
      context: context, records: Assumption.all(context.definitions),
      empty: "The plan states no volumes, times or other figures.", fields)
  }
}
