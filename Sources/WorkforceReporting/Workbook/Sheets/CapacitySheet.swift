import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What each role has to do after the change and what it can do, with today beside it.
extension TableSheet {
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
    let fields: [Field<RoleCapacity>] = [
      Field(.role, .key, width: 12...22) { .text($0.id.text) },
      Field(.title, .text, width: 14...24) { .text(context.title($0.id)) },
      part(
        CapacityLabels.doesWork, .performed, help: CapacityLabels.doesWorkHelp),
      part(CapacityLabels.notOffered, .manual, help: CapacityLabels.notOfferedHelp),
      part(CapacityLabels.exceptions, .exceptions, help: CapacityLabels.exceptionsHelp),
      part(CapacityLabels.reviewBefore, .before, help: CapacityLabels.reviewBeforeHelp),
      part(CapacityLabels.reviewAfter, .after, help: CapacityLabels.reviewAfterHelp),
      part(CapacityLabels.rework, .rework, help: CapacityLabels.reworkHelp),
      part(
        CapacityLabels.fixedOversight, .fixed, help: CapacityLabels.fixedOversightHelp),
      part(
        CapacityLabels.asked, .consulted, .informed, help: CapacityLabels.askedHelp),
      part(
        CapacityLabels.decisions, .decided, .escalated, help: CapacityLabels.decisionsHelp),
      Field(
        CapacityLabels.otherWork, .number(0), hasSum: true, help: CapacityLabels.otherWorkHelp,
        width: 9...11
      ) { role in
        role.toBe.otherWork == 0
          ? .empty : context.formula(cells.otherWork(role.id, .toBe), role.toBe.otherWork)
      },
      .formula(
        CapacityLabels.total, .number(0), hasSum: true, help: CapacityLabels.totalHelp,
        width: 9...11
      ) { role, place in
        guard let parts = place.range(CapacityLabels.doesWork, CapacityLabels.otherWork) else {
          return .empty
        }
        return context.formula("SUM(\(parts))", role.toBe.demand)
      },
      .optional(
        CapacityLabels.supply, .number(0), hasSum: true, help: CapacityLabels.supplyHelp,
        width: 9...11
      ) { supplied($0, .toBe) },
      .formula(
        CapacityLabels.utilisation, .percent(0), help: CapacityLabels.utilisationHelp, width: 9...11
      ) { role, place in
        guard let utilisation = role.toBe.utilisation, let total = place[CapacityLabels.total],
          let supply = place[CapacityLabels.supply]
        else { return .empty }
        return context.formula("\(total)/\(supply)", utilisation)
      },
      .optional(
        CapacityLabels.hoursOfFTE, .number(1), help: CapacityLabels.hoursOfFTEHelp, width: 8...10
      ) { role in
        guard let hours = role.effectiveHours else { return .empty }
        return context.formula(cells.effectiveHours(role.id), hours)
      },
      .formula(
        CapacityLabels.fteNeeded, .number(1), hasSum: true, help: CapacityLabels.fteNeededHelp,
        width: 8...10
      ) { role, place in
        guard let fte = role.fte(role.toBe.demand), let total = place[CapacityLabels.total],
          let hours = place[CapacityLabels.hoursOfFTE]
        else { return .empty }
        return context.formula("\(total)/\(hours)", fte)
      },
      .optional(
        CapacityLabels.peakMonth, .choice, help: CapacityLabels.peakMonthHelp, width: 8...9
      ) { .text(context.analysis.peak(of: $0.id)?.month.description) },
      .optional(CapacityLabels.peakUtilisation, .percent(0), width: 9...11) {
        .number(context.analysis.peak(of: $0.id)?.entry.utilisation)
      },
      .formula(CapacityLabels.totalAsIs, .number(0), hasSum: true, width: 9...11) { role, place in
        let other = place[CapacityLabels.otherWorkAsIs].map { "+\($0)" } ?? ""
        let sum = context.live?.sum(state: .asIs, role: role.id)
        return context.formula(sum.map { $0 + other }, role.asIs.demand)
      },
      .optional(CapacityLabels.otherWorkAsIs, .number(0), hasSum: true, width: 9...11) {
        $0.asIs.otherWork == 0
          ? .empty : context.formula(cells.otherWork($0.id, .asIs), $0.asIs.otherWork)
      },
      .optional(CapacityLabels.supplyAsIs, .number(0), hasSum: true, width: 9...11) {
        supplied($0, .asIs)
      },
      .formula(CapacityLabels.utilisationAsIs, .percent(0), width: 9...11) { role, place in
        guard let utilisation = role.asIs.utilisation, let total = place[CapacityLabels.totalAsIs],
          let supply = place[CapacityLabels.supplyAsIs]
        else { return .empty }
        return context.formula("\(total)/\(supply)", utilisation)
      },
      .formula(CapacityLabels.fteNeededAsIs, .number(1), hasSum: true, width: 8...10) {
        role, place in
        guard let fte = role.fte(role.asIs.demand), let total = place[CapacityLabels.totalAsIs],
          let hours = place[CapacityLabels.hoursOfFTE]
        else { return .empty }
        return context.formula("\(total)/\(hours)", fte)
      },
      .formula(
        CapacityLabels.setFree, .signed(0), hasSum: true, help: CapacityLabels.setFreeHelp,
        width: 9...11
      ) { role, place in
        guard let old = place[CapacityLabels.totalAsIs], let new = place[CapacityLabels.total]
        else { return .empty }
        let otherOld = place[CapacityLabels.otherWorkAsIs].map { "-\($0)" } ?? ""
        let otherNew = place[CapacityLabels.otherWork].map { "+\($0)" } ?? ""
        return context.formula("\(old)\(otherOld)-\(new)\(otherNew)", role.netRelease)
      },
    ]
    // A role without work would be a row of zeros.
    let records = context.analysis.roles.filter { $0.asIs.demand > 0 || $0.toBe.demand > 0 }
    return TableSheet(
      .capacity, tableName: "Capacity",
      title: CapacityLabels.title, note: CapacityLabels.note,
      context: context, records: records, empty: CapacityLabels.empty, fields + waves(context))
  }

  /// How busy each role is while the waves go live.
  private static func waves(_ context: BookContext) -> [Field<RoleCapacity>] {
    context.waveMonths.waves.map { wave in
      .optional(
        waveUtilisation(wave), .percent(0), help: CapacityLabels.waveUtilisationHelp, width: 9...11
      ) { .number(context.waveMonths[$0.id, wave]?.utilisation) }
    }
  }

  private static func waveUtilisation(_ wave: Wave) -> Label {
    CapacityLabels.waveUtilisation.filled(wave.id.text)
  }

  /// Amber from 95 %, red from 100 % of supply.
  static func withUtilisationColors(_ table: TableSheet, _ context: BookContext) -> Sheet {
    var sheet = table.pagedSheet()
    guard !table.rows.isEmpty else { return sheet }
    let shares =
      [
        CapacityLabels.utilisation, CapacityLabels.peakUtilisation, CapacityLabels.utilisationAsIs,
      ] + context.definitions.waves.map(waveUtilisation)
    for range in shares.compactMap({ table.range(under: $0)?.range }) {
      let cell = range.first.name
      sheet.conditionalFormats += [
        ConditionalFormat(range, .formula("\(cell)>1", .light(.red))),
        ConditionalFormat(range, .formula("\(cell)>0.95", .light(.amber))),
      ]
    }
    return sheet
  }
}
