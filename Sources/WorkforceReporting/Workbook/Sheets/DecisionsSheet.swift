import WorkforceSyntax
import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// Decision rights, case by case: who decides today, who decides after.
extension TableSheet {
  static func decisions(_ context: BookContext) -> TableSheet {
    let definitions = context.definitions
    let currency = definitions.plan.currency
    func titles(_ parties: [Party]?) -> Cell {
      guard let parties, !parties.isEmpty else { return .empty }
      return .text(definitions.titles(of: parties))
    }
    /// One name where both states agree, `before → after` where they do not.
    func pair(_ header: Label, _ parties: @escaping (Band) -> [Party]) -> Field<DecisionCase> {
      .optional(header, .text, width: 13...24) { one in
        let before = one.asIs.map(parties) ?? []
        let after = one.toBe.map(parties) ?? []
        if before == after { return titles(after) }
        let names = [before, after].map { $0.isEmpty ? context(.none) : definitions.titles(of: $0) }
        return .text(names.joined(separator: " → "), .changedText)
      }
    }
    func role(_ id: ID<Role>?) -> [Party] { id.map { [.role($0)] } ?? [] }
    // Amounts of money are whole; scores and ratios are not, and a limit must not be rounded.
    let bands = definitions.decisions.flatMap { ($0.asIs ?? []) + ($0.toBe ?? []) }
    let decimals = bands.contains { $0.upTo.map { $0 != $0.rounded() } ?? false } ? 2 : 0

    var fields: [Field<DecisionCase>] = [
      Field(.decision, .key, width: 12...22) { .text($0.decision.id.text) },
      Field(.title, .text, width: 14...28) { .text($0.decision.title) },
      .optional(.kind, .choice, width: 9...13) { .text(context.text($0.decision.kind?.word)) },
      Field(DecisionLabels.caseColumn, .text, width: 14...28) {
        .text($0.extentText(context.language, currency: currency))
      },
      .optional(DecisionLabels.upTo, .number(decimals), width: 9...12) { .number($0.upTo) },
      Field(DecisionLabels.decidesAsIs, .text, width: 14...24) { titles($0.asIs?.decide) },
      Field(DecisionLabels.decidesToBe, .text, width: 14...24) { one in
        guard let band = one.toBe else {
          return .text(one.decision.toBe == nil ? context(.ends) : "")
        }
        return .text(definitions.titles(of: band.decide), one.moves ? .movedRight : nil)
      },
      Field(DecisionLabels.movesColumn, .choice, width: 9...9) { one in
        one.moves
          ? .text(context(DecisionLabels.moves), .action(.change))
          : .text(context(DecisionLabels.stays), .action(.continue))
      },
    ]
    fields += [
      pair(DecisionLabels.accountable) { $0.accountable },
      pair(DecisionLabels.recommends) { $0.recommend },
      pair(DecisionLabels.mustAgree) { $0.agree },
      pair(DecisionLabels.advises) { $0.advise },
      pair(DecisionLabels.verifies) { $0.verify },
      pair(DecisionLabels.carriesOut) { $0.perform },
      pair(DecisionLabels.isTold) { $0.notify },
      pair(DecisionLabels.mayOverride) { role($0.override) },
      pair(DecisionLabels.mayStop) { role($0.stop) },
      .optional(DecisionLabels.escalatesTo, .text, width: 12...24) { titles($0.decision.escalate) },
      .optional(DecisionLabels.appealTo, .text, width: 12...24) { one in
        .text(one.decision.appeal.map { definitions.appealText($0, context.language) })
      },
      .optional(
        DecisionLabels.share, .percent(1), help: DecisionLabels.shareHelp, width: 9...11
      ) { one in
        .number(one.toBe?.share?.likely.value)
      },
      .optional(.wave, .text, width: 10...20) { one in
        .text(definitions.wave(of: one.decision)?.title)
      },
      .optional(.goLive, .date) { .day(definitions.wave(of: $0.decision)?.goLive) },
      .optional(DecisionLabels.reviewDue, .date) { .day($0.decision.review) },
      .optional(
        DecisionLabels.hoursAsIs, .number(0), hasSum: true, help: DecisionLabels.hoursHelp,
        width: 9...13
      ) {
        hours($0, context, .asIs)
      },
      .optional(
        DecisionLabels.hoursToBe, .number(0), hasSum: true, help: DecisionLabels.hoursHelp,
        width: 9...13
      ) {
        hours($0, context, .toBe)
      },
    ]
    return TableSheet(
      .decisions, tableName: "Decisions",
      title: DecisionLabels.title,
      note: DecisionLabels.note, context: context,
      records: context.decisionCases.flatMap { $0 }, empty: DecisionLabels.empty, fields)
  }

  private static func hours(
    _ one: DecisionCase, _ context: BookContext, _ state: Diagnostic.State
  ) -> Cell {
    guard one.isFirst, one.decision.volume != nil,
      let hours = context.analysis[one.decision.id]
    else { return .empty }
    return context.formula(
      context.live?.hours(of: one.decision, state),
      (state == .asIs ? hours.asIs : hours.toBe).total)
  }
}

extension CellStyle {
  fileprivate static let movedRight = text.with {
    $0.isBold = true
    $0.fill = Color(0xC4D8F0)
  }
}

extension Definitions {
  /// `Complaints officer, within 10 days`.
  func appealText(_ appeal: Appeal, _ language: Language) -> String {
    let name = title(of: appeal.to)
    return appeal.within.map { DecisionLabels.appealWithin(language, name, $0.inWords(language)) }
      ?? name
  }
}
