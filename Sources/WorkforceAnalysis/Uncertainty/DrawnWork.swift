import WorkforceModel

/// The activities and decisions of a plan, made ready to be drawn or moved one range at a time.
///
/// It holds what varies, who bears it and what it adds up to: nothing in it grows with the draws.
struct DrawnWork {
  /// One activity in one state.
  struct State {
    var inputs: ActivityInputs
    var ranges: [DrawnRange<UncertainInput>]
    /// By range: the place of a stream that several activities share; nil for one of its own.
    var shared: [Int?] = []
    var bearers: [Bearer]
    /// The first system at work, which lends its streams.
    var system: ID<System>?
    /// Systems that take a cost for each item offered.
    var systems: [Int]

    func varies(_ input: UncertainInput) -> Bool { ranges.contains { $0.input == input } }
  }

  /// A role's part of a part of the work.
  struct Bearer {
    var part: HoursPart
    var role: Int
    var share: Double
  }

  struct Activity {
    /// The place in the plan.
    var place: Int
    /// Nil where nothing in the state is uncertain.
    var asIs: State?
    var toBe: State?
    /// Work that stays as it is releases nothing, whatever its values turn out to be.
    var isUnchanged: Bool
    var domain: Int
    var wave: Int
  }

  /// One decision in one state.
  struct Bands {
    var inputs: DecisionInputs
    var ranges: [DrawnRange<DecisionInputs.UncertainInput>]
    /// By band, the places of the roles that decide and that take what is escalated.
    var deciders: [Int?]
    var escalation: Int?
  }

  struct Decision {
    /// The place in the plan.
    var place: Int
    var asIs: Bands?
    var toBe: Bands?
    var isUnchanged: Bool
    var domain: Int
    var wave: Int
  }

  var activities: [Activity] = []
  var decisions: [Decision] = []
  /// Streams that several activities share: those of the systems.
  var sharedStreams: [Stream] = []

  init(_ definitions: Definitions, _ streams: Streams) {
    var sharedPlaces: [String: Int] = [:]
    let roles = definitions.roles
    let systems = definitions.systems

    func state(_ activity: WorkforceModel.Activity, _ state: ActivityState?) -> State? {
      guard let state, let inputs = ActivityInputs(state) else { return nil }
      let ranges = streams.ranges(of: activity, in: state)
      guard !ranges.isEmpty else { return nil }
      let all = Bearers(state)
      var result = State(
        inputs: inputs, ranges: ranges,
        bearers: Bearers.parts.flatMap { part in
          all[part].compactMap { share in
            roles.order(of: share.role).map {
              Bearer(part: part, role: $0, share: share.share.value)
            }
          }
        },
        system: state.systems.first,
        systems: state.systems.compactMap { id in
          systems[id]?.cost?.perItem == nil ? nil : systems.order(of: id)
        })
      result.shared = ranges.map { range in
        guard range.input.belongsToSystem, !state.systems.isEmpty else { return nil }
        if let place = sharedPlaces[range.key] { return place }
        sharedStreams.append(range.stream)
        sharedPlaces[range.key] = sharedStreams.count - 1
        return sharedStreams.count - 1
      }
      return result
    }
    let noDomain = definitions.domains.count
    let noWave = definitions.waves.count
    for (place, activity) in definitions.activities.enumerated() {
      let isUnchanged = activity.toBe == activity.asIs
      let asIs = isUnchanged ? nil : state(activity, activity.asIs)
      let toBe = state(activity, activity.toBe)
      guard asIs != nil || toBe != nil else { continue }
      activities.append(
        Activity(
          place: place, asIs: asIs, toBe: toBe, isUnchanged: isUnchanged,
          domain: activity.domain.flatMap { definitions.domains.order(of: $0) } ?? noDomain,
          wave: activity.wave.flatMap { definitions.waves.order(of: $0) } ?? noWave))
    }

    func bands(_ decision: WorkforceModel.Decision, _ bands: [Band]?) -> Bands? {
      guard let bands, let inputs = DecisionInputs(decision, bands: bands) else { return nil }
      let ranges = streams.ranges(of: decision, bands: bands)
      guard !ranges.isEmpty else { return nil }
      return Bands(
        inputs: inputs, ranges: ranges,
        deciders: bands.map { $0.decide.first?.role.flatMap { roles.order(of: $0) } },
        escalation: decision.escalate.first?.role.flatMap { roles.order(of: $0) })
    }
    for (place, decision) in definitions.decisions.enumerated() {
      let isUnchanged = decision.toBe == decision.asIs
      let asIs = isUnchanged ? nil : bands(decision, decision.asIs)
      let toBe = bands(decision, decision.toBe)
      guard asIs != nil || toBe != nil else { continue }
      let wave = decision.wave ?? decision.activity.flatMap { definitions.activities[$0]?.wave }
      decisions.append(
        Decision(
          place: place, asIs: asIs, toBe: toBe, isUnchanged: isUnchanged,
          domain: decision.domain.flatMap { definitions.domains.order(of: $0) } ?? noDomain,
          wave: wave.flatMap { definitions.waves.order(of: $0) } ?? noWave))
    }
  }
}
