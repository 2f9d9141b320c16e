import WorkforceModel
import WorkforceSyntax

extension CriticalPath {
  /// From the first step to the last; empty where the wave waits for nothing.
  ///
  /// Behind an enabler comes, step by step, what it waits for longest.
  package func chain(of wave: WavePath) -> [Link] {
    guard let last = wave.last else { return [] }
    var link = Link(step: last.step, moment: last.moment, gap: wave.slack)
    guard case .enabler(let id) = last.step, var place = catalog.order(of: id) else {
      return [link]
    }
    var result = [link]
    // Only what stands in no circle has one before it, so that the walk ends.
    while let earlier = previous[place] {
      let date = arrivals[earlier].moment.date
      let next = catalog[place].due ?? arrivals[place].moment.date
      link = Link(
        step: .enabler(catalog[earlier].id), moment: arrivals[earlier].moment,
        gap: date.flatMap { date in next.map { date.days(until: $0) } })
      result.append(link)
      place = earlier
    }
    return result.reversed()
  }

  /// - Returns: The earliest wave that waits for each enabler, by the enabler's place.
  mutating func findWaits(
    _ definitions: Definitions, _ readiness: LayerReadiness, _ clocks: [ConsultationClock]
  ) -> [Int: LayerReadiness.Requirement] {
    var carriers: [Int: LayerReadiness.Requirement] = [:]
    let required = Dictionary(grouping: readiness.requirements, by: \.wave)
    let asked = Dictionary(grouping: clocks, by: \.wave)
    for wave in definitions.waves {
      var brought: [Wait] = []
      var missing: [Wait] = []
      var seen: Set<Int> = []
      for requirement in required[wave.id] ?? [] where requirement.today ?? -1 < requirement.level {
        guard let carrier = readiness.carrier(of: requirement),
          let place = catalog.order(of: carrier)
        else {
          missing.append(Wait(step: requirement.step, moment: .open))
          continue
        }
        guard arrivals[place].moment != .reached else { continue }
        if carriers[place].map({ requirement.goLive < $0.goLive }) ?? true {
          carriers[place] = requirement
        }
        if seen.insert(place).inserted {
          brought.append(Wait(step: .enabler(carrier), moment: arrivals[place].moment))
        }
      }
      let bodies = (asked[wave.id] ?? []).compactMap { clock in
        clock.status == .done
          ? nil : clock.heardBy.map { Wait(step: .consultation(clock.body), moment: .on($0)) }
      }
      let missed = wave.gate.indices.filter { wave.gate[$0].status == .missed }
        .map { Wait(step: .gate($0), moment: .open) }
      let waits = brought + missing + bodies + missed
      waves.append(
        WavePath(
          wave: wave.id, goLive: wave.goLive, waits: waits,
          last: waits.max { $0.moment < $1.moment }))
    }
    return carriers
  }

  mutating func findSlack(
    _ definitions: Definitions, _ order: EnablerOrder,
    _ carriers: [Int: LayerReadiness.Requirement]
  ) {
    enablers = zip(catalog, arrivals).enumerated().map { place, entry in
      let goLive = entry.0.status == .done ? nil : carriers[place]
      return EnablerSlack(
        enabler: entry.0.id, moment: entry.1.moment, limit: goLive?.goLive,
        bound: goLive.map { .wave($0.wave) }, neededBy: goLive?.goLive)
    }
    // From what comes last to what comes first, so that each knows what depends on it.
    for place in order.order.reversed() where catalog[place].status != .done {
      for dependent in order.dependents[place] where catalog[dependent].status != .done {
        let later = enablers[dependent]
        if let day = later.neededBy, enablers[place].neededBy.map({ day < $0 }) ?? true {
          enablers[place].neededBy = day
        }
        let isOverdue = catalog[dependent].isOverdue(asOf: definitions.plan.asOf)
        let due = isOverdue ? nil : catalog[dependent].due
        guard let limit = due ?? later.limit else { continue }
        if enablers[place].limit.map({ limit < $0 }) ?? true {
          enablers[place].limit = limit
          enablers[place].bound = due == nil ? later.bound : .enabler(catalog[dependent].id)
        }
      }
    }
  }
}

extension LayerReadiness {
  /// The first enabler to bring what is required; what brings it later does not count.
  fileprivate func carrier(of requirement: Requirement) -> ID<Enabler>? {
    steps(of: requirement.domain, requirement.layer).filter { $0.level >= requirement.level }
      .min { $0.arrival.moment < $1.arrival.moment }?.enabler
  }
}

extension LayerReadiness.Requirement {
  fileprivate var step: CriticalPath.Step { .level(domain, layer, level) }
}
