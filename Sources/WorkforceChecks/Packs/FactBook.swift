import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// Answers what the duties of governance packs ask about a plan.
///
/// Who works where with which system is gathered once, so that a duty costs one look at each
/// subject.
struct FactBook {
  let definitions: Definitions
  let analysis: Analysis
  let bodies: BodyIndex
  private let reductions: Reductions
  private var subjects: [GovernancePack.Subject: [GovernedSubject]] = [:]
  private var workOfRole: [ID<Role>: [WorkInState]] = [:]
  private var workOfSystem: [ID<System>: [WorkInState]] = [:]
  private var workAtSite: [String: [WorkInState]] = [:]
  private var trained: [ID<Role>: [CalendarDate]] = [:]
  private var enablers: [String: [Enabler]] = [:]

  init(_ definitions: Definitions, _ analysis: Analysis, _ work: WorkByState) {
    self.definitions = definitions
    self.analysis = analysis
    bodies = BodyIndex(definitions.bodies)
    reductions = analysis.reductions
    for work in work[.toBe] {
      let content = work.content
      for system in content.systems { workOfSystem[system, default: []].append(work) }
      if !content.systems.isEmpty {
        for role in roles(in: content) { workOfRole[role, default: []].append(work) }
      }
      // Who only answers for work is not where it is done.
      let doing =
        content.responsibilities.roles(.perform) + content.manual.map(\.role) + content.overseers
      let sites = Set(doing.compactMap { definitions.roles[$0]?.site })
      for site in sites { workAtSite[site, default: []].append(work) }
    }
    for skill in definitions.skills {
      guard let training = skill.training, let by = training.by else { continue }
      for role in training.roles { trained[role, default: []].append(by) }
    }
    for enabler in definitions.enablers {
      for duty in enabler.meets { enablers[duty, default: []].append(enabler) }
      let end = enabler.status == .done ? definitions.plan.asOf : enabler.due
      guard let end else { continue }
      for role in enabler.trains.flatMap(\.roles) { trained[role, default: []].append(end) }
    }
    let duties = definitions.packs.flatMap(\.duties)
    for (kind, duties) in Dictionary(grouping: duties, by: \.about) {
      // Whether an enabler is there is asked of each duty anew.
      let facts = Set(duties.flatMap(\.appliesWhen).flatMap(\.facts)).subtracting([.enabler])
      subjects[kind] = makeSubjects(kind, work[.toBe]).map { subject in
        let known = facts.map { ($0, value($0, of: subject, duty: "")) }
        return subject.knowing(Dictionary(uniqueKeysWithValues: known))
      }
    }
  }

  /// Everything of a kind, in the order of the files, as it is in the to-be.
  func subjects(_ kind: GovernancePack.Subject) -> [GovernedSubject] { subjects[kind] ?? [] }

  /// The roles that do the work or look after it, each once.
  func roles(in work: ActivityState) -> [ID<Role>] {
    let answering = definitions.plan.scheme.answering
    let named =
      work.responsibilities.roles(.perform) + (answering.map(work.responsibilities.roles) ?? [])
      + work.manual.map(\.role) + work.overseers
    var seen: Set<ID<Role>> = []
    return named.filter { seen.insert($0).inserted }
  }

  /// Who oversees the work: where people decide each item themselves, those who perform it.
  static func overseers(of work: ActivityState) -> [ID<Role>] {
    guard work.overseers.isEmpty, [.assisted, .shared].contains(work.execution) else {
      return work.overseers
    }
    return work.responsibilities.roles(.perform)
  }

  /// What the role does in the to-be with a system, or oversees.
  func work(of role: ID<Role>) -> [WorkInState] { workOfRole[role] ?? [] }

  func work(of system: ID<System>) -> [WorkInState] { workOfSystem[system] ?? [] }

  func work(at site: String) -> [WorkInState] { workAtSite[site] ?? [] }

  /// Whether training of the role ends by a day, or the role has the skills already.
  func isPrepared(_ role: ID<Role>, for needs: [SkillLevel], by day: CalendarDate) -> Bool {
    if trained[role]?.contains(where: { $0 <= day }) == true { return true }
    guard !needs.isEmpty, let skills = definitions.roles[role]?.skills(in: .toBe) else {
      return false
    }
    return needs.allSatisfy { (skills[$0.skill] ?? 0) >= $0.level }
  }

  /// Where the day of the first training that names a role is written.
  func placeOfTraining(of role: ID<Role>) -> SourceRange? {
    definitions.skills.first {
      $0.training?.by != nil && $0.training?.roles.contains(role) == true
    }?.source.place("training", "by")
  }

  /// The owners of work that meets a duty and is done or due by a day.
  func enablers(meeting duty: String, by day: CalendarDate) -> [String] {
    (enablers[duty] ?? []).compactMap { enabler in
      guard enabler.owner != nil else { return nil }
      let isInTime = enabler.status == .done || enabler.due.map { $0 <= day } == true
      return isInTime ? enabler.id.text : nil
    }
  }

  // MARK: Places

  func sites(of roles: some Sequence<ID<Role>>) -> [Plan.Site] {
    let ids = Set(roles.compactMap { definitions.roles[$0]?.site })
    return definitions.plan.sites.filter { ids.contains($0.id) }
  }

  /// People a site is to part with, by `release: {to: exit}`; nil where it parts with nobody.
  func exits(at site: String) -> Reductions.Site? {
    guard let exits = reductions[site]?.only(.exit), !exits.departures.isEmpty else { return nil }
    return exits
  }

  /// The day on which the first of them go.
  func firstExit(at site: String) -> CalendarDate? { exits(at: site)?.departures.map(\.day).min() }
}
