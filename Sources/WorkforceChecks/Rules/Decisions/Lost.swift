import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let decisionLost = Rule(
    "decision/lost", .error, "A decision of today has no owner in the to-be.",
    rationale: """
      The question still comes up. With nobody to answer it, it is decided by whoever meets it, or not \
      at all.
      """,
    source: """
      Conservation: every decision right of the as-is is kept, moved, or ends with a reason. What ends \
      among activities and measures is found by `flow/lost-responsibility`.
      """,
    needs: [.decisions],
    bad: [
      """
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: claims-team-lead}
          to_be: {retired: ▸yes}
      """,
      """
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: claims-team-lead}
          to_be: {retired: "", into: ▸[settle-claim]}
        settle-claim:
          title: Settle a claim
          as_is:
            - {decide: claims-team-lead}
          to_be: {retired: Claims are settled by the garage}
      """,
      """
      systems:
        triage-model: {title: Triage model, kind: model, to_be: {stage: retired}}
      decisions:
        route-claim:
          title: Route a claim
          as_is:
            - decide: ▸triage-model
              accountable: claims-team-lead
              override: claims-team-lead
      """,
      """
      decisions:
        refuse-claim:
          title: Refuse a claim
          as_is:
            - {when: the policy had lapsed, decide: claims-handler}
            - {when: ▸fraud is suspected, decide: fraud-analyst}
          to_be:
            - {when: The policy had lapsed, decide: claims-team-lead}
      """,
    ],
    good: [
      """
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: claims-team-lead}
          to_be: {retired: "", into: [settle-claim]}
        settle-claim:
          title: Settle a claim
          to_be:
            - {decide: claims-team-lead}
        waive-excess:
          title: Waive the excess
          as_is:
            - {decide: claims-team-lead}
          to_be: {retired: No policy has an excess any more}
      """,
      """
      decisions:
        refuse-claim:
          title: Refuse a claim
          as_is:
            - {when: the policy had lapsed, decide: claims-handler}
            - {when: fraud is suspected, decide: fraud-analyst}
          to_be:
            - {when: the policy had lapsed, decide: claims-team-lead}
            - {when: the facts are in doubt, decide: fraud-analyst}
      """,
    ],
    basis: .plan { context in
      let answering = context.accountabilities(in: .toBe)
      return context.definitions.decisions.flatMap { decision -> [Diagnostic] in
        if let end = decision.retirement {
          return [context.lostEnd(of: decision, end)].compactMap { $0 }
        }
        return context.absentDeciders(of: decision, besides: answering)
          + context.droppedCases(of: decision)
      }
    })
}

extension RuleContext {
  fileprivate func lostEnd(
    of decision: Decision, _ end: Retirement<Decision>
  ) -> Diagnostic? {
    guard end.reason.saysNothing else { return nil }
    guard !end.into.isEmpty else {
      return finding(
        "decision `\(decision.id)` ends with no reason and no successor",
        at: decision.source.place("to_be", "retired"), about: decision, in: .toBe,
        help: "write why it ends, `retired: \"…\"`, or what takes its place, `into: […]`")
    }
    // A successor that ends without a word is the fault itself and reported there.
    let ends = end.into.compactMap { id in
      definitions.decisions[id].flatMap { next in next.retirement.map { (next, $0) } }
    }
    guard ends.count == end.into.count, ends.allSatisfy({ $0.1.into.isEmpty }),
      ends.contains(where: { !$0.1.reason.saysNothing })
    else { return nil }
    let names = ends.map { $0.0.id.text }.asList
    return finding(
      "decision `\(decision.id)` passes into \(names), and that ends as well",
      at: decision.source.place("to_be", "into"), about: decision, in: .toBe,
      labels: ends.map { next, _ in
        .init("`\(next.id)` ends", at: next.source.place("to_be", "retired"))
      },
      help: "write why it ends, `retired: \"…\"`, or name a decision that goes on, `into: […]`")
  }

  /// Bands whose decider is not there any more once the plan is through.
  ///
  /// A role that accounts for something and goes is found by `role/accountable-vacant`.
  fileprivate func absentDeciders(
    of decision: Decision, besides answering: [ID<Role>: [Accountability]]
  ) -> [Diagnostic] {
    (decision.toBe ?? []).enumerated().flatMap { index, band -> [Diagnostic] in
      let gone = band.decide.map { (party: $0, end: end(of: $0)) }
      guard let first = gone.first, gone.allSatisfy({ $0.end != nil }), let end = first.end,
        first.party.role.map({ answering[$0] == nil }) ?? true
      else { return [] }
      return [
        finding(
          "nobody is left to make decision `\(decision.id)`: `\(first.party)` \(end.words)",
          at: decision.place(of: first.party, under: "decide", band: index, in: .toBe),
          about: decision, in: .toBe, cause: "band \(index)",
          labels: [
            .init(first.party.system == nil ? "closes here" : "retired here", at: end.place)
          ],
          help: "name who decides from then on under `to_be:`, `decide: …`, or end the decision "
            + "with `to_be: {retired: \"…\"}`")
      ]
    }
  }

  private func end(of party: Party) -> (words: String, place: SourceRange)? {
    if let system = party.system.flatMap({ definitions.systems[$0] }) {
      guard system.stage(in: .toBe) == .retired else { return nil }
      return ("is retired", system.source.place(in: .toBe, "stage"))
    }
    guard let role = party.role.flatMap({ definitions.roles[$0] }), let day = role.toBe?.closes,
      plan.horizon.map({ day <= $0.to }) ?? true
    else { return nil }
    return ("closes on \(day)", role.source.place("to_be", "closes"))
  }

  /// Cases that are told apart today and that the to-be leaves out.
  ///
  /// Only where all cases of the to-be are cases of today: a new one may be the old one in other words.
  fileprivate func droppedCases(of decision: Decision) -> [Diagnostic] {
    guard decision.changes, let before = decision.asIs, let after = decision.toBe else { return [] }
    let kept = Set(after.compactMap(\.caseInWords))
    let today = Set(before.compactMap(\.caseInWords))
    guard after.allSatisfy({ $0.when != nil }), kept.isStrictSubset(of: today) else { return [] }
    return before.enumerated().compactMap { index, band in
      guard let when = band.when, let words = band.caseInWords, !kept.contains(words) else {
        return nil
      }
      return finding(
        "nobody makes decision `\(decision.id)` in the to-be when "
          + "“\(when.excerpt(limit: 60))”",
        at: decision.place(ofBand: index, "when", in: .asIs), about: decision, in: .toBe,
        cause: "case \(index)", label: "decided today",
        help: "add the case to the bands of `to_be:`, `- {when: …, decide: …}`, or a last band "
          + "without `when` for all that is left")
    }
  }
}

extension Band {
  /// The case it is for, however it is spaced and capitalised.
  fileprivate var caseInWords: String? {
    when.map { $0.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }
}
