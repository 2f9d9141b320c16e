import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension FactBook {
  /// What the plan says about a fact of a subject, for a duty named `pack/duty`.
  func value(
    _ fact: GovernanceFact, of subject: GovernedSubject, duty: String
  ) -> FactValue {
    switch fact {
    case .part: return .word((definitions.plan.part ?? .deployer).rawValue)
    case .enabler: return .words(enablers(meeting: duty, by: subject.day))
    default: break
    }
    switch subject.content {
    case .plan: return .missing
    case .role(let role): return value(fact, of: role, subject)
    case .system(let system): return value(fact, of: system, subject)
    case .activity(let activity, let work): return value(fact, of: activity, work, subject)
    case .decision(let decision, let bands): return value(fact, of: decision, bands, subject)
    case .measure(let measure): return value(fact, of: measure, subject)
    case .site(let site): return value(fact, of: site, subject)
    }
  }

  // MARK: What several kinds of subject share

  func placeFact(_ fact: GovernanceFact, _ sites: [Plan.Site]) -> FactValue {
    switch fact {
    case .country: .words(sites.compactMap { $0.country.map(isoCountry) })
    case .region: .words(sites.compactMap { $0.region?.uppercased() })
    default: .missing
    }
  }

  /// The United Kingdom is `GB` in ISO 3166.
  private func isoCountry(_ text: String) -> String {
    let country = text.uppercased()
    return country == "UK" ? "GB" : country
  }

  func bodyFact(
    _ fact: GovernanceFact, _ found: (body: Body, right: Body.Right?)?, lead end: CalendarDate
  ) -> FactValue {
    guard let (body, right) = found else { return .missing }
    switch fact {
    case .bodyRight:
      return .word(right?.rawValue, at: body.source.place("right"))
    case .bodyStarted: return .date(body.started, at: body.source.place("started"))
    case .bodyDocuments: return .words(body.documents, at: body.source.place("documents"))
    case .bodyLead:
      let days = body.started.map { Double(end.daysSince1970 - $0.daysSince1970) }
      return .number(days, at: body.source.place("started"))
    default: return .missing
    }
  }

  /// Stated of several systems only where each of them states it.
  func systemFact(_ fact: GovernanceFact, of ids: [ID<System>]) -> FactValue {
    let systems = ids.compactMap { definitions.systems[$0] }
    func all(_ words: (System) -> [String]) -> FactValue {
      let each = systems.map(words)
      return each.contains(where: \.isEmpty) ? .missing : .words(each.flatMap(\.self))
    }
    func one(_ word: (System) -> String?) -> FactValue {
      all { [word($0)].compactMap(\.self) }
    }
    switch fact {
    case .systems: return .words(ids.map(\.text))
    case .systemKind: return .words(systems.map(\.kind.rawValue))
    case .systemOwner: return one { $0.owner?.text }
    case .systemSupplier: return one(\.supplier)
    case .systemNeeds: return all { $0.needs.map(\.skill.text) }
    case .systemEvidence: return one { $0.evidence == nil ? nil : "evidence" }
    case .systemClearedFor: return one { $0.clearedFor(in: .toBe)?.rawValue }
    case .systemPersonalData: return one { $0.personalData.map { $0 ? "true" : "false" } }
    case .systemStop, .stop: return one { $0.stop?.text }
    case .fallback: return one(\.fallback)
    case .logsWhere: return one { $0.logs?.location }
    case .logsKept:
      let kept = systems.map { $0.logs?.kept?.days }
      return kept.contains(nil) ? .missing : .number(kept.compactMap(\.self).min())
    default: return .missing
    }
  }

  func impactFact(_ fact: GovernanceFact, _ impact: Impact?, _ source: EntrySource) -> FactValue {
    guard let impact else { return .missing }
    switch fact {
    case .severity: return .word(impact.severity?.rawValue)
    case .probability: return .word(impact.probability?.rawValue)
    case .reversible: return .truth(impact.reversible)
    case .affects: return .word(impact.affects?.rawValue)
    case .reason: return .word(impact.reason)
    case .annexIII:
      guard let point = impact.annexIII else {
        return .word(source.states("impact", "annex_iii") ? "none" : nil)
      }
      return .words([point, String(point.prefix(1))])
    default: return .missing
    }
  }
}

extension GovernanceFact {
  var isImpact: Bool {
    switch self {
    case .severity, .probability, .reversible, .affects, .annexIII, .reason: true
    default: false
    }
  }

  var isOfOverseer: Bool {
    switch self {
    case .overseerRights, .overseerTraining, .overseerHours: true
    default: false
    }
  }

  var isOfBody: Bool {
    switch self {
    case .bodyRight, .bodyStarted, .bodyDocuments, .bodyLead: true
    default: false
    }
  }
}

extension ResponseTime {
  /// Days; minutes are counted on the clock.
  var days: Double {
    switch self {
    case .minutes(let minutes): minutes.value / (24 * 60)
    case .span(let span): span.days
    }
  }
}
