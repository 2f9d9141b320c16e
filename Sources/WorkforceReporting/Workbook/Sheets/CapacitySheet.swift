import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What each role has to do after the change and what it can do, with today beside it.
extension TableSheet {
  static let capacityFirstPart: Label = "Does the work (h/year)"
  static let capacityLastPart: Label = "Other work (h/year)"
  static let capacityTotal: Label = "Total to-be (h/year)"

  static func capacity(_ context: BookContext) -> TableSheet {
    func part(
      _ header: Label, _ parts: HoursPart..., help: Label
    ) -> Field<RoleCapacity> {
      Field(header, .number(0), hasSum: true, help: help, width: 9...11) { role in
        let used = parts.filter { role.toBe[$0] != 0 }
        guard !used.isEmpty else { return .empty }
        return context.formula(
          context.live?.sum(state: .toBe, role: role.id, parts: used),
          used.reduce(0.0) { $0 + role.toBe[$1] })
      }
    }
    let cells = RoleCells(context)
    func supplied(_ role: RoleCapacity, _ state: Diagnostic.State) -> Cell {
      guard let supply = role.load(state).supply else { return .empty }
      return context.formula(cells.supply(role.id, state), supply)
    }
    let supply: Label = "Supply to-be (h/year)"
    let effective: Label = "Hours of one FTE (h/year)"
    let before: Label = "Total as-is (h/year)"
    let otherBefore: Label = "Other work as-is (h/year)"
    let supplyBefore: Label = "Supply as-is (h/year)"
    let fields: [Field<RoleCapacity>] = [
      Field("Role", .key, width: 12...22) { .text($0.id.text) },
      Field("Title", .text, width: 14...24) { .text(context.title($0.id)) },
      part(
        capacityFirstPart, .performed, help: "Work people do themselves or with a system's help."),
      part("Not offered (h/year)", .manual, help: "Items the system is not offered."),
      part("Exceptions (h/year)", .exceptions, help: "Offered items that come back to a person."),
      part("Review before (h/year)", .before, help: "Review before a result takes effect."),
      part("Review after (h/year)", .after, help: "Checks of results that have taken effect."),
      part("Rework (h/year)", .rework, help: "Putting the system's results right."),
      part(
        "Fixed oversight (h/year)", .fixed,
        help: "Oversight that does not depend on the number of items."),
      part(
        "Asked and told (h/year)", .consulted, .informed,
        help: "Time of those who are consulted and informed."),
      part(
        "Decisions (h/year)", .decided, .escalated, help: "Deciding, and deciding what escalates."),
      Field(
        capacityLastPart, .number(0), hasSum: true, help: "Work outside this plan.", width: 9...11
      ) { role in
        role.toBe.otherWork == 0
          ? .empty : context.formula(cells.otherWork(role.id, .toBe), role.toBe.otherWork)
      },
      .formula(
        capacityTotal, .number(0), hasSum: true, help: "The sum of the row's parts.", width: 9...11
      ) { role, place in
        guard let parts = place.range(capacityFirstPart, capacityLastPart) else { return .empty }
        return context.formula("SUM(\(parts))", role.toBe.demand)
      },
      .optional(
        supply, .number(0), hasSum: true, help: "FTE × hours of one FTE, or the hours lent.",
        width: 9...11
      ) { supplied($0, .toBe) },
      .formula(
        "Utilisation to-be", .percent(0),
        help: "Total ÷ supply. Amber above 95 %, red above 100 %.", width: 9...11
      ) { role, place in
        guard let utilisation = role.toBe.utilisation, let total = place[capacityTotal],
          let supply = place[supply]
        else { return .empty }
        return context.formula("\(total)/\(supply)", utilisation)
      },
      .optional(
        effective, .number(1), help: "Paid hours × (1 − shrinkage) × utilisation.", width: 8...10
      ) { role in
        guard let hours = role.effectiveHours else { return .empty }
        return context.formula(cells.effectiveHours(role.id), hours)
      },
      .formula(
        "FTE needed to-be", .number(1), hasSum: true, help: "Total ÷ hours of one FTE.",
        width: 8...10
      ) { role, place in
        guard let fte = role.fte(role.toBe.demand), let total = place[capacityTotal],
          let hours = place[effective]
        else { return .empty }
        return context.formula("\(total)/\(hours)", fte)
      },
      .optional(
        "Peak month", .choice,
        help: Label(same: "The month of the highest utilisation once the to-be is live: parallel running, "
          + "learning and training come on top of the work."), width: 8...9
      ) { .text(context.analysis.peak(of: $0.id)?.month.description) },
      .optional("Utilisation in the peak month", .percent(0), width: 9...11) {
        .number(context.analysis.peak(of: $0.id)?.entry.utilisation)
      },
      .formula(before, .number(0), hasSum: true, width: 9...11) { role, place in
        let other = place[otherBefore].map { "+\($0)" } ?? ""
        let sum = context.live?.sum(state: .asIs, role: role.id)
        return context.formula(sum.map { $0 + other }, role.asIs.demand)
      },
      .optional(otherBefore, .number(0), hasSum: true, width: 9...11) {
        $0.asIs.otherWork == 0
          ? .empty : context.formula(cells.otherWork($0.id, .asIs), $0.asIs.otherWork)
      },
      .optional(supplyBefore, .number(0), hasSum: true, width: 9...11) { supplied($0, .asIs) },
      .formula("Utilisation as-is", .percent(0), width: 9...11) { role, place in
        guard let utilisation = role.asIs.utilisation, let total = place[before],
          let supply = place[supplyBefore]
        else { return .empty }
        return context.formula("\(total)/\(supply)", utilisation)
      },
      .formula("FTE needed as-is", .number(1), hasSum: true, width: 8...10) { role, place in
        guard let fte = role.fte(role.asIs.demand), let total = place[before],
          let hours = place[effective]
        else { return .empty }
        return context.formula("\(total)/\(hours)", fte)
      },
      .formula(
        "Set free (h/year)", .signed(0), hasSum: true,
        help: "Total as-is minus total to-be, without the work outside this plan.", width: 9...11
      ) { role, place in
        guard let old = place[before], let new = place[capacityTotal] else { return .empty }
        let otherOld = place[otherBefore].map { "-\($0)" } ?? ""
        let otherNew = place[capacityLastPart].map { "+\($0)" } ?? ""
        return context.formula("\(old)\(otherOld)-\(new)\(otherNew)", role.netRelease)
      },
    ]
    // A role without work would be a row of zeros.
    let records = context.analysis.roles.filter { $0.asIs.demand > 0 || $0.toBe.demand > 0 }
    return TableSheet(
      .capacity, tableName: "Capacity",
      title: "Capacity: what each role has to do after the change, and what it can do",
      note: Label(same: "Hours are per year at the most likely values. A role is overloaded above 100 % of "
        + "its supply: planning above 95 % leaves nothing for the unforeseen. Roles without hours "
        + "are left out."),
      context: context, records: records,
      empty: "No role has hours: they come from volume and time of activities.", fields)
  }

  /// Amber from 95 %, red from 100 % of supply.
  static func withUtilisationColors(_ table: TableSheet) -> Sheet {
    var sheet = table.pagedSheet()
    guard !table.rows.isEmpty else { return sheet }
    for (index, column) in table.columns.enumerated()
    where column.header.hasPrefix("Utilisation") {
      let range = table.range(ofColumn: index).range
      let cell = range.first.name
      sheet.conditionalFormats += [
        ConditionalFormat(range, .formula("\(cell)>1", .light(.red))),
        ConditionalFormat(range, .formula("\(cell)>0.95", .light(.amber))),
      ]
    }
    return sheet
  }
}
