import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let escalationOverload = Rule(
    "decision/escalation-overload", .warning,
    "What is escalated cannot be answered in the promised time by the people on duty.",
    rationale: """
      A promised answer that does not come makes people decide what they may not decide, or lets the \
      case lie. Waiting grows steeply once the people on duty are nearly always busy.
      """,
    source: """
      Queueing (Erlang C): all that decisions pass on to a role waits for its `cover`, and so does what \
      the role reviews before it takes effect where that oversight states `respond_within`, arriving at \
      random over the hours on duty: the `cover` of the oversight of the activity that prepares the \
      decision, else `hours_a_week`. Silent where `volume`, `escalated` with `within`, or `cover` of \
      the first role under `escalate` is not stated.
      """,
    thresholds: [
      .init("answered", 0.8, "least part of what is escalated that is answered in time, 0 to 1"),
      .init(
        "hours_a_week", DutyQueue.standardHours,
        "hours a week on duty where no oversight states its `cover`"),
    ],
    needs: [.promisedAnswer, .coverOfRole],
    bad: [
      """
      roles:
        claims-team-lead: {title: Claims team lead, cover: 3}
      decisions:
        approve-payout:
          title: Approve a payout
          volume: 16000 per week
          escalate: [claims-team-lead]
          as_is:
            - decide: claims-handler
              escalated: {rate: 10%, time: 4 min, within: ▸5 min}
      """,
      """
      roles:
        claims-team-lead: {title: Claims team lead, cover: 2}
      decisions:
        approve-payout:
          title: Approve a payout
          volume: 16000 per week
          escalate: [claims-team-lead]
          as_is:
            - {decide: claims-handler, escalated: {rate: 5%, time: 4 min, within: 1 day}}
        refuse-claim:
          title: Refuse a claim
          volume: 16000 per week
          escalate: [claims-team-lead]
          as_is:
            - {decide: claims-handler, escalated: {rate: 5%, time: 4 min, within: ▸4 h}}
      """,
      """
      roles:
        claims-team-lead: {title: Claims team lead, cover: 3}
      activities:
        triage-claim:
          title: Triage a new claim
          volume: 8000 per week
          time: 12 min
          as_is:
            execution: delegated
            raci: {R: triage-model, A: head-of-claims, I: fraud-analyst}
            completed: 100%
            oversight:
              mode: approve-flagged
              by: claims-team-lead
              stop: head-of-claims
              before: {rate: 20%, time: 4 min}
              respond_within: 1 h
      decisions:
        approve-payout:
          title: Approve a payout
          volume: 8000 per week
          escalate: [claims-team-lead, head-of-claims]
          as_is:
            - decide: claims-handler
              escalated: {rate: 10%, time: 4 min, within: ▸1 h}
      """,
    ],
    good: [
      """
      roles:
        claims-team-lead: {title: Claims team lead, cover: 4}
        head-of-claims: {title: Head of claims}
      decisions:
        approve-payout:
          title: Approve a payout
          volume: 16000 per week
          escalate: [claims-team-lead, head-of-claims]
          as_is:
            - decide: claims-handler
              escalated: {rate: 10%, time: 4 min, within: 5 min}
        refuse-claim:
          title: Refuse a claim
          volume: 16000 per week
          escalate: [head-of-claims]
          as_is:
            - {decide: claims-handler, escalated: {rate: 50%, time: 30 min, within: 1 h}}
      """
    ],
    basis: .plan { context in
      [Diagnostic.State.asIs, .toBe].flatMap { state in
        DutyQueue.all(context.definitions, in: state).compactMap {
          context.overload(of: $0, in: state)
        }
      }
    })
}

extension Need {
  fileprivate static let promisedAnswer = Self("`within` of what is `escalated`") {
    $0.decisions.contains { decision in
      ((decision.asIs ?? []) + (decision.toBe ?? [])).contains { $0.escalated?.within != nil }
    }
  }
  fileprivate static let coverOfRole = Self("`cover` of a role") {
    $0.roles.contains { $0.cover != nil }
  }
}

extension RuleContext {
  /// One finding for each queue, at the promise that is kept least; all its promises wait for the
  /// same people.
  fileprivate func overload(of duty: DutyQueue, in state: State) -> Diagnostic? {
    let changes = duty.inflows.contains {
      switch $0.source {
      case .escalation(let id, _): definitions.decisions[id]?.changes == true
      case .review(let id): definitions.activities[id]?.changes == true
      }
    }
    guard state == .toBe || changes else { return nil }
    var worst: (promise: Promise, answered: Double)?
    for inflow in duty.inflows {
      guard case .escalation(let id, let band) = inflow.source,
        let decision = definitions.decisions[id]
      else { continue }
      let standard = max(1, min(168, threshold("hours_a_week", in: decision.domain)))
      guard let minutes = inflow.promised(hoursAWeek: standard) else { continue }
      let promise = Promise(
        decision: decision, band: band, within: inflow.within, minutes: minutes,
        queue: duty.queue(hoursAWeek: standard), hours: inflow.hoursAWeek ?? standard,
        reviews: duty.inflows.contains(where: \.isReview))
      let answered = promise.queue.answered(within: promise.minutes)
      guard answered < threshold("answered", in: decision.domain) else { continue }
      // Of promises that are never kept, the shortest.
      if let worst, (worst.answered, worst.promise.minutes) <= (answered, promise.minutes) {
        continue
      }
      worst = (promise, answered)
    }
    guard let worst, let role = definitions.roles[duty.role] else { return nil }
    return overload(of: role, worst.promise, answered: worst.answered, in: state)
  }

  private func overload(
    of role: Role, _ promise: Promise, answered: Double, in state: State
  ) -> Diagnostic {
    let queue = promise.queue
    let duty = "\(queue.people) \(queue.people == 1 ? "is" : "are") on duty"
    let within = promise.within.map(\.inWords) ?? ""
    let least = threshold("answered", in: promise.decision.domain)
    let message =
      queue.isStable
      ? "`\(role.id)` answers \(answered.percent) of what is escalated to it within \(within), "
        + "not \(least.percent)"
      : "what is escalated to `\(role.id)`\(promise.reviews ? ", with what it reviews," : "") keeps "
        + "\(queue.load.readable) people busy, and \(duty)"
    var notes = [
      "\(queue.arrivals.readable) cases an hour, \(queue.minutes.readable) min each, in "
        + "\(promise.hours.readable) hours a week on duty"
    ]
    if promise.reviews {
      notes.append("items that wait for the role's review, with a promised time, are among them")
    }
    if let wait = queue.meanWait { notes.append("the mean wait is \(wait.readable) min") }
    let enough = queue.peopleNeeded(toAnswer: least, within: promise.minutes)
    return finding(
      message,
      at: promise.decision.place(ofBand: promise.band, "escalated", "within", in: state),
      about: role, of: promise.decision.domain, in: state,
      label: queue.isStable ? "promised here" : "promised here, and never kept",
      labels: [.init(duty, at: role.source.place("cover"))], notes: notes,
      help: (enough.map { "write `cover: \($0)` once there are so many, " }
        ?? "let more people be on duty (`cover`), ")
        + "promise a longer time under `within`, or let less be escalated")
  }
}

/// What one band promises, and the queue that has to keep it.
private struct Promise {
  var decision: Decision
  var band: Int
  var within: ResponseTime?
  /// On duty.
  var minutes: Double
  var queue: ErlangC
  var hours: Double
  /// Whether reviews wait for the same people.
  var reviews: Bool
}

extension DutyQueue.Inflow {
  fileprivate var isReview: Bool { if case .review = source { true } else { false } }
}

extension ResponseTime {
  fileprivate var inWords: String {
    switch self {
    case .minutes(let minutes):
      minutes.value >= 60 ? "\(minutes.hours.readable) h" : "\(minutes.value.readable) min"
    case .span(let span): span.description
    }
  }
}
