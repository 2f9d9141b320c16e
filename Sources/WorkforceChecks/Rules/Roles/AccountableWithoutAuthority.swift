import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let accountableWithoutAuthority = Rule(
    "role/accountable-without-authority", .error,
    "A role accounts for what it has no authority over.",
    rationale: """
      Whoever answers for a result without the power to change it is there to be blamed. That holds \
      for an amount above the role's limit, and for a system it cannot stop or override.
      """,
    source: "Accountability, responsibility and authority belong together; AI may perform, a role "
      + "with the power to change the outcome accounts.",
    needs: [.authority],
    bad: [
      """
      roles:
        claims-team-lead:
          title: Claims team lead
          authority: {limits: {claim-amount: 5000 EUR}}
      decisions:
        settle-claim:
          title: Settle a claim
          measure: claim-amount
          as_is:
            - {up_to: 20000 EUR, decide: claims-handler, accountable: ▸claims-team-lead}
            - {decide: head-of-claims}
      """,
      """
      activities:
        triage-claim:
          title: Triage a claim
          as_is:
            execution: delegated
            raci: {R: triage-model, A: ▸head-of-claims, I: customer-service-lead}
            completed: 70%
            manual: claims-handler
            oversight: {mode: approve-each, by: claims-handler, stop: claims-team-lead}
      """,
    ],
    good: [
      """
      roles:
        claims-team-lead:
          title: Claims team lead
          authority: {limits: {claim-amount: 20000 EUR}}
      decisions:
        settle-claim:
          title: Settle a claim
          measure: claim-amount
          as_is:
            - {up_to: 20000 EUR, decide: claims-handler, accountable: claims-team-lead}
            - {decide: claims-handler, accountable: head-of-claims}
      """,
      """
      roles:
        head-of-claims: {title: Head of claims, authority: {rights: [override]}}
      activities:
        triage-claim:
          title: Triage a claim
          as_is:
            execution: delegated
            raci: {R: triage-model, A: head-of-claims, I: customer-service-lead}
            completed: 70%
            manual: claims-handler
            oversight: {mode: approve-each, by: claims-handler, stop: claims-team-lead}
        route-claim:
          title: Route a claim
          as_is:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: customer-service-lead}
            completed: 70%
            manual: claims-handler
            oversight: {mode: approve-each, by: claims-handler, stop: claims-team-lead}
      """,
    ],
    basis: .plan { context in context.aboveLimit + context.withoutStop })
}

extension Need {
  fileprivate static let authority = Self("`authority` of a role or `oversight.stop`") {
    limits.isStated($0) || statesStop($0)
  }

  /// Whether the plan has come to who may stop or override a system.
  fileprivate static func statesStop(_ definitions: Definitions) -> Bool {
    definitions.roles.contains {
      !$0.authority.rights.isEmpty || $0.toBe?.authority?.rights.isEmpty == false
    }
      || definitions.activities.contains {
        $0.asIs?.oversight?.stop != nil || $0.toBe?.oversight?.stop != nil
      }
  }
}

extension RuleContext {
  /// Bands of another decider; what a decider may decide is `decision/decider-above-authority`.
  fileprivate var aboveLimit: [Diagnostic] {
    inEachDecision { decision, bands, state in
      guard let measure = decision.measure else { return [] }
      return bands.enumerated().flatMap { index, band in
        band.accountable.filter { !band.decide.contains($0) }.compactMap { party in
          guard let role = party.role.flatMap({ definitions.roles[$0] }),
            let limit = role.authority(in: state).limit(on: measure),
            band.upTo.map({ $0 > limit }) ?? true
          else { return nil }
          let unit = amountUnit(of: decision)
          let band = band.upTo.map { "up to \($0.readable)\(unit)" } ?? "without an upper limit"
          return finding(
            "`\(role.id)` accounts for decision `\(decision.id)` \(band); its own limit is "
              + "\(limit.readable)\(unit)",
            at: decision.placeOfAccountable(party, band: index, in: state), about: decision,
            in: state, cause: "\(index) \(role.id)",
            labels: [
              .init(
                "limit of \(limit.readable)\(unit)", at: role.placeOfLimit(on: measure, in: state))
            ],
            help: "raise the limit of `\(role.id)` on `\(measure.excerpt(limit: 60))`, or let a "
              + "role that has it account for the band")
        }
      }
    }
  }

  /// Work whose result a system produces, and an owner who can neither stop nor override it.
  fileprivate var withoutStop: [Diagnostic] {
    guard Need.statesStop(definitions) else { return [] }
    return inEachActivity { activity, work, state in
      guard work.execution.isSystems, !work.responsibilities.performers.isEmpty else { return [] }
      let stops =
        [work.oversight?.stop] + work.systems.map { definitions.systems[$0]?.stop }
      return accountable(work).compactMap { letter in
        guard let role = letter.party.role.flatMap({ definitions.roles[$0] }) else { return nil }
        let authority = role.authority(in: state)
        guard !authority.has(.stop), !authority.has(.override), !stops.contains(role.id) else {
          return nil
        }
        return finding(
          "`\(role.id)` accounts for activity `\(activity.id)`, done by a system, and can neither "
            + "stop nor override it",
          at: activity.place(of: letter.party, letter: letter.letter, in: state), about: activity,
          in: state, cause: role.id.text, labels: stopLabel(of: activity, work, in: state),
          help: "give `\(role.id)` `authority: {rights: [stop]}`, name it under `stop` of the "
            + "oversight, or let the role that can stop it account")
      }
    }
  }

  private func stopLabel(
    of activity: Activity, _ work: ActivityState, in state: State
  ) -> [Diagnostic.Label] {
    guard let stop = work.oversight?.stop, activity.source.states("oversight", "stop", in: state)
    else { return [] }
    return [
      .init("`\(stop)` can stop it", at: activity.source.place(in: state, "oversight", "stop"))
    ]
  }
}
