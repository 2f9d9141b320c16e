import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What overseeing the systems takes, who does it and with what.
extension TableSheet {
  /// An activity with a system at work and one of the roles that oversee it; nil where none does.
  private struct Watch {
    var load: OversightLoad
    var overseer: OversightLoad.Overseer?
    var work: ActivityState
  }

  static func oversight(_ context: BookContext) -> TableSheet? {
    typealias Labels = OversightLabels
    let definitions = context.definitions
    let watches = context.analysis.oversight.flatMap { load -> [Watch] in
      guard let work = definitions.activities[load.activity]?.toBe else { return [] }
      return load.overseers.isEmpty
        ? [Watch(load: load, overseer: nil, work: work)]
        : load.overseers.map { Watch(load: load, overseer: $0, work: work) }
    }
    guard !watches.isEmpty else { return nil }
    func perWeek(_ figure: Double?) -> Cell {
      .number(figure.flatMap { $0 > 0 ? $0 / OversightLoad.weeks : nil })
    }
    func positive(_ figure: Double?) -> Cell { .number(figure.flatMap { $0 > 0 ? $0 : nil }) }
    let fields: [Field<Watch>] = [
      Field(.activity, .key, width: 12...36) { context.key($0.load.activity.subject) },
      Field(.title, .text, width: 14...22) {
        .text(context.shownTitle(of: $0.load.activity.subject))
      },
      Field(.system, .text, width: 10...14) { .text(context.titles($0.load.systems)) },
      Field(.execution, .choice, width: 10...12) { .text(context($0.work.execution.word)) },
      Field(Labels.mode, .choice, help: Labels.modeHelp, width: 12...16) { one in
        if let mode = one.load.mode { return .text(context(mode.word)) }
        return one.work.execution.isSystems
          ? .text(context(Labels.notStated), .light(.red))
          : .text(context(Labels.peopleDecide), .faintChoice)
      },
      Field(Labels.overseer, .text, width: 12...36) { one in
        if let overseer = one.overseer { return context.link(overseer.role) }
        return one.work.execution.isSystems
          ? .text(context(Labels.nobody), .light(.red))
          : .text(context(Labels.performers), .faintText)
      },
      Field(Labels.stop, .text, width: 12...16) { one in
        guard one.load.stops.isEmpty else { return .text(context.titles(one.load.stops)) }
        return .text(context(Labels.nobody), .light(.amber))
      },
      .optional(
        Labels.hours, .number(1), hasSum: true, help: Labels.hoursHelp, width: 8...10
      ) { one in
        guard let overseer = one.overseer, overseer.hours > 0 else { return .empty }
        let formula = context.live?.change(
          for: overseer.role, in: one.load.activity.subject, .oversight)
        return context.formula(
          formula.map { "(\($0))*7/365" }, overseer.hours / OversightLoad.weeks)
      },
      .optional(Labels.share, .percent(1), width: 8...10) { positive($0.overseer?.share) },
      .optional(Labels.allShare, .percent(1), help: Labels.allShareHelp, width: 8...10) {
        positive($0.overseer?.oversightShare)
      },
      .optional(Labels.utilisation, .percent(0), help: Labels.utilisationHelp, width: 8...10) {
        .utilisation($0.overseer?.utilisation)
      },
      .optional(Labels.offered, .number(0), width: 8...10) { perWeek($0.load.inputs?.offered) },
      .optional(Labels.before, .number(0), width: 8...10) {
        perWeek($0.load.inputs?.reviewedBefore)
      },
      .optional(Labels.beforeMinutes, .number(1), width: 8...10) {
        positive($0.load.inputs?.beforeTime)
      },
      .optional(Labels.after, .number(0), width: 8...10) { perWeek($0.load.inputs?.reviewedAfter) },
      .optional(Labels.afterMinutes, .number(1), width: 8...10) {
        positive($0.load.inputs?.afterTime)
      },
      .optional(Labels.perHour, .number(1), help: Labels.perHourHelp, width: 8...10) {
        .number($0.load.itemsAnHour)
      },
      .optional(Labels.given, .number(1), help: Labels.givenHelp, width: 8...10) { one in
        one.load.budget.map { .number($0.given, $0.isEnough ? nil : .shortOfTime) } ?? .empty
      },
      .optional(Labels.needed, .number(1), width: 8...10) { .number($0.load.budget?.needed) },
      .optional(Labels.room, .signed(1), help: Labels.roomHelp, width: 8...10) {
        .number($0.load.roomForReview)
      },
      .optional(Labels.sampled, .number(0), width: 8...10) { .number($0.load.sample?.itemsAMonth) },
      .optional(Labels.shown, .percent(1), help: Labels.shownHelp, width: 8...10) {
        .number($0.load.sample?.rateShownByAMonth)
      },
      .optional(Labels.escaped, .number(0), width: 8...10) {
        .number($0.load.sample?.escapedItems)
      },
      .optional(Labels.training, .text, help: Labels.trainingHelp, width: 14...24) {
        .text(context.trainings($0.overseer?.training ?? []))
      },
      .optional(Labels.authority, .text, width: 12...16) { one in
        .text(
          (one.overseer?.authority.rights ?? []).map { context(Labels.right($0)) }
            .joined(separator: "\n").nothingIfEmpty)
      },
      .optional(Labels.able, .text, width: 16...26) { one in
        .text(
          (one.load.oversight?.can ?? []).map { context(Labels.ability($0)) }
            .joined(separator: ", ").nothingIfEmpty)
      },
      .optional(Labels.cadence, .text, width: 10...13) { .text($0.load.oversight?.cadence) },
      .optional(Labels.cover, .text, width: 10...14) { .text($0.load.oversight?.cover) },
      .optional(Labels.answer, .text, width: 8...10) {
        .text($0.load.oversight?.respondWithin?.inWords(context.language))
      },
      .optional(Labels.tested, .date) { .day($0.load.oversight?.lastTested) },
      .optional(Labels.fallback, .text, width: 14...24) { .text($0.work.fallback) },
    ]
    return TableSheet(
      .oversight, tableName: "Oversight", title: Labels.title, note: Labels.note, context: context,
      records: watches, empty: Labels.empty, fields)
  }
}

extension BookContext {
  /// What is needed and held of each skill, a line each.
  fileprivate func trainings(_ trainings: [OversightLoad.Training]) -> String? {
    trainings.map { one in
      OversightLabels.skill(
        language, definitions.skills[one.skill]?.title ?? one.skill.text,
        one.held.map(String.init) ?? self(OversightLabels.noLevel), String(one.needed),
        self(SkillLabels.standing(one.standing)))
    }.joined(separator: "\n").nothingIfEmpty
  }
}

extension Cell {
  /// A utilisation, amber above 95 % and red above 100 %.
  static func utilisation(_ value: Double?) -> Cell {
    guard let value else { return .empty }
    let light: TrafficLight? = value > 1 ? .red : value > 0.95 ? .amber : nil
    return .number(
      value,
      light.map { .light($0).with { $0.numberFormat = .percent(0) } })
  }
}

extension CellStyle {
  /// Words that say that nothing is wanted here.
  static let faintChoice = choice.with { $0.fontColor = .faint }
  static let faintText = text.with { $0.fontColor = .faint }
  fileprivate static let shortOfTime = number(1).with {
    $0.fill = .bad
    $0.fontColor = .white
    $0.isBold = true
  }
}
