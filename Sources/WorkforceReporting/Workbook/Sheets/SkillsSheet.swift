import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What each role has to learn, by when, and what that takes.
extension TableSheet {
  static func skills(_ context: BookContext) -> TableSheet? {
    typealias Labels = SkillLabels
    let definitions = context.definitions
    let rows = context.analysis.trainingPlan.rows
    guard !rows.isEmpty else { return nil }
    let reasons = SkillReasons(context)
    let training = TrainingCells(context)
    let currency = definitions.plan.currency ?? context(.money)
    let fields: [Field<TrainingPlan.Row>] = [
      Field(.role, .key, width: 12...36) { context.key($0.role.subject) },
      Field(Labels.roleTitle, .text, width: 12...18) { .text(context.title($0.role)) },
      Field(Labels.skill, .text, width: 12...18) { .text(context.title($0.skill)) },
      Field(Labels.level, .number(0), width: 8...9) { .integer($0.level) },
      Field(Labels.needed, .number(0), width: 8...9) { .integer($0.needed) },
      Field(Labels.gap, .number(0), width: 8...9) { .integer($0.needed == nil ? nil : $0.gap) },
      Field(Labels.standing, .choice, help: Labels.standingHelp, width: 11...13) { row in
        guard let standing = row.standing else {
          return .text(context(Labels.notAsked), .faintChoice)
        }
        return .text(context(Labels.standing(standing)), .standing(standing))
      },
      .optional(Labels.neededFor, .text, width: 16...22) { .text(reasons.text(of: $0)) },
      .optional(Labels.neededBy, .date) { .day($0.neededBy) },
      .optional(Labels.means, .text, width: 14...20) { .text(context.means($0)) },
      .optional(Labels.provider, .text, width: 10...12) { row in
        guard row.closing?.means == .training else { return .empty }
        return .text(definitions.skills[row.skill]?.training?.provider)
      },
      .optional(Labels.brings, .number(0), width: 8...9) { .integer($0.closing?.level) },
      .optional(Labels.ends, .date) { row in
        switch row.closing?.moment {
        case .on(let day): .day(day)
        // A course without a day is one nobody has set a day for.
        case .reached where row.closing?.means != .training: .text(context(Labels.done), .choice)
        case .reached, .open: .text(context(Labels.noDate), .light(.amber))
        case nil: .empty
        }
      },
      .optional(Labels.people, .number(0), width: 8...10) {
        context.formula(training.people($0), $0.people)
      },
      .optional(Labels.each, .number(1), width: 8...10) {
        context.formula(training.hours($0), $0.hours)
      },
      .optionalFormula(
        Labels.hours, .number(0), hasSum: true, width: 9...12, isUsed: { $0.totalHours != nil }
      ) { row, place in
        guard let hours = row.totalHours else { return .empty }
        guard row.people != nil, let people = place[Labels.people], let each = place[Labels.each]
        else { return .number(hours) }
        return context.formula("\(people)*\(each)", hours)
      },
      .optionalFormula(
        Labels.cost.with(currency), .number(0), hasSum: true, width: 9...13,
        isUsed: { $0.cost != nil }
      ) { row, place in
        guard let cost = row.cost?.value else { return .empty }
        let formula = training.cost(row, people: place[Labels.people], hours: place[Labels.hours])
        return context.formula(formula, cost)
      },
      .optional(Labels.mandatory, .choice, width: 9...11) { row in
        .text(row.isMandatory.map { context($0 ? .yes : .no) })
      },
    ]
    return TableSheet(
      .skills, tableName: "Skills", title: Labels.title, note: Labels.note, context: context,
      records: rows, empty: Labels.empty, fields)
  }
}

/// Why a role needs a skill, found by both.
private struct SkillReasons {
  private struct Key: Hashable {
    var role: ID<Role>
    var skill: ID<Skill>
  }

  private let context: BookContext
  private var gaps: [Key: SkillGap] = [:]
  /// More work than this is counted, not named.
  private static let shown = 3

  init(_ context: BookContext) {
    self.context = context
    for gap in context.analysis.skillGaps.all {
      gaps[Key(role: gap.role, skill: gap.skill)] = gap
    }
  }

  func text(of row: TrainingPlan.Row) -> String? {
    var lines: [String] = []
    for need in gaps[Key(role: row.role, skill: row.skill)]?.needs ?? [] {
      let line = text(of: need.reason)
      if !lines.contains(line) { lines.append(line) }
      // A role of twenty thousand activities has as many reasons.
      if lines.count > Self.looked { break }
    }
    guard lines.count > Self.shown else { return lines.joined(separator: "\n").nothingIfEmpty }
    let rest = lines.count - Self.shown
    let count = rest + Self.shown > Self.looked ? "\(rest)+" : "\(rest)"
    let more = SkillLabels.andMore(context.language, count)
    return (lines.prefix(Self.shown) + [more]).joined(separator: "\n")
  }

  private static let looked = 50

  private func text(of reason: SkillGap.Reason) -> String {
    switch reason {
    case .work(let activity): title(activity)
    case .oversight(_, let activity):
      SkillLabels.overseeing(context.language, title(activity))
    case .profile: context(SkillLabels.ownProfile)
    }
  }

  private func title(_ activity: ID<Activity>) -> String {
    context.definitions.activities[activity]?.title ?? activity.text
  }
}

extension BookContext {
  fileprivate func title(_ skill: ID<Skill>) -> String {
    definitions.skills[skill]?.title ?? skill.text
  }

  /// The course, or the work that brings the training with it.
  fileprivate func means(_ row: TrainingPlan.Row) -> String? {
    switch row.closing?.means {
    case .training:
      definitions.skills[row.skill]?.training?.title ?? self(SkillLabels.course)
    case .enabler(let id): definitions.enablers[id]?.title ?? id.text
    case nil: nil
    }
  }
}

extension CellStyle {
  fileprivate static func standing(_ standing: SkillGap.Standing) -> CellStyle {
    switch standing {
    case .held: faintChoice
    case .closed: light(.green)
    case .late, .tooLow: light(.amber)
    case .untrained: light(.red)
    }
  }
}
