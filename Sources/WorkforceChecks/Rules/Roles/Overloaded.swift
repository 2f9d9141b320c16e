import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let overloaded = Rule(
    "role/overloaded", .error, "A role needs more hours than it has.",
    rationale: """
      Hours that are not there are taken from oversight and from the hard cases first. A plan that \
      needs them does not go live as it is written.
      """,
    source: "Demand and supply in hours, wave month by wave month, in place of counting letters.",
    thresholds: [
      .init(
        "max", RoleLoad.Limits.standard.over,
        "demand over supply above which the finding is an error, 1 for 100 %"),
      .init(
        "warning", RoleLoad.Limits.standard.tight,
        "demand over supply above which it is a warning, 1 for 100 %"),
    ],
    needs: [.supply, .hours, .workingTime],
    bad: [
      """
      plan:
        id: example
        title: Example
        as_of: 2027-01-01
        working_time: {paid: 162.5 h per month, shrinkage: 30%, utilisation: 85%}
      roles:
        claims-handler: {title: Claims handler, headcount: ▸10}
      activities:
        assess-claim:
          title: Assess a claim
          volume: 5000 per month
          time: 12 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      plan:
        id: example
        title: Example
        as_of: 2027-01-01
        working_time: {paid: 162.5 h per month, shrinkage: 30%, utilisation: 85%}
      roles:
        claims-handler: {title: Claims handler, fte: ▸10, other_work: 6%}
        ▸claims-team-lead: {title: Claims team lead}
      activities:
        assess-claim:
          title: Assess a claim
          volume: 4500 per month
          time: 12 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        coach-handlers:
          title: Coach the handlers
          volume: 40 per month
          time: 1 h
          as_is:
            raci: {R: claims-team-lead, A: claims-team-lead, I: head-of-claims}
      """,
      """
      plan:
        id: example
        title: Example
        as_of: 2027-01-01
        working_time: {paid: 162.5 h per month, shrinkage: 30%, utilisation: 85%}
      roles:
        claims-team-lead: {title: Claims team lead, headcount: ▸3, other_work: 80%}
      activities:
        coach-handlers:
          title: Coach the handlers
          volume: 100 per month
          time: 1 h
          as_is:
            raci: {R: claims-team-lead, A: head-of-claims, I: fraud-analyst}
      """,
    ],
    good: [
      """
      plan:
        id: example
        title: Example
        as_of: 2027-01-01
        working_time: {paid: 162.5 h per month, shrinkage: 30%, utilisation: 85%}
      roles:
        claims-handler: {title: Claims handler, headcount: 10}
      activities:
        assess-claim:
          title: Assess a claim
          volume: 4500 per month
          time: 12 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """
    ],
    basis: .plan { context in
      let largest = LargestParts(context)
      return context.definitions.roles.compactMap { role in
        context.overload(of: role, largest: largest) ?? context.unknownSupply(of: role)
      }
    })
}

extension Need {
  fileprivate static let supply = Self("`headcount`, `fte` or `available` of a role") {
    $0.roles.contains { $0.headcount != nil || $0.fte != nil || $0.available != nil }
  }
  fileprivate static let workingTime = Self("`working_time` of the plan or a role") {
    // Hours that are lent are hours already.
    $0.plan.workingTime != nil
      || $0.roles.contains { $0.workingTime != nil || $0.available != nil }
  }
}

extension RuleContext {
  fileprivate func overload(of role: Role, largest: LargestParts) -> Diagnostic? {
    guard let (month, entry) = busiestMonth(of: role), let supply = entry.supply else { return nil }
    let (most, warn) = (threshold("max"), threshold("warning"))
    let margin = RoleLoad.Limits.margin
    let isError = supply <= 0 || entry.demand > supply * (most + margin)
    guard isError || entry.demand > supply * (warn + margin) else { return nil }
    let basis = SupplyBasis(role, monthly: supply, in: month, capacity: analysis[role.id])
    let need = entry.needed(by: role, limit: min(most, warn))
    var help = "lower its work, or move a part of it to another role"
    if let need {
      help = "\(basis.raise(to: need)), or move work to another role"
    }
    let part = largest.part(of: role.id)
    if part?.part == .exceptions { help += "; a lower `share` leaves fewer exceptions" }
    if let other = entry.otherWork(of: role, limit: min(most, warn)) {
      help = "lower `other_work` to \(other)%, " + help
    }
    let toBe = analysis[role.id]?.toBe
    let isPassing = supply > 0 && toBe.map { $0.demand <= ($0.supply ?? 0) * warn } ?? false
    let today = analysis[role.id]?.asIs.overload
    // Work the plan does not hold may be more than any part of what it does.
    let others = (toBe?.otherWork ?? 0) / 12
    let mostIsOthers = others > (part?.hours ?? 0)
    return finding(
      "`\(role.id)` needs \(entry.demand.readable) h a month, has \(supply.readable) h in \(month)",
      at: basis.place, about: role, in: .toBe, severity: isError ? .error : .warning,
      label: basis.label, labels: part.map { [$0.label] } ?? [],
      notes: (mostIsOthers
        ? ["`other_work`, outside this plan, takes \(others.readable) h a month of it"] : [])
        + (part.map { [mostIsOthers ? $0.noteBesideOthers : $0.note] } ?? [])
        + (today.map {
          ["today it needs \($0.demand.readable) h a month and has \($0.supply.readable) h"]
        } ?? [])
        + (isPassing
          ? [
            "once all waves have ended it is enough"
              + (today == nil ? ": the peak is of the transition" : "")
          ] : []),
      help: help)
  }

  /// A role with work and no word of how many do it, in a plan that says so of others.
  fileprivate func unknownSupply(of role: Role) -> Diagnostic? {
    guard role.kind.isOfPeople, let capacity = analysis[role.id], capacity.toBe.supply == nil,
      capacity.effectiveHours != nil, capacity.toBe.work > 0
    else { return nil }
    let hours = (capacity.toBe.work / 12).readable
    return finding(
      "`\(role.id)` needs \(hours) h a month, and how many people it has is not stated",
      at: role.source.declaration, about: role, in: .toBe, cause: "unknown", severity: .warning,
      help: "add `headcount` or `fte`, as other roles of the plan have it")
  }

  /// The month of the highest utilisation once the to-be is live; first of all one in which the role
  /// has work and nobody in it.
  private func busiestMonth(of role: Role) -> (month: Month, entry: RoleMonths.Entry)? {
    guard let place = definitions.roles.order(of: role.id) else { return nil }
    let months = analysis.months
    for (month, entry) in zip(months.months, months.roles[place]) where month >= months.firstLive {
      if let supply = entry.supply, supply <= 0, entry.demand >= 0.05 { return (month, entry) }
    }
    return analysis.peak(of: role.id)
  }
}

extension RoleCapacity.Load {
  /// Hours a month, where the work is more than the role has; nil else.
  fileprivate var overload: (demand: Double, supply: Double)? {
    supply.flatMap { demand > $0 * (1 + 1e-9) ? (demand / 12, $0 / 12) : nil }
  }
}

extension RoleMonths.Entry {
  /// The percentage of work outside the plan that leaves room for the work in it, where the larger
  /// part is outside; nil where it is not stated as a share, or none would be enough.
  fileprivate func otherWork(of role: Role, limit: Double) -> String? {
    guard case .share(let other)? = role.otherWork, let supply, supply > 0,
      other.value * supply > demand / 2
    else { return nil }
    let share = ((limit - demand / supply + other.value) * 100 + 1e-6).rounded(.down)
    return share > 0 ? share.exact : nil
  }

  /// The hours a month that would be enough; nil where work outside the plan grows with them.
  ///
  /// (demand − part of the people's own · supply) ÷ (limit − that part); of the people's own are
  /// their work outside the plan, where it is a share, and the courses of each.
  fileprivate func needed(by role: Role, limit: Double) -> Double? {
    guard let supply, supply > 0 else { return demand / limit }
    var own = 0.0
    if case .share(let other)? = role.otherWork { own = other.value }
    // With both stated, courses follow the headcount and what is raised is the FTE.
    if role.headcount == nil || role.fte == nil { own += training / supply }
    return own < limit ? (demand - own * supply) / (limit - own) : nil
  }
}
