import WorkforceModel

extension RoleCapacity {
  /// Hours a year of work in the to-be for which the role has nobody yet, 0 or more.
  ///
  /// max(0, to-be work − as-is work, to-be demand − as-is supply), all in hours a year: either the
  /// role's work grows, or there is more of it than the people of today can do. People who come from
  /// elsewhere may already stand in the to-be's supply, so it is not looked at. Without a supply only
  /// the growth counts. Source: field notes, section 5.2, redeployment needs demand at its target.
  package var unmetHours: Double {
    let growth = toBe.work - asIs.work
    let shortage = asIs.supply.map { toBe.demand - $0 } ?? 0
    return max(0, growth, shortage)
  }
}
