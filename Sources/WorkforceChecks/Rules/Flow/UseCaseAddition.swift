import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let useCaseAddition = Rule(
    "flow/use-case-addition", .warning,
    "One activity of a domain is automated, and everything around it stays as it is.",
    rationale: """
      A use case set into unchanged work saves minutes in one place. Value comes when the work before \
      and after it, who decides and what is measured change with it.
      """,
    source: """
      The domain redesign view: deliverables, "Pilot or operating model". Neighbours are what feeds \
      the activity and what it feeds, also through a decision; the decisions are the domain's and those \
      next to the activity, the measures the domain's and those its work and decisions name.
      """,
    needs: [.execution, .feeds, .decisions, .measures],
    bad: [
      """
      domain: motor-claims
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          outcome: faster-claims
          as_is:
            scorecards: {claims-team-lead: 100%}
      activities:
        register-claim:
          title: Register a claim
          feeds: [triage-claim]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        triage-claim:
          title: Triage a new claim
          feeds: [assess-claim]
          measures: [cycle-time]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: ▸delegated
            raci: {R: triage-model}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        assess-claim:
          title: Assess a claim
          feeds: [approve-payout]
          as_is:
            raci: {R: fraud-analyst, A: claims-team-lead, I: claims-handler}
        check-payment:
          title: Check a payment
          feeds: [outside]
          as_is:
            raci: {R: payments-clerk, A: claims-team-lead, I: fraud-analyst}
          to_be:
            raci: {C: finance-controller}
      decisions:
        approve-payout:
          title: Approve a payout
          moves: [cycle-time]
          as_is:
            - {decide: claims-team-lead}
      """
    ],
    good: [
      """
      domain: motor-claims
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          outcome: faster-claims
          as_is:
            scorecards: {claims-team-lead: 100%}
          to_be:
            scorecards: {claims-handler: 100%}
      activities:
        register-claim:
          title: Register a claim
          feeds: [triage-claim]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        triage-claim:
          title: Triage a new claim
          feeds: [assess-claim]
          measures: [cycle-time]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        assess-claim:
          title: Assess a claim
          feeds: [approve-payout]
          as_is:
            raci: {R: fraud-analyst, A: claims-team-lead, I: claims-handler}
      decisions:
        approve-payout:
          title: Approve a payout
          moves: [cycle-time]
          as_is:
            - {decide: claims-team-lead}
      """,
      """
      domain: motor-claims
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          outcome: faster-claims
          as_is:
            scorecards: {claims-team-lead: 100%}
      activities:
        register-claim:
          title: Register a claim
          feeds: [triage-claim]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        triage-claim:
          title: Triage a new claim
          feeds: [assess-claim]
          measures: [cycle-time]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        assess-claim:
          title: Assess a claim
          feeds: [approve-payout]
          as_is:
            raci: {R: fraud-analyst, A: claims-team-lead, I: claims-handler}
          to_be:
            raci: {R: claims-handler, I: fraud-analyst}
      decisions:
        approve-payout:
          title: Approve a payout
          moves: [cycle-time]
          as_is:
            - {decide: claims-team-lead}
      """,
      """
      domain: motor-claims
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          outcome: faster-claims
          as_is:
            scorecards: {claims-team-lead: 100%}
      activities:
        register-claim:
          title: Register a claim
          feeds: [triage-claim]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        triage-claim:
          title: Triage a new claim
          feeds: [assess-claim]
          measures: [cycle-time]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        assess-claim:
          title: Assess a claim
          feeds: [approve-payout]
          as_is:
            raci: {R: fraud-analyst, A: claims-team-lead, I: claims-handler}
      decisions:
        approve-payout:
          title: Approve a payout
          moves: [cycle-time]
          as_is:
            - {decide: claims-team-lead}
          to_be:
            - {decide: claims-handler}
      """,
    ],
    basis: .plan { context in
      let neighbours = FlowNeighbours(context.definitions, context.analysis)
      let measures = MeasuresOfDomains(context.definitions)
      return context.additions.compactMap { activity in
        let around = neighbours.around(activity.id)
        let decisions = context.definitions.decisions.filter {
          $0.domain == activity.domain || around.decisions.contains($0.id)
        }
        let measured = measures.of(activity.domain)
        // Of what a domain has not stated yet nobody can say that it stays.
        guard !around.activities.isEmpty, !decisions.isEmpty, !measured.isEmpty else { return nil }
        let changes =
          around.activities.map(\.change) + decisions.map(\.change) + measured.map(\.change)
        guard changes.allSatisfy({ $0 == .kept }), !activity.changesItsMeasures,
          context.endsInOutcome(activity.id)
        else { return nil }
        return context.finding(about: activity, around: around.activities, decisions)
      }
    })
}

extension RuleContext {
  fileprivate func finding(
    about activity: Activity, around neighbours: [Activity], _ decisions: [Decision]
  ) -> Diagnostic {
    let near = neighbours.map(\.id.text)
    let domain = activity.domain.map { " of domain `\($0)`" } ?? ""
    let named =
      decisions.count > 1
      ? ", \(decisions.count.inWords) decisions" : decisions.first.map { ", decision `\($0.id)`" }
    return finding(
      "activity `\(activity.id)`\(domain) is automated alone: the work next to it, the decisions "
        + "and the measures stay as they are",
      at: activity.source.place(in: .toBe, "execution"), about: activity, in: .toBe,
      labels: neighbours.prefix(3).map { .init("stays as it is", at: $0.source.declaration) },
      notes: ["unchanged: \(near.asList(limit: 3))\(named ?? "") and all measures"],
      help: "add a `to_be:` to \(near.prefix(3).asAlternatives) with what changes there, and new "
        + "bands or `scorecards:` to the decisions and measures that follow")
  }
}

extension RuleContext {
  /// Activities that a system finishes from now on, where it is the only one of its domain.
  fileprivate var additions: [Activity] {
    let automated = definitions.activities.filter {
      $0.toBe?.finishingSystems.isEmpty == false && $0.asIs?.finishingSystems.isEmpty != false
    }
    let byDomain = Dictionary(grouping: automated, by: \.domain)
    return automated.filter { byDomain[$0.domain]?.count == 1 }
  }

  /// Whether the chain from an activity is closed; where it is not, the rule about the link that is
  /// missing speaks.
  fileprivate func endsInOutcome(_ activity: ID<Activity>) -> Bool {
    guard !isLoose(activity, in: .toBe), analysis.chainToBe.reachesUse(from: activity)
    else { return false }
    guard let path = analysis.chainToBe.path(from: activity),
      definitions.decisions.contains(where: { !$0.moves.isEmpty })
    else { return true }
    let asksOutcome = definitions.measures.contains { $0.outcome != nil }
    return path.measure != nil && (path.outcome != nil || !asksOutcome)
  }
}

extension Activity {
  fileprivate var changesItsMeasures: Bool { asIs.map { $0.measures != toBe?.measures } ?? false }
}
