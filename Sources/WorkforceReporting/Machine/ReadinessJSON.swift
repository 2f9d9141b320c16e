import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The keys of `plan.json` for how ready the domains are, what the waves wait for, and who is asked.
extension JSON {
  static func readiness(_ plan: ChangePlan) -> JSON {
    let path = plan.analysis.criticalPath
    return .object([
      ("levels", levels(plan.definitions, plan.analysis.readiness)),
      ("waves", .array(path.waves.map { wave($0, path, asOf: plan.plan.asOf) })),
      ("enablers", .array(path.enablers.map(enabler))),
    ])
  }

  /// Of every layer of a domain about which the plan says something.
  private static func levels(_ definitions: Definitions, _ readiness: LayerReadiness) -> JSON {
    struct Key: Hashable {
      var domain: ID<Domain>
      var layer: Layer
    }
    let required = Dictionary(grouping: readiness.requirements) {
      Key(domain: $0.domain, layer: $0.layer)
    }
    var result: [JSON] = []
    for domain in definitions.domains {
      for layer in Layer.allCases {
        let today = domain.readiness.first { $0.layer == layer }?.level
        let steps = readiness.steps(of: domain.id, layer)
        let requirements = required[Key(domain: domain.id, layer: layer)] ?? []
        guard today != nil || !steps.isEmpty || !requirements.isEmpty else { continue }
        let byWave = Dictionary(requirements.map { ($0.wave, $0) }) { first, _ in first }
        let waves = definitions.waves.map { wave in
          let arrived = steps.filter { $0.arrival.moment.isBy(wave.goLive) }.map(\.level).max()
          return level([today, arrived].compactMap(\.self).max(), in: wave, byWave[wave.id])
        }
        result.append(
          .object([
            ("domain", .string(domain.id.text)), ("layer", .string(layer.rawValue)),
            ("today", .optional(today)), ("waves", .array(waves)),
          ]))
      }
    }
    return .array(result)
  }

  private static func level(
    _ level: Double?, in wave: Wave, _ requirement: LayerReadiness.Requirement?
  ) -> JSON {
    var (standing, enabler): (String?, String?) = (nil, nil)
    switch requirement?.standing {
    case .ready: standing = "ready"
    case .late(let bringer, _): (standing, enabler) = ("late", bringer.text)
    case .missing: standing = "missing"
    case .unknown: standing = "unknown"
    case nil: break
    }
    return .object([
      ("wave", .string(wave.id.text)), ("level", .optional(level)),
      ("required", .optional(requirement?.level)), ("standing", .optional(standing)),
      ("enabler", .optional(enabler)),
    ])
  }

  private static func wave(
    _ wave: CriticalPath.WavePath, _ path: CriticalPath, asOf: CalendarDate
  ) -> JSON {
    let earliest = wave.earliest == .reached ? asOf : wave.earliest.date
    return .object([
      ("wave", .string(wave.wave.text)), ("go_live", .string(wave.goLive.description)),
      ("earliest_go_live", .optional(earliest?.description)),
      ("slack_days", .optional(wave.slack)), ("too_early", .bool(wave.isTooEarly)),
      (
        "chain",
        .array(
          path.chain(of: wave).map { link in
            .object(step(link.step, link.moment) + [("gap_days", .optional(link.gap))])
          })
      ),
      ("waits_for", .array(wave.waits.map { .object(step($0.step, $0.moment)) })),
    ])
  }

  /// `ready` is null where nobody can say.
  private static func step(
    _ step: CriticalPath.Step, _ moment: CriticalPath.Moment
  ) -> [(String, JSON)] {
    let what: [(String, JSON)] =
      switch step {
      case .enabler(let id): [("kind", .string(Enabler.kind)), ("id", .string(id.text))]
      case .consultation(let id): [("kind", .string(Body.kind)), ("id", .string(id.text))]
      case .gate(let place): [("kind", .string("gate")), ("gate", .int(place))]
      case .level(let domain, let layer, let level):
        [
          ("kind", .string("level")), ("domain", .string(domain.text)),
          ("layer", .string(layer.rawValue)), ("level", .number(level)),
        ]
      }
    return what + [("ready", .optional(moment.date?.description))]
  }

  private static func enabler(_ enabler: CriticalPath.EnablerSlack) -> JSON {
    let bound: JSON =
      switch enabler.bound {
      case .wave(let id): .object([("kind", .string(Wave.kind)), ("id", .string(id.text))])
      case .enabler(let id): .object([("kind", .string(Enabler.kind)), ("id", .string(id.text))])
      case nil: .null
      }
    return .object([
      ("enabler", .string(enabler.enabler.text)), ("done", .bool(enabler.moment == .reached)),
      ("ready", .optional(enabler.moment.date?.description)),
      ("slack_days", .optional(enabler.slack)), ("moves_first", bound),
      ("needed_by", .optional(enabler.neededBy?.description)),
    ])
  }

  static func optional(_ number: Int?) -> JSON { number.map(JSON.int) ?? .null }
}
