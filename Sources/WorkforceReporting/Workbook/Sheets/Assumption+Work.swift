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
    var what: Label
    var values: [Double?]
  }

  private var key: Key { Key(what: what, values: [low, likely, high]) }

  private static func ofState(
    _ work: ActivityState, _ activity: Activity, _ state: String
  ) -> [Assumption] {
    var result: [Assumption] = []
    func add<Value: Quantity>(
      _ keys: [String], _ what: Label, _ value: Estimate<Value>?, unit: Label
    ) {
      guard let value else { return }
      let isOwn = keys.first.map { activity.source.states(state, $0) } ?? false
      let root = "activities.\(activity.id.text)"
      let path = ([root] + (isOwn ? [state] : []) + keys).joined(separator: ".")
      result.append(Assumption(path, activity.title, what, value, unit: unit))
    }
    add(["volume"], AssumptionLabels.volume, work.volume, unit: UnitLabels.itemsPerYear)
    add(["time"], AssumptionLabels.time, work.time, unit: UnitLabels.minutesPerItem)
    guard work.execution != .human else { return result + asking(work, activity, state) }
    add(["share"], AssumptionLabels.share, work.share, unit: UnitLabels.ofVolume)
    add(["time"], AssumptionLabels.timeWithHelp, work.timeWithHelp, unit: UnitLabels.minutesPerItem)
    add(["completed"], AssumptionLabels.completed, work.completed, unit: UnitLabels.ofOfferedItems)
    add(["mix"], AssumptionLabels.mix, work.mix, unit: UnitLabels.times)
    let oversight = work.oversight
    let each = oversight?.mode == .approveEach
    let reviews: [(key: String, part: Label, time: Label, review: Oversight.Review?)] = [
      ("before", AssumptionLabels.partBefore, AssumptionLabels.timeBefore, oversight?.before),
      ("after", AssumptionLabels.partAfter, AssumptionLabels.timeAfter, oversight?.after),
      ("rework", AssumptionLabels.partRework, AssumptionLabels.timeRework, oversight?.rework),
    ]
    for (key, part, time, review) in reviews {
      if !(each && key == "before") {
        add(
          ["oversight", key, "rate"], part, review?.rate, unit: UnitLabels.ofCompletedItems)
      }
      add(["oversight", key, "time"], time, review?.time, unit: UnitLabels.minutesPerItem)
    }
    add(["oversight", "fixed"], AssumptionLabels.fixed, oversight?.fixed, unit: .hoursPerYear)
    return result + asking(work, activity, state)
  }

  private static func asking(
    _ work: ActivityState, _ activity: Activity, _ state: String
  ) -> [Assumption] {
    let times = [
      ("consult_time", AssumptionLabels.consultTime, work.consultTime),
      ("inform_time", AssumptionLabels.informTime, work.informTime),
    ]
    return times.compactMap { key, what, time in
      guard let time else { return nil }
      let isOwn = activity.source.states(state, key)
      let path = "activities.\(activity.id.text)\(isOwn ? ".\(state)" : "").\(key)"
      return Assumption(path, activity.title, what, Estimate(time), unit: UnitLabels.minutesPerItem)
    }
  }

  static func ofDecision(_ decision: Decision) -> [Assumption] {
    let root = "decisions.\(decision.id.text)"
    var result: [Assumption] = []
    if let volume = decision.volume {
      result.append(
        Assumption(
          "\(root).volume", decision.title, AssumptionLabels.volume, volume,
          unit: UnitLabels.casesPerYear))
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
      let name =
        bands.count == 1 ? Label(same: "") : AssumptionLabels.band.filled(String(index + 1))
      if let share = band.share {
        result.append(
          Assumption(
            "\(place).share", decision.title, AssumptionLabels.bandShare.filled(name), share,
            unit: UnitLabels.ofVolume))
      }
      if let time = band.time {
        result.append(
          Assumption(
            "\(place).time", decision.title, AssumptionLabels.bandTime.filled(name), time,
            unit: UnitLabels.minutesPerCase))
      }
      if let escalated = band.escalated {
        result.append(
          Assumption(
            "\(place).escalated.rate", decision.title, AssumptionLabels.escalatedShare.filled(name),
            escalated.rate, unit: UnitLabels.ofCases))
        result.append(
          Assumption(
            "\(place).escalated.time", decision.title, AssumptionLabels.escalatedTime.filled(name),
            escalated.time, unit: UnitLabels.minutesPerCase))
      }
      return result
    }
  }
}
