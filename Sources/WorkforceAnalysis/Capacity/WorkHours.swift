package import WorkforceModel

/// What hours are spent on.
package enum HoursPart: String, Hashable, Sendable, CaseIterable {
  /// The work itself, done by the performing roles (`human`, `assisted`, `shared`).
  case performed
  /// Items not offered to the system.
  case manual
  /// Offered items that come back to a person.
  case exceptions
  /// Review before the result takes effect.
  case before
  /// Review afterwards.
  case after
  case rework
  /// Oversight that does not depend on the number of items.
  case fixed
  case consulted, informed, decided, escalated

  /// Looking after a system rather than doing the work.
  package var isOversight: Bool { self == .before || self == .after || self == .fixed }
}

/// The hours a year of one activity or decision in one state, each part with the role that bears it.
package struct WorkHours: Sendable {
  package struct Portion: Sendable {
    /// Nil where no role is named for the part: the hours are counted and never lost.
    package var role: ID<Role>?
    package var part: HoursPart
    /// A year.
    package var hours: Double
  }

  package var portions: [Portion]

  package init(_ portions: [Portion] = []) { self.portions = portions }

  package var total: Double { portions.reduce(0) { $0 + $1.hours } }

  package subscript(part: HoursPart) -> Double {
    portions.reduce(0) { $1.part == part ? $0 + $1.hours : $0 }
  }

  package func hours(of role: ID<Role>) -> Double {
    portions.reduce(0) { $1.role == role ? $0 + $1.hours : $0 }
  }

  package var oversight: Double {
    portions.reduce(0) { $1.part.isOversight ? $0 + $1.hours : $0 }
  }

  package func oversight(of role: ID<Role>) -> Double {
    portions.reduce(0) { $1.role == role && $1.part.isOversight ? $0 + $1.hours : $0 }
  }

  /// Hours for which the plan names no role.
  package var withoutRole: Double {
    portions.reduce(0) { $1.role == nil ? $0 + $1.hours : $0 }
  }
}
