import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let targetOutsideHorizon = Rule(
    "measure/target-outside-horizon", .warning,
    "A target is due before the plan begins or after it ends.",
    rationale: """
      Nobody is left to look at a target that falls due after the plan; one that was due before it \
      cannot be what the change is for.
      """,
    source: "Performance measure records: a target has a date, and the date lies in the plan.",
    needs: [.horizon, .targetDate],
    bad: [
      """
      plan:
        id: example
        title: Example
        as_of: 2027-01-01
        horizon: {from: 2027-01-01, to: 2028-12-31}
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          target: {value: 5, by: ▸2029-06-30}
        leakage:
          title: Leakage
          unit: percent
          better: lower
          target: {value: 4, by: ▸2026-12-31}
      """
    ],
    good: [
      """
      plan:
        id: example
        title: Example
        as_of: 2027-01-01
        horizon: {from: 2027-01-01, to: 2028-12-31}
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          target: {value: 5, by: 2028-12-31}
        leakage:
          title: Leakage
          unit: percent
          better: lower
          target: {value: 4, by: 2027-01-01}
        calls:
          title: Calls per day
          unit: calls
          better: higher
          target: {value: 30, by: 2026-12-31}
          to_be: {retired: rewards what the system now does}
      """
    ],
    basis: .plan { context in
      guard let horizon = context.plan.horizon else { return [] }
      return context.definitions.measures.compactMap { measure in
        guard let by = measure.target?.by, measure.toBe != nil else { return nil }
        let isEarly = by < horizon.from
        guard isEarly || by > horizon.to else { return nil }
        let (key, day) = isEarly ? ("from", horizon.from) : ("to", horizon.to)
        return context.finding(
          "the target of measure `\(measure.id)` is due on \(by), "
            + "the plan \(isEarly ? "begins" : "ends") on \(day)",
          at: measure.source.place("target", "by"), about: measure,
          labels: [
            .init(
              "the plan \(isEarly ? "begins" : "ends") here",
              at: context.plan.source.place("horizon", key))
          ],
          help: "write `by:` with a day from \(horizon.from) to \(horizon.to), "
            + "or a `horizon` that holds it")
      }
    })
}

extension Need {
  fileprivate static let horizon = Self("`horizon` of the plan") { $0.plan.horizon != nil }
  fileprivate static let targetDate = Self("`by` of a measure's `target`") {
    $0.measures.contains { $0.target?.by != nil }
  }
}
