import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
import WorkforceSyntax

/// How hard the change hits a role, dimension by dimension, each in words.
///
/// The scale is the usual one of change-impact assessments: none 0, low 1, medium 2, high 3. The level is
/// that of the heaviest dimension, and the score is the sum of all six, 0…18, so that both are
/// explained line by line. To whom a role reports and where it works the plan states for today only, so
/// that no change of them is counted. Source: change-impact assessment, Prosci and its kin; the
/// thresholds are the program's own.
package struct RoleImpact: Hashable, Sendable {
  package typealias Degree = RoleChange.Impact

  package enum Dimension: String, Hashable, Sendable, CaseIterable {
    case hours, duties, position, authority, skills, tools
  }

  package struct Line: Hashable, Sendable {
    package var dimension: Dimension
    package var degree: Degree
    /// In words, such as "31 % of its hours fall away".
    package var reason: Label
  }

  /// In the order of `Dimension`; what does not change is not among them.
  package var lines: [Line]
  /// Low at least where anything changes for the role.
  package var level: Degree

  /// 0…18.
  package var score: Int { lines.reduce(0) { $0 + $1.degree.rawValue } }
  /// One line: "31 % of its hours fall away; 6 duties change".
  package func reason(in language: Language) -> String? {
    lines.isEmpty ? nil : lines.map { $0.reason[language] }.joined(separator: "; ")
  }
}

extension RoleImpact {
  init(
    _ role: Role, _ kind: RoleChange.Kind, _ capacity: RoleCapacity, _ difference: RoleDifference,
    _ authority: RoleAuthority, _ learning: RoleLearning
  ) {
    lines = [
      Line(.hours, Self.hours(kind, capacity)), Line(.duties, Self.duties(difference)),
      Line(.position, Self.position(role, kind)), Line(.authority, Self.authority(authority)),
      Line(.skills, Self.skills(learning)), Line(.tools, Self.tools(learning)),
    ].compactMap(\.self)
    level = lines.map(\.degree).max() ?? (kind == .keep ? .none : .low)
  }

  private typealias Judged = (degree: Degree, reason: Label)

  /// Hours are held against the role's supply, so that a small task that ends in a large role does not
  /// count as an upheaval: a tenth is medium, a quarter high.
  private static func hours(_ kind: RoleChange.Kind, _ capacity: RoleCapacity) -> Judged? {
    // That all hours come or go is what opening and closing mean.
    guard kind != .new, kind != .close else { return nil }
    let whole = capacity.asIs.supply ?? max(capacity.asIs.work, capacity.toBe.work)
    let release = capacity.netRelease
    guard whole > 0, abs(release) / whole >= 0.005 else { return nil }
    let shift = abs(release) / whole
    let words = release > 0 ? ImpactWords.hoursFall : ImpactWords.hoursAdded
    return (
      .init(shift, medium: 0.1, high: 0.25), Label { words($0, shift.wholePercent(in: $0)) }
    )
  }

  /// Activities and decisions in which its core duties differ: two are medium, five high; where none
  /// does, whatever else differs is low.
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
    if changes > 0 { return changes.judged(ImpactWords.coreDuties) }
    let others = difference.changes.count
    return others == 0 ? nil : (.low, ImpactWords.smallerParts.filled(others))
  }

  /// Opening and closing are high, another grade is medium, another title or number of FTE is low.
  private static func position(_ role: Role, _ kind: RoleChange.Kind) -> Judged? {
    if kind == .new { return (.high, ImpactWords.isNew) }
    if kind == .close { return (.high, ImpactWords.ends) }
    if let grade = role.toBe?.grade, grade != role.grade {
      return (
        .medium,
        role.grade.map { ImpactWords.gradeBecomes.filled($0, grade) }
          ?? ImpactWords.gradeStated.filled(grade)
      )
    }
    if let title = role.toBe?.title, title != role.title {
      return (.low, ImpactWords.titleBecomes.filled(title))
    }
    guard let before = role.fte, let after = role.toBe?.fte, before != after else { return nil }
    return (
      .low,
      Label { ImpactWords.fteBecome($0, before.readable(in: $0), after.readable(in: $0)) }
    )
  }

  /// Deciding more than ever, or what was decided above it, is medium; other rights to decide that come
  /// or go are low.
  private static func authority(_ authority: RoleAuthority) -> Judged? {
    var reasons = authority.raised.compactMap(\.inWords)
    let isMaterial = !reasons.isEmpty || !authority.handedDown.isEmpty
    if authority.begins > 0 {
      reasons.append(ImpactWords.decisionsCome.filled(authority.begins))
    }
    if authority.ends > 0 {
      reasons.append(ImpactWords.decisionsGo.filled(authority.ends))
    }
    guard !reasons.isEmpty else { return nil }
    let words = reasons
    return (
      isMaterial ? .medium : .low,
      Label { language in words.map { $0[language] }.joined(separator: "; ") }
    )
  }

  /// Levels to learn, all skills together: two are medium, five high.
  private static func skills(_ learning: RoleLearning) -> Judged? {
    learning.levels.judged(ImpactWords.levelsToLearn)
  }

  /// Systems in its work, or under its watch, that were not before: two are medium, five high.
  private static func tools(_ learning: RoleLearning) -> Judged? {
    learning.systems.judged(ImpactWords.newSystems)
  }
}

extension RoleImpact.Line {
  fileprivate init?(
    _ dimension: RoleImpact.Dimension, _ judged: (degree: RoleImpact.Degree, reason: Label)?
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
  fileprivate func judged(_ words: CountLabel) -> (degree: RoleImpact.Degree, reason: Label) {
    (RoleImpact.Degree(Double(self), medium: 2, high: 5), words.filled(self))
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
