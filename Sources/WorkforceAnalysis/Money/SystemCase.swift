import WorkforceModel

/// What a system costs to run and to bring in.
///
/// Run cost = V · a · per item + a year's amount while it is at work. Source: the plan's arithmetic,
/// "Money". Items and money are a year's.
struct SystemCase {
  /// Likely values; 0 where not stated.
  var perItem: Double
  var perYear: Double
  var oneOff: Double
  /// Items offered at the most likely values.
  var asIsItems = 0.0
  var toBeItems = 0.0
  /// Items by month beyond those of today, as a year's.
  var addedItems: [Double]
  /// 0…1 by month.
  var presence: [Double]
  var wasPresent: Bool
  var isPresent: Bool
  /// The month in which its one-off cost falls; nil where it is spent already or never.
  var oneOffMonth: Int?

  /// Of a year: of today, of the settled plan, and the difference.
  var asIs: Double { perItem * asIsItems + (wasPresent ? perYear : 0) }
  var toBe: Double { perItem * toBeItems + (isPresent ? perYear : 0) }
  /// Years of `perYear` that the settled plan adds to today, and those the horizon adds.
  var addedYear: Double { (isPresent ? 1 : 0) - (wasPresent ? 1 : 0) }
  var addedYears: Double { presence.reduce(0) { $0 + $1 - (wasPresent ? 1 : 0) } / 12 }

  /// Cost of each month.
  var months: [Double] {
    presence.indices.map { month in
      (perItem * (asIsItems + addedItems[month]) + perYear * presence[month]) / 12
    }
  }

  static func all(
    _ definitions: Definitions, _ activities: [ActivityHours], times: WaveTimes
  ) -> [SystemCase] {
    let none = times.months.map { _ in 0.0 }
    var result = definitions.systems.map { system in
      SystemCase(
        perItem: system.cost?.perItem?.likely.value ?? 0,
        perYear: system.cost?.perYear?.likely.value ?? 0,
        oneOff: system.cost?.oneOff?.likely.value ?? 0,
        addedItems: none, presence: none, wasPresent: false, isPresent: false)
    }
    // Systems of the to-be and the waves in which they come.
    var arrivals = [[ID<Wave>?]](repeating: [], count: result.count)

    func note(before: [ID<System>], after: [ID<System>], wave: ID<Wave>?) {
      let progress = times[times.place(of: wave)]
      for id in before {
        guard let place = definitions.systems.order(of: id) else { continue }
        result[place].wasPresent = true
        let stays = after.contains(id)
        for month in progress.indices {
          result[place].presence[month] = max(
            result[place].presence[month], stays || progress[month] < 1 ? 1 : 0)
        }
      }
      for id in after {
        guard let place = definitions.systems.order(of: id) else { continue }
        result[place].isPresent = true
        arrivals[place].append(wave)
        for month in progress.indices {
          result[place].presence[month] = max(result[place].presence[month], progress[month])
        }
      }
    }
    for (activity, hours) in zip(definitions.activities, activities) {
      let before = activity.asIs?.systems ?? []
      let after = activity.toBe?.systems ?? []
      note(before: before, after: after, wave: activity.wave)
      let progress = times[times.place(of: activity.wave)]
      for id in before + after.filter({ !before.contains($0) }) {
        guard let place = definitions.systems.order(of: id) else { continue }
        let old = before.contains(id) ? hours.inputsAsIs?.offered ?? 0 : 0
        let new = after.contains(id) ? hours.inputsToBe?.offered ?? 0 : 0
        result[place].asIsItems += old
        result[place].toBeItems += new
        for month in progress.indices {
          result[place].addedItems[month] += progress[month] * (new - old)
        }
      }
    }
    for decision in definitions.decisions {
      func systems(_ bands: [Band]?) -> [ID<System>] {
        (bands ?? []).flatMap { $0.decide.compactMap(\.system) }
      }
      let wave = decision.wave ?? decision.activity.flatMap { definitions.activities[$0]?.wave }
      note(before: systems(decision.asIs), after: systems(decision.toBe), wave: wave)
    }
    for (place, system) in definitions.systems.enumerated() {
      let arrival = result[place].wasPresent ? nil : arrivals[place]
      result[place].oneOffMonth = times.firstMonth(system, arrivals: arrival)
    }
    return result
  }
}

extension WaveTimes {
  /// The month of `to_be.from`, else of the first go-live of work the system newly does.
  ///
  /// - Parameter arrivals: The waves of that work; nil where the system is at work already.
  fileprivate func firstMonth(_ system: System, arrivals: [ID<Wave>?]?) -> Int? {
    if let wave = system.toBe?.from { return month(of: wave) }
    return arrivals?.compactMap { $0 == nil ? 0 : month(of: $0) }.min()
  }

  private func month(of wave: ID<Wave>?) -> Int? {
    wave.flatMap { goLive(of: $0) }.flatMap { place(of: $0) }
  }
}
