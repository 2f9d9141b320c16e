import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let targetTheWrongWay = Rule(
    "measure/target-the-wrong-way", .error, "The target of a measure lies on its bad side.",
    rationale: """
      Whoever meets such a target makes things worse; mostly `better` or one of the two values is a \
      slip.
      """,
    source: "Own inference: a target agrees with the direction of its measure.",
    needs: [.target],
    bad: [
      """
      measures:
        first-time-right:
          title: Right the first time
          unit: percent
          better: higher
          baseline: {value: 92, on: 2026-11-01}
          target: {value: ▸85, by: 2027-12-31}
        overrides:
          title: Results of the system that people override
          unit: percent
          better: band
          baseline: {value: 2, on: 2026-11-01}
          target: {value: ▸5, by: 2027-12-31}
      """
    ],
    good: [
      """
      measures:
        first-time-right:
          title: Right the first time
          unit: percent
          better: higher
          baseline: {value: 92, on: 2026-11-01}
          target: {value: 92, by: 2027-12-31}
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          baseline: {value: 9, on: 2026-11-01}
          target: {value: 4.5, by: 2027-12-31}
        overrides:
          title: Results of the system that people override
          unit: percent
          better: band
          baseline: {value: 2, on: 2026-11-01}
          target: {value: {from: 3, to: 8}, by: 2027-12-31}
      """
    ],
    basis: .plan { context in
      context.definitions.measures.compactMap { measure in
        guard let target = measure.target, measure.retirement == nil else { return nil }
        switch (measure.better, measure.baseline?.value, target.value) {
        case (.higher, .value(let now), .value(let wanted)) where wanted < now,
          (.lower, .value(let now), .value(let wanted)) where wanted > now:
          return context.wrongWay(measure, from: now, to: wanted)
        case (.band, _, .value(let wanted)):
          return context.noBand(measure, wanted)
        default: return nil
        }
      }
    })
}

extension RuleContext {
  fileprivate func wrongWay(
    _ measure: Measure, from now: Double, to wanted: Double
  ) -> Diagnostic {
    let unit = measure.unit.excerpt(limit: 30)
    let turned: Measure.Direction = measure.better == .higher ? .lower : .higher
    return finding(
      "the target of measure `\(measure.id)` goes from \(now.exact) to \(wanted.exact) \(unit), "
        + "where \(measure.better.rawValue) is better",
      at: measure.source.place("target", "value"), about: measure, label: "the target",
      labels: [
        .init("the value now", at: measure.source.place("baseline", "value")),
        .init("the good direction", at: measure.source.place("better")),
      ],
      help: "write a target \(measure.better == .higher ? "above" : "below") \(now.exact), "
        + "or `better: \(turned.rawValue)`")
  }

  fileprivate func noBand(_ measure: Measure, _ wanted: Double) -> Diagnostic {
    finding(
      "measure `\(measure.id)` should stay in a band, its target is the single value "
        + wanted.exact,
      at: measure.source.place("target", "value"), about: measure,
      labels: [.init("asks for a band", at: measure.source.place("better"))],
      help: "write the band, `value: {from: …, to: …}`, or `better: higher` or `better: lower`")
  }
}
