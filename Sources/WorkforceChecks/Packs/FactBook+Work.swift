import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension FactBook {
  func value(
    _ fact: GovernanceFact, of activity: Activity, _ work: ActivityState,
    _ subject: GovernedSubject
  ) -> FactValue {
    let source = activity.source
    let roles = subject.roles
    if fact.isImpact { return impactFact(fact, activity.impact, source) }
    if fact.isOfBody {
      let sites = Set(roles.compactMap { definitions.roles[$0]?.site })
      let matters = Set([activity.id.text] + [activity.wave?.text].compactMap(\.self))
      let found = bodies.body(
        forRoles: Set(roles), domain: activity.domain, sites: sites, matters: matters)
      return bodyFact(fact, found, lead: subject.day)
    }
    switch fact {
    case .country, .region: return placeFact(fact, sites(of: roles))
    case .execution: return .word(work.execution.rawValue)
    case .systemNeeds where !work.needs.isEmpty: return .words(work.needs.map(\.skill.text))
    case .systemEvidence where work.evidence != nil: return .word("evidence")
    case .fallback where work.fallback != nil: return .word(work.fallback)
    case .by: return .words(Self.overseers(of: work).map(\.text))
    case .stop where work.oversight?.stop != nil: return .word(work.oversight?.stop?.text)
    case .overseerRights:
      return .words(rights(of: work), at: source.place(in: .toBe, "oversight", "by"))
    case .overseerTraining: return training(of: work, by: subject.day)
    case .overseerHours: return .number(overseerHours(of: activity, work))
    case .dataReadiness:
      let domain = activity.domain.flatMap { definitions.domains[$0] }
      return .number(domain?.readiness.first { $0.layer == .data }?.level)
    default: break
    }
    if let value = oversightFact(fact, work.oversight, source) { return value }
    return work.systems.isEmpty ? .missing : systemFact(fact, of: work.systems)
  }

  private func oversightFact(
    _ fact: GovernanceFact, _ oversight: Oversight?, _ source: EntrySource
  ) -> FactValue? {
    func at(_ key: String) -> SourceRange { source.place(in: .toBe, "oversight", key) }
    switch fact {
    case .mode: return .word(oversight?.mode?.rawValue, at: at("mode"))
    case .can: return .words(oversight?.can.map(\.rawValue) ?? [], at: at("can"))
    case .cadence: return .word(oversight?.cadence)
    case .escalate: return .words(oversight?.escalate.map(\.text) ?? [])
    case .notifyAffected:
      return .truth(oversight?.notifyAffected, at: at("notify_affected"))
    case .lastTested: return .date(oversight?.lastTested, at: at("last_tested"))
    case .safeStop: return .word(oversight?.safeStop)
    case .flagWhen: return .word(oversight?.flagWhen == nil ? nil : "flagged")
    case .reviewTime:
      return .word(oversight?.before == nil && oversight?.after == nil ? nil : "minutes")
    case .controls: return .words(oversight?.controls ?? [])
    case .secondPerson: return .truth(oversight?.secondPerson)
    case .appeal: return .word(oversight?.appeal.flatMap { $0.to.system == nil ? $0.to.text : nil })
    case .appealWithin: return .number(oversight?.appeal?.within?.days)
    default: return nil
    }
  }

  /// Rights that each overseer holds; who may stop this work has that right here.
  private func rights(of work: ActivityState) -> [String] {
    let each = Self.overseers(of: work).map { role in
      (definitions.roles[role]?.authority(in: .toBe).rights ?? [])
        + (work.oversight?.stop == role ? ["stop"] : [])
    }
    guard let first = each.first else { return [] }
    return first.filter { right in each.allSatisfy { $0.contains(right) } }
  }

  private func training(of work: ActivityState, by day: CalendarDate) -> FactValue {
    let overseers = Self.overseers(of: work)
    let needs = work.needs + work.systems.flatMap { definitions.systems[$0]?.needs ?? [] }
    let arePrepared = overseers.allSatisfy { isPrepared($0, for: needs, by: day) }
    guard !arePrepared else { return .words(overseers.map(\.text)) }
    return .missing(orLateAt: overseers.lazy.compactMap(placeOfTraining).first)
  }

  /// Hours a year: what the plan gives to it, else what its reviews take; nil where neither is said.
  private func overseerHours(of activity: Activity, _ work: ActivityState) -> Double? {
    if let budget = work.oversight?.budget { return budget.value }
    // Whoever performs the work looks at each item while doing it.
    if work.overseers.isEmpty, !Self.overseers(of: work).isEmpty { return 0 }
    guard let oversight = work.oversight else { return nil }
    let hours = analysis[activity.id]?.toBe.oversight ?? 0
    if hours > 0 { return hours }
    if let fixed = oversight.fixed { return fixed.likely.value }
    return oversight.before == nil && oversight.after == nil ? nil : 0
  }

  func value(
    _ fact: GovernanceFact, of decision: Decision, _ bands: [Band], _ subject: GovernedSubject
  ) -> FactValue {
    let source = decision.source
    func kinds(_ parties: (Band) -> [Party]) -> FactValue {
      let all = bands.flatMap(parties)
      let words = [
        all.contains { $0.role != nil } ? "role" : nil,
        all.contains { $0.system != nil } ? "system" : nil,
        all.contains { $0.body != nil } ? "body" : nil,
      ]
      return .words(words.compactMap(\.self))
    }
    let roles = subject.roles
    if fact.isImpact {
      let impact =
        decision.impact ?? decision.activity.flatMap { definitions.activities[$0]?.impact }
      return impactFact(fact, impact, source)
    }
    if fact.isOfBody {
      let sites = Set(roles.compactMap { definitions.roles[$0]?.site })
      let found = bodies.body(
        forRoles: Set(roles), domain: decision.domain, sites: sites, matters: [decision.id.text])
      return bodyFact(fact, found, lead: subject.day)
    }
    switch fact {
    case .country, .region: return placeFact(fact, sites(of: roles))
    case .decidedBy: return kinds(\.decide)
    case .recommendedBy: return kinds(\.recommend)
    case .agreedBy: return kinds(\.agree)
    case .decisionKind: return .word(decision.kind?.rawValue)
    case .appeal:
      return .word(decision.appeal.flatMap { $0.to.system == nil ? $0.to.text : nil })
    case .appealWithin: return .number(decision.appeal?.within?.days)
    case .logsWhere: return .word(decision.log?.location)
    case .logsKept: return .number(decision.log?.kept?.days)
    case .escalate: return .words(decision.escalate.map(\.text))
    case .override:
      // Where people decide, they are the override.
      let open = bands.filter { $0.override == nil && $0.isDecidedBySystemAlone }
      let names = bands.compactMap { $0.override?.text } + roles.map(\.text)
      return open.isEmpty ? .words(names) : .missing
    case .systems:
      let parties = bands.flatMap { $0.decide + $0.recommend + $0.perform + $0.verify }
      return .words(parties.compactMap { $0.system?.text })
    default: return .missing
    }
  }
}
