package import WorkforceAnalysis
package import WorkforceModel
import WorkforceSyntax

/// What the plan means for one role.
package struct RoleChange: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case keep, enrich, redesign, merge, new, close
  }

  /// How hard the change hits, after the usual 0–3 scale of change-impact assessments.
  package enum Impact: Int, Sendable, Comparable, CaseIterable {
    case none, low, medium, high

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  package var role: Role
  package var capacity: RoleCapacity
  package var difference: RoleDifference
  package var kind: Kind
  package var impact: Impact
  /// Why the role's grade should be looked at again; empty where nothing speaks for it.
  package var regradeReasons: [RegradeReason]
  /// Hours a year with a stated destination.
  package var claimedRelease: Double

  package var id: ID<Role> { role.id }

  /// Hours set free in the role without a destination; 0 where the role gains work.
  package var unclaimedRelease: Double { max(0, capacity.netRelease - claimedRelease) }

  init(
    _ role: Role, capacity: RoleCapacity, difference: RoleDifference, definitions: Definitions
  ) {
    self.role = role
    self.capacity = capacity
    self.difference = difference
    kind = Kind(role, difference)
    impact = Impact(kind, capacity, difference)
    regradeReasons = RegradeReason.all(role, difference)
    claimedRelease = (role.toBe?.release ?? []).reduce(0) { sum, release in
      switch release.amount {
      case .hours(let hours): sum + hours.value
      case .share(let share): sum + share.value * max(0, capacity.netRelease)
      }
    }
  }
}

extension RoleChange.Kind {
  fileprivate init(_ role: Role, _ difference: RoleDifference) {
    let work = difference.items.filter {
      switch $0.subject {
      case .activity, .decision: true
      case .measure, .skill: false
      }
    }
    let ends = work.count { $0.action == .stop }
    let begins = work.count { $0.action == .start || $0.action == .oversee }
    let had = work.contains { $0.hadBefore }
    let has = work.contains { $0.hasAfter }
    if role.toBe?.closes != nil || had && !has {
      self = .close
    } else if role.toBe?.opens != nil || !had && has && !role.isHeldToday {
      self = .new
    } else if difference.isEmpty && role.toBe?.grade == nil && role.toBe?.fte == nil {
      self = .keep
    } else if ends == 0 && begins > 0 {
      self = .enrich
    } else {
      self = .redesign
    }
  }
}

extension Role {
  /// Somebody is in it already, whatever they have done in this plan's work so far.
  fileprivate var isHeldToday: Bool {
    kind == .board || kind == .external || headcount != nil || fte != nil || available != nil
  }
}

extension RoleDifference.Item {
  fileprivate var hadBefore: Bool {
    switch subject {
    case .activity(_, let before, _): !before.isEmpty
    case .decision(_, let before, _): !before.isEmpty
    case .measure, .skill: false
    }
  }

  fileprivate var hasAfter: Bool {
    switch subject {
    case .activity(_, _, let after): !after.isEmpty
    case .decision(_, _, let after): !after.isEmpty
    case .measure, .skill: false
    }
  }
}

extension RoleChange.Impact {
  /// High: a role that opens or closes, a quarter of its hours or five changes of duty.
  ///
  /// Medium: a tenth of its hours or two changes. Hours are held against the role's supply, so that
  /// a small task that ends in a large role does not count as an upheaval; being asked, told or given
  /// a stop is no change of duty.
  fileprivate init(
    _ kind: RoleChange.Kind, _ capacity: RoleCapacity, _ difference: RoleDifference
  ) {
    let whole = capacity.asIs.supply ?? max(capacity.asIs.work, capacity.toBe.work)
    let shift = whole > 0 ? abs(capacity.netRelease) / whole : 0
    let changes = difference.items.count { item in
      switch item.subject {
      case .activity(_, let before, let after):
        Set(before.filter(\.isCore)) != Set(after.filter(\.isCore))
      case .decision(_, let before, let after):
        before.filter(\.duty.isCore) != after.filter(\.duty.isCore)
      case .measure, .skill: false
      }
    }
    if kind == .new || kind == .close || shift >= 0.25 || changes >= 5 {
      self = .high
    } else if shift >= 0.1 || changes >= 2 {
      self = .medium
    } else {
      self = kind == .keep ? .none : .low
    }
  }
}

extension Duty {
  /// What makes up a job, apart from being asked, told or given a right to step in.
  fileprivate var isCore: Bool {
    switch self {
    case .perform, .account, .decide, .veto, .verify, .sign, .exceptions, .oversee: true
    case .recommend, .support, .advise, .notify, .excluded, .rework, .stop, .override: false
    }
  }
}
