import WorkforceModel

/// Everything the money of a plan is worked out from, at the most likely values.
struct MoneyCase {
  var times: WaveTimes
  var roles: [RoleCase]
  var systems: [SystemCase]
  var outcomes: [OutcomeCase]
  /// FTE a year that other roles send, by role.
  var arriving: [Double]

  /// Nil where no role and no system states a cost: outcomes alone are no business case.
  init?(_ definitions: Definitions, _ analysis: Analysis) {
    guard
      definitions.roles.contains(where: { $0.cost != nil })
        || definitions.systems.contains(where: { $0.cost != nil })
    else { return nil }
    times = WaveTimes(definitions, months: analysis.months.months)
    roles = RoleCase.all(definitions, analysis.roles, loads: analysis.loads, times: times)
    systems = SystemCase.all(definitions, analysis.activities, times: times)
    outcomes = OutcomeCase.all(definitions, times: times)
    arriving = RoleCase.arriving(roles)
  }
}
