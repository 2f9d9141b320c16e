import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let manySystemsOneOverseer = Rule(
    "ai/many-systems-one-overseer", .warning,
    "One role watches many systems, or does little else than watch.",
    rationale: """
      Attention is split with every system more, and wanes where nothing else is done. Past a few \
      systems people report overload and make more grave errors.
      """,
    source: """
      A survey of 1,488 workers (BCG, 2026) sees productivity peak at three tools; the limit of half \
      the hours is own inference from work on vigilance. Hours are those of the to-be, against what \
      the role has or needs, whichever is more; a role that lends hours (`available`) is not judged \
      by them.
      """,
    thresholds: [
      .init("max", 3, "systems one role may watch"),
      .init(
        "share", 0.5, "of its hours that a role may spend on watching, where that is not its trade"),
    ],
    needs: [.execution, .oversight],
    bad: [
      """
      systems:
        mail-model: {title: Mail model, kind: model}
      activities:
        sort-post:
          title: Sort the post
          to_be:
            execution: delegated
            raci: {R: mail-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: quality-lead, stop: claims-team-lead}
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: quality-lead, stop: claims-team-lead}
        assess-claim:
          title: Assess a claim
          to_be:
            execution: delegated
            raci: {R: review-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: quality-lead, stop: claims-team-lead}
        write-letter:
          title: Write a letter
          to_be:
            execution: delegated
            raci: {R: letter-copilot, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: ▸quality-lead, stop: claims-team-lead}
      """,
      """
      plan:
        id: example
        title: Example
        as_of: 2027-01-01
        working_time: {paid: 1000 h per year}
      roles:
        quality-lead: {title: Quality lead, headcount: 1}
        claims-handler: {title: Claims handler, headcount: 10}
      activities:
        triage-claim:
          title: Triage a new claim
          volume: 4000 per month
          time: 12 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            completed: 90%
            oversight:
              mode: sample
              by: ▸quality-lead
              stop: claims-team-lead
              after: {rate: 10%, time: 6 min}
              fixed: 10 h per month
      """,
    ],
    good: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: quality-lead, stop: claims-team-lead}
        sort-post:
          title: Sort the post
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: quality-lead, stop: claims-team-lead}
        assess-claim:
          title: Assess a claim
          to_be:
            execution: delegated
            raci: {R: review-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: quality-lead, stop: claims-team-lead}
        write-letter:
          title: Write a letter
          to_be:
            execution: delegated
            raci: {R: letter-copilot, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: quality-lead, stop: claims-team-lead}
      """,
      """
      plan:
        id: example
        title: Example
        as_of: 2027-01-01
        working_time: {paid: 1000 h per year}
      roles:
        quality-lead: {title: Quality lead, kind: oversight, headcount: 1}
        claims-handler: {title: Claims handler, headcount: 10}
      activities:
        triage-claim:
          title: Triage a new claim
          volume: 4000 per month
          time: 12 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            completed: 90%
            oversight:
              mode: sample
              by: quality-lead
              stop: claims-team-lead
              after: {rate: 10%, time: 6 min}
              fixed: 10 h per month
      """,
    ],
    basis: .plan { context in
      [RuleContext.State.asIs, .toBe].flatMap { state in
        let watched = context.watchedActivities(in: state)
        return context.inOrder(watched).compactMap { role, activities in
          // Who watches many systems spends many hours on it: one cause.
          context.manySystems(role, activities, in: state)
            ?? context.littleElse(role, activities, in: state)
        }
      }
    })
}

extension RuleContext {
  /// The activities in which each role oversees a system.
  fileprivate func watchedActivities(in state: State) -> [ID<Role>: [Activity]] {
    var result: [ID<Role>: [Activity]] = [:]
    for work in work(in: state) where !work.content.systems.isEmpty {
      for role in work.content.overseers { result[role, default: []].append(work.activity) }
    }
    return result
  }

  /// The domain of all of them, whose thresholds then hold.
  private func domain(of activities: [Activity]) -> ID<Domain>? {
    let domain = activities.first?.domain
    return activities.allSatisfy { $0.domain == domain } ? domain : nil
  }

  fileprivate func manySystems(
    _ role: Role, _ activities: [Activity], in state: State
  ) -> Diagnostic? {
    let domain = domain(of: activities)
    let most = threshold("max", in: domain)
    var systems: [ID<System>] = []
    var seen: Set<ID<System>> = []
    var surplus: Activity?
    for activity in activities {
      for system in activity.state(state)?.systems ?? [] where seen.insert(system).inserted {
        systems.append(system)
        if surplus == nil, Double(systems.count) > most { surplus = activity }
      }
    }
    guard let surplus else { return nil }
    let first = activities.first ?? surplus
    let isSmall = most == most.rounded() && (0...10).contains(most)
    let limit = isSmall ? Int(most).inWords : most.readable
    return finding(
      "role `\(role.id)` watches \(systems.count.inWords) systems; \(limit) at most should be one role's",
      at: surplus.place(ofOverseer: role.id, in: state), about: role, of: domain, in: state,
      labels: [
        .init("watches the first here", at: first.place(ofOverseer: role.id, in: state))
      ],
      notes: ["they are \(systems.map(\.text).asList(limit: 8))"],
      help: "name another role in `oversight.by` for some of them")
  }

  fileprivate func littleElse(
    _ role: Role, _ activities: [Activity], in state: State
  ) -> Diagnostic? {
    guard role.kind != .oversight, role.kind != .board, role.available == nil,
      let load = analysis[role.id]?.load(state), let supply = load.supply, supply > 0
    else { return nil }
    let domain = domain(of: activities)
    let most = threshold("share", in: domain)
    let hours = max(supply, load.demand)
    // A hair over the limit is arithmetic, not work.
    guard load.oversight > hours * (most + 1e-9) else { return nil }
    func watching(_ activity: Activity) -> Double {
      let hours = analysis[activity.id]
      return (state == .asIs ? hours?.asIs : hours?.toBe)?.oversight(of: role.id) ?? 0
    }
    guard let largest = activities.max(by: { watching($0) < watching($1) }) else { return nil }
    return finding(
      """
      role `\(role.id)` watches systems for \((load.oversight / 12).readable) of its \
      \((hours / 12).readable) h a month; \(most.percent) at most should be watching
      """,
      at: largest.place(ofOverseer: role.id, in: state), about: role, of: domain, in: state,
      label: "\((watching(largest) / 12).readable) h a month here",
      help: """
        name another role in `oversight.by` for a part of it, or write `kind: oversight` where \
        watching is the role's trade
        """)
  }
}
