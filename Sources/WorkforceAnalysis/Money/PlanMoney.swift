#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif
package import WorkforceModel

/// What the change costs and brings, at the most likely values, in the plan's currency.
///
/// Net of a month = realised value of outcomes + cashable released hours ÷ effective hours · cost ·
/// realised − FTE gained beyond supply · cost − what the systems cost more than today − one-off in its
/// month. Hours that are not cashable never enter, and an outcome that *is* the released cost is shown
/// and never added. Source: the plan's arithmetic, "Money".
package struct PlanMoney: Sendable {
  /// Before and after, a year.
  package struct Pair: Hashable, Sendable {
    package var asIs: Money
    package var toBe: Money
  }

  package struct RoleFigures: Hashable, Sendable {
    package var id: ID<Role>
    /// FTE · cost of the plan's hours; shown and never summed with savings.
    package var run: Pair
    /// Cashable released hours ÷ effective hours · cost · realised, a year of the settled plan.
    package var cashable: Money
    /// FTE gained beyond supply · cost, a year of the settled plan.
    package var gained: Money
  }

  package struct SystemFigures: Hashable, Sendable {
    package var id: ID<System>
    /// V · a · per item + per year.
    package var run: Pair
    package var oneOff: Money
    /// Nil where it is spent already, or the system does no work.
    package var oneOffMonth: Month?
  }

  package struct OutcomeFigures: Hashable, Sendable {
    package var id: ID<Outcome>
    /// Value · realised, a year; the cashable released cost of all roles where it says `from: release`.
    package var realised: Money
    /// Counts in the net.
    package var isAdded: Bool
  }

  package struct TrainingFigures: Hashable, Sendable {
    package var skill: ID<Skill>
    package var role: ID<Role>
    /// People · (hours · cost of an effective hour + fee).
    package var cost: Money
    /// Nil where the plan does not say by when: the cost then enters no month.
    package var month: Month?
  }

  package struct MonthFigures: Hashable, Sendable {
    package var month: Month
    package var outcomes = Money(0)
    package var cashable = Money(0)
    package var gained = Money(0)
    /// What the systems cost more than today; less than 0 where they cost less.
    package var systems = Money(0)
    package var oneOff = Money(0)
    /// Net of all months up to this one.
    package var cumulative = Money(0)

    package var net: Money {
      Money(outcomes.value + cashable.value - gained.value - systems.value - oneOff.value)
    }
  }

  package var roles: [RoleFigures]
  package var systems: [SystemFigures]
  package var outcomes: [OutcomeFigures]
  package var training: [TrainingFigures]
  package var months: [MonthFigures]
  /// Net of a year of the settled plan: every wave through, every release in force, nothing one-off.
  package var netOfYear: Money
  /// The first month from which the cumulative net stays at 0 or above; nil within this horizon.
  package var payback: Month?
  /// Σ net of a month ÷ (1 + rate)^(months since the plan's date ÷ 12); nil without a rate.
  package var presentValue: Money?

  /// Net of the whole horizon.
  package var netOfHorizon: Money { months.last?.cumulative ?? Money(0) }
  package var run: Pair { roles.map(\.run).sum }
  package var systemsRun: Pair { systems.map(\.run).sum }
  package var oneOff: Money { months.map(\.oneOff).sum }
}

extension PlanMoney {
  init(_ definitions: Definitions, _ analysis: Analysis, _ money: MoneyCase) {
    roles = zip(analysis.roles, zip(money.roles, money.arriving)).map { capacity, figures in
      let (role, arriving) = figures
      let gained = role.gained(release: role.release, toBe: role.toBe, arriving: arriving)
      return RoleFigures(
        id: capacity.id,
        run: Pair(
          asIs: Money((capacity.fteAsIs ?? 0) * role.cost),
          toBe: Money((capacity.fteToBe ?? 0) * role.cost)),
        cashable: Money(role.cash(release: role.release).year), gained: Money(gained * role.cost))
    }
    systems = zip(definitions.systems, money.systems).map { system, figures in
      SystemFigures(
        id: system.id, run: Pair(asIs: Money(figures.asIs), toBe: Money(figures.toBe)),
        oneOff: Money(figures.oneOff),
        oneOffMonth: figures.oneOffMonth.map { money.times.months[$0] })
    }
    let released = roles.map(\.cashable).sum
    outcomes = zip(definitions.outcomes, money.outcomes).map { outcome, figures in
      OutcomeFigures(
        id: outcome.id,
        realised: figures.isReleased ? released : Money(figures.value * figures.realised),
        isAdded: !figures.isReleased)
    }
    training = TrainingFigures.all(definitions, analysis)
    months = []
    netOfYear = Money(0)
    netOfYear = Money(
      outcomes.filter(\.isAdded).map(\.realised).sum.value + roles.map(\.cashable).sum.value
        - roles.map(\.gained).sum.value - (systemsRun.toBe.value - systemsRun.asIs.value))
    months = money.months(analysis)
    for cost in training {
      guard let place = cost.month.flatMap({ money.times.place(of: $0) }) else { continue }
      months[place].oneOff = Money(months[place].oneOff.value + cost.cost.value)
    }
    var sum = 0.0
    for place in months.indices {
      sum += months[place].net.value
      months[place].cumulative = Money(sum)
    }
    payback = months.reversed().prefix { $0.cumulative.value >= 0 }.last?.month
    presentValue = definitions.plan.discountRate.map { rate in
      months.presentValue(rate: rate.value, at: Month(of: definitions.plan.asOf))
    }
  }
}

extension PlanMoney.TrainingFigures {
  fileprivate static func all(_ definitions: Definitions, _ analysis: Analysis) -> [Self] {
    TrainingDue.all(definitions).map { due in
      Self(
        skill: due.skill, role: due.role, cost: due.cost(definitions, analysis) ?? Money(0),
        month: due.month)
    }
  }
}

extension MoneyCase {
  /// Month by month, without training.
  fileprivate func months(_ analysis: Analysis) -> [PlanMoney.MonthFigures] {
    var result = times.months.map { PlanMoney.MonthFigures(month: $0) }
    for outcome in outcomes where !outcome.isReleased {
      for month in result.indices {
        result[month].outcomes.value +=
          outcome.value * outcome.realised * outcome.profile[month] / 12
      }
    }
    for system in systems {
      for (month, cost) in system.months.enumerated() {
        result[month].systems.value += cost - system.asIs / 12
      }
      if let month = system.oneOffMonth { result[month].oneOff.value += system.oneOff }
    }
    var arriving = [[Double]](repeating: [], count: roles.count)
    for role in roles {
      guard let effective = role.effective else { continue }
      for claim in role.claims where claim.isCashable || claim.target != nil {
        let fte = role.hours(claim, release: role.release) / effective
        for month in result.indices where claim.isCashable {
          result[month].cashable.value += fte * claim.profile[month] * role.cost / 12
        }
        guard let target = claim.target else { continue }
        if arriving[target].isEmpty { arriving[target] = result.map { _ in 0 } }
        for month in result.indices { arriving[target][month] += fte * claim.profile[month] }
      }
    }
    for (place, role) in roles.enumerated() where role.cost > 0 {
      let before = analysis.roles[place].asIs.work
      for (month, entry) in analysis.months.roles[place].enumerated() {
        let gained = role.gained(
          release: before - entry.work * 12, toBe: entry.work * 12,
          arriving: arriving[place].isEmpty ? 0 : arriving[place][month])
        result[month].gained.value += gained * role.cost / 12
      }
    }
    return result
  }
}

extension [PlanMoney.MonthFigures] {
  /// Months before the plan's date are not compounded.
  fileprivate func presentValue(rate: Double, at today: Month) -> Money {
    reduce(into: Money(0)) { sum, figures in
      let years = Double(Swift.max(0, figures.month.index - today.index)) / 12
      sum.value += figures.net.value / pow(1 + rate, years)
    }
  }
}

extension [Money] {
  package var sum: Money { Money(reduce(0) { $0 + $1.value }) }
}

extension [PlanMoney.Pair] {
  package var sum: PlanMoney.Pair {
    PlanMoney.Pair(asIs: map(\.asIs).sum, toBe: map(\.toBe).sum)
  }
}
