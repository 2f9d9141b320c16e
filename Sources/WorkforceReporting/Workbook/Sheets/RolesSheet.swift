import WorkforceSyntax
import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
import WorkforcePlanning

/// Who there is before and after, with what HR needs for the position data.
extension TableSheet {
  static func roles(_ context: BookContext) -> TableSheet {
    let definitions = context.definitions
    let codes = definitions.roles.reduce(into: [String]()) { names, role in
      for name in role.codes.keys where !names.contains(name) { names.append(name) }
    }
    let cells = RoleCells(context)
    func fte(_ role: RoleChange, _ state: Diagnostic.State) -> Cell {
      let value = state == .asIs ? role.capacity.fteAsIs : role.capacity.fteToBe
      return context.formula(
        context.live?.sum(WorkingsLabels.fte, state: state, role: role.id), value)
    }
    var fields: [Field<RoleChange>] = [
      Field(.role, .key, width: 12...24) { .text($0.id.text) },
      Field(RoleLabels.titleAsIs, .text, width: 14...26) { .text($0.role.title) },
      Field(RoleLabels.titleToBe, .text, width: 14...26) { change in
        let title = change.role.title(in: .toBe)
        return .text(title, title == change.role.title ? nil : .changedText)
      },
      Field(
        .change, .choice, help: RoleLabels.changeHelp, width: 10...15
      ) { .text(context($0.kind.word), .kind($0.kind)) },
      Field(
        RoleLabels.impact, .choice, help: RoleLabels.impactHelp, width: 9...14
      ) { .text(context($0.impact.word), .impact($0.impact)) },
      .optional(
        RoleLabels.impactScore, .number(0), help: RoleLabels.impactScoreHelp, width: 8...9
      ) { $0.assessment.score == 0 ? .empty : .integer($0.assessment.score) },
      .optional(RoleLabels.impactWhy, .text, width: 18...36) {
        .text($0.assessment.reason(in: context.language)?.capitalizedFirst)
      },
      Field(RoleLabels.regradeCandidate, .choice, width: 10...13) { change in
        switch change.grading {
        case .unchanged: .text(context(.no), .action(.continue))
        case .toBeGraded: .text(context(RoleLabels.toBeGraded), .action(.start))
        case .regrade: .text(context(.yes), .action(.change))
        }
      },
      .optional(RoleLabels.regradeWhy, .text, width: 16...32) {
        .text($0.regradeReason(in: context.language)?.capitalizedFirst)
      },
      .optional(RoleLabels.gradeAsIs, .choice, width: 8...10) { .text($0.role.grade) },
      .optional(RoleLabels.gradeToBe, .choice, width: 8...10) { .text($0.role.grade(in: .toBe)) },
      .optional(.kind, .choice, width: 8...12) {
        .text($0.role.kind == .role ? nil : context($0.role.kind.word))
      },
      .optional(RoleLabels.family, .text, width: 10...18) { .text($0.role.family) },
      .optional(RoleLabels.unit, .text, width: 10...18) { .text($0.role.unit) },
      .optional(RoleLabels.costCentre, .text, width: 8...12) { .text($0.role.costCentre) },
      .optional(RoleLabels.site, .text, width: 8...14) { .text($0.role.site) },
      .optional(RoleLabels.headcount, .number(0), hasSum: true, width: 9...11) {
        context.formula(cells.headcount($0.id), $0.role.headcount)
      },
      .optional(RoleLabels.fteStatedAsIs, .number(1), hasSum: true, width: 8...10) {
        context.formula(cells.fte($0.id, .asIs), $0.role.fte(in: .asIs))
      },
      .optional(RoleLabels.fteStatedToBe, .number(1), hasSum: true, width: 8...10) {
        // Once the plan is through, nobody is left in a role that closes.
        $0.role.toBe?.closes != nil
          ? .number(0) : context.formula(cells.fte($0.id, .toBe), $0.role.fte(in: .toBe))
      },
      .optional(
        RoleLabels.fteOfWorkAsIs, .number(1), hasSum: true,
        help: RoleLabels.fteOfWorkHelp,
        width: 9...11
      ) { fte($0, .asIs) },
      .optional(
        RoleLabels.fteOfWorkToBe, .number(1), hasSum: true,
        help: RoleLabels.fteOfWorkHelp,
        width: 9...11
      ) { fte($0, .toBe) },
      .optional(
        RoleLabels.releasedClaimed, .number(0), hasSum: true, width: 9...13
      ) {
        $0.claimedRelease > 0
          ? context.formula(cells.claimed($0.role), $0.claimedRelease) : .empty
      },
      .optional(RoleLabels.releasedUnclaimed, .number(0), hasSum: true, width: 9...13) {
        $0.unclaimedRelease > 0.5
          ? context.formula(cells.unclaimed($0.role), $0.unclaimedRelease) : .empty
      },
      .optional(RoleLabels.toBeFrom, .date) { .day(context.start(of: $0.role)) },
      .optional(RoleLabels.closes, .date) { .day($0.role.toBe?.closes) },
    ]
    fields += context.waveMonths.waves.map { wave in
      .optional(
        RoleLabels.waveFTE.filled(wave.id.text), .number(1),
        help: RoleLabels.waveFTEHelp, width: 9...11
      ) { role in
        .number(context.waveMonths[role.id, wave].flatMap { role.capacity.fte($0.demand * 12) })
      }
    }
    fields += codes.map { name in
      .optional(RoleLabels.code.filled(SafeText.line(name, limit: 40)), .text, width: 8...14) {
        .text($0.role.codes[name])
      }
    }
    return TableSheet(
      .roles, tableName: "Roles",
      title: RoleLabels.title, note: RoleLabels.note, context: context,
      records: context.plan.roles, empty: RoleLabels.empty, fields)
  }
}

extension BookContext {
  /// The day from which a role's to-be holds, where the plan states one.
  func start(of role: Role) -> CalendarDate? {
    if let opens = role.toBe?.opens { return opens }
    return switch role.toBe?.from {
    case .date(let date): date
    case .wave(let id): definitions.waves[id]?.goLive
    case nil: nil
    }
  }
}
