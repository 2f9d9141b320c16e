package import WorkforceModel
import WorkforceSyntax

/// What a queue makes of the times that are promised, worked out at the most likely values.
package struct DutyFigures: Sendable {
  package struct Promise: Sendable {
    package var inflow: DutyQueue.Inflow
    /// Hours a week in which there is somebody to answer.
    package var hoursAWeek: Double
    /// On duty; nil where nothing is promised.
    package var minutes: Double?
    /// The part of the items whose answer begins in time, 0…1: none where the queue grows without end.
    package var answered: Double?
  }

  package var role: ID<Role>
  package var queue: ErlangC
  /// One for each inflow, in its order.
  package var promises: [Promise]
  /// The fewest people on duty with whom every promise is kept for `part` of the items.
  ///
  /// Nil where nothing is promised, or there would have to be more than `ErlangC.most`.
  package var peopleNeeded: Int?

  /// The part of the items that is to be answered in time.
  package static let part = 0.95

  /// - Parameter standard: Hours a week of what states none.
  package init(_ duty: DutyQueue, hoursAWeek standard: Double) {
    role = duty.role
    let queue = duty.queue(hoursAWeek: standard)
    self.queue = queue
    promises = duty.inflows.map { inflow in
      let minutes = inflow.promised(hoursAWeek: standard)
      return Promise(
        inflow: inflow, hoursAWeek: inflow.hoursAWeek ?? standard, minutes: minutes,
        answered: minutes.map(queue.answered))
    }
    // All wait for the same people, so that the shortest promise asks for the most of them.
    peopleNeeded = promises.compactMap(\.minutes).min().flatMap {
      queue.peopleNeeded(toAnswer: Self.part, within: $0)
    }
  }

  /// The queues of the to-be.
  static func all(_ definitions: Definitions) -> [Self] {
    let hours =
      definitions.plan.policy.value("hours_a_week", of: DutyQueue.rule) ?? DutyQueue.standardHours
    return DutyQueue.all(definitions, in: .toBe).map {
      Self($0, hoursAWeek: min(168, max(1, hours)))
    }
  }
}

extension Policy {
  /// What the plan sets for a rule's threshold; nil where it leaves it as it is.
  func value(_ threshold: String, of rule: String) -> Double? {
    setting(of: rule)?.thresholds.first { $0.name == threshold }?.value
  }
}
