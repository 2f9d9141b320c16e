package import WorkforceModel
package import WorkforceSyntax

/// Everything in one state that waits for the people whom one role has on duty: what decisions pass on
/// to it, and what it looks at before it takes effect where the plan promises a time for that.
///
/// The cases of all decisions and activities wait for the same people, so they are one queue. Reviews
/// without a promised time (`oversight.respond_within`) are not work of those on duty and stay outside.
package struct DutyQueue: Sendable {
  package enum Source: Hashable, Sendable {
    /// One band of a decision, by its place.
    case escalation(ID<Decision>, band: Int)
    /// The items of an activity that are held for review before they take effect.
    case review(ID<Activity>)
  }

  package struct Inflow: Sendable {
    package var source: Source
    /// Items a year: V · share · rate of what is escalated, the items reviewed before of an activity.
    package var items: Double
    /// On one item.
    package var minutes: Double
    package var within: ResponseTime?
    /// Hours a week in which there is somebody to answer: the `cover` of the oversight of the activity,
    /// for an escalation of the one that prepares the decision; nil where it states none.
    package var hoursAWeek: Double?

    /// The promised time in minutes on duty; nil where nothing is promised.
    package func promised(hoursAWeek standard: Double) -> Double? {
      within?.minutesOnDuty(hoursAWeek: hoursAWeek ?? standard)
    }
  }

  /// Hours a week on duty where nothing states them and the plan sets no other.
  package static let standardHours = 40.0
  /// The rule whose threshold is that figure.
  package static let rule = "decision/escalation-overload"

  package var role: ID<Role>
  /// `cover`: people on duty at any time.
  package var people: Double
  /// Escalations, then reviews, in the order of the text.
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

extension DutyQueue {
  /// The queue of each role with stated `cover` for which something waits, in the order of the files;
  /// what states no volume or passes nothing on is not among them.
  package static func all(_ definitions: Definitions, in state: Diagnostic.State) -> [Self] {
    var inflows = [[Inflow]](repeating: [], count: definitions.roles.count)
    for decision in definitions.decisions {
      guard let place = decision.escalate.first?.role.flatMap(definitions.roles.order) else {
        continue
      }
      inflows[place] += escalations(of: decision, in: state, definitions)
    }
    // Most activities repeat the words of their domain.
    var hours: [String: Double?] = [:]
    for activity in definitions.activities {
      guard let work = activity.state(state), work.execution != .human,
        let within = work.oversight?.respondWithin, let inputs = ActivityInputs(work),
        inputs.beforeTime > 0, inputs.reviewedBefore > 0
      else { continue }
      var hoursAWeek: Double?
      if let cover = work.oversight?.cover {
        let known = hours[cover] ?? WeeklyHours(reading: cover)?.hours
        hours[cover] = .some(known)
        hoursAWeek = known
      }
      for overseer in ActivityState.evenly(work.overseers) {
        guard let place = definitions.roles.order(of: overseer.role) else { continue }
        inflows[place].append(
          Inflow(
            source: .review(activity.id), items: inputs.reviewedBefore * overseer.share.value,
            minutes: inputs.beforeTime, within: within, hoursAWeek: hoursAWeek))
      }
    }
    return zip(definitions.roles, inflows).compactMap { role, inflows in
      guard let people = role.cover, !inflows.isEmpty else { return nil }
      return Self(role: role.id, people: people, inflows: inflows)
    }
  }

  private static func escalations(
    of decision: Decision, in state: Diagnostic.State, _ definitions: Definitions
  ) -> [Inflow] {
    guard let bands = decision.bands(in: state), bands.contains(where: { $0.escalated != nil }),
      let items = DecisionInputs(decision, bands: bands)?.items
    else { return [] }
    let work = decision.activity.flatMap { definitions.activities[$0]?.state(state) }
    let hours = work?.oversight?.cover.flatMap(WeeklyHours.init(reading:))?.hours
    return zip(bands.indices, bands).compactMap { index, band in
      band.escalated.map {
        Inflow(
          source: .escalation(decision.id, band: index), items: items[index] * $0.rate.likely.value,
          minutes: $0.time.likely.value, within: $0.within, hoursAWeek: hours)
      }
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
    case .span(let span): span.inDays / 7 * hoursAWeek * 60
    }
  }
}

extension Span {
  /// On the calendar, at 365 days a year.
  fileprivate var inDays: Double {
    switch unit {
    case .days: Double(count)
    case .weeks: Double(count) * 7
    case .months: Double(count) * 365 / 12
    case .years: Double(count) * 365
    }
  }
}
