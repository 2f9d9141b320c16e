import WorkforceModel
package import WorkforceSyntax

/// Something the money of a plan needs and the text does not state.
///
/// What is missing counts as nothing, except `realised`, which then counts in full; either way it is
/// named here, so that no figure is silently too high or too low.
package struct MoneyGap: Hashable, Sendable {
  package var subject: Diagnostic.Subject
  /// The key of the plan language, such as `cost` or `training.by`.
  package var missing: String

  private init(_ entry: some Entry, _ missing: String) {
    subject = entry.subject
    self.missing = missing
  }

  /// In the order of the files: roles, systems, outcomes, skills.
  static func all(_ definitions: Definitions, _ roles: [RoleCapacity]) -> [MoneyGap] {
    var result: [MoneyGap] = []
    for (role, capacity) in zip(definitions.roles, roles) {
      if capacity.asIs.work > 0 || capacity.toBe.work > 0 {
        if role.cost == nil { result.append(MoneyGap(role, "cost")) }
        if capacity.effectiveHours.map({ $0 > 0 }) != true {
          result.append(MoneyGap(role, "working_time"))
        }
      }
      let releases = role.toBe?.release ?? []
      if releases.contains(where: { $0.cashable == true && $0.realised == nil }) {
        result.append(MoneyGap(role, "release.realised"))
      }
    }
    let atWork = Set(definitions.activities.flatMap { $0.toBe?.systems ?? [] })
    for system in definitions.systems where atWork.contains(system.id) && system.cost == nil {
      result.append(MoneyGap(system, "cost"))
    }
    for outcome in definitions.outcomes where outcome.from != .release {
      if outcome.value == nil {
        result.append(MoneyGap(outcome, "value"))
      } else if outcome.realised == nil {
        result.append(MoneyGap(outcome, "realised"))
      }
    }
    for skill in definitions.skills {
      guard let training = skill.training, !training.roles.isEmpty else { continue }
      if training.by == nil { result.append(MoneyGap(skill, "training.by")) }
      if training.hours == nil, training.cost == nil {
        result.append(MoneyGap(skill, "training.hours"))
      }
    }
    return result
  }
}
