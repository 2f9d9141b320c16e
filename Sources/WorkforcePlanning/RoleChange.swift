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

    package var word: String {
      switch self {
      case .none: "none"
      case .low: "low"
      case .medium: "medium"
      case .high: "high"
      }
    }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  package var role: Role
  package var capacity: RoleCapacity
  /// What the role sets free, and where it goes.
  package var account: CapacityLedger.Account
  package var difference: RoleDifference
  package var kind: Kind
  package var impact: Impact
  /// Why the role's grade should be looked at again; nil where nothing speaks for it.
  package var regradeReason: String?
  /// Hours a year with a stated destination.
  package var claimedRelease: Double { account.claimed }

  package var id: ID<Role> { role.id }

  /// Hours set free in the role without a destination; 0 where the role gains work.
  package var unclaimedRelease: Double { account.unclaimed }

  init(
    _ role: Role, capacity: RoleCapacity, account: CapacityLedger.Account,
    difference: RoleDifference
  ) {
    self.role = role
    self.capacity = capacity
    self.account = account
    self.difference = difference
    kind = Kind(role, difference)
    impact = Impact(kind, capacity, difference)
    regradeReason = Self.regradeReason(role, difference)
  }

  /// Material change of responsibility or authority is what opens an evaluation; a lower volume of
  /// the same work does not.
  private static func regradeReason(_ role: Role, _ difference: RoleDifference) -> String? {
    var reasons: [String] = []
    if let grade = role.toBe?.grade, grade != role.grade {
      reasons.append("the plan states grade \(grade)")
    }
    let oversees = difference.count(.oversee)
    if oversees > 0 {
      reasons.append("oversees \(oversees) system task\(oversees == 1 ? "" : "s")")
    }
    let decides = difference.items.count { item in
      guard case .decision(_, let before, let after) = item.subject else { return false }
      return before.highestLimit < after.highestLimit
    }
    if decides > 0 {
      reasons.append("decides more in \(decides) decision\(decides == 1 ? "" : "s")")
    }
    return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
  }
}

extension [BandRight] {
  /// 0 for a role that does not decide, infinity for one that decides without limit.
  fileprivate var highestLimit: Double {
    filter { $0.duty == .decide }.map { $0.upTo ?? .infinity }.max() ?? 0
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
