import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let noMeasureOwner = Rule(
    "measure/no-owner", .error, "A measure has no owner.",
    rationale: """
      A value nobody answers for is reported and not acted on; when it turns bad each looks at the \
      others.
      """,
    source: "Performance measure records: a single owner for each measure.",
    needs: [.measureOwner],
    bad: [
      """
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          owner: head-of-claims
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
          owner: head-of-claims
        calls:
          title: Calls per day
          unit: calls
          better: higher
          to_be: {retired: rewards what the system now does}
      """
    ],
    basis: .plan { context in
      context.definitions.measures.compactMap { measure in
        guard measure.owner == nil, measure.toBe != nil else { return nil }
        return context.finding(
          "measure `\(measure.id)` has no owner", at: measure.source.declaration, about: measure,
          notes: measure.steward.map { ["its steward `\($0)` supplies the figures"] } ?? [],
          help: "add `owner:` with the one role that acts on the value")
      }
    })
}
