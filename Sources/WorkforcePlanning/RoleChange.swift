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
  /// What the role sets free, and where it goes.
  package var account: CapacityLedger.Account
  package var difference: RoleDifference
  package var kind: Kind
  /// How hard the change hits the role, dimension by dimension.
  package var assessment: RoleImpact
  /// Whether the role's grade has to be looked at.
  package var grading: Grading
  /// Hours a year with a stated destination.
  package var claimedRelease: Double { account.claimed }

  package var id: ID<Role> { role.id }
  package var impact: Impact { assessment.level }

  /// Why the role's grade should be looked at again; nil where nothing speaks for it, and for a new
  /// role, which has none yet.
  package func regradeReason(in language: Language) -> String? {
    guard case .regrade(let reasons) = grading else { return nil }
    return reasons.map { $0[language] }.joined(separator: "; ")
  }

  /// Hours set free in the role without a destination; 0 where the role gains work.
  package var unclaimedRelease: Double { account.unclaimed }

  init(
    _ role: Role, capacity: RoleCapacity, account: CapacityLedger.Account,
    difference: RoleDifference, learning: RoleLearning, definitions: Definitions
  ) {
    self.role = role
    self.capacity = capacity
    self.account = account
    self.difference = difference
    kind = Kind(role, difference)
    let authority = RoleAuthority(role, difference, definitions)
    assessment = RoleImpact(role, kind, capacity, difference, authority, learning)
    grading = Grading(role, kind, capacity, authority, definitions)
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
