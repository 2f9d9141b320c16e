import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let redeployWithoutDemand = Rule(
    "benefit/redeploy-without-demand", .warning,
    "Hours are redeployed to a role that has no work for them.",
    rationale: """
      People who are sent where nothing waits for them are counted as a benefit and cost the same as \
      before, one department further on.
      """,
    source: "Benefits management: redeployment needs demand at the role it leads to.",
    thresholds: [
      .init("tolerance", 0.1, "part by which the hours sent may exceed the work that waits")
    ],
    needs: [.hours, .release],
    bad: [
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release:
              - {to: redeploy, role: fraud-analyst, hours: 500 h per year, realised: 80%}
              - {to: ▸redeploy, hours: 500 h per year, realised: 80%}
        payments-clerk:
          title: Payments clerk
          to_be:
            release: {to: redeploy, role: ▸fraud-analyst, share: 100%, realised: 80%}
        fraud-analyst: {title: Fraud analyst}
      activities:
        triage-claim:
          title: Triage a claim
          volume: 6000 per year
          time: 20 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: quality-lead}
          to_be:
            time: 10 min
        pay-claim:
          title: Pay a claim
          volume: 6000 per year
          time: 10 min
          as_is:
            raci: {R: payments-clerk, A: claims-team-lead, I: quality-lead}
          to_be:
            time: 5 min
        screen-claim:
          title: Screen a claim for fraud
          volume: 6000 per year
          time: 10 min
          as_is:
            raci: {R: fraud-analyst, A: claims-team-lead, I: quality-lead}
          to_be:
            time: 15 min
      """
    ],
    good: [
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release:
              - {to: redeploy, role: fraud-analyst, hours: 687.5 h per year, realised: 80%}
              - {to: quality, hours: 312.5 h per year, realised: 50%}
      activities:
        triage-claim:
          title: Triage a claim
          volume: 6000 per year
          time: 20 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: quality-lead}
          to_be:
            time: 10 min
        screen-claim:
          title: Screen a claim for fraud
          volume: 6000 per year
          time: 10 min
          as_is:
            raci: {R: fraud-analyst, A: claims-team-lead, I: quality-lead}
          to_be:
            time: 15 min
      """,
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release: {to: redeploy, role: fraud-analyst, share: 100%, realised: 80%}
      activities:
        triage-claim:
          title: Triage a claim
          volume: 6000 per year
          time: 20 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: quality-lead}
          to_be:
            time: 10 min
        trace-fraud-rings:
          title: Trace fraud rings
          to_be:
            raci: {R: fraud-analyst, A: claims-team-lead, I: quality-lead}
      """,
      """
      plan:
        id: example
        title: Example
        as_of: 2027-01-01
        working_time: {paid: 1950 h per year, shrinkage: 30%, utilisation: 85%}
      roles:
        claims-handler:
          title: Claims handler
          fte: 2
          to_be:
            release: {to: redeploy, role: fraud-analyst, share: 100%, realised: 80%}
        fraud-analyst:
          title: Fraud analyst
          fte: 1
          other_work: 2000 h per year
          to_be: {fte: 2}
      activities:
        triage-claim:
          title: Triage a claim
          volume: 6000 per year
          time: 20 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: quality-lead}
          to_be:
            time: 10 min
      """,
    ],
    basis: .plan { context in
      let redeployed = Redeployed(context)
      let unknown = context.rolesOfUnknownHours
      return redeployed.withoutRole.map { context.toNoRole($0) }
        + redeployed.targets.compactMap { target, sent in
          unknown.contains(target) ? nil : context.excess(of: sent, to: target)
        }
    })
}

/// The hours that releases send to other roles, in the order of the text.
private struct Redeployed {
  struct Sent {
    var role: Role
    var entry: Int
    /// Hours a year that arrive: what is released, less what is not realised.
    var hours: Double
    var realised: Double
  }

  private(set) var targets: [(role: ID<Role>, sent: [Sent])] = []
  private(set) var withoutRole: [Sent] = []

  init(_ context: RuleContext) {
    var places: [ID<Role>: Int] = [:]
    for (role, capacity) in zip(context.definitions.roles, context.analysis.roles) {
      let released = ReleasedHours(role, capacity)
      let isKnown = capacity.asIs.work > 0 || capacity.toBe.work > 0
      // Hours that are not there are claimed, not sent; another rule says so.
      let part = isKnown && released.claimed > released.net ? released.net / released.claimed : 1
      for (entry, release) in (role.toBe?.release ?? []).enumerated()
      where release.to == .redeploy {
        let realised = release.realised?.value ?? 1
        let sent = Sent(
          role: role, entry: entry, hours: released.claims[entry] * part * realised,
          realised: realised)
        guard let target = release.role else {
          withoutRole.append(sent)
          continue
        }
        if places[target] == nil {
          places[target] = targets.count
          targets.append((target, []))
        }
        if let place = places[target] { targets[place].sent.append(sent) }
      }
    }
  }
}

extension RuleContext {
  /// Roles with work whose hours the plan does not state: nobody can tell what they need.
  fileprivate var rolesOfUnknownHours: Set<ID<Role>> {
    var result: Set<ID<Role>> = []
    for (activity, hours) in zip(definitions.activities, analysis.activities) {
      guard let work = activity.toBe, hours.inputsToBe == nil else { continue }
      result.formUnion(work.responsibilities.roles(.perform))
      result.formUnion(work.manual.map(\.role) + work.overseers)
    }
    return result
  }

  fileprivate func toNoRole(_ sent: Redeployed.Sent) -> Diagnostic {
    finding(
      "`\(sent.role.id)` redeploys \(sent.hours.readable) h a year to no role",
      at: sent.role.place(ofRelease: sent.entry, "to"), about: sent.role, in: .toBe,
      cause: "entry \(sent.entry)",
      help: "add `role:` with the role whose work waits for the hours, or choose another `to:`")
  }

  fileprivate func excess(of sent: [Redeployed.Sent], to target: ID<Role>) -> Diagnostic? {
    guard let role = definitions.roles[target], let capacity = analysis[target] else { return nil }
    let unmet = capacity.unmetHours
    let most = max(unmet * (1 + threshold("tolerance")), unmet + 1)
    let sum = sent.reduce(0) { $0 + $1.hours }
    // The last digits of a sum are nobody's hours.
    guard sum > most + 1e-6 else { return nil }
    var arrived = 0.0
    let over = sent.firstIndex { entry in
      arrived += entry.hours
      return arrived > most + 1e-6
    }
    let at = over ?? 0
    let others = sent.indices.filter { $0 != at }.prefix(4)
    return finding(
      "\(sum.readable) h a year are redeployed to `\(target)`, which has "
        + (unmet < 1 ? "no work for them" : "work for \(unmet.readable) h of them"),
      at: sent[at].role.place(ofRelease: sent[at].entry, "role"), about: sent[at].role, in: .toBe,
      cause: target.text, label: sent[at].label,
      labels: others.map { index in
        .init(
          sent[index].label, at: sent[index].role.place(ofRelease: sent[index].entry, "role"))
      },
      notes: notes(on: role, capacity),
      help: "lower the hours, send them elsewhere, or state the work they are for: an activity "
        + "with `volume` and `time`, or `other_work` of `\(target)`")
  }

  private func notes(on role: Role, _ capacity: RoleCapacity) -> [String] {
    let (before, after) = (capacity.asIs, capacity.toBe)
    var notes: [String] = []
    if before.work > 0 || after.work > 0 {
      notes.append(
        "the work of `\(role.id)` goes from \(before.work.readable) to \(after.work.readable) h "
          + "a year")
    }
    if let supply = before.supply {
      notes.append(
        "it needs \(after.demand.readable) h a year in the to-be, and the people of today have "
          + "\(supply.readable) h")
    }
    return notes
  }
}

extension Redeployed.Sent {
  fileprivate var label: String {
    realised < 1
      ? "\(hours.readable) h from here, \(realised.percent) of what is released"
      : "\(hours.readable) h from here"
  }
}
