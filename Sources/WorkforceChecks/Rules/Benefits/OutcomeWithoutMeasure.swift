import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let outcomeWithoutMeasure = Rule(
    "benefit/outcome-without-measure", .error, "No measure shows whether an outcome comes.",
    rationale: """
      An outcome that nothing measures is reached by declaration. Nobody can show it to those who paid \
      for the change.
      """,
    source: "Benefits management: every outcome has a measure and is tracked until it is realised.",
    needs: [.outcomeOfMeasure],
    bad: [
      """
      outcomes:
        lower-cost: {title: Lower cost}
        ▸fewer-appeals: {title: Fewer appeals}
        ▸loyal-customers: {title: Customers who stay}
      measures:
        cost-per-claim:
          title: Cost per claim
          unit: EUR
          better: lower
          outcome: lower-cost
        renewals:
          title: Renewals
          unit: percent
          better: higher
          outcome: loyal-customers
          to_be: {retired: no longer counted}
      """
    ],
    good: [
      """
      outcomes:
        lower-cost: {title: Lower cost, from: release}
        fewer-appeals: {title: Fewer appeals}
      measures:
        cost-per-claim:
          title: Cost per claim
          unit: EUR
          better: lower
          outcome: lower-cost
        appeals-upheld:
          title: Appeals upheld
          unit: percent
          better: lower
          outcome: fewer-appeals
          to_be:
            scorecards: {quality-lead: 100%}
      """
    ],
    basis: .plan { context in
      let measures = context.definitions.measures.filter { $0.outcome != nil }
      let measured = Set(measures.filter { $0.toBe != nil }.compactMap(\.outcome))
      let ending = Dictionary(
        measures.filter { $0.toBe == nil }.compactMap { measure in
          measure.outcome.map { ($0, measure) }
        }, uniquingKeysWith: { first, _ in first })
      return context.definitions.outcomes.filter { !measured.contains($0.id) }.map { outcome in
        let last = ending[outcome.id]
        return context.finding(
          last == nil
            ? "outcome `\(outcome.id)` has no measure"
            : "outcome `\(outcome.id)` has no measure left in the to-be",
          at: outcome.source.declaration, about: outcome, in: .toBe,
          labels: last.map { measure in
            [.init("`\(measure.id)` ends here", at: measure.endingPlace)]
          } ?? [],
          help: "add `outcome: \(outcome.id)` to the measure that shows it")
      }
    })
}

extension Need {
  fileprivate static let outcomeOfMeasure = Self("`outcome` of a measure") {
    $0.measures.contains { $0.outcome != nil }
  }
}

extension Measure {
  fileprivate var endingPlace: SourceRange { retirement?.place.range ?? source.declaration }
}
