import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The keys of `plan.json` for what a plan costs and brings, how certain it is, and what moves it.
extension JSON {
  static func spread(_ spread: Spread) -> JSON {
    .object([
      ("point", .number(spread.point)), ("p10", .number(spread.p10)),
      ("p50", .number(spread.p50)), ("p90", .number(spread.p90)),
      ("reached", .optional(spread.reached)),
    ])
  }

  /// Nil is null: what is not known is not nothing.
  private static func optional(_ spread: Spread?) -> JSON { spread.map(JSON.spread) ?? .null }

  private static func money(_ money: Money) -> JSON { .number(money.value) }

  static func subject(_ subject: Diagnostic.Subject) -> JSON {
    .object([("kind", .string(subject.kind)), ("id", .string(subject.id))])
  }

  static func fteByFamily(_ fte: FTEMonths, _ roles: some Sequence<Role>) -> JSON {
    func figures(_ list: [Double?]) -> JSON { .array(list.map(JSON.optional)) }
    return .object([
      ("months", .array(fte.months.map { .string($0.description) })),
      (
        "families",
        .array(
          fte.families.map { family in
            .object([
              ("family", .optional(family.name)),
              ("roles", .array(family.roles.map { .string($0.text) })),
              ("fte", figures(family.fte)), ("supply", figures(family.supply)),
            ])
          })
      ),
      ("roles", .object(zip(roles, fte.roles).map { ($0.id.text, figures($1)) })),
      ("total", figures(fte.total)),
    ])
  }

  static func money(_ figures: PlanFigures) -> JSON {
    let gaps = JSON.array(
      figures.gaps.map { gap in
        .object([("subject", subject(gap.subject)), ("missing", .string(gap.missing))])
      })
    guard let money = figures.money else {
      return .object([("net_of_year", .null), ("missing", gaps)])
    }
    return .object([
      ("net_of_year", self.money(money.netOfYear)),
      ("net_of_horizon", self.money(money.netOfHorizon)),
      ("payback", .optional(money.payback?.description)),
      ("present_value", .optional(money.presentValue?.value)),
      ("run", pair(money.run)), ("systems_run", pair(money.systemsRun)),
      ("one_off", self.money(money.oneOff)),
      ("roles", .object(money.roles.map { ($0.id.text, role($0)) })),
      ("systems", .object(money.systems.map { ($0.id.text, system($0)) })),
      ("outcomes", .object(money.outcomes.map { ($0.id.text, outcome($0)) })),
      ("training", .array(money.training.map(training))),
      ("months", .array(money.months.map(month))),
      ("missing", gaps),
    ])
  }

  private static func pair(_ pair: PlanMoney.Pair) -> JSON {
    .object([("as_is", money(pair.asIs)), ("to_be", money(pair.toBe))])
  }

  private static func role(_ role: PlanMoney.RoleFigures) -> JSON {
    .object([
      ("run", pair(role.run)), ("cashable", money(role.cashable)), ("gained", money(role.gained)),
    ])
  }

  private static func system(_ system: PlanMoney.SystemFigures) -> JSON {
    .object([
      ("run", pair(system.run)), ("one_off", money(system.oneOff)),
      ("one_off_month", .optional(system.oneOffMonth?.description)),
    ])
  }

  private static func outcome(_ outcome: PlanMoney.OutcomeFigures) -> JSON {
    .object([("realised", money(outcome.realised)), ("added", .bool(outcome.isAdded))])
  }

  private static func training(_ training: PlanMoney.TrainingFigures) -> JSON {
    .object([
      ("skill", .string(training.skill.text)), ("role", .string(training.role.text)),
      ("cost", money(training.cost)), ("month", .optional(training.month?.description)),
    ])
  }

  private static func month(_ month: PlanMoney.MonthFigures) -> JSON {
    .object([
      ("month", .string(month.month.description)), ("outcomes", money(month.outcomes)),
      ("cashable", money(month.cashable)), ("gained", money(month.gained)),
      ("systems", money(month.systems)), ("one_off", money(month.oneOff)),
      ("net", money(month.net)), ("cumulative", money(month.cumulative)),
    ])
  }

  static func ranges(_ ranges: PlanRanges) -> JSON {
    .object([
      ("draws", .int(ranges.draws)), ("release", spread(ranges.release.total)),
      ("target_release", .optional(ranges.release.targetReached)),
      ("fte", optional(ranges.fte)), ("systems_run", optional(ranges.systemsRun)),
      ("net_of_year", optional(ranges.netOfYear)),
      ("net_of_horizon", optional(ranges.netOfHorizon)),
      ("gates", .array(ranges.gates.map(gate))),
    ])
  }

  private static func gate(_ gate: GateOdds) -> JSON {
    let (quantity, subject): (String, Diagnostic.Subject) =
      switch gate.quantity {
      case .release(let wave): ("release", .init(kind: Wave.kind, id: wave.text))
      case .completed(let activity): ("completed", .init(kind: Activity.kind, id: activity.text))
      }
    return .object([
      ("wave", .string(gate.wave.text)), ("gate", .int(gate.gate)),
      ("quantity", .string(quantity)), ("subject", self.subject(subject)),
      ("target", .number(gate.target)), ("probability", .number(gate.probability)),
    ])
  }

  static func tornado(_ tornado: Tornado) -> JSON {
    .object([
      ("release", .array(tornado.release.map(bar))), ("net", .array(tornado.net.map(bar))),
    ])
  }

  private static func bar(_ bar: Tornado.Bar) -> JSON {
    func ends(_ ends: Tornado.Ends?) -> JSON {
      ends.map { .object([("low", .number($0.low)), ("high", .number($0.high))]) } ?? .null
    }
    return .object([
      ("subject", subject(bar.subject)), ("value", .string(bar.value)),
      ("activities", .int(bar.places)), ("release", ends(bar.release)),
      ("net_of_year", ends(bar.netOfYear)), ("net_of_horizon", ends(bar.netOfHorizon)),
    ])
  }
}
