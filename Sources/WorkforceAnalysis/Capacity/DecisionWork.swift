package import WorkforceModel
package import WorkforceSyntax

/// What one band of a decision takes in one state, and who gives it; a year.
package struct DecisionWork: Sendable {
  /// The band's place in the decision.
  package var band: Int
  /// Of the decision.
  package var volume: Double
  /// Of the volume, 0…1; an even part of the rest where none is stated.
  package var share: Double
  package var statesShare: Bool
  /// The decider's time on one item; 0 where a system decides.
  package var minutes: Double
  /// Of the band's items, 0…1.
  package var escalatedRate: Double
  package var escalatedMinutes: Double
  package var decider: ID<Role>?
  /// Who takes what is escalated.
  package var escalation: ID<Role>?

  /// V · share · time ÷ 60, hours.
  package var decided: Double { volume * share * minutes / 60 }

  /// V · share · rate · time ÷ 60, hours.
  package var escalated: Double { volume * share * escalatedRate * escalatedMinutes / 60 }

  package var portions: [WorkHours.Portion] {
    [
      WorkHours.Portion(role: decider, part: .decided, hours: decided),
      WorkHours.Portion(role: escalation, part: .escalated, hours: escalated),
    ].filter { $0.hours != 0 }
  }

  /// The bands of a decision in a state; none where it has no volume, for it then has no hours.
  package static func bands(of decision: Decision, in state: Diagnostic.State) -> [DecisionWork] {
    let bands = decision.bands(in: state) ?? []
    guard let inputs = DecisionInputs(decision, bands: bands) else { return [] }
    return zip(zip(bands, inputs.bands), inputs.shares).enumerated().map { place, pair in
      let ((band, input), share) = pair
      return DecisionWork(
        band: place, volume: inputs.volume, share: share, statesShare: input.share != nil,
        minutes: input.time, escalatedRate: input.escalatedRate,
        escalatedMinutes: input.escalatedTime, decider: band.decide.first?.role,
        escalation: decision.escalate.first?.role)
    }
  }
}
