import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// How hard the change hits a role, dimension by dimension, each in words.
///
/// The scale is the usual one of change-impact assessments, none, low, medium and high. The level is that
/// of the heaviest of hours, duties and position; skills, authority and tools say what else comes with
/// it. The score is the sum of all six, none 0, low 1, medium 2, high 3, so that 0…18 is explained
/// line by line. Where a role stands, to whom it reports and where it works the plan states for today
/// only, so that no change of them is counted.
package struct RoleImpact: Hashable, Sendable {
  package typealias Degree = RoleChange.Impact

  package enum Dimension: String, Hashable, Sendable, CaseIterable {
    case hours, duties, position, authority, skills, tools

    /// Whether it decides the level.
    var isDecisive: Bool { self == .hours || self == .duties || self == .position }
  }

  package struct Line: Hashable, Sendable {
    package var dimension: Dimension
    package var degree: Degree
    /// In words, such as "31 % of its hours fall away".
    package var reason: String
  }

  /// In the order of `Dimension`; what does not change is not among them.
  package var lines: [Line]
  package var level: Degree

  /// 0…18.
  package var score: Int { lines.reduce(0) { $0 + $1.degree.rawValue } }
  /// One line: "31 % of its hours fall away; 6 duties change".
  package var reason: String? {
    lines.isEmpty ? nil : lines.map(\.reason).joined(separator: "; ")
  }
}

extension RoleImpact {
  init(
    _ role: Role, _ kind: RoleChange.Kind, _ capacity: RoleCapacity, _ difference: RoleDifference,
    _ authority: RoleAuthority, _ learning: RoleLearning
  ) {
    lines = [
      Line(.hours, Self.hours(capacity)), Line(.duties, Self.duties(difference)),
      Line(.position, Self.position(role, kind)), Line(.authority, Self.authority(authority)),
      Line(.skills, Self.skills(learning)), Line(.tools, Self.tools(learning)),
    ].compactMap(\.self)
    let heaviest = lines.filter(\.dimension.isDecisive).map(\.degree).max() ?? .none
    level = max(heaviest, kind == .keep ? .none : .low)
  }

  private typealias Judged = (degree: Degree, reason: String)

  /// Hours are held against the role's supply, so that a small task that ends in a large role does not
  /// count as an upheaval: a tenth is medium, a quarter high.
  private static func hours(_ capacity: RoleCapacity) -> Judged? {
    let whole = capacity.asIs.supply ?? max(capacity.asIs.work, capacity.toBe.work)
    let release = capacity.netRelease
    guard whole > 0, abs(release) / whole >= 0.005 else { return nil }
    let shift = abs(release) / whole
    let words = release > 0 ? "of its hours fall away" : "of its hours are added"
    return (.init(shift, medium: 0.1, high: 0.25), "\(shift.percentInWords) \(words)")
  }

  /// Activities and decisions in which its core duties differ: two are medium, five high.
  private static func duties(_ difference: RoleDifference) -> Judged? {
    let changes = difference.items.count { item in
      switch item.subject {
      case .activity(_, let before, let after):
        Set(before.filter(\.isCore)) != Set(after.filter(\.isCore))
      case .decision(_, let before, let after):
        before.filter(\.duty.isCore) != after.filter(\.duty.isCore)
      case .measure, .skill: false
      }
    }
    return changes.judged("core duty changes", "core duties change")
  }

  /// Opening and closing are high, another grade is medium, another title low.
  private static func position(_ role: Role, _ kind: RoleChange.Kind) -> Judged? {
    if kind == .new { return (.high, "the role is new") }
    if kind == .close { return (.high, "the role ends") }
    if let grade = role.toBe?.grade, grade != role.grade {
      return (.medium, role.grade.map { "grade \($0) becomes \(grade)" } ?? "grade \(grade) is stated")
    }
    guard let title = role.toBe?.title, title != role.title else { return nil }
    return (.low, "its title becomes “\(title)”")
  }

  /// Deciding more than ever, or what was decided above it, is medium; other rights to decide that come
  /// or go are low.
  private static func authority(_ authority: RoleAuthority) -> Judged? {
    var reasons = authority.raised.map(\.inWords)
    let isMaterial = !reasons.isEmpty || !authority.handedDown.isEmpty
    if authority.begins > 0 {
      reasons.append(authority.begins.counted("decision comes to it", "decisions come to it"))
    }
    if authority.ends > 0 {
      reasons.append(authority.ends.counted("decision goes to others", "decisions go to others"))
    }
    guard !reasons.isEmpty else { return nil }
    return (isMaterial ? .medium : .low, reasons.joined(separator: "; "))
  }

  /// Levels to learn, all skills together: two are medium, five high.
  private static func skills(_ learning: RoleLearning) -> Judged? {
    learning.levels.judged("level of skill to learn", "levels of skill to learn")
  }

  /// Systems in its work, or under its watch, that were not before: two are medium, five high.
  private static func tools(_ learning: RoleLearning) -> Judged? {
    learning.systems.judged("new system in its work", "new systems in its work")
  }
}

extension RoleImpact.Line {
  fileprivate init?(
    _ dimension: RoleImpact.Dimension, _ judged: (degree: RoleImpact.Degree, reason: String)?
  ) {
    guard let judged, judged.degree > .none else { return nil }
    self.init(dimension: dimension, degree: judged.degree, reason: judged.reason)
  }
}

extension RoleChange.Impact {
  /// Low for anything above 0.
  fileprivate init(_ value: Double, medium: Double, high: Double) {
    self = value >= high ? .high : value >= medium ? .medium : value > 0 ? .low : .none
  }
}

extension Int {
  fileprivate func counted(_ one: String, _ many: String) -> String {
    "\(self) \(self == 1 ? one : many)"
  }

  fileprivate func judged(
    _ one: String, _ many: String
  ) -> (degree: RoleImpact.Degree, reason: String) {
    (RoleImpact.Degree(Double(self), medium: 2, high: 5), counted(one, many))
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
