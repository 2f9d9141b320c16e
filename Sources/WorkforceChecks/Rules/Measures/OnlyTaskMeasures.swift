import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let onlyTaskMeasures = Rule(
    "measure/only-task-measures", .warning, "A domain is measured by its tasks alone.",
    rationale: """
      Tasks get faster and the whole does not: the time saved in one place waits in the next, and \
      nobody sees it. A domain that is redesigned needs a measure of what it is for.
      """,
    source: "Benefits management: from output to outcome; local productivity is no benefit yet.",
    needs: [.level],
    bad: [
      """
      domains:
        ▸motor-claims: {title: Motor claims}
      measures:
        calls:
          title: Calls per day
          unit: calls
          better: higher
          level: task
        letters:
          title: Letters per day
          unit: letters
          better: higher
          level: task
          domain: motor-claims
        complaints:
          title: Complaints
          unit: complaints
          better: lower
          level: outcome
          to_be: {retired: counted elsewhere}
      activities:
        answer-calls:
          title: Answer calls
          domain: motor-claims
          measures: [calls, complaints]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """
    ],
    good: [
      """
      domains:
        motor-claims: {title: Motor claims}
      measures:
        calls:
          title: Calls per day
          unit: calls
          better: higher
          level: task
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          level: workflow
      activities:
        answer-calls:
          title: Answer calls
          domain: motor-claims
          measures: [calls]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      decisions:
        approve-payout:
          title: Approve a payout
          domain: motor-claims
          moves: [cycle-time]
          as_is:
            - {decide: claims-team-lead}
      """,
      """
      domains:
        motor-claims: {title: Motor claims, outcomes: [faster-claims]}
      measures:
        calls:
          title: Calls per day
          unit: calls
          better: higher
          level: task
          domain: motor-claims
        renewals:
          title: Renewals after a claim
          unit: percent
          better: higher
          level: outcome
          outcome: faster-claims
      """,
    ],
    basis: .plan { context in
      let measures = context.measuresByDomain
      return context.definitions.domains.compactMap { domain in
        guard let own = measures[domain.id], !own.isEmpty, own.allSatisfy({ $0.level == .task })
        else { return nil }
        let names = own.prefix(3).map(\.id.text).asList
        let more = own.count > 3 ? " and \(own.count - 3) more" : ""
        return context.finding(
          "domain `\(domain.id)` is measured by its tasks alone: \(names)\(more)",
          at: domain.source.declaration, about: domain, of: domain.id, in: .toBe,
          labels: own.prefix(3).map {
            .init("`\($0.id)` is of a task", at: $0.source.place("level"))
          },
          help: "add a measure with `level: outcome` and `domain: \(domain.id)`, "
            + "and name it under `moves` of a decision")
      }
    })
}

extension Need {
  fileprivate static let level = Self("`level` of a measure") {
    $0.measures.contains { $0.level != nil }
  }
}

extension RuleContext {
  /// The measures that go on in each domain, in the order of the files: those of its activities and
  /// decisions, those that name it, and those of its outcomes.
  fileprivate var measuresByDomain: [ID<Domain>: [Measure]] {
    var named: [ID<Domain>: Set<ID<Measure>>] = [:]
    for work in work(in: .toBe) {
      guard let domain = work.activity.domain else { continue }
      named[domain, default: []].formUnion(work.content.measures)
    }
    for decision in definitions.decisions where decision.toBe != nil {
      let prepared = decision.activity.flatMap { definitions.activities[$0]?.domain }
      let domain = decision.domain ?? prepared
      if let domain { named[domain, default: []].formUnion(decision.moves) }
    }
    var domainsOfOutcome: [ID<Outcome>: [ID<Domain>]] = [:]
    for domain in definitions.domains {
      for outcome in domain.outcomes { domainsOfOutcome[outcome, default: []].append(domain.id) }
    }
    for measure in definitions.measures {
      let domains =
        [measure.domain].compactMap { $0 }
        + (measure.outcome.flatMap { domainsOfOutcome[$0] } ?? [])
      for domain in domains { named[domain, default: []].insert(measure.id) }
    }
    return named.mapValues { ids in
      ids.compactMap { id in definitions.measures.order(of: id) }.sorted()
        .map { definitions.measures[$0] }.filter { $0.toBe != nil }
    }
  }
}
