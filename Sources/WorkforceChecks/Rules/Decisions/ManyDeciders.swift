import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let manyDeciders = Rule(
    "decision/many-deciders", .error, "More than one party decides in one band.",
    rationale: """
      A decision with two deciders is made when both happen to agree and disputed when they do not; \
      nobody can be asked why it was made.
      """,
    source: "RAPID: one decider for each decision.",
    needs: [.decisions],
    bad: [
      """
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: [claims-team-lead, ▸finance-controller]}
      """
    ],
    good: [
      """
      decisions:
        approve-payout:
          title: Approve a payout
          measure: payout
          as_is:
            - {up_to: 5000, decide: claims-team-lead, agree: finance-controller}
            - {decide: finance-controller}
      """
    ],
    basis: .plan { context in
      context.inEachDecision { decision, bands, state in
        bands.enumerated().flatMap { index, band -> [Diagnostic] in
          guard band.decide.count > 1 else { return [] }
          let places = band.decide.map {
            decision.place(ofBand: index, "decide", $0.text, in: state)
          }
          let which = bands.count > 1 ? "band \(index + 1) of " : ""
          return [
            context.finding(
              "\(which)decision `\(decision.id)` has \(band.decide.count.inWords) deciders",
              at: places[1], about: decision, in: state, cause: "band \(index)",
              label: "second decider", labels: [.init("first decider", at: places[0])],
              help: "keep one, `decide: \(band.decide[0])`, and name the others under `agree:` "
                + "or `advise:`")
          ]
        }
      }
    })
}
