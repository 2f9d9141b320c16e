package import WorkforceModel

/// When an enabler has done its work, with what it waits for.
package struct EnablerArrival: Hashable, Sendable {
  /// From the earliest to the latest.
  package enum Moment: Hashable, Comparable, Sendable {
    case reached
    case on(CalendarDate)
    /// Nobody knows: there is no date, or it has passed and the work is not done.
    case open

    package func isBy(_ day: CalendarDate) -> Bool { self <= .on(day) }

    package var date: CalendarDate? { if case .on(let date) = self { date } else { nil } }
  }

  package var moment: Moment
  /// The enabler that decides the moment: the one itself, or one it depends on.
  package var cause: ID<Enabler>

  /// One for each enabler, in the order of the files: max(own moment, moments of `depends_on`).
  ///
  /// What is done is done, whatever it was said to wait for.
  static func all(_ definitions: Definitions) -> [Self] {
    let enablers = definitions.enablers
    var result = enablers.map {
      Self(moment: $0.ownMoment(asOf: definitions.plan.asOf), cause: $0.id)
    }
    let order = EnablerOrder(enablers)
    for current in order.order {
      for place in order.dependents[current]
      where enablers[place].status != .done && result[current].moment > result[place].moment {
        result[place] = result[current]
      }
    }
    return result
  }
}

extension Enabler {
  /// Not done, though the day on which it was to be has passed.
  package func isOverdue(asOf: CalendarDate) -> Bool {
    guard let due, let status else { return false }
    return status != .done && due < asOf
  }

  fileprivate func ownMoment(asOf: CalendarDate) -> EnablerArrival.Moment {
    if status == .done { return .reached }
    guard let due, !isOverdue(asOf: asOf) else { return .open }
    return .on(due)
  }
}
