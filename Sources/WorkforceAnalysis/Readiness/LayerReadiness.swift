package import WorkforceModel
import WorkforceSyntax

/// How ready the layers of each domain are when the waves go live, and what is missing by when.
///
/// The level of a layer on a day = max(stated level, levels of the layer's enablers that have arrived
/// by then); levels run from 0 to 5.
package struct LayerReadiness: Sendable {
  /// What one wave requires of one layer of one domain, and what is there.
  package struct Requirement: Hashable, Sendable {
    package var wave: ID<Wave>
    package var goLive: CalendarDate
    package var domain: ID<Domain>
    package var layer: Layer
    package var level: Double
    /// The wave states it for this domain alone.
    package var isNarrowed: Bool
    /// The domain's stated level; nil where it states none.
    package var today: Double?
    /// With what has arrived by go-live; nil where neither a level nor an arrival is known.
    package var atGoLive: Double?
    package var standing: Standing
  }

  package enum Standing: Hashable, Sendable {
    case ready
    /// The enabler brings the level, after go-live.
    case late(ID<Enabler>, EnablerArrival)
    /// No enabler promises the level; with the highest that is promised.
    case missing(promised: Double?)
    /// No level is stated and none is promised.
    case unknown
  }

  /// An enabler that brings a layer to a level.
  package struct Step: Hashable, Sendable {
    package var enabler: ID<Enabler>
    package var level: Double
    package var arrival: EnablerArrival
  }

  private struct Key: Hashable {
    var domain: ID<Domain>
    var layer: Layer
  }

  /// Wave by wave, then by domain and layer, in the order of the files.
  package private(set) var requirements: [Requirement] = []
  /// In the order of the files.
  package let arrivals: [EnablerArrival]
  /// The enablers that are to blame where a level comes too late, or wait for those, each with the
  /// earliest day on which it is needed.
  package private(set) var lateEnablers: [ID<Enabler>: CalendarDate] = [:]
  private var steps: [Key: [Step]] = [:]

  init(_ definitions: Definitions) {
    arrivals = EnablerArrival.all(definitions)
    for (enabler, arrival) in zip(definitions.enablers, arrivals) {
      guard let layer = enabler.layer else { continue }
      for lift in enabler.lifts {
        steps[Key(domain: lift.domain, layer: layer), default: []].append(
          Step(enabler: enabler.id, level: lift.level, arrival: arrival))
      }
    }
    guard definitions.waves.contains(where: { !$0.requires.isEmpty }) else { return }
    // What comes later and lifts no higher brings nothing.
    let stairs = steps.mapValues { steps in
      steps.enumerated()
        .sorted { ($0.element.arrival.moment, $0.offset) < ($1.element.arrival.moment, $1.offset) }
        .map(\.element)
        .reduce(into: [Step]()) { if $1.level > $0.last?.level ?? -1 { $0.append($1) } }
    }
    let domains = Self.domains(of: definitions)
    for wave in definitions.waves {
      for domain in definitions.domains {
        for (layer, required) in wave.required(of: domain.id, isIn: domains[wave.id] ?? []) {
          let requirement = Requirement(
            wave, of: domain, layer, required,
            stairs: stairs[Key(domain: domain.id, layer: layer)] ?? [])
          requirements.append(requirement)
          if case .late(let enabler, let arrival) = requirement.standing {
            for id in [enabler, arrival.cause] {
              lateEnablers[id] = min(lateEnablers[id] ?? wave.goLive, wave.goLive)
            }
          }
        }
      }
    }
  }

  /// What lifts a layer of a domain, in the order of the files.
  package func steps(of domain: ID<Domain>, _ layer: Layer) -> [Step] {
    steps[Key(domain: domain, layer: layer)] ?? []
  }

  private static func domains(of definitions: Definitions) -> [ID<Wave>: Set<ID<Domain>>] {
    var result: [ID<Wave>: Set<ID<Domain>>] = [:]
    for activity in definitions.activities where activity.changes {
      guard let wave = activity.wave, let domain = activity.domain else { continue }
      result[wave, default: []].insert(domain)
    }
    return result
  }
}

extension Wave {
  /// The levels a wave asks of a domain, in the order of the layers; what names the domain comes
  /// before what holds for all that change in the wave.
  fileprivate func required(
    of domain: ID<Domain>, isIn domains: Set<ID<Domain>>
  ) -> [(Layer, Requirement)] {
    Layer.allCases.compactMap { layer in
      let own = requires.first { $0.layer == layer && $0.domain == domain }
      let general =
        domains.contains(domain)
        ? requires.first { $0.layer == layer && $0.domain == nil } : nil
      return (own ?? general).map { (layer, $0) }
    }
  }
}

extension LayerReadiness.Requirement {
  fileprivate init(
    _ wave: Wave, of domain: Domain, _ layer: Layer, _ required: Wave.Requirement,
    stairs: [LayerReadiness.Step]
  ) {
    let today = domain.readiness.first { $0.layer == layer }?.level
    let arrived = stairs.last { $0.arrival.moment.isBy(wave.goLive) }?.level
    let atGoLive = [today, arrived].compactMap(\.self).max()
    let standing: LayerReadiness.Standing =
      if let atGoLive, atGoLive >= required.level {
        .ready
      } else if let promise = stairs.first(where: { $0.level >= required.level }) {
        .late(promise.enabler, promise.arrival)
      } else if atGoLive == nil, stairs.isEmpty {
        .unknown
      } else {
        .missing(promised: stairs.last?.level)
      }
    self.init(
      wave: wave.id, goLive: wave.goLive, domain: domain.id, layer: layer, level: required.level,
      isNarrowed: required.domain != nil, today: today, atGoLive: atGoLive, standing: standing)
  }
}
