import WorkforceModel

/// What roles can give, and what their training takes.
extension Assumption {
  static func ofRole(_ role: Role) -> [Assumption] {
    let path = "roles.\(role.id.text)"
    var result: [Assumption] = []
    func add(_ key: String, _ what: String, _ value: Double?, unit: String) {
      guard let value else { return }
      let format = NumberFormat.decimal(value == value.rounded() ? 0 : 1)
      result.append(Assumption("\(path).\(key)", role.title, what, value, format, unit: unit))
    }
    add("headcount", "people", role.headcount, unit: "people")
    add("fte", "full-time equivalents", role.fte, unit: "FTE")
    add("to_be.fte", "full-time equivalents after the change", role.toBe?.fte, unit: "FTE")
    if let time = role.workingTime {
      result += ofWorkingTime(time, "\(path).working_time", role.title)
    }
    add("available", "hours lent to this plan", role.available?.value, unit: "h/year")
    switch role.otherWork {
    case .share(let share):
      result.append(
        Assumption(
          "\(path).other_work", role.title, "work outside this plan", Estimate(share),
          unit: "of supply"))
    case .hours(let hours):
      add("other_work", "work outside this plan", hours.value, unit: "h/year")
    case nil: break
    }
    return result
  }

  static func ofTraining(_ skill: Skill) -> [Assumption] {
    guard let hours = skill.training?.hours else { return [] }
    return [
      Assumption(
        "skills.\(skill.id.text).training.hours", skill.title, "training of one person", hours,
        .decimal(hours == hours.rounded() ? 0 : 1), unit: "h")
    ]
  }

  /// How several roles share the work, where the plan says so.
  static func ofShares(
    _ work: ActivityState, _ activity: Activity, _ state: String, title: (ID<Role>) -> String
  ) -> [Assumption] {
    [("effort", "part of the work", work.effort), ("manual", "part of what is left", work.manual)]
      .filter { activity.source.states(state, $0.0) && $0.2.count > 1 }
      .flatMap { key, what, shares in
        shares.map { share in
          Assumption(
            "activities.\(activity.id.text).\(state).\(key).\(share.role.text)", activity.title,
            "\(what) of \(title(share.role))", Estimate(share.share), unit: "of the hours")
        }
      }
  }
}
