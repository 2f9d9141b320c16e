package import WorkforceModel
import WorkforceSyntax

/// What the to-be asks of a role in one skill, what the role has, and what closes the gap.
package struct SkillGap: Sendable {
  /// Why a level is needed.
  package enum Reason: Hashable, Sendable {
    /// The role performs the activity, or takes what a system leaves of it.
    case work(ID<Activity>)
    case oversight(ID<System>, in: ID<Activity>)
    /// The role's own to-be states the level.
    case profile

    package var isOversight: Bool { if case .oversight = self { true } else { false } }
  }

  package struct Need: Hashable, Sendable {
    /// 1…5.
    package var level: Int
    package var reason: Reason
    /// The day the work goes live; nil where it is there already, or has no day.
    package var by: CalendarDate?
  }

  package enum Means: Hashable, Sendable {
    case training
    case enabler(ID<Enabler>)
  }

  /// A training that reaches the role.
  package struct Closing: Hashable, Sendable {
    package var means: Means
    /// 1…5.
    package var level: Int
    package var moment: EnablerArrival.Moment
  }

  package enum Standing: Hashable, Sendable {
    /// The role has the level.
    case held
    /// Training brings it in time.
    case closed(Closing)
    case late(Closing)
    /// Training ends below the level.
    case tooLow(Closing)
    case untrained

    package var isOpen: Bool {
      switch self {
      case .held, .closed: false
      case .late, .tooLow, .untrained: true
      }
    }
  }

  package var role: ID<Role>
  package var skill: ID<Skill>
  /// 1…5; nil where the role does not name the skill.
  package var level: Int?
  /// In the order of the text.
  package var needs: [Need] = []
  /// The earliest first.
  package var closings: [Closing] = []

  package var needed: Int { needs.map(\.level).max() ?? 0 }

  /// Levels to learn: needed − level, not below 0.
  package var gap: Int { max(0, needed - (level ?? 0)) }

  package func standing(of need: Need) -> Standing {
    if let level, level >= need.level { return .held }
    guard let closing = closings.first(where: { $0.level >= need.level }) else {
      return closings.max { $0.level < $1.level }.map(Standing.tooLow) ?? .untrained
    }
    return need.by.map { closing.moment.isBy($0) } ?? true ? .closed(closing) : .late(closing)
  }
}

/// The skills the to-be needs, role by role.
package struct SkillGaps: Sendable {
  /// By role, then by skill, in the order of the files; only what is needed.
  package private(set) var all: [SkillGap] = []

  private struct Key: Hashable {
    var role: ID<Role>
    var skill: ID<Skill>
  }

  init(_ definitions: Definitions, arrivals: [EnablerArrival]) {
    var places: [Key: Int] = [:]
    func add(_ needs: [SkillLevel], _ role: ID<Role>, _ reason: SkillGap.Reason, by: CalendarDate?)
    {
      for need in needs {
        let key = Key(role: role, skill: need.skill)
        if places[key] == nil {
          guard let entry = definitions.roles[role], entry.isJudged(on: need.skill) else {
            continue
          }
          places[key] = all.count
          all.append(
            SkillGap(role: role, skill: need.skill, level: entry.levelAtStart(of: need.skill)))
        }
        guard let place = places[key] else { continue }
        all[place].needs.append(SkillGap.Need(level: need.level, reason: reason, by: by))
      }
    }

    for activity in definitions.activities {
      guard let work = activity.toBe else { continue }
      let live = definitions.goLive(of: activity)
      if !work.needs.isEmpty {
        for role in work.workingRoles { add(work.needs, role, .work(activity.id), by: live) }
      }
      let overseers = work.overseers
      guard !overseers.isEmpty else { continue }
      for system in work.systems {
        let needs = definitions.systems[system]?.needs ?? []
        for role in overseers { add(needs, role, .oversight(system, in: activity.id), by: live) }
      }
    }
    for role in definitions.roles {
      if let target = role.toBe?.skills { add(target, role.id, .profile, by: nil) }
    }
    guard !all.isEmpty else { return }

    for (key, closings) in Self.closings(definitions, arrivals) {
      if let place = places[key] { all[place].closings = closings }
    }
    all.sort { left, right in
      let (first, second) = (
        definitions.roles.order(of: left.role) ?? 0, definitions.roles.order(of: right.role) ?? 0
      )
      return first == second
        ? definitions.skills.order(of: left.skill) ?? 0
          < definitions.skills.order(of: right.skill) ?? 0 : first < second
    }
  }

  /// What trains whom, the earliest first.
  private static func closings(
    _ definitions: Definitions, _ arrivals: [EnablerArrival]
  ) -> [Key: [SkillGap.Closing]] {
    var result: [Key: [SkillGap.Closing]] = [:]
    for (role, skill, closing) in trainings(definitions, arrivals) {
      result[Key(role: role, skill: skill), default: []].append(closing)
    }
    return result.mapValues { closings in
      closings.enumerated()
        .sorted { ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset) }
        .map(\.element)
    }
  }

  /// Every training of a role in a skill: the courses, then what comes with enablers.
  static func trainings(
    _ definitions: Definitions, _ arrivals: [EnablerArrival]
  ) -> [(role: ID<Role>, skill: ID<Skill>, closing: SkillGap.Closing)] {
    // While no training has a date, none is late.
    let hasDates = definitions.skills.contains { $0.training?.by != nil }
    let courses = definitions.skills.flatMap { skill in
      let training = skill.training
      let moment =
        training?.by.map(EnablerArrival.Moment.on) ?? (hasDates ? .open : .reached)
      let closing = SkillGap.Closing(means: .training, level: training?.to ?? 5, moment: moment)
      return (training?.roles ?? []).map { ($0, skill.id, closing) }
    }
    let others = zip(definitions.enablers, arrivals).flatMap { enabler, arrival in
      enabler.trains.flatMap { trains in
        // Where the skill names its course, that is the course the enabler gives.
        let level = definitions.skills[trains.skill]?.training?.to ?? 5
        let closing = SkillGap.Closing(
          means: .enabler(enabler.id), level: level, moment: arrival.moment)
        return trains.roles.map { ($0, trains.skill, closing) }
      }
    }
    return courses + others
  }
}

extension Definitions {
  /// The day the to-be of an activity goes live; nil for work that stays as it is, or has no wave.
  package func goLive(of activity: Activity) -> CalendarDate? {
    guard activity.changes else { return nil }
    return activity.wave.flatMap { waves[$0]?.goLive }
  }
}

extension ActivityState {
  /// The roles whose hands the work goes through: those that perform, or that take what the system is
  /// not offered or hands back.
  package var workingRoles: [ID<Role>] {
    let performing = performingRoles.map(\.role)
    guard execution.isSystems else { return performing }
    return performing + manual.map(\.role).filter { !performing.contains($0) }
  }
}

extension Role {
  /// Boards and suppliers answer for their own skills; they are judged on those they name.
  fileprivate func isJudged(on skill: ID<Skill>) -> Bool {
    kind == .role || skills(in: .toBe)[skill] != nil
  }

  /// The level at the beginning; people who are hired for a new role come with what it asks.
  fileprivate func levelAtStart(of skill: ID<Skill>) -> Int? {
    let isNew =
      (headcount ?? fte ?? 0) == 0 && available == nil
      && (toBe?.fte ?? 0 > 0 || toBe?.opens != nil)
    return skills[skill] ?? (isNew ? skills(in: .toBe)[skill] : nil)
  }
}
