import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let weightsNot100 = Rule(
    "measure/weights-not-100", .error, "The weights on a role's scorecard do not sum to 100 %.",
    rationale: """
      A scorecard that sums to something else cannot be paid out or compared; mostly a measure was \
      added or retired and the rest left as it was.
      """,
    source: "Own inference: a scorecard is a whole.",
    thresholds: [.init("tolerance", 0.005, "how far the sum may be from 1")],
    needs: [.scorecards],
    bad: [
      """
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          as_is:
            scorecards: {claims-handler: ▸60%}
        leakage:
          title: Leakage
          unit: percent
          better: lower
          as_is:
            scorecards: {claims-handler: 30%}
      """,
      """
      measures:
        calls:
          title: Calls per day
          unit: calls
          better: higher
          as_is:
            scorecards: {claims-handler: 40%}
          to_be: {retired: rewards what the system now does}
        leakage:
          title: Leakage
          unit: percent
          better: lower
          as_is:
            scorecards: {claims-handler: ▸60%}
      """,
    ],
    good: [
      """
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          as_is:
            scorecards: {claims-handler: 33.3%, claims-team-lead: 50%}
          to_be:
            scorecards: {claims-handler: 40%}
        leakage:
          title: Leakage
          unit: percent
          better: lower
          as_is:
            scorecards: {claims-handler: 66.7%, claims-team-lead: 50%}
          to_be:
            scorecards: {claims-handler: 60%}
      """
    ],
    basis: .plan { context in
      [RuleContext.State.asIs, .toBe].flatMap { state -> [Diagnostic] in
        var weights: [ID<Role>: [(measure: Measure, share: Double)]] = [:]
        for measure in context.definitions.measures {
          for weight in measure.scorecards(in: state) ?? [] {
            weights[weight.role, default: []].append((measure, weight.share.value))
          }
        }
        return context.definitions.roles.compactMap { role in
          guard let parts = weights[role.id], let first = parts.first else { return nil }
          let sum = parts.reduce(0) { $0 + $1.share } * 100
          // The last digits of a sum of decimals are not the planner's.
          guard abs(sum - 100) > 100 * context.threshold("tolerance") + 1e-9 else { return nil }
          let shown = parts.dropFirst().prefix(5)
          let more = parts.count - 1 - shown.count
          return context.finding(
            "the weights on the scorecard of `\(role.id)` sum to \(sum.toTwoDecimals) %, not to 100 %",
            at: first.measure.place(ofWeight: role.id, in: state), about: role, in: state,
            label: "\(first.share.percent) here",
            labels: shown.map { part in
              .init(
                "\(part.share.percent) here", at: part.measure.place(ofWeight: role.id, in: state))
            },
            notes: more > 0 ? ["\(more) more measures stand on the scorecard"] : [],
            help: sum < 100
              ? "raise its weights by \((100 - sum).toTwoDecimals) percentage points in all"
              : "lower its weights by \((sum - 100).toTwoDecimals) percentage points in all")
        }
      }
    })
}

extension Measure {
  func place(ofWeight role: ID<Role>, in state: Diagnostic.State) -> SourceRange {
    source.place(in: state, "scorecards", role.text)
  }
}

extension Double {
  /// To two decimals, so that a sum just off 100 does not read as 100.
  fileprivate var toTwoDecimals: String { ((self * 100).rounded() / 100).exact }
}
