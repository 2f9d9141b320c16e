import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let watchesIndividuals = Rule(
    "measure/watches-individuals", .warning,
    "A measure is kept for each person, and no body with a say covers those people.",
    rationale: """
      Figures about single people change how they work and may be used against them. In many \
      countries those who speak for them have a say in it; where nobody was asked, the measure may \
      have to stop.
      """,
    source: "Consultation on technical means that can monitor what employees do, such as BetrVG "
      + "§ 87(1) no. 6.",
    needs: [.perPerson],
    bad: [
      """
      measures:
        calls:
          title: Claims triaged per day
          unit: claims
          better: higher
          per: ▸person
          not_for: Appraisal
      activities:
        triage-claim:
          title: Triage a claim
          measures: [calls]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      roles:
        claims-handler: {title: Claims handler, site: cologne}
      bodies:
        works-council: {title: Works council, right: inform, covers: [claims-handler]}
        rouen-council: {title: Conseil social, site: rouen, right: consult}
      measures:
        calls:
          title: Claims triaged per day
          unit: claims
          better: higher
          per: ▸person
          as_is:
            scorecards: {claims-handler: 100%}
      """,
    ],
    good: [
      """
      bodies:
        works-council: {title: Works council, right: co-determine, covers: [motor-claims]}
      measures:
        calls:
          title: Claims triaged per day
          unit: claims
          better: higher
          per: person
          domain: motor-claims
          as_is:
            scorecards: {claims-handler: 100%}
      """,
      """
      roles:
        claims-team-lead: {title: Claims team lead}
        claims-handler: {title: Claims handler, reports_to: claims-team-lead}
        loss-adjuster: {title: Loss adjuster, kind: external}
      bodies:
        works-council:
          title: Works council
          rights: [{on: triage-claim, right: consult}]
        handlers-council: {title: Council of handlers, right: consult, covers: [motor-claims]}
      measures:
        calls:
          title: Claims triaged per day
          unit: claims
          better: higher
          per: person
        visits:
          title: Visits per day
          unit: visits
          better: higher
          per: person
          as_is:
            scorecards: {claims-handler: 100%, claims-team-lead: 100%, loss-adjuster: 100%}
        letters:
          title: Letters per day
          unit: letters
          better: higher
          per: team
      activities:
        triage-claim:
          title: Triage a claim
          measures: [calls]
          as_is:
            raci: {R: fraud-analyst, A: claims-team-lead, I: payments-clerk}
        inspect-damage:
          title: Inspect the damage
          domain: motor-claims
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: payments-clerk}
      """,
    ],
    basis: .plan { context in
      let watching = context.definitions.measures.filter { $0.per == .person && $0.toBe != nil }
      let activities = context.activities(measuredBy: Set(watching.map(\.id)))
      return watching.compactMap { measure in
        context.watches(measure, activities: activities[measure.id] ?? [])
      }
    })
}

extension Need {
  fileprivate static let perPerson = Self("`per: person` of a measure") {
    $0.measures.contains { $0.per == .person }
  }
}

extension RuleContext {
  fileprivate func activities(
    measuredBy measures: Set<ID<Measure>>
  ) -> [ID<Measure>: [Activity]] {
    var result: [ID<Measure>: [Activity]] = [:]
    guard !measures.isEmpty else { return [:] }
    for activity in definitions.activities {
      for measure in activity.toBe?.measures ?? [] where measures.contains(measure) {
        result[measure, default: []].append(activity)
      }
    }
    return result
  }

  fileprivate func watches(_ measure: Measure, activities: [Activity]) -> Diagnostic? {
    let watched = self.watched(by: measure, activities: activities)
    // Nobody of one's own: those who work for another firm have their own bodies.
    guard watched?.isEmpty != true else { return nil }
    let matters = Set(
      activities.map(\.id.text) + activities.compactMap(\.wave?.text)
        + [measure.wave?.text].compactMap { $0 })
    let domains = Set(
      [measure.domain].compactMap { $0 } + activities.compactMap(\.domain))
    let bodies = definitions.bodies.filter { $0.hasASay(in: matters) }
    let uncovered = (watched ?? []).filter { role in
      !bodies.contains { covers($0, role, domains) }
    }
    if watched == nil ? !bodies.isEmpty : uncovered.isEmpty { return nil }
    let names = uncovered.prefix(3).map(\.id.text)
    let more = uncovered.count > 3 ? " and \(uncovered.count - 3) more" : ""
    let whom = names.isEmpty ? "them" : names.asList + more
    return finding(
      "measure `\(measure.id)` is kept for each person, no body with a say covers \(whom)",
      at: measure.source.place("per"), about: measure, in: .toBe,
      labels: definitions.bodies.prefix(3).map { $0.whyNot(uncovered.first, in: matters) },
      notes: measure.notFor == nil
        ? [] : ["`not_for` says what it is not used for, and not who was asked"],
      help: "add a body with `right: consult` or `co-determine`"
        + (names.isEmpty ? "" : " and `covers: [\(names.joined(separator: ", "))]`")
        + " to `bodies`, or keep the measure `per: team`")
  }

  /// A body that names nobody speaks for everybody at its site; one that names a domain, for those
  /// who work in it and for what is measured there.
  private func covers(_ body: Body, _ role: Role, _ domains: Set<ID<Domain>>) -> Bool {
    guard !body.isElsewhere(than: role) else { return false }
    return body.coversRoles.isEmpty && body.coversDomains.isEmpty
      || body.coversRoles.contains(role.id)
      || body.coversDomains.contains { domain in
        domains.contains(domain) || roles(of: domain, in: .toBe).contains(role.id)
      }
  }

  /// The employees the measure watches: those on its scorecards, else those who do the work it
  /// counts; nil where the plan says neither.
  private func watched(by measure: Measure, activities: [Activity]) -> [Role]? {
    var ids = (measure.toBe ?? []).map(\.role)
    if ids.isEmpty {
      ids = activities.compactMap(\.toBe).flatMap { work in
        work.responsibilities.roles(.perform) + work.manual.map(\.role) + work.overseers
      }
    }
    guard !ids.isEmpty else { return nil }
    var seen: Set<ID<Role>> = []
    let roles = ids.filter { seen.insert($0).inserted }.compactMap { definitions.roles[$0] }
      .filter { $0.kind == .role }
    // Who leads one of the others answers for the figures rather than being watched by them.
    let leading = Set(roles.compactMap(\.reportsTo))
    return roles.filter { !leading.contains($0.id) }
  }
}

extension Body {
  fileprivate func hasASay(in matters: Set<String>) -> Bool {
    (right ?? .inform) != .inform
      || rights.contains { $0.right != .inform && matters.contains($0.on) }
  }

  fileprivate func isElsewhere(than role: Role) -> Bool {
    guard let site, let other = role.site else { return false }
    return site != other
  }

  fileprivate func whyNot(_ role: Role?, in matters: Set<String>) -> Diagnostic.Label {
    guard hasASay(in: matters) else {
      let stated = source.states("right")
      return .init(
        "`\(id)` is only informed", at: stated ? source.place("right") : source.declaration)
    }
    if let role, isElsewhere(than: role) {
      return .init("`\(id)` is of another site", at: source.place("site"))
    }
    return .init("`\(id)` does not cover them", at: source.place("covers"))
  }
}
