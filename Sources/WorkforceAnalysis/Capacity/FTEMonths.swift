package import WorkforceModel

/// FTE needed month by month, by role and by role family.
///
/// FTE of a month = demand hours of the month ÷ (effective hours of a year ÷ 12), where the demand is
/// that of `RoleMonths`: the plan's work while the waves go live, parallel run, learning dip, training
/// and other work. Source: the plan's arithmetic, "FTE" and "Over time".
package struct FTEMonths: Sendable {
  package struct Family: Sendable {
    /// Nil for roles without a family.
    package var name: String?
    package var roles: [ID<Role>]
    /// By month; nil where a role with work has no working time.
    package var fte: [Double?]
    /// FTE of the supply by month; nil where a role with work states no people or no working time.
    package var supply: [Double?]
  }

  package var months: [Month]
  /// By role in the order of the files, then by month; nil where no working time is stated.
  package var roles: [[Double?]]
  /// By family in the order in which the files first name them; what has none is last.
  package var families: [Family]
  /// Of all roles, by month; nil where a role with work has no working time.
  package var total: [Double?]

  init(_ definitions: Definitions, roles capacities: [RoleCapacity], months: RoleMonths) {
    self.months = months.months
    let needed = zip(capacities, months.roles).map { capacity, entries in
      entries.map { capacity.fte($0.demand * 12) }
    }
    let given = zip(capacities, months.roles).map { capacity, entries in
      entries.map { entry in entry.supply.flatMap { capacity.fte($0 * 12) } }
    }
    roles = needed

    func sum(_ places: [Int], of figures: [[Double?]]) -> [Double?] {
      months.months.indices.map { month in
        var sum = 0.0
        for place in places {
          if let fte = figures[place][month] {
            sum += fte
          } else if months.roles[place][month].demand > 0 {
            return nil
          }
        }
        return sum
      }
    }
    var order: [String?] = []
    var places: [String?: [Int]] = [:]
    for (place, role) in definitions.roles.enumerated() {
      if places[role.family] == nil, role.family != nil { order.append(role.family) }
      places[role.family, default: []].append(place)
    }
    families = (order + [nil]).compactMap { name in
      guard let members = places[name] else { return nil }
      return Family(
        name: name, roles: members.map { definitions.roles[$0].id },
        fte: sum(members, of: needed), supply: sum(members, of: given))
    }
    total = sum(Array(definitions.roles.indices), of: needed)
  }
}
