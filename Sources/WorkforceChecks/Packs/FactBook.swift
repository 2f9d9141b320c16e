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
  private var subjects: [GovernancePack.Subject: [GovernedSubject]] = [:]
  private var workOfRole: [ID<Role>: [Activity]] = [:]
  private var workOfSystem: [ID<System>: [Activity]] = [:]
  private var workAtSite: [String: [Activity]] = [:]
  private var trained: [ID<Role>: [CalendarDate]] = [:]
  private var enablers: [String: [Enabler]] = [:]

  init(_ definitions: Definitions, _ analysis: Analysis) {
    self.definitions = definitions
    self.analysis = analysis
    bodies = BodyIndex(definitions.bodies)
    for activity in definitions.activities {
      guard let work = activity.toBe else { continue }
      for system in work.systems { workOfSystem[system, default: []].append(activity) }
      let roles = roles(in: work)
      if !work.systems.isEmpty {
        for role in roles { workOfRole[role, default: []].append(activity) }
      }
      // Who only answers for work is not where it is done.
      let doing = work.responsibilities.roles(.perform) + work.manual.map(\.role) + work.overseers
      let sites = Set(doing.compactMap { definitions.roles[$0]?.site })
      for site in sites { workAtSite[site, default: []].append(activity) }
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
    for kind in Set(definitions.packs.flatMap(\.duties).map(\.about)) {
      subjects[kind] = makeSubjects(kind)
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
  func work(of role: ID<Role>) -> [Activity] { workOfRole[role] ?? [] }

  func work(of system: ID<System>) -> [Activity] { workOfSystem[system] ?? [] }

  func work(at site: String) -> [Activity] { workAtSite[site] ?? [] }

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

  /// People a site is to part with, and when the first go; from `release: {to: exit}`.
  func exits(at site: String) -> [(day: CalendarDate, people: Double)] {
    zip(definitions.roles, analysis.roles).flatMap { role, capacity in
      guard role.site == site else { return [(day: CalendarDate, people: Double)]() }
      return (role.toBe?.release ?? []).compactMap { release in
        guard release.to == .exit else { return nil }
        let hours =
          switch release.amount {
          case .hours(let hours): hours.value
          case .share(let share): share.value * max(0, capacity.netRelease)
          }
        guard let people = capacity.fte(hours) else { return nil }
        return (day(of: release.from ?? role.toBe?.from), people)
      }
    }
  }

  private func day(of start: Start?) -> CalendarDate {
    switch start {
    case .date(let date): date
    case .wave(let wave): definitions.waves[wave]?.goLive ?? definitions.plan.asOf
    case nil: definitions.plan.asOf
    }
  }
}

extension [(day: CalendarDate, people: Double)] {
  /// The most people who leave within 90 days of one another.
  var mostWithin90Days: Double {
    let sorted = sorted { $0.day < $1.day }
    var (first, sum, most) = (0, 0.0, 0.0)
    for exit in sorted {
      sum += exit.people
      while exit.day.daysSince1970 - sorted[first].day.daysSince1970 >= 90 {
        sum -= sorted[first].people
        first += 1
      }
      most = Swift.max(most, sum)
    }
    return most
  }
}
