import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension FactBook {
  func value(
    _ fact: GovernanceFact, of role: Role, _ subject: GovernedSubject
  ) -> FactValue {
    let work = work(of: role.id)
    if fact.isOfBody {
      let found = bodies.body(
        forRoles: [role.id], domain: nil, sites: Set([role.site].compactMap(\.self)), matters: [])
      return bodyFact(fact, found, lead: subject.day)
    }
    switch fact {
    case .country, .region: return placeFact(fact, sites(of: [role.id]))
    case .systems: return .words(work.flatMap(\.content.systems).map(\.text))
    case .oversees:
      let overseen = work.filter { $0.content.overseers.contains(role.id) }
      return .words(overseen.flatMap(\.content.systems).map(\.text))
    case .systemKind: return systemFact(fact, of: work.flatMap(\.content.systems))
    case .execution: return .words(work.map(\.content.execution.rawValue))
    case .annexIII, .affects, .severity, .probability, .reversible:
      return impact(fact, of: work)
    case .training:
      let needs = work.flatMap(\.content.systems).flatMap { definitions.systems[$0]?.needs ?? [] }
      return isPrepared(role.id, for: needs, by: subject.day)
        ? .word(role.id.text) : .missing(orLateAt: placeOfTraining(of: role.id))
    default: return .missing
    }
  }

  func value(
    _ fact: GovernanceFact, of system: System, _ subject: GovernedSubject
  ) -> FactValue {
    let work = work(of: system.id)
    let states = work.map(\.content)
    switch fact {
    case .execution: return .words(states.map(\.execution.rawValue))
    case .country, .region: return placeFact(fact, sites(of: states.flatMap { self.roles(in: $0) }))
    case .annexIII, .affects, .severity, .probability, .reversible:
      return impact(fact, of: work)
    case .stop where system.stop == nil:
      let named = states.map { $0.oversight?.stop?.text }
      return named.contains(nil) ? .missing : .words(named.compactMap(\.self))
    case .logsKept:
      return .number(system.logs?.kept?.days, at: system.source.place("logs", "kept"))
    default: return systemFact(fact, of: [system.id])
    }
  }

  /// What is true of any of some activities.
  private func impact(_ fact: GovernanceFact, of work: [WorkInState]) -> FactValue {
    .words(work.flatMap { impactFact(fact, $0.activity.impact, $0.activity.source).words })
  }

  func value(
    _ fact: GovernanceFact, of measure: Measure, _ subject: GovernedSubject
  ) -> FactValue {
    let roles = (measure.toBe ?? []).map(\.role)
    if fact.isOfBody {
      let places = Set(roles.compactMap { definitions.roles[$0]?.site })
      let found = bodies.body(
        forRoles: Set(roles), domain: measure.domain, sites: places, matters: [])
      return bodyFact(fact, found, lead: subject.day)
    }
    switch fact {
    case .per: return .word(measure.per?.rawValue)
    case .notFor: return .word(measure.notFor)
    case .country, .region:
      // Of a measure that names no roles, any site may be meant.
      return placeFact(fact, roles.isEmpty ? definitions.plan.sites : sites(of: roles))
    default: return .missing
    }
  }

  func value(
    _ fact: GovernanceFact, of site: Plan.Site, _ subject: GovernedSubject
  ) -> FactValue {
    let work = work(at: site.id)
    if fact.isOfBody {
      let roles = Set(definitions.roles.filter { $0.site == site.id }.map(\.id))
      let domains = Set(work.compactMap(\.activity.domain))
      let found = definitions.domains.map(\.id).filter(domains.contains).lazy.compactMap {
        bodies.body(forRoles: roles, domain: $0, sites: [site.id], matters: [])
      }.first
      let any = found ?? bodies.body(forRoles: roles, domain: nil, sites: [site.id], matters: [])
      let end = firstExit(at: site.id) ?? subject.day
      return bodyFact(fact, any, lead: end)
    }
    switch fact {
    case .country, .region: return placeFact(fact, [site])
    case .employees: return .number(site.employees)
    case .changes: return .number(Double(work.count(where: \.activity.changes)))
    case .exits: return .number(exits(at: site.id)?.peak?.people ?? 0)
    case .systems: return .words(work.flatMap(\.content.systems).map(\.text))
    default: return .missing
    }
  }
}
