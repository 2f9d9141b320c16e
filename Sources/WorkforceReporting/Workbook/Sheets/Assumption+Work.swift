import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The estimates of activities and decisions.
extension Assumption {
  static func ofActivity(_ activity: Activity, _ definitions: Definitions) -> [Assumption] {
    func title(_ role: ID<Role>) -> String { definitions.title(of: .role(role)) }
    func all(_ work: ActivityState, _ state: String) -> [Assumption] {
      ofState(work, activity, state) + ofShares(work, activity, state, title: title)
    }
    let before = activity.asIs.map { all($0, "as_is") } ?? []
    // What the to-be inherits is one assumption, not two.
    let known = Set(before.map(\.key))
    let after = (activity.toBe.map { all($0, "to_be") } ?? [])
      .filter { !known.contains($0.key) }
    return before + after
  }

  private struct Key: Hashable {
    var what: String
    var values: [Double?]
  }

  private var key: Key { Key(what: what, values: [low, likely, high]) }

  private static func ofState(
    _ work: ActivityState, _ activity: Activity, _ state: String
  ) -> [Assumption] {
    var result: [Assumption] = []
    func add<Value: Quantity>(
      _ keys: [String], _ what: String, _ value: Estimate<Value>?, unit: String
    ) {
      guard let value else { return }
      let isOwn = keys.first.map { activity.source.states(state, $0) } ?? false
      let root = "activities.\(activity.id.text)"
      let path = ([root] + (isOwn ? [state] : []) + keys).joined(separator: ".")
      result.append(Assumption(path, activity.title, what, value, unit: unit))
    }
    add(["volume"], "volume", work.volume, unit: "items/year")
    add(["time"], "time of the undivided human work", work.time, unit: "min/item")
    guard work.execution != .human else { return result + asking(work, activity, state) }
    add(["share"], "part offered to the system", work.share, unit: "of the volume")
    add(["time"], "time with the system's help", work.timeWithHelp, unit: "min/item")
    add(["completed"], "part whose result is used", work.completed, unit: "of offered items")
    add(["mix"], "how much longer the left-over items take", work.mix, unit: "times")
    let oversight = work.oversight
    let each = oversight?.mode == .approveEach
    for (key, name, review) in [
      ("before", "reviewed before it takes effect", oversight?.before),
      ("after", "checked afterwards", oversight?.after),
      ("rework", "done again by people", oversight?.rework),
    ] {
      if !(each && key == "before") {
        add(
          ["oversight", key, "rate"], "part \(name)", review?.rate, unit: "of completed items")
      }
      add(["oversight", key, "time"], "time of what is \(name)", review?.time, unit: "min/item")
    }
    add(["oversight", "fixed"], "fixed oversight", oversight?.fixed, unit: "h/year")
    return result + asking(work, activity, state)
  }

  private static func asking(
    _ work: ActivityState, _ activity: Activity, _ state: String
  ) -> [Assumption] {
    let times = [
      ("consult_time", "time of each party consulted", work.consultTime),
      ("inform_time", "time of each party informed", work.informTime),
    ]
    return times.compactMap { key, what, time in
      guard let time else { return nil }
      let isOwn = activity.source.states(state, key)
      let path = "activities.\(activity.id.text)\(isOwn ? ".\(state)" : "").\(key)"
      return Assumption(path, activity.title, what, Estimate(time), unit: "min/item")
    }
  }

  static func ofDecision(_ decision: Decision) -> [Assumption] {
    let root = "decisions.\(decision.id.text)"
    var result: [Assumption] = []
    if let volume = decision.volume {
      result.append(
        Assumption("\(root).volume", decision.title, "volume", volume, unit: "cases/year"))
    }
    let before = ofBands(decision.asIs ?? [], decision, "\(root).as_is")
    let after =
      decision.toBe == decision.asIs
      ? [] : ofBands(decision.toBe ?? [], decision, "\(root).to_be")
    return result + before + after
  }

  private static func ofBands(
    _ bands: [Band], _ decision: Decision, _ path: String
  ) -> [Assumption] {
    bands.enumerated().flatMap { index, band -> [Assumption] in
      var result: [Assumption] = []
      let place = "\(path).\(index)"
      let name = bands.count == 1 ? "" : ", band \(index + 1)"
      if let share = band.share {
        result.append(
          Assumption(
            "\(place).share", decision.title, "part of the cases\(name)", share,
            unit: "of the volume"))
      }
      if let time = band.time {
        result.append(
          Assumption(
            "\(place).time", decision.title, "time of the decider\(name)", time,
            unit: "min/case"))
      }
      if let escalated = band.escalated {
        result.append(
          Assumption(
            "\(place).escalated.rate", decision.title, "part escalated\(name)",
            escalated.rate, unit: "of the cases"))
        result.append(
          Assumption(
            "\(place).escalated.time", decision.title, "time of what escalates\(name)",
            escalated.time, unit: "min/case"))
      }
      return result
    }
  }
}
