import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let escalationBroken = Rule(
    "ai/escalation-broken", .error,
    "An escalation runs in a circle, ends in a system, or ends lower than it begins.",
    rationale: """
      A case goes up because it needs more authority than is there. A ladder that does not lead to \
      more of it only passes the case round.
      """,
    source: """
      Decision rights: the last rung is a person with authority. Authority is judged by stated limits \
      on the decision's measure, or within one reporting line.
      """,
    needs: [.escalation],
    bad: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight:
              mode: sample
              by: claims-handler
              stop: claims-team-lead
              escalate: [claims-team-lead, ▸claims-handler, head-of-claims]
      decisions:
        approve-payout:
          title: Approve a payout
          escalate: [head-of-claims, ▸triage-model]
          as_is:
            - {decide: claims-handler}
      """,
      """
      roles:
        claims-team-lead:
          title: Claims team lead
          reports_to: head-of-claims
        head-of-claims:
          title: Head of claims
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: head-of-claims, I: fraud-analyst}
            oversight:
              mode: sample
              by: claims-handler
              stop: head-of-claims
              escalate: [head-of-claims, ▸claims-team-lead]
        check-payment:
          title: Check a payment
          as_is:
            raci: {R: payments-clerk, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      roles:
        claims-team-lead:
          title: Claims team lead
          authority: {limits: {payout: 20000}}
        finance-controller:
          title: Finance controller
          authority: {limits: {payout: 10000}}
      activities:
        check-payment:
          title: Check a payment
          as_is:
            raci: {R: payments-clerk, A: finance-controller, I: fraud-analyst}
      decisions:
        approve-payout:
          title: Approve a payout
          measure: payout
          escalate: [claims-team-lead, ▸finance-controller]
          as_is:
            - {up_to: 5000, decide: claims-handler}
            - {up_to: 20000, decide: claims-team-lead}
            - {decide: head-of-claims}
      """,
    ],
    good: [
      """
      roles:
        claims-team-lead:
          title: Claims team lead
          reports_to: head-of-claims
        head-of-claims:
          title: Head of claims
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight:
              mode: sample
              by: claims-handler
              stop: claims-team-lead
              escalate: [claims-team-lead, head-of-claims]
        check-payment:
          title: Check a payment
          as_is:
            raci: {R: payments-clerk, A: head-of-claims, I: fraud-analyst}
      """,
      """
      decisions:
        approve-payout:
          title: Approve a payout
          escalate: [claims-team-lead, finance-controller]
          as_is:
            - {decide: claims-handler}
      """,
    ],
    basis: .plan { context in
      var lines = ReportingLines(context.definitions.roles)
      var seen: Set<DomainLadder> = []
      let activities = context.inEachActivity { activity, work, state in
        guard work.execution != .human, let rungs = work.oversight?.escalate else { return [] }
        let path = ["oversight", "escalate"]
        // What a domain states for all its activities is one fault, and not one for each of them.
        if !activity.source.states("oversight", "escalate", in: state),
          let domain = activity.domain.flatMap({ context.definitions.domains[$0] })
        {
          guard seen.insert(DomainLadder(domain: domain.id, state: state)).inserted else {
            return []
          }
          let ladder = Ladder(rungs: rungs, of: "domain `\(domain.id)`", path: path)
          return ladder.faults(in: context, &lines, about: domain, state)
        }
        let ladder = Ladder(
          rungs: rungs, of: "activity `\(activity.id)`", path: path, asker: work.oversight?.by,
          placeOfAsker: activity.source.place(in: state, "oversight", "by"))
        return ladder.faults(in: context, &lines, about: activity, state)
      }
      let decisions = context.inEachDecision { decision, bands, state in
        // Where bands lie with several roles the ladder passes through some of them.
        let deciders = Set(bands.flatMap(\.decide))
        let ladder = Ladder(
          rungs: decision.escalate, of: "decision `\(decision.id)`", path: ["escalate"],
          measure: decision.measure, asker: deciders.count == 1 ? deciders.first?.role : nil,
          placeOfAsker: decision.source.place(in: state, "0", "decide"))
        return ladder.faults(in: context, &lines, about: decision, state)
      }
      return activities + decisions
    })
}

private struct DomainLadder: Hashable {
  var domain: ID<Domain>
  var state: Diagnostic.State
}

/// Roles asked one after the other.
private struct Ladder {
  var rungs: [Party]
  /// What it belongs to, as a message says it.
  var owner: String
  var path: [String]
  var measure: String?
  /// Who asks the first rung.
  var asker: ID<Role>?
  var placeOfAsker: () -> SourceRange?

  init(
    rungs: [Party], of owner: String, path: [String], measure: String? = nil,
    asker: ID<Role>? = nil, placeOfAsker: @autoclosure @escaping () -> SourceRange? = nil
  ) {
    self.rungs = rungs
    self.owner = owner
    self.path = path
    self.measure = measure
    self.asker = asker
    self.placeOfAsker = placeOfAsker
  }

  func faults(
    in context: RuleContext, _ lines: inout ReportingLines, about entry: some Entry,
    _ state: Diagnostic.State
  ) -> [Diagnostic] {
    guard let first = rungs.first, let last = rungs.last else { return [] }
    func place(_ index: Int) -> SourceRange {
      entry.source.place(in: state, path: path + ["\(index)"])
    }
    func finding(
      _ message: String, at index: Int, _ labels: [Diagnostic.Label], cause: String, help: String
    ) -> Diagnostic {
      context.finding(
        "the escalation of \(owner) \(message)", at: place(index), about: entry, in: state,
        cause: cause, labels: labels, help: help)
    }
    // As the first rung, who asks is passed over; behind another, the case comes back.
    if let asker, let index = rungs.dropFirst().firstIndex(of: .role(asker)) {
      return [
        finding(
          "comes back to `\(asker)`, who asks", at: index,
          [placeOfAsker().map { .init("asks", at: $0) }].compactMap { $0 }, cause: "circle",
          help: "take `\(asker)` out of `escalate`")
      ]
    }
    if last.system != nil {
      return [
        finding(
          "ends in system `\(last)`", at: rungs.count - 1, [], cause: "system",
          help: "end it with a role that has the authority to settle the case")
      ]
    }
    guard rungs.count > 1, let from = first.role, let to = last.role,
      let reason = context.shortfall(of: to, against: from, on: measure, in: state, &lines)
    else { return [] }
    return [
      finding(
        "ends with less authority than it begins: \(reason)", at: rungs.count - 1,
        [.init("the first rung", at: place(0))], cause: "authority",
        help: "end it with a role above `\(from)`, or turn the order round")
    ]
  }
}

extension RuleContext {
  /// Why a role has less authority than another; nil where that is not stated.
  fileprivate func shortfall(
    of role: ID<Role>, against other: ID<Role>, on measure: String?, in state: State,
    _ lines: inout ReportingLines
  ) -> String? {
    let roles = definitions.roles
    if let measure, let limit = roles[role]?.authority(in: state).limit(on: measure),
      let more = roles[other]?.authority(in: state).limit(on: measure)
    {
      guard limit < more else { return nil }
      let what = measure.excerpt(limit: 60)
      return "`\(role)` may go to \(limit.readable) on \(what), `\(other)` to \(more.readable)"
    }
    return lines.superiors(of: role).contains(other) ? "`\(role)` stands below `\(other)`" : nil
  }
}

/// Who stands above whom; a line is walked once, however many ladders end in the role.
private struct ReportingLines {
  private let roles: Catalog<Role>
  private var superiors: [ID<Role>: Set<ID<Role>>] = [:]

  init(_ roles: Catalog<Role>) { self.roles = roles }

  mutating func superiors(of role: ID<Role>) -> Set<ID<Role>> {
    if let known = superiors[role] { return known }
    var result: Set<ID<Role>> = []
    var current = roles[role]?.reportsTo
    while let superior = current, result.insert(superior).inserted {
      current = roles[superior]?.reportsTo
    }
    superiors[role] = result
    return result
  }
}
