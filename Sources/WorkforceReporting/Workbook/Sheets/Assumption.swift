import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// A number the figures of the workbook rest on.
struct Assumption {
  /// Where it stands in the text, as a scenario names it.
  var path: String
  var subject: String
  var what: Label
  var low: Double?
  var likely: Double
  var high: Double?
  var format: NumberFormat
  var unit: Label
  var source: String?
  /// Worked out from the values above it, and no input.
  var isDerived = false

  init(
    _ path: String, _ subject: String, _ what: Label, _ value: Double,
    _ format: NumberFormat = .decimal(0), unit: Label
  ) {
    self.path = path
    self.subject = subject
    self.what = what
    likely = value
    self.format = format
    self.unit = unit
  }

  /// An estimate; low and high only where they differ.
  init<Value: Quantity>(
    _ path: String, _ subject: String, _ what: Label, _ value: Estimate<Value>, unit: Label
  ) {
    self.init(
      path, subject, what, value.likely.value, Self.format(value.likely.value, Value.self),
      unit: unit)
    source = value.source
    if value.isRange {
      low = value.low.value
      high = value.high.value
      let formats = [value.low, value.high].map { Self.format($0.value, Value.self) }
      format = formats.reduce(format, Self.finer)
    }
  }

  private static func format<Value: Quantity>(_ value: Double, _: Value.Type) -> NumberFormat {
    let isShare = Value.self == Share.self
    let shown = isShare ? value * 100 : value
    let decimals =
      Value.self == Money.self && value < 100
      ? 2 : isWhole(shown) ? 0 : isWhole(shown * 10) ? 1 : isWhole(shown * 100) ? 2 : 3
    return isShare ? .percent(decimals) : .decimal(decimals)
  }

  /// 0.55 · 100 is 55.00000000000001.
  private static func isWhole(_ value: Double) -> Bool {
    (value - value.rounded()).magnitude < 1e-6
  }

  private static func finer(_ left: NumberFormat, _ right: NumberFormat) -> NumberFormat {
    switch (left, right) {
    case (.percent(let one), .percent(let other)): .percent(max(one, other))
    case (.decimal(let one), .decimal(let other)): .decimal(max(one, other))
    default: left
    }
  }
}

extension Assumption {
  /// Every estimate and global input, in the order of the text.
  static func all(_ definitions: Definitions, _ language: Language) -> [Assumption] {
    let plan =
      ofPlan(definitions.plan, AssumptionLabels.thePlan[language])
      + definitions.roles.flatMap { ofRole($0, money: definitions.money) }
    let work =
      definitions.systems.flatMap { ofSystem($0, definitions) }
      + definitions.activities.flatMap { ofActivity($0, definitions) }
      + definitions.decisions.flatMap(ofDecision)
    return plan + work + definitions.outcomes.flatMap { ofOutcome($0, definitions) }
      + definitions.skills.flatMap(ofTraining) + definitions.waves.flatMap(ofWave)
  }

  static func ofWorkingTime(
    _ time: WorkingTime, _ path: String, _ subject: String
  ) -> [Assumption] {
    var derived = Assumption(
      path, subject, AssumptionLabels.hoursOfFTE, time.effective.value, .decimal(1),
      unit: .hoursPerYear)
    derived.isDerived = true
    return [
      .init(
        "\(path).paid", subject, AssumptionLabels.paid, Estimate(time.paid), unit: .hoursPerYear),
      .init(
        "\(path).shrinkage", subject, AssumptionLabels.shrinkage,
        Estimate(time.shrinkage), unit: UnitLabels.ofPaidHours),
      .init(
        "\(path).utilisation", subject, AssumptionLabels.utilisation,
        Estimate(time.utilisation), unit: UnitLabels.ofHoursAtWork),
      derived,
    ]
  }

  private static func ofPlan(_ plan: Plan, _ subject: String) -> [Assumption] {
    var result: [Assumption] = []
    if let time = plan.workingTime {
      result += ofWorkingTime(time, "plan.working_time", subject)
    }
    if let days = plan.workingDays {
      result.append(
        .init(
          "plan.working_days", subject, AssumptionLabels.workingDays, days,
          unit: UnitLabels.daysPerYear))
    }
    if let target = plan.targetRelease {
      result.append(
        .init(
          "plan.target_release", subject, AssumptionLabels.targetRelease, Estimate(target),
          unit: .hoursPerYear))
    }
    if let rate = plan.discountRate {
      result.append(
        .init(
          "plan.discount_rate", subject, AssumptionLabels.discountRate, Estimate(rate),
          unit: UnitLabels.aYear))
    }
    return result
  }

  private static func ofSystem(_ system: System, _ definitions: Definitions) -> [Assumption] {
    let path = "systems.\(system.id.text).cost"
    var result: [Assumption] = []
    if let cost = system.cost?.perItem {
      result.append(
        .init(
          "\(path).per_item", system.title, AssumptionLabels.perItem, cost,
          unit: UnitLabels.perItem.filled(definitions.money)))
    }
    if let cost = system.cost?.perYear {
      result.append(
        .init(
          "\(path).per_year", system.title, AssumptionLabels.perYear, cost,
          unit: UnitLabels.perYear.filled(definitions.money)))
    }
    if let cost = system.cost?.oneOff {
      result.append(
        .init(
          "\(path).one_off", system.title, AssumptionLabels.oneOff, cost, unit: definitions.money))
    }
    return result
  }

  private static func ofOutcome(_ outcome: Outcome, _ definitions: Definitions) -> [Assumption] {
    let path = "outcomes.\(outcome.id.text)"
    var result: [Assumption] = []
    if let value = outcome.value {
      result.append(
        .init(
          "\(path).value", outcome.title, AssumptionLabels.outcomeValue, value,
          unit: UnitLabels.perYear.filled(definitions.money)))
    }
    if let share = outcome.realised {
      result.append(
        .init(
          "\(path).realised", outcome.title, AssumptionLabels.realised, Estimate(share),
          unit: UnitLabels.ofValue))
    }
    return result
  }

  private static func ofWave(_ wave: Wave) -> [Assumption] {
    let path = "waves.\(wave.id.text)"
    var result: [Assumption] = []
    if let run = wave.parallelRun {
      result.append(
        .init(
          "\(path).parallel_run.share", wave.title, AssumptionLabels.parallelRun,
          Estimate(run.share), unit: UnitLabels.ofAsIsHours))
    }
    if let learning = wave.learning {
      result.append(
        .init(
          "\(path).learning.dip", wave.title, AssumptionLabels.learningDip,
          Estimate(learning.dip), unit: UnitLabels.ofToBeHours))
      result.append(
        .init(
          "\(path).learning.weeks", wave.title, AssumptionLabels.learningWeeks, learning.weeks,
          unit: UnitLabels.weeks))
    }
    return result
  }
}

extension Definitions {
  /// The plan's currency as a unit.
  fileprivate var money: Label { plan.currency.map { Label(same: $0) } ?? .money }
}
