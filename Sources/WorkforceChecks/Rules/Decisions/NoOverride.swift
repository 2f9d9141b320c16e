import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let noOverride = Rule(
    "decision/no-override", .error, "A system decides and nobody may override it.",
    rationale: """
      A wrong result then stands until somebody changes the system; people who see the error can \
      only watch.
      """,
    source: "Regulation (EU) 2024/1689, article 14(4)(d): to disregard or reverse the output.",
    needs: [.decidingSystem],
    bad: [
      """
      decisions:
        route-claim:
          title: Route a claim
          as_is:
            - {decide: ▸triage-model, accountable: claims-team-lead}
      """
    ],
    good: [
      """
      roles:
        claims-team-lead:
          title: Claims team lead
          authority: {rights: [override]}
      decisions:
        route-claim:
          title: Route a claim
          as_is:
            - {decide: triage-model, accountable: claims-team-lead}
        route-letter:
          title: Route a letter
          as_is:
            - {decide: triage-model, accountable: head-of-claims, override: claims-handler}
      """
    ],
    basis: .plan { context in
      context.inEachDecision { decision, bands, state in
        bands.enumerated().flatMap { index, band -> [Diagnostic] in
          guard let system = band.decide.first(where: { $0.system != nil }),
            !band.decide.contains(where: { $0.role != nil }), band.override == nil
          else { return [] }
          // Whoever has a say in the band may use a right the role holds anyway.
          let present = band.accountableParties + band.agree + band.verify + decision.escalate
          let mayOverride = present.compactMap(\.role).contains { id in
            context.definitions.roles[id]?.authority(in: state).has(.override) == true
          }
          guard !mayOverride else { return [] }
          return [
            context.finding(
              "system `\(system)` makes decision `\(decision.id)` and nobody may override it",
              at: decision.place(ofBand: index, "decide", system.text, in: state),
              about: decision, in: state, cause: "band \(index)",
              help: "add `override:` with a role to the band, or give its accountable role "
                + "`authority: {rights: [override]}`")
          ]
        }
      }
    })
}
