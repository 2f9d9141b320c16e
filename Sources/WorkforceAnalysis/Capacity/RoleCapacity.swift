package import WorkforceModel
package import WorkforceSyntax

/// What a role has to do and what it can do, before and after; hours a year.
package struct RoleCapacity: Sendable {
  package struct Load: Sendable {
    /// Hours in this plan by part, in the order of `HoursPart`.
    package var parts = [Double](repeating: 0, count: HoursPart.allCases.count)
    /// Hours outside this plan.
    package var otherWork = 0.0
    /// Nil where neither FTE, headcount nor hours are stated, or no working time is.
    package var supply: Double?

    package subscript(part: HoursPart) -> Double {
      get { parts[part.index] }
      set { parts[part.index] = newValue }
    }

    /// Hours in this plan.
    package var work: Double { parts.reduce(0, +) }
    package var demand: Double { work + otherWork }
    package var oversight: Double {
      HoursPart.allCases.reduce(0) { $1.isOversight ? $0 + self[$1] : $0 }
    }
    /// Demand ÷ supply; nil without a supply.
    package var utilisation: Double? { supply.flatMap { $0 > 0 ? demand / $0 : nil } }
  }

  package var id: ID<Role>
  package var asIs = Load()
  package var toBe = Load()
  /// Hours a year of one FTE: paid · (1 − shrinkage) · utilisation; nil where no time is stated.
  package var effectiveHours: Double?

  /// As-is minus to-be hours in this plan; negative where the role gains work.
  package var netRelease: Double { asIs.work - toBe.work }

  package var fteAsIs: Double? { fte(asIs.work) }
  package var fteToBe: Double? { fte(toBe.work) }

  /// Hours ÷ effective hours.
  ///
  /// Always a division; a gross-up by (1 + shrinkage) is a known error.
  package func fte(_ hours: Double) -> Double? {
    effectiveHours.flatMap { $0 > 0 ? hours / $0 : nil }
  }

  package func load(_ state: Diagnostic.State) -> Load { state == .asIs ? asIs : toBe }
}

extension HoursPart {
  /// The place in `allCases`.
  package var index: Int {
    switch self {
    case .performed: 0
    case .manual: 1
    case .exceptions: 2
    case .before: 3
    case .after: 4
    case .rework: 5
    case .fixed: 6
    case .consulted: 7
    case .informed: 8
    case .decided: 9
    case .escalated: 10
    }
  }
}

extension RoleCapacity {
  /// Adds up who bears what, in the order of the files.
  static func all(
    _ definitions: Definitions, activities: [ActivityHours], decisions: [DecisionHours]
  ) -> [RoleCapacity] {
    var result = definitions.roles.map { role in
      let effective = definitions.workingTime(of: role)?.effective.value
      var capacity = RoleCapacity(id: role.id, effectiveHours: effective)
      for state in [Diagnostic.State.asIs, .toBe] {
        // Once the plan is through, a role that closes has nobody left.
        let isClosed = state == .toBe && role.toBe?.closes != nil
        let supply = isClosed ? 0 : role.supply(in: state, effectiveHours: effective)
        let other = role.otherWorkHours(supply: supply)
        if state == .asIs {
          (capacity.asIs.supply, capacity.asIs.otherWork) = (supply, other)
        } else {
          (capacity.toBe.supply, capacity.toBe.otherWork) = (supply, other)
        }
      }
      return capacity
    }
    func add(_ hours: WorkHours, to load: WritableKeyPath<RoleCapacity, Load>) {
      for portion in hours.portions {
        guard let role = portion.role, let place = definitions.roles.order(of: role) else {
          continue
        }
        result[place][keyPath: load][portion.part] += portion.hours
      }
    }
    for hours in activities {
      add(hours.asIs, to: \.asIs)
      add(hours.toBe, to: \.toBe)
    }
    for hours in decisions {
      add(hours.asIs, to: \.asIs)
      add(hours.toBe, to: \.toBe)
    }
    return result
  }
}

extension Role {
  /// Hours a year the role can give: its FTE (else its headcount) · effective hours, or its
  /// `available` hours.
  package func supply(in state: Diagnostic.State, effectiveHours: Double?) -> Double? {
    if let available { return available.value }
    guard let people = fte(in: state) ?? headcount, let effectiveHours else { return nil }
    return people * effectiveHours
  }

  package func otherWorkHours(supply: Double?) -> Double {
    switch otherWork {
    case .hours(let hours): hours.value
    case .share(let share): share.value * (supply ?? 0)
    case nil: 0
    }
  }
}
