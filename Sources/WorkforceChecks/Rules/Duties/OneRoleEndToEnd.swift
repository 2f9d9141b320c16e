import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let oneRoleEndToEnd = Rule(
    "duties/one-role-end-to-end", .error,
    "One role prepares a decision, takes it and carries it out.",
    rationale: """
      Where nobody else has a hand in it, neither a mistake nor a fraud meets a second pair of eyes \
      on its way.
      """,
    source: """
      Separation of duties: nobody controls a process from end to end. A warning where the impact is \
      not high.
      """,
    needs: [.decisions, .feeds],
    bad: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          feeds: [approve-payout]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      decisions:
        approve-payout:
          title: Approve a payout
          impact: {severity: high, probability: low}
          as_is:
            - {decide: ▸claims-handler, perform: claims-handler}
      """,
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        pay-claim:
          title: Pay a claim
          feeds: [outside]
          as_is:
            raci: {R: claims-handler, A: finance-controller, I: customer-service-lead}
      decisions:
        approve-payout:
          title: Approve a payout
          activity: assess-claim
          feeds: [pay-claim]
          measure: payout
          as_is:
            - {up_to: 5000, decide: ▸claims-handler}
            - {decide: claims-team-lead}
      """,
    ],
    good: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          feeds: [approve-payout]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      decisions:
        approve-payout:
          title: Approve a payout
          impact: {severity: high, probability: low}
          as_is:
            - {decide: claims-handler, perform: payments-clerk}
      """,
      """
      activities:
        assess-claim:
          title: Assess a claim
          feeds: [approve-payout]
          as_is:
            raci: {R: [claims-handler, fraud-analyst], A: claims-team-lead, I: model-steward}
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: claims-handler, perform: claims-handler}
      """,
      """
      activities:
        assess-claim:
          title: Assess a claim
          feeds: [approve-payout]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: claims-handler, agree: finance-controller, perform: claims-handler}
      """,
    ],
    basis: .plan { context in
      let feeding = [context.feeders(in: .asIs), context.feeders(in: .toBe)]
      return context.inEachDecision { decision, bands, state in
        let feeders = feeding[state == .asIs ? 0 : 1][decision.id] ?? []
        guard let first = feeders.first, let role = first.solePerformer(in: state),
          feeders.allSatisfy({ $0.solePerformer(in: state) == role })
        else { return [] }
        // The work named as its preparation says more than another step that leads to it.
        let preparing = feeders.first { $0.id == decision.activity } ?? first
        let steps = Set(feeders.map(\.id))
        // What goes back to who prepared it is rework, not the decision carried out.
        let executed = decision.feeds.lazy.filter { !steps.contains($0) }
          .compactMap { context.definitions.activities[$0] }
          .first { $0.solePerformer(in: state) == role }
        let place = bands.firstIndex { band in
          band.decide.contains(.role(role)) && !band.needsConsent(besides: role)
            && (band.perform.contains(.role(role)) || executed != nil)
        }
        guard let place else { return [] }
        let isInBand = bands[place].perform.contains(.role(role))
        let execution =
          isInBand
          ? decision.source.place(in: state, "\(place)", "perform", role.text)
          : executed?.place(ofPerformer: role, in: state)
        let isHigh =
          decision.impact.map(\.isHigh) ?? feeders.contains { $0.impact?.isHigh == true }
        return [
          context.finding(
            "role `\(role)` alone prepares, takes and carries out decision `\(decision.id)`",
            at: decision.source.place(in: state, "\(place)", "decide", role.text),
            about: decision, in: state, cause: role.text, severity: isHigh ? .error : .warning,
            label: "decides",
            labels: [.init("prepares it alone", at: preparing.place(ofPerformer: role, in: state))]
              + [execution.map { .init("carries it out", at: $0) }].compactMap { $0 },
            help: isInBand
              ? "name another role in `decide` or in `perform`, or add `agree:` with a second role"
              : "name another role in `decide`, or in `\(context.performing)` of "
                + "`\(executed?.id.text ?? "")`; or add `agree:` with a second role")
        ]
      }
    })
}

extension RuleContext {
  fileprivate var performing: String { plan.scheme.letter(for: .perform) ?? "R" }

  fileprivate func feeders(in state: State) -> [ID<Decision>: [Activity]] {
    let chain = state == .asIs ? analysis.chainAsIs : analysis.chainToBe
    var result: [ID<Decision>: [Activity]] = [:]
    for activity in definitions.activities {
      for step in chain.feeds[activity.id] ?? [] {
        if case .decision(let decision) = step { result[decision, default: []].append(activity) }
      }
    }
    return result
  }
}

extension Activity {
  fileprivate func solePerformer(in state: Diagnostic.State) -> ID<Role>? {
    guard let performers = self.state(state)?.responsibilities.performers, performers.count == 1
    else { return nil }
    return performers[0].role
  }

  fileprivate func place(ofPerformer role: ID<Role>, in state: Diagnostic.State) -> SourceRange {
    let assignment = self.state(state)?.responsibilities.assignments.first {
      $0.relation == .perform && $0.party == .role(role)
    }
    return assignment.map { place(of: $0, in: state) } ?? source.declaration
  }
}

extension Band {
  /// Whether somebody else must say yes too.
  fileprivate func needsConsent(besides role: ID<Role>) -> Bool {
    agree.contains { $0 != .role(role) && $0.system == nil }
  }
}
