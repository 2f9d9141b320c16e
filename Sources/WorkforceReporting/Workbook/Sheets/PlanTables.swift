/// The sheets that are one table each, in the order of the workbook.
struct PlanTables {
  var roles: TableSheet
  var roleChanges: TableSheet
  var activities: TableSheet
  var raciChanges: TableSheet
  var decisions: TableSheet
  var measures: TableSheet
  var capacity: TableSheet
  var findings: TableSheet
  var assumptions: TableSheet
  var scenarios: TableSheet?

  init(_ context: BookContext) {
    roles = .roles(context)
    roleChanges = .roleChanges(context)
    activities = .activities(context)
    raciChanges = .raciChanges(context)
    decisions = .decisions(context)
    measures = .measures(context)
    capacity = .capacity(context)
    findings = .findings(context)
    assumptions = .assumptions(context)
    scenarios = .scenarios(context)
  }

  /// The records of a sheet; nil for a sheet that is no table.
  func recordCount(of sheet: String) -> Int? {
    [
      roles, roleChanges, activities, raciChanges, decisions, measures, capacity, findings,
      assumptions, scenarios,
    ].compactMap(\.self).first { $0.name == sheet }?.rows.count
  }
}
