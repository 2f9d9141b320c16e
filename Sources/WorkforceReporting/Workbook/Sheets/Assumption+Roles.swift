import WorkforceModel
import WorkforcePlanning

/// What roles can give, and what their training takes.
extension Assumption {
  static func ofRole(_ role: Role, money: Label) -> [Assumption] {
    let path = "roles.\(role.id.text)"
    var result: [Assumption] = []
    func add(_ key: String, _ what: Label, _ value: Double?, unit: Label) {
      guard let value else { return }
      let format = NumberFormat.decimal(value == value.rounded() ? 0 : 1)
      result.append(Assumption("\(path).\(key)", role.title, what, value, format, unit: unit))
    }
    add("headcount", AssumptionLabels.headcount, role.headcount, unit: UnitLabels.people)
    add("fte", AssumptionLabels.fte, role.fte, unit: UnitLabels.fte)
    add("to_be.fte", AssumptionLabels.fteToBe, role.toBe?.fte, unit: UnitLabels.fte)
    if let time = role.workingTime {
      result += ofWorkingTime(time, "\(path).working_time", role.title)
    }
    add("available", AssumptionLabels.available, role.available?.value, unit: .hoursPerYear)
    switch role.otherWork {
    case .share(let share):
      result.append(
        Assumption(
          "\(path).other_work", role.title, AssumptionLabels.otherWork, Estimate(share),
          unit: UnitLabels.ofSupply))
    case .hours(let hours):
      add("other_work", AssumptionLabels.otherWork, hours.value, unit: .hoursPerYear)
    case nil: break
    }
    add("cost", AssumptionLabels.cost, role.cost?.value, unit: UnitLabels.perFTE.filled(money))
    return result
  }

  static func ofTraining(_ skill: Skill) -> [Assumption] {
    guard let hours = skill.training?.hours else { return [] }
    return [
      Assumption(
        "skills.\(skill.id.text).training.hours", skill.title, AssumptionLabels.training, hours,
        .decimal(hours == hours.rounded() ? 0 : 1), unit: UnitLabels.hours)
    ]
  }

  /// How several roles share the work, where the plan says so.
  static func ofShares(
    _ work: ActivityState, _ activity: Activity, _ state: String, title: (ID<Role>) -> String
  ) -> [Assumption] {
    let parts: [(key: String, what: Label, shares: [RoleShare])] = [
      ("effort", AssumptionLabels.effort, work.effort),
      ("manual", AssumptionLabels.manual, work.manual),
    ]
    return parts.filter { activity.source.states(state, $0.key) && $0.shares.count > 1 }
      .flatMap { key, what, shares in
        shares.map { share in
          Assumption(
            "activities.\(activity.id.text).\(state).\(key).\(share.role.text)", activity.title,
            what.filled(title(share.role)), Estimate(share.share), unit: UnitLabels.ofHours)
        }
      }
  }
}
