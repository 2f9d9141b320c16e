package import WorkforceModel
package import WorkforceSyntax

/// Everything that decisions pass on to one role in one state, for the people it has on duty.
///
/// The cases of all decisions wait for the same people, so they are one queue.
package struct EscalationQueue: Sendable {
  /// What one band of a decision passes on.
  package struct Inflow: Sendable {
    package var decision: ID<Decision>
    /// The band's place in the decision.
    package var band: Int
    /// V · share · rate: items a year.
    package var items: Double
    /// On one item.
    package var minutes: Double
    package var within: ResponseTime?
    /// Hours a week in which there is somebody to answer, where the preparing activity states them
    /// as the `cover` of its oversight.
    package var hoursAWeek: Double?

    /// The promised time in minutes on duty; nil where nothing is promised.
    package func promised(hoursAWeek standard: Double) -> Double? {
      within?.minutesOnDuty(hoursAWeek: hoursAWeek ?? standard)
    }
  }

  package var role: ID<Role>
  /// `cover`: people on duty at any time.
  package var people: Double
  /// In the order of the text.
  package var inflows: [Inflow]

  /// The queue in the hours in which there is somebody to answer.
  ///
  /// λ = Σ items ÷ (hours a week · 365/7), t = Σ λ · minutes ÷ Σ λ. A part of a person counts as
  /// one, so that what is too few is too few whatever the part means.
  ///
  /// - Parameter standard: Hours a week of what states none.
  package func queue(hoursAWeek standard: Double) -> ErlangC {
    let rates = inflows.map { $0.items / (($0.hoursAWeek ?? standard) * 365 / 7) }
    let arrivals = rates.reduce(0, +)
    let work = zip(inflows, rates).reduce(0) { $0 + $1.0.minutes * $1.1 }
    let whole = Int(min(max(people, 0), 1e9).rounded(.up))
    return ErlangC(
      arrivals: arrivals, minutes: arrivals > 0 ? work / arrivals : 0,
      people: whole)
  }
}

extension EscalationQueue {
  /// The queue of each role with stated `cover` that answers first for a decision, in the order of
  /// the files; what states no volume or passes nothing on is not among them.
  package static func all(_ definitions: Definitions, in state: Diagnostic.State) -> [Self] {
    var inflows = [[Inflow]](repeating: [], count: definitions.roles.count)
    for decision in definitions.decisions {
      guard let bands = decision.bands(in: state), bands.contains(where: { $0.escalated != nil }),
        let place = decision.escalate.first?.role.flatMap(definitions.roles.order),
        let items = DecisionInputs(decision, bands: bands)?.items
      else { continue }
      let work = decision.activity.flatMap { definitions.activities[$0]?.state(state) }
      let hours = work?.oversight?.cover.flatMap(WeeklyHours.init(reading:))?.hours
      for (index, band) in bands.enumerated() {
        guard let escalated = band.escalated else { continue }
        inflows[place].append(
          Inflow(
            decision: decision.id, band: index, items: items[index] * escalated.rate.likely.value,
            minutes: escalated.time.likely.value, within: escalated.within, hoursAWeek: hours))
      }
    }
    return zip(definitions.roles, inflows).compactMap { role, inflows in
      guard let people = role.cover, !inflows.isEmpty else { return nil }
      return Self(role: role.id, people: people, inflows: inflows)
    }
  }
}

extension ResponseTime {
  /// Minutes on duty in the promised time.
  ///
  /// Minutes and hours are those of somebody at work; days and longer have their part of the week's.
  fileprivate func minutesOnDuty(hoursAWeek: Double) -> Double {
    switch self {
    case .minutes(let minutes): minutes.value
    case .span(let span): span.days / 7 * hoursAWeek * 60
    }
  }
}
