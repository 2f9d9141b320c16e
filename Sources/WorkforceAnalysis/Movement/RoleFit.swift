package import WorkforceModel
import WorkforceSyntax

/// How well the people of one role fit the work of another, and what moving costs in comparison.
package struct RoleFit: Sendable {
  /// A skill that the target's work needs and the people lack.
  package struct MissingSkill: Hashable, Sendable {
    package var skill: ID<Skill>
    /// 1…5; nil where the role does not name the skill.
    package var level: Int?
    /// 1…5.
    package var needed: Int
    /// Of the skill's course, for one person; nil where none is stated.
    package var hours: Double?
    /// Levels that the course does not reach, or all of them where there is none.
    package var levelsWithoutCourse: Int

    /// Levels to learn, 1…5.
    package var gap: Int { needed - (level ?? 0) }
  }

  /// Skills that both have, at whatever level, in the order in which the target needs them.
  package var shared: [ID<Skill>] = []
  package var missing: [MissingSkill] = []
  /// The part of the needed skills that is shared, 0…1; 0 where the target names none.
  package var sharedPart = 0.0
  /// Nil where either role states none.
  package var isSameSite: Bool?
  package var isSameFamily: Bool?
  /// Grades apart; nil where either role states none.
  package var gradeSteps: Int?

  /// Training that one person needs, as far as the plan states it.
  package var trainingHours: Double { missing.reduce(0) { $0 + ($1.hours ?? 0) } }

  /// Whether somebody could be asked at all: some skill in common, or the same family.
  package var isFit: Bool { !shared.isEmpty || isSameFamily == true }

  /// What a move costs in comparison with others, in hours; no figure for a budget.
  ///
  /// training hours + 40 h for each level without a course + 160 h · (1 − shared part)
  /// + 80 h for another site + 40 h for another family + 20 h for each grade.
  package var weight: Double {
    let levels = missing.reduce(0) { $0 + $1.levelsWithoutCourse }
    return trainingHours + Weight.levelWithoutCourse * Double(levels)
      + Weight.nothingShared * (1 - sharedPart)
      + (isSameSite == false ? Weight.otherSite : 0)
      + (isSameFamily == false ? Weight.otherFamily : 0)
      + Weight.grade * Double(gradeSteps ?? 0)
  }

  /// Hours that stand for what no training measures, so that moves can be put in an order.
  ///
  /// Our own choice, in working weeks of 40 hours: what matters is that learning and another place of
  /// work weigh more than another family, and a family more than one grade.
  enum Weight {
    /// Learning on the job takes a week for a level.
    static let levelWithoutCourse = 40.0
    /// Four weeks to find one's way where nothing is known; in proportion where some of it is.
    static let nothingShared = 160.0
    static let otherSite = 80.0
    static let otherFamily = 40.0
    static let grade = 20.0
  }
}

/// What a role's people have, or its work asks for, made ready for many comparisons.
struct RoleProfile {
  var site: String?
  var family: String?
  var grade: String?
  /// By place of the skill.
  var levels: [(skill: Int, level: Int)]

  init(_ role: Role, levels: [(skill: Int, level: Int)]) {
    (site, family, grade) = (role.site, role.family, role.grade(in: .toBe))
    self.levels = levels
  }
}

extension RoleFit {
  /// - Parameters:
  ///   - held: The levels of the source's people by place of the skill, 0 for none.
  init(
    from source: RoleProfile, held: [Int], to target: RoleProfile, skills: Catalog<Skill>
  ) {
    for (place, needed) in target.levels {
      let skill = skills[place]
      let level = held[place]
      if level > 0 { shared.append(skill.id) }
      guard level < needed else { continue }
      let course = skill.training?.hours
      let reached = course == nil ? level : max(level, min(needed, skill.training?.to ?? needed))
      missing.append(
        MissingSkill(
          skill: skill.id, level: level > 0 ? level : nil, needed: needed, hours: course,
          levelsWithoutCourse: needed - reached))
    }
    if !target.levels.isEmpty {
      sharedPart = Double(shared.count) / Double(target.levels.count)
    }
    isSameSite = Self.same(source.site, target.site)
    isSameFamily = Self.same(source.family, target.family)
    if let from = source.grade, let to = target.grade {
      gradeSteps = Self.steps(from, to)
    }
  }

  private static func same(_ left: String?, _ right: String?) -> Bool? {
    guard let left, let right else { return nil }
    return left == right
  }

  /// `T5` and `T7` are two steps apart, at most 20; grades that cannot be counted are one.
  private static func steps(_ from: String, _ to: String) -> Int {
    guard from != to else { return 0 }
    let (left, right) = (numbered(from), numbered(to))
    guard left.name == right.name, let first = left.number, let second = right.number else {
      return 1
    }
    return min(20, abs(first - second))
  }

  private static func numbered(_ grade: String) -> (name: Substring, number: Int?) {
    let digits = grade.reversed().prefix { $0.isASCII && $0.isNumber }.count
    let number = digits <= 6 ? Int(grade.suffix(digits)) : nil
    return (grade.dropLast(digits), number)
  }
}
