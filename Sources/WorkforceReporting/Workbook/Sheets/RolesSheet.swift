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
      Field("Role", .key, width: 12...24) { .text($0.id.text) },
      Field("Title as-is", .text, width: 14...26) { .text($0.role.title) },
      Field("Title to-be", .text, width: 14...26) { change in
        let title = change.role.title(in: .toBe)
        return .text(title, title == change.role.title ? nil : .changedText)
      },
      Field(
        "Change", .choice,
        help: Label(same: "keep: nothing changes. enrich: takes more on. redesign: gives up some work and "
          + "does other work differently. new: opens. close: nothing is left of it."),
        width: 10...12
      ) { .text($0.kind.rawValue, .kind($0.kind)) },
      Field(
        "Impact", .choice,
        help: Label(
          same: "high: the role opens or closes, a quarter of its hours or five core duties change. "
            + "medium: a tenth of its hours, two core duties, another grade or more authority. low: "
            + "less. Being asked, told or given a right to stop is no core duty."), width: 9...10
      ) { .text($0.impact.word, .impact($0.impact)) },
      Field("Regrade candidate", .choice, width: 10...11) { change in
        switch change.grading {
        case .unchanged: .text("no", .action(.continue))
        case .toBeGraded: .text("to be graded", .action(.start))
        case .regrade: .text("yes", .action(.change))
        }
      },
      .optional("Why look at the grade again", .text, width: 16...32) {
        .text($0.regradeReason?.capitalizedFirst)
      },
      .optional("Grade as-is", .choice, width: 8...10) { .text($0.role.grade) },
      .optional("Grade to-be", .choice, width: 8...10) { .text($0.role.grade(in: .toBe)) },
      .optional("Kind", .choice, width: 8...10) {
        .text($0.role.kind == .role ? nil : $0.role.kind.rawValue)
      },
      .optional("Family", .text, width: 10...18) { .text($0.role.family) },
      .optional("Unit", .text, width: 10...18) { .text($0.role.unit) },
      .optional("Cost centre", .text, width: 8...12) { .text($0.role.costCentre) },
      .optional("Site", .text, width: 8...14) { .text($0.role.site) },
      .optional("Headcount", .number(0), hasSum: true, width: 9...11) {
        context.formula(cells.headcount($0.id), $0.role.headcount)
      },
      .optional("FTE stated as-is", .number(1), hasSum: true, width: 8...10) {
        context.formula(cells.fte($0.id, .asIs), $0.role.fte(in: .asIs))
      },
      .optional("FTE stated to-be", .number(1), hasSum: true, width: 8...10) {
        // Once the plan is through, nobody is left in a role that closes.
        $0.role.toBe?.closes != nil
          ? .number(0) : context.formula(cells.fte($0.id, .toBe), $0.role.fte(in: .toBe))
      },
      .optional(
        "FTE of work in this plan as-is", .number(1), hasSum: true,
        help: "Hours of the role in this plan ÷ hours of one FTE. Other work is on Capacity.",
        width: 9...11
      ) { fte($0, .asIs) },
      .optional(
        "FTE of work in this plan to-be", .number(1), hasSum: true,
        help: "Hours of the role in this plan ÷ hours of one FTE. Other work is on Capacity.",
        width: 9...11
      ) { fte($0, .toBe) },
      .optional(
        "Released, with a destination (h/year)", .number(0), hasSum: true, width: 9...13
      ) {
        $0.claimedRelease > 0
          ? context.formula(cells.claimed($0.role), $0.claimedRelease) : .empty
      },
      .optional("Released, without one (h/year)", .number(0), hasSum: true, width: 9...13) {
        $0.unclaimedRelease > 0.5
          ? context.formula(cells.unclaimed($0.role), $0.unclaimedRelease) : .empty
      },
      .optional("To-be from", .date) { .day(context.start(of: $0.role)) },
      .optional("Closes", .date) { .day($0.role.toBe?.closes) },
    ]
    fields += codes.map { name in
      .optional("Code \(SafeText.line(name, limit: 40))", .text, width: 8...14) {
        .text($0.role.codes[name])
      }
    }
    return TableSheet(
      .roles, tableName: "Roles",
      title: "Roles: how each role changes, and where the grade should be looked at",
      note: Label(same: "One row for each role, never for a person. What changes in each role item by item is "
        + "on Role changes; the hours behind the FTE are on Capacity."),
      context: context, records: context.plan.roles, empty: "The plan states no roles.", fields)
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
