import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What a system's output comes to, chain by chain.
extension TableSheet {
  static func benefits(_ context: BookContext) -> TableSheet? {
    typealias Labels = BenefitLabels
    let definitions = context.definitions
    let chains = BenefitChain.all(context)
    guard !chains.isEmpty else { return nil }
    let currency = definitions.plan.currency ?? context(.money)
    let fields: [Field<BenefitChain>] = [
      Field(.activity, .key, width: 12...36) { context.key($0.activity.subject) },
      Field(.title, .text, width: 14...22) { .text($0.activity.title) },
      Field(.system, .text, width: 10...14) {
        .text(context.titles($0.activity.toBe?.systems ?? []))
      },
      .optional(Labels.output, .text, width: 12...20) { .text($0.activity.toBe?.output) },
      .optional(Labels.accountable, .text, width: 12...16) { one in
        let parties = one.activity.toBe?.responsibilities.parties(.account) ?? []
        return .text(definitions.titles(of: parties).nothingIfEmpty)
      },
      .optional(Labels.through, .text, width: 12...22) { .text($0.way(context)) },
      .optional(.decision, .text, width: 12...36) { context.link($0.chain.decision) },
      .optional(Labels.decidedBy, .text, width: 12...18) { .text($0.deciders(context)) },
      .optional(Labels.measure, .text, width: 12...36) { context.link($0.chain.measure) },
      .optional(Labels.measureOwner, .text, width: 12...16) {
        .text(context.title($0.measure?.owner))
      },
      .optional(Labels.outcome, .text, width: 12...20) { .text($0.outcome?.title) },
      .optional(Labels.outcomeOwner, .text, width: 12...16) {
        .text(context.title($0.outcome?.owner))
      },
      Field(Labels.chain, .choice, width: 10...12) { one in
        switch one.state {
        case .complete: .text(context(Labels.complete), .light(.green))
        case .broken: .text(context(Labels.broken), .light(.red))
        case .leaves: .text(context(Labels.leaves), .light(.none))
        }
      },
      .optional(Labels.breaks, .text, width: 16...26) { .text($0.breaks(context)) },
      .optional(Labels.hours, .signed(0), hasSum: true, help: Labels.hoursHelp, width: 9...12) {
        context.release(of: $0)
      },
      .optional(Labels.destination, .text, help: Labels.destinationHelp, width: 20...36) {
        .text($0.destinations(context))
      },
      .optional(Labels.outcomeKind, .choice, width: 9...11) {
        .text(context.text($0.outcome?.kind.map(Labels.word)))
      },
      .optional(Labels.value.with(currency), .number(0), width: 10...13) { one in
        guard let outcome = one.outcome, let value = outcome.value?.likely.value,
          outcome.from != .release
        else { return .empty }
        return context.formula(context.cell(outcome, "value", value), value)
      },
      .optional(Labels.realised, .percent(0), width: 9...11) { one in
        guard let outcome = one.outcome, let share = outcome.realised?.value else { return .empty }
        return context.formula(context.cell(outcome, "realised", share), share)
      },
      .optional(Labels.realisedValue.with(currency), .number(0), width: 10...13) {
        context.realisedValue(of: $0)
      },
      .optional(Labels.counts, .choice, help: Labels.countsHelp, width: 9...10) { one in
        .text(one.figures.map { context($0.isAdded ? .yes : .no) })
      },
      .optional(.wave, .text, width: 10...14) { one in
        .text(one.activity.changes ? context.wave(one.activity.wave)?.title : nil)
      },
    ]
    return TableSheet(
      .benefits, tableName: "Benefits", title: Labels.title, note: Labels.note, context: context,
      records: chains, empty: Labels.empty, fields)
  }
}

extension BookContext {
  fileprivate func cell(_ outcome: Outcome, _ key: String, _ value: Double) -> String? {
    live?.assumptions.cell(["outcomes.\(outcome.id.text).\(key)"], value: value)
  }

  /// As-is minus to-be of the activity; nothing where it has no hours.
  fileprivate func release(of chain: BenefitChain) -> Cell {
    let hours = chain.hours
    guard hours.asIs.total != 0 || hours.toBe.total != 0 else { return .empty }
    let (before, after) = (
      live?.hours(of: chain.activity, .asIs), live?.hours(of: chain.activity, .toBe)
    )
    let formula: String? =
      before == nil && after == nil ? nil : (before ?? "0") + (after.map { "-\($0)" } ?? "")
    return self.formula(formula, hours.netRelease)
  }

  /// Value · realised; of released hours as it comes from the roles.
  fileprivate func realisedValue(of chain: BenefitChain) -> Cell {
    guard let outcome = chain.outcome, let figures = chain.figures,
      !figures.isAdded || outcome.value != nil
    else { return .empty }
    guard figures.isAdded, let value = outcome.value?.likely.value,
      let formula = cell(outcome, "value", value)
    else { return .number(figures.realised.value) }
    let share = outcome.realised.flatMap { cell(outcome, "realised", $0.value) }
    guard share != nil || outcome.realised == nil else { return .number(figures.realised.value) }
    return self.formula(formula + (share.map { "*\($0)" } ?? ""), figures.realised.value)
  }
}
