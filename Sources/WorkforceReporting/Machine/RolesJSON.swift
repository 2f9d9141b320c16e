import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The keys of `plan.json` for what the change means to people: impact, grades and what they learn.
extension JSON {
  static func impact(_ roles: [RoleChange]) -> JSON {
    .object(roles.map { ($0.id.text, impact($0)) })
  }

  private static func impact(_ role: RoleChange) -> JSON {
    let lines = role.assessment.lines.map { line in
      JSON.object([
        ("dimension", .string(line.dimension.rawValue)), ("degree", .string(line.degree.word[.en])),
        ("reason", .string(line.reason[.en])),
      ])
    }
    var reasons: [Label] = []
    if case .regrade(let found) = role.grading { reasons = found }
    return .object([
      ("level", .string(role.impact.word[.en])), ("score", .int(role.assessment.score)),
      ("reasons", .array(lines)), ("to_be_graded", .bool(role.grading == .toBeGraded)),
      ("regrade", .array(reasons.map { .string($0[.en]) })),
    ])
  }

  static func training(_ training: TrainingPlan) -> JSON {
    .object([
      ("hours", .number(training.hours)), ("cost", .optional(training.cost?.value)),
      ("open", .int(training.open)), ("rows", .array(training.rows.map(row))),
    ])
  }

  private static func row(_ row: TrainingPlan.Row) -> JSON {
    var (means, enabler): (String?, String?) = (nil, nil)
    switch row.closing?.means {
    case .training: means = "course"
    case .enabler(let id): (means, enabler) = ("enabler", id.text)
    case nil: break
    }
    return .object([
      ("role", .string(row.role.text)), ("skill", .string(row.skill.text)),
      ("level", .optional(row.level)), ("needed", .optional(row.needed)), ("gap", .int(row.gap)),
      ("needed_by", .optional(row.neededBy?.description)),
      ("standing", .optional(row.standing?.word)), ("open", .bool(row.isOpen)),
      ("means", .optional(means)), ("enabler", .optional(enabler)),
      ("to", .optional(row.closing?.level)),
      ("by", .optional(row.closing?.moment.date?.description)),
      ("people", .optional(row.people)), ("hours_each", .optional(row.hours)),
      ("hours", .optional(row.totalHours)), ("cost", .optional(row.cost?.value)),
      ("mandatory", row.isMandatory.map(JSON.bool) ?? .null),
    ])
  }
}

extension SkillGap.Standing {
  fileprivate var word: String {
    switch self {
    case .held: "held"
    case .closed: "closed"
    case .late: "late"
    case .tooLow: "too-low"
    case .untrained: "untrained"
    }
  }
}
