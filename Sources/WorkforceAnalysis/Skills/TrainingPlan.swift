package import WorkforceModel
import WorkforceSyntax

/// What people learn: by role and skill the gap, what closes it, the hours, the cost and the day.
///
/// Hours and cost are those of the courses that `skills` state, people · hours and people · (hours ·
/// cost of an effective hour + fee); they are the figures that the money and the months hold. Training
/// that comes with an enabler states neither.
package struct TrainingPlan: Sendable {
  package struct Row: Sendable {
    package var role: ID<Role>
    package var skill: ID<Skill>
    /// 1…5; nil where the role does not name the skill.
    package var level: Int?
    /// 1…5; nil where no work asks for the skill and people are trained all the same.
    package var needed: Int?
    /// The first day on which the missing level is needed.
    package var neededBy: CalendarDate?
    /// How what is needed stands: the worst of all needs; nil where nothing is needed.
    package var standing: SkillGap.Standing?
    /// The first training that reaches what is needed, else the one that goes highest.
    package var closing: SkillGap.Closing?
    /// The role's headcount, else its FTE.
    package var people: Double?
    /// Of the course, for one person; nil where the role takes none, or no hours are stated.
    package var hours: Double?
    package var totalHours: Double?
    /// Nil where the role takes no course, its people are not known, or no cost is stated.
    package var cost: Money?
    package var isMandatory: Bool?

    /// Levels to learn.
    package var gap: Int { max(0, (needed ?? 0) - (level ?? 0)) }
    package var isOpen: Bool { standing?.isOpen ?? false }
  }

  /// By role, then by skill, in the order of the files: every gap and every training.
  package private(set) var rows: [Row] = []

  /// Hours of all people, once.
  package var hours: Double { rows.reduce(0) { $0 + ($1.totalHours ?? 0) } }
  /// Nil where no training has a cost.
  package var cost: Money? {
    let costs = rows.compactMap(\.cost)
    return costs.isEmpty ? nil : costs.sum
  }
  /// Gaps that nothing closes in time.
  package var open: Int { rows.count(where: \.isOpen) }

  private struct Key: Hashable {
    var role: ID<Role>
    var skill: ID<Skill>
  }

  init(_ definitions: Definitions, _ analysis: Analysis) {
    var isMandatory: [Key: Bool] = [:]
    for skill in definitions.skills {
      guard let training = skill.training, let mandatory = training.mandatory else { continue }
      for role in training.roles { isMandatory[Key(role: role, skill: skill.id)] = mandatory }
    }
    var courses: [Key: TrainingDue] = [:]
    for due in TrainingDue.all(definitions) {
      courses[Key(role: due.role, skill: due.skill)] = due
    }
    var known: Set<Key> = []
    func add(_ row: Row) {
      let key = Key(role: row.role, skill: row.skill)
      guard known.insert(key).inserted else { return }
      var row = row
      row.people = definitions.roles[row.role].flatMap { $0.headcount ?? $0.fte }
      row.isMandatory = isMandatory[key]
      if let due = courses[key] {
        row.hours = due.hours
        row.totalHours = due.totalHours
        row.cost = due.cost(definitions, analysis)
      }
      rows.append(row)
    }

    for gap in analysis.skillGaps.all where gap.gap > 0 || !gap.closings.isEmpty {
      add(Row(gap))
    }
    for (role, skill, closing) in SkillGaps.trainings(definitions, analysis.readiness.arrivals) {
      let level = definitions.roles[role]?.skills[skill]
      add(Row(role: role, skill: skill, level: level, closing: closing))
    }
    let places = rows.map {
      (definitions.roles.order(of: $0.role) ?? 0, definitions.skills.order(of: $0.skill) ?? 0)
    }
    rows = rows.indices.sorted { places[$0] < places[$1] }.map { rows[$0] }
  }
}

extension TrainingPlan.Row {
  fileprivate init(_ gap: SkillGap) {
    let open = gap.needs.filter { $0.level > gap.level ?? 0 }
    let standings = gap.needs.map { gap.standing(of: $0) }
    self.init(
      role: gap.role, skill: gap.skill, level: gap.level, needed: gap.needed,
      neededBy: open.compactMap(\.by).min(), standing: standings.max { $0.rank < $1.rank },
      closing: gap.closings.first { $0.level >= gap.needed }
        ?? gap.closings.max { $0.level < $1.level })
  }
}

extension SkillGap.Standing {
  /// From the best to the worst.
  fileprivate var rank: Int {
    switch self {
    case .held: 0
    case .closed: 1
    case .late: 2
    case .tooLow: 3
    case .untrained: 4
    }
  }
}
