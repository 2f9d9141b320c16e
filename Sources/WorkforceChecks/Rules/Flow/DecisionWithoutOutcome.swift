import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let decisionWithoutOutcome = Rule(
    "flow/decision-without-outcome", .error,
    "A decision moves no measure, or none that stands for an outcome.",
    rationale: """
      Nobody can tell whether such a decision is taken better than before, so neither can anybody tell \
      whether the redesign was worth it.
      """,
    source: "The value chain from output to workflow to decision to measured outcome.",
    needs: [.moves],
    bad: [
      """
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          outcome: faster-claims
        leakage:
          title: Leakage
          unit: percent
          better: lower
      decisions:
        approve-payout:
          title: Approve a payout
          moves: [cycle-time]
          as_is:
            - {decide: claims-team-lead}
        ▸refuse-claim:
          title: Refuse a claim
          as_is:
            - {decide: claims-team-lead}
        waive-excess:
          title: Waive the excess
          moves: ▸[leakage]
          as_is:
            - {decide: claims-team-lead}
      """,
      """
      measures:
        files-closed:
          title: Files closed
          unit: files
          better: higher
          to_be: {retired: it rewarded haste}
      decisions:
        approve-payout:
          title: Approve a payout
          moves: ▸[files-closed]
          as_is:
            - {decide: claims-team-lead}
      """,
    ],
    good: [
      """
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          outcome: faster-claims
        leakage:
          title: Leakage
          unit: percent
          better: lower
      decisions:
        approve-payout:
          title: Approve a payout
          moves: [leakage, cycle-time]
          as_is:
            - {decide: claims-team-lead}
      """,
      """
      decisions:
        approve-payout:
          title: Approve a payout
          moves: [leakage]
          as_is:
            - {decide: claims-team-lead}
      """,
    ],
    basis: .plan { context in
      let measures = context.definitions.measures
      let outcomesAreStated = measures.contains { $0.outcome != nil }
      return context.definitions.decisions.compactMap { decision in
        guard decision.toBe != nil else { return nil }
        guard let first = decision.moves.first else {
          return context.finding(
            "decision `\(decision.id)` moves no measure", at: decision.source.declaration,
            about: decision, in: .toBe,
            help: "add `moves:` with the measures that show whether it is decided well")
        }
        // A measure that ends shows nothing about the decision from then on.
        let lasting = decision.moves.filter { measures[$0]?.retirement == nil }
        guard let firstLasting = lasting.first else {
          return context.finding(
            "decision `\(decision.id)` moves only what is no longer measured in the to-be",
            at: decision.source.place("moves"), about: decision, in: .toBe,
            labels: measures[first]?.retirement.map { [.init("ends here", at: $0.place.range)] }
              ?? [],
            help: "name in `moves` a measure that goes on")
        }
        guard outcomesAreStated, !lasting.contains(where: { measures[$0]?.outcome != nil })
        else { return nil }
        let moved = lasting.count == 1 ? "measure `\(firstLasting)`" : "measures"
        return context.finding(
          "decision `\(decision.id)` moves \(moved) with no outcome behind",
          at: decision.source.place("moves"), about: decision, in: .toBe,
          labels: measures[firstLasting].map {
            [.init("names no outcome", at: $0.source.declaration)]
          } ?? [],
          help: "add `outcome:` to `\(firstLasting)`, or name in `moves` a measure that has one")
      }
    })
}
