import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let manyVetoes = Rule(
    "decision/many-vetoes", .warning, "More than two parties have to agree to a decision.",
    rationale: """
      Everybody who has to agree can stop the decision; it then waits for the slowest and is watered \
      down for the most careful.
      """,
    source: "RAPID: the right to agree is given sparingly.",
    thresholds: [.init("max", 2, "parties that may have to agree in one band")],
    needs: [.decisions],
    bad: [
      """
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - decide: claims-team-lead
              agree: [fraud-analyst, finance-controller, ▸quality-lead]
      """
    ],
    good: [
      """
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - decide: claims-team-lead
              agree: [fraud-analyst, finance-controller]
              advise: quality-lead
      """
    ],
    basis: .plan { context in
      context.inEachDecision { decision, bands, state in
        let most = context.threshold("max", in: decision.domain)
        return bands.enumerated().flatMap { index, band -> [Diagnostic] in
          guard Double(band.agree.count) > most else { return [] }
          let first = band.agree[max(0, Int(most))]
          let which = bands.count > 1 ? "band \(index + 1) of " : ""
          return [
            context.finding(
              "\(band.agree.count.inWords) parties have to agree to \(which)decision "
                + "`\(decision.id)`; \(Int(most).inWords) at most should",
              at: decision.place(ofBand: index, "agree", first.text, in: state), about: decision,
              in: state, cause: "band \(index)", label: "one too many",
              help: "keep those whose refusal must stop it; move the others to `advise:`")
          ]
        }
      }
    })
}
