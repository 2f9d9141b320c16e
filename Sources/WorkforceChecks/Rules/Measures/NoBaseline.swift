import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let noBaseline = Rule(
    "measure/no-baseline", .warning, "A measure has no baseline.",
    rationale: """
      Without the value from before nobody can tell afterwards what the change did, and a target is \
      a wish.
      """,
    source: "Key performance indicator templates: baseline with value, date and source.",
    needs: [.baseline],
    bad: [
      """
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          baseline: {value: 9, on: 2026-11-01}
        ▸leakage:
          title: Leakage
          unit: percent
          better: lower
      """
    ],
    good: [
      """
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          baseline: {value: 9, on: 2026-11-01}
        overrides:
          title: Results of the system that people override
          unit: percent
          better: band
          to_be:
            scorecards: {quality-lead: 100%}
        calls:
          title: Calls per day
          unit: calls
          better: higher
          to_be: {retired: rewards what the system now does}
      """
    ],
    basis: .plan { context in
      context.definitions.measures.compactMap { measure in
        // What is measured for the first time has no value from before; what ends needs none.
        guard measure.baseline?.value == nil, measure.asIs != nil, measure.toBe != nil else {
          return nil
        }
        return context.finding(
          "measure `\(measure.id)` has no baseline", at: measure.source.declaration,
          about: measure,
          help: "add `baseline: {value: …, on: \(context.plan.asOf), source: …}` in "
            + "\(measure.unit.excerpt(limit: 30))")
      }
    })
}
