import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let bandsGapOrOverlap = Rule(
    "decision/bands-gap-or-overlap", .error,
    "The bands of a decision leave an amount to nobody, or give one to two bands.",
    rationale: """
      Where limits overlap two roles each hold that they may decide; where they leave a gap the case \
      waits until somebody who may not decide does.
      """,
    source: "Delegation of authority: limits cover every amount, and each amount once.",
    needs: [.decisions],
    bad: [
      """
      decisions:
        approve-payout:
          title: Approve a payout
          measure: payout
          as_is:
            - {up_to: 5000, decide: claims-handler}
            - {up_to: ▸2000, decide: claims-team-lead}
            - {decide: head-of-claims}
      """,
      """
      decisions:
        approve-payout:
          title: Approve a payout
          measure: payout
          as_is:
            - {up_to: 5000, decide: claims-handler}
            - ▸{decide: claims-team-lead}
            - {up_to: ▸20000, decide: head-of-claims}
      """,
    ],
    good: [
      """
      decisions:
        approve-payout:
          title: Approve a payout
          measure: payout
          as_is:
            - {up_to: 2000, decide: claims-handler}
            - {up_to: 5000, decide: claims-team-lead}
            - {decide: head-of-claims}
        refuse-claim:
          title: Refuse a claim
          as_is:
            - {when: the facts are clear, decide: claims-handler}
            - {when: fraud is suspected, decide: fraud-analyst}
      """,
      """
      decisions:
        route-claim:
          title: Route a claim
          measure: damage
          as_is:
            - up_to: 1000
              confidence: 0.9
              decide: triage-model
              accountable: claims-team-lead
              override: claims-team-lead
            - {up_to: 1000, decide: claims-handler}
            - {decide: claims-team-lead}
      """,
    ],
    basis: .plan { context in
      context.inEachDecision { decision, bands, state in
        // Bands cut by a text have no order, and may take the place of the open one.
        let cut = bands.indices.filter { bands[$0].when == nil }
        guard let last = cut.last else { return [] }
        var findings: [Diagnostic] = []
        var highest: (index: Int, limit: Double)?
        for (place, index) in cut.enumerated() {
          let band = bands[index]
          if index != last, band.splitsByConfidence(from: bands[cut[place + 1]]) { continue }
          guard let limit = band.upTo else {
            if index != last {
              findings.append(context.noLimit(decision, bands.count, index, state))
            }
            continue
          }
          if let before = highest, limit <= before.limit {
            findings.append(context.notAscending(decision, limit, index, before, state))
          } else {
            highest = (index, limit)
          }
        }
        if cut.count == bands.count, let limit = bands[last].upTo {
          findings.append(context.noOpenBand(decision, limit, last, state))
        }
        return findings
      }
    })
}

extension Band {
  /// The same amounts, first where the system is sure enough and then where it is not.
  fileprivate func splitsByConfidence(from next: Band) -> Bool {
    guard let confidence else { return false }
    return upTo == next.upTo && (next.confidence ?? Share(0)) < confidence
  }
}

extension RuleContext {
  fileprivate func notAscending(
    _ decision: Decision, _ limit: Double, _ index: Int, _ before: (index: Int, limit: Double),
    _ state: State
  ) -> Diagnostic {
    let (lower, higher) = (
      decision.amount(limit, in: plan), decision.amount(before.limit, in: plan)
    )
    return finding(
      "band \(index + 1) of decision `\(decision.id)` ends at \(lower), "
        + "an earlier one at \(higher)",
      at: decision.place(ofBand: index, "up_to", in: state), about: decision, in: state,
      cause: "order \(index)", label: "not above the band before",
      labels: [
        .init("\(higher) here", at: decision.place(ofBand: before.index, "up_to", in: state))
      ],
      help: "write the bands from the lowest `up_to` to the highest, each limit once")
  }

  fileprivate func noLimit(
    _ decision: Decision, _ count: Int, _ index: Int, _ state: State
  ) -> Diagnostic {
    finding(
      "band \(index + 1) of \(count) of decision `\(decision.id)` has neither limit nor "
        + "condition, so it overlaps those after it",
      at: decision.place(ofBand: index, in: state), about: decision, in: state,
      cause: "limit \(index)",
      help: decision.measure == nil
        ? "add `when:` with the case it is for to each band"
        : "add `up_to:` with the highest \(decision.measureWord) it covers; only the last has none"
    )
  }

  fileprivate func noOpenBand(
    _ decision: Decision, _ limit: Double, _ index: Int, _ state: State
  ) -> Diagnostic {
    finding(
      "nobody makes decision `\(decision.id)` above \(decision.amount(limit, in: plan))",
      at: decision.place(ofBand: index, "up_to", in: state), about: decision, in: state,
      cause: "open", label: "the last band ends here",
      help: "delete this `up_to`, or add a last band without one: `- {decide: …}`")
  }
}

extension Decision {
  fileprivate var measureWord: String { measure.map { "`\($0.excerpt(limit: 40))`" } ?? "amount" }
}
