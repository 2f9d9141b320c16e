import WorkforceModel
import WorkforceSyntax

/// Something in a plan that a duty can be asked of.
///
/// Shared by all duties, and not copied for each.
final class GovernedSubject: Sendable {
  indirect enum Content {
    case plan(Plan)
    case role(Role)
    case system(System)
    case activity(WorkInState)
    case decision(Decision, [Band])
    case measure(Measure)
    case site(Plan.Site)
  }

  let content: Content
  /// What a finding is about; a site has no `allow` of its own, so there it is the plan.
  let subject: Diagnostic.Subject
  /// Who does the work or looks after it, or decides, answers and agrees.
  let roles: [ID<Role>]
  /// Such as activity `triage-claim`.
  let name: String
  let id: String
  let source: EntrySource
  let declaration: SourceRange
  let domain: ID<Domain>?
  /// The day it goes live, or the plan's `as_of` where that is later or nothing is to go live.
  let day: CalendarDate
  /// What the conditions of all duties ask about, found out once.
  let known: [GovernanceFact: FactValue]

  init(
    content: Content, subject: Diagnostic.Subject, name: String, id: String, source: EntrySource,
    declaration: SourceRange, domain: ID<Domain>? = nil, day: CalendarDate,
    roles: [ID<Role>] = [], known: [GovernanceFact: FactValue] = [:]
  ) {
    self.known = known
    self.roles = roles
    self.content = content
    self.subject = subject
    self.name = name
    self.id = id
    self.source = source
    self.declaration = declaration
    self.domain = domain
    self.day = day
  }
}

extension GovernedSubject {
  func knowing(_ known: [GovernanceFact: FactValue]) -> GovernedSubject {
    GovernedSubject(
      content: content, subject: subject, name: name, id: id, source: source,
      declaration: declaration, domain: domain, day: day, roles: roles, known: known)
  }
}

extension FactBook {
  private func roles(of content: GovernedSubject.Content) -> [ID<Role>] {
    switch content {
    case .activity(let work): roles(in: work.content)
    case .decision(_, let bands):
      bands.flatMap { $0.decide + $0.accountableParties + $0.agree }.compactMap(\.role)
    default: []
    }
  }

  func makeSubjects(
    _ kind: GovernancePack.Subject, _ work: [WorkInState]
  ) -> [GovernedSubject] {
    switch kind {
    case .plan:
      let plan = definitions.plan
      let subject = Diagnostic.Subject(kind: "plan", id: plan.id)
      return [
        GovernedSubject(
          content: .plan(plan), subject: subject, name: "the plan", id: plan.id,
          source: plan.source, declaration: plan.source.declaration, day: plan.asOf)
      ]
    case .role:
      return definitions.roles.filter { $0.kind != .board }.map {
        entry($0, .role($0), day: firstGoLive(of: self.work(of: $0.id)))
      }
    case .system:
      return definitions.systems.compactMap { system in
        guard system.stage(in: .toBe) != .retired else { return nil }
        return entry(system, .system(system), day: firstGoLive(of: self.work(of: system.id)))
      }
    case .activity:
      return work.map {
        entry(
          $0.activity, .activity($0), of: $0.activity.domain, day: goLive($0.activity.wave))
      }
    case .decision:
      return definitions.decisions.compactMap { decision in
        decision.toBe.map {
          entry(
            decision, .decision(decision, $0), of: decision.domain, day: goLive(wave(of: decision)))
        }
      }
    case .measure:
      return definitions.measures.compactMap { measure in
        guard measure.toBe != nil else { return nil }
        return entry(measure, .measure(measure), of: measure.domain, day: goLive(measure.wave))
      }
    case .site: return definitions.plan.sites.map(site)
    }
  }

  private func entry(
    _ entry: some Entry, _ content: GovernedSubject.Content, of domain: ID<Domain>? = nil,
    day: CalendarDate
  ) -> GovernedSubject {
    GovernedSubject(
      content: content, subject: entry.subject, name: "\(entry.subject.kind) `\(entry.id)`",
      id: entry.id.description, source: entry.source, declaration: entry.source.declaration,
      domain: domain, day: day, roles: roles(of: content))
  }

  private func site(_ site: Plan.Site) -> GovernedSubject {
    let plan = definitions.plan
    let changed = work(at: site.id).filter(\.activity.changes)
    let firstExit = firstExit(at: site.id)
    return GovernedSubject(
      content: .site(site), subject: Diagnostic.Subject(kind: "plan", id: plan.id),
      name: "site `\(site.id.excerpt(limit: 40))`", id: site.id, source: plan.source,
      declaration: plan.source.place("sites", site.id),
      day: [firstExit, firstGoLive(of: changed)].compactMap(\.self).min() ?? plan.asOf)
  }

  /// A decision goes live with its activity unless it has a wave of its own.
  private func wave(of decision: Decision) -> ID<Wave>? {
    decision.wave ?? decision.activity.flatMap { definitions.activities[$0]?.wave }
  }

  private func goLive(_ wave: ID<Wave>?) -> CalendarDate {
    let asOf = definitions.plan.asOf
    return wave.flatMap { definitions.waves[$0]?.goLive }.map { max($0, asOf) } ?? asOf
  }

  private func firstGoLive(of work: [WorkInState]) -> CalendarDate {
    work.map { goLive($0.activity.wave) }.min() ?? definitions.plan.asOf
  }
}
