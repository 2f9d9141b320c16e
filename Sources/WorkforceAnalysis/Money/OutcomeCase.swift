import WorkforceModel

/// What an outcome brings a year, and when: value · realised.
///
/// It comes in the measure in which the work behind it is live: the mean progress of the waves of the
/// measures that name it, of the decisions that move those measures and of the activities they
/// measure; failing these, of the activities of the domains that name it; failing these, of all waves.
/// Source: the plan's arithmetic, "Money".
struct OutcomeCase {
  /// Likely value a year; 0 where it is not counted.
  var value: Double
  /// 1 where not stated, which is named among the gaps.
  var realised: Double
  /// By month, 0…1.
  var profile: [Double]
  /// `from: release`: the money is that of the released hours, shown and never added.
  var isReleased: Bool

  static func all(_ definitions: Definitions, times: WaveTimes) -> [OutcomeCase] {
    var waves = [[Int]](repeating: [], count: definitions.outcomes.count)
    func note(_ wave: ID<Wave>?, for outcome: ID<Outcome>?) {
      guard let place = outcome.flatMap({ definitions.outcomes.order(of: $0) }) else { return }
      let wave = times.place(of: wave)
      if !waves[place].contains(wave) { waves[place].append(wave) }
    }
    for measure in definitions.measures where measure.wave != nil {
      note(measure.wave, for: measure.outcome)
    }
    for decision in definitions.decisions where decision.changes {
      let wave = decision.wave ?? decision.activity.flatMap { definitions.activities[$0]?.wave }
      for measure in decision.moves { note(wave, for: definitions.measures[measure]?.outcome) }
    }
    for activity in definitions.activities where activity.changes {
      for measure in activity.toBe?.measures ?? [] {
        note(activity.wave, for: definitions.measures[measure]?.outcome)
      }
    }
    let direct = waves
    for activity in definitions.activities where activity.changes {
      guard let domain = activity.domain.flatMap({ definitions.domains[$0] }) else { continue }
      for outcome in domain.outcomes {
        guard let place = definitions.outcomes.order(of: outcome), direct[place].isEmpty else {
          continue
        }
        note(activity.wave, for: outcome)
      }
    }
    let all = Array(definitions.waves.indices)
    return zip(definitions.outcomes, waves).map { outcome, behind in
      let places = behind.isEmpty ? all : behind
      let profile = times.months.indices.map { month in
        places.isEmpty
          ? 1 : places.reduce(0) { $0 + times[$1][month] } / Double(places.count)
      }
      let isReleased = outcome.from == .release
      return OutcomeCase(
        value: isReleased ? 0 : outcome.value?.likely.value ?? 0,
        realised: outcome.realised?.value ?? 1, profile: profile, isReleased: isReleased)
    }
  }
}
