package import WorkforceSyntax

/// A role people hold; never a person.
package struct Role: Entry {
  package static let kind = "role"

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case role
    /// A role of people whose trade is watching systems.
    case oversight
    case board, external

    /// People of the organisation, with hours and a place in the line.
    package var isOfPeople: Bool { self == .role || self == .oversight }
  }

  package var id: ID<Role>
  package var title: String
  package var purpose: String?
  package var kind = Kind.role
  package var family: String?
  package var grade: String?
  package var unit: String?
  package var costCentre: String?
  package var site: String?
  package var reportsTo: ID<Role>?
  package var deputy: ID<Role>?
  /// People in the role, 0 or more.
  package var headcount: Double?
  package var fte: Double?
  /// Loaded cost of one FTE a year.
  package var cost: Money?
  package var workingTime: WorkingTime?
  package var codes = OrderedMap<String, String>()
  package var skills = OrderedMap<ID<Skill>, Int>()
  package var authority = Authority()
  /// Hours a year that a role of many people lends to this plan, in place of `fte`.
  package var available: Hours?
  /// People on duty for escalations.
  package var cover: Double?
  package var otherWork: OtherWork?
  package var waivers: [Waiver] = []
  package var toBe: Change?
  package var source: EntrySource

  /// Work outside this plan, added to the role's demand.
  package enum OtherWork: Hashable, Sendable {
    /// Of the role's supply.
    case share(Share)
    case hours(Hours)
  }

  /// What is different about the role in the to-be; what is nil stays.
  package struct Change: Hashable, Sendable {
    package var title: String?
    package var grade: String?
    package var fte: Double?
    package var from: Start?
    package var skills: OrderedSkills?
    package var authority: Authority?
    package var closes: CalendarDate?
    package var opens: CalendarDate?
    package var release: [Release] = []
  }

  package typealias OrderedSkills = [SkillLevel]
}

/// When a change takes effect.
package enum Start: Hashable, Sendable {
  case wave(ID<Wave>)
  case date(CalendarDate)
}

package struct SkillLevel: Hashable, Sendable {
  package var skill: ID<Skill>
  /// 1…5.
  package var level: Int
}

/// What a role may decide up to, and which rights it holds over systems.
package struct Authority: Hashable, Sendable {
  package enum Right: String, Hashable, Sendable, CaseIterable { case override, stop }

  package struct Limit: Hashable, Sendable {
    /// A decision's `measure`.
    package var what: String
    package var amount: Double
  }

  package var limits: [Limit] = []
  package var rights: [String] = []

  /// Nil where no limit is stated: the role is not judged on that measure.
  package func limit(on what: String) -> Double? { limits.first { $0.what == what }?.amount }

  package func has(_ right: Right) -> Bool { rights.contains(right.rawValue) }
}

/// Where capacity set free in a role goes.
package struct Release: Hashable, Sendable {
  package enum Destination: String, Hashable, Sendable, CaseIterable {
    case redeploy
    case reduceHiring = "reduce-hiring"
    case attrition
    case absorbGrowth = "absorb-growth"
    case quality, overtime, exit
  }

  package enum Amount: Hashable, Sendable {
    case hours(Hours)
    /// Of the role's net release.
    case share(Share)
  }

  package var to: Destination
  package var role: ID<Role>?
  package var amount: Amount
  package var owner: ID<Role>?
  package var from: Start?
  /// Part of the hours that turns into the stated use, 0…1.
  package var realised: Share?
  package var cashable: Bool?
  package var place: Place
}

/// Paid hours and what is left of them for work.
package struct WorkingTime: Hashable, Sendable {
  /// Paid hours a year of one FTE.
  package var paid: Hours
  /// Absence, breaks and training as a part of the paid hours.
  package var shrinkage = Share(0)
  /// Part of the hours at work spent on items.
  package var utilisation = Share(1)

  /// Hours a year one FTE gives to the work: paid · (1 − shrinkage) · utilisation.
  package var effective: Hours {
    Hours(paid.value * (1 - shrinkage.value) * utilisation.value)
  }
}

extension Role {
  package func title(in state: Diagnostic.State) -> String {
    state == .toBe ? toBe?.title ?? title : title
  }

  package func grade(in state: Diagnostic.State) -> String? {
    state == .toBe ? toBe?.grade ?? grade : grade
  }

  package func fte(in state: Diagnostic.State) -> Double? {
    state == .toBe ? toBe?.fte ?? fte : fte
  }

  /// The to-be inherits limit by limit; rights, a list, replace the list.
  package func authority(in state: Diagnostic.State) -> Authority {
    guard state == .toBe, let change = toBe?.authority else { return authority }
    var result = authority
    for limit in change.limits {
      if let place = result.limits.firstIndex(where: { $0.what == limit.what }) {
        result.limits[place] = limit
      } else {
        result.limits.append(limit)
      }
    }
    if !change.rights.isEmpty { result.rights = change.rights }
    return result
  }

  package func skills(in state: Diagnostic.State) -> OrderedMap<ID<Skill>, Int> {
    var result = skills
    if state == .toBe { for skill in toBe?.skills ?? [] { result[skill.skill] = skill.level } }
    return result
  }
}
