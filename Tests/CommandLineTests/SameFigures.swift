import TestSupport
import Testing

/// The workbook's rows and plan.json give the same hours, by activity and in all.
func expectSameFigures(_ book: XlsxPackage, _ report: JSONObject) throws {
  let activities = try report.object("activities")
  let rows = try SheetRows(book, "Activities", key: "Activity")
  #expect(rows.keys == activities.keys)
  for id in activities.keys {
    let activity = try activities.object(id)
    // Work without a volume or a time has no hours, and an empty cell says so.
    let asIs = rows.number(id, rows.column("Hours as-is")) ?? 0
    let toBe = rows.number(id, rows.column("Hours to-be")) ?? 0
    #expect(abs(try activity.number("as_is_hours") - asIs) < 0.01, "\(id), as-is")
    #expect(abs(try activity.number("to_be_hours") - toBe) < 0.01, "\(id), to-be")
    #expect(rows.text(id, rows.column("Change")) == activity["change"] as? String, "\(id)")
  }

  let roles = try report.object("roles")
  #expect(try SheetRows(book, "Roles", key: "Role").keys == roles.keys)

  let totals = try report.object("totals")
  let summary = try SheetRows(book, "Summary", key: "Domain")
  for (column, key) in [("Hours as-is", "as_is_hours"), ("Hours to-be", "to_be_hours")] {
    let found = try #require(summary.number("Total", summary.column(column)))
    #expect(abs(try totals.number(key) - found) < 0.1, "\(column) on Summary")
  }
  let release = try #require(summary.number("Total", summary.column("Net release")))
  #expect(abs(try totals.object("release").number("point") - release) < 0.1)
}
