import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let baselineStale = Rule(
    "measure/baseline-stale", .warning, "The baseline of a measure is old, or has no date.",
    rationale: """
      An old value is that of another organisation: what has happened since is put down to the \
      change, or hides what the change did.
      """,
    source: "Performance measure records: a baseline has a date and a source. The age is ours.",
    thresholds: [
      .init("months", 24, "age at the plan's `as_of` above which a baseline is too old")
    ],
    needs: [.baselineDate],
    bad: [
      """
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          baseline: {value: 9, on: ▸2024-12-31}
        leakage:
          title: Leakage
          unit: percent
          better: lower
          baseline: {value: 6, on: ▸2021-06-30, source: Quality review}
        first-time-right:
          title: Right the first time
          unit: percent
          better: higher
          baseline: ▸{value: 92, source: Quality review}
      """
    ],
    good: [
      """
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          baseline: {value: 9, on: 2025-01-01}
        calls:
          title: Calls per day
          unit: calls
          better: higher
          baseline: {value: 40, on: 2019-06-30}
          to_be: {retired: rewards what the system now does}
      """,
      """
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          baseline: {value: 9}
      """,
    ],
    basis: .plan { context in
      context.definitions.measures.compactMap { measure in
        // A measure that ends is compared with nothing any more.
        guard let baseline = measure.baseline, baseline.value != nil, measure.toBe != nil else {
          return nil
        }
        guard let day = baseline.on else { return context.undated(measure) }
        let most = context.threshold("months", in: measure.domain).wholeMonths
        guard day.adding(months: most) < context.plan.asOf else { return nil }
        let age = context.plan.asOf.months(since: day)
        return context.finding(
          "the baseline of measure `\(measure.id)` is "
            + (age > most ? "\(age) months old, \(most) is the most" : "over \(most) months old"),
          at: measure.source.place("baseline", "on"), about: measure,
          label: "`as_of` of the plan is \(context.plan.asOf)",
          help: "measure it again and write "
            + "`baseline: {value: …, on: \(context.plan.asOf), source: …}`")
      }
    })
}

extension RuleContext {
  fileprivate func undated(_ measure: Measure) -> Diagnostic {
    finding(
      "the baseline of measure `\(measure.id)` has no date",
      at: measure.source.place("baseline"), about: measure, cause: "date",
      help: "add `on:` with the day the value is of, such as `on: \(plan.asOf)`")
  }
}

extension Need {
  fileprivate static let baselineDate = Self("`on` of a measure's `baseline`") {
    $0.measures.contains { $0.baseline?.on != nil }
  }
}

extension Double {
  /// Months that a calendar can add; what is no number, or too many, is a thousand years.
  fileprivate var wholeMonths: Int { self >= 0 && self < 12_000 ? Int(self) : 12_000 }
}

extension CalendarDate {
  /// Whole months from an earlier day.
  fileprivate func months(since day: CalendarDate) -> Int {
    let months = (year - day.year) * 12 + month - day.month
    return day.adding(months: months) > self ? months - 1 : months
  }
}
