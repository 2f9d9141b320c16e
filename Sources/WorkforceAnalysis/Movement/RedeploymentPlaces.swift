import WorkforceModel
import WorkforceSyntax

/// Where people could go, and for each role whose hours are free the roles its people fit.
struct RedeploymentPlaces {
  struct Place {
    var target: Redeployment.Target
    var needed: CalendarDate?
    var profile: RoleProfile
  }

  struct Source {
    var role: ID<Role>
    var hours: Double
    var fte: Double
    var free: Month?
    /// By place of the target.
    var candidates: [(target: Int, fit: RoleFit)]
    /// Places of targets that fit and are not among the candidates.
    var untried: [Int]
  }

  /// Why a role has no candidates.
  struct None: Error {
    var unplaced: Redeployment.Unplaced
  }

  private(set) var targets: [Place] = []
  private let definitions: Definitions
  private let analysis: Analysis
  private var bySkill: [[Int]]
  private var byFamily: [String: [Int]] = [:]

  init(_ definitions: Definitions, _ analysis: Analysis) {
    self.definitions = definitions
    self.analysis = analysis
    bySkill = definitions.skills.map { _ in [] }
    var stated: [ID<Role>: Double] = [:]
    for arrival in analysis.ledger.arrivals { stated[arrival.target] = arrival.hours }
    var needs: [ID<Role>: [(skill: Int, level: Int)]] = [:]
    for gap in analysis.skillGaps.all {
      guard let skill = definitions.skills.order(of: gap.skill) else { continue }
      needs[gap.role, default: []].append((skill, gap.needed))
    }
    for (place, role) in definitions.roles.enumerated() {
      let capacity = analysis.roles[place]
      let unmet = capacity.unmetHours
      guard unmet > 0, role.kind.isOfPeople, role.toBe?.closes == nil else { continue }
      let brought = stated[role.id] ?? 0
      guard let fte = capacity.fte(max(0, unmet - brought)), fte >= Redeployment.leastFTE,
        fte.isFinite
      else { continue }
      let levels = definitions.levels(of: role, workNeeds: needs[role.id] ?? [])
      for (skill, _) in levels { bySkill[skill].append(targets.count) }
      if let family = role.family { byFamily[family, default: []].append(targets.count) }
      targets.append(
        Place(
          target: .init(role: role.id, unmet: unmet, stated: brought, fte: fte, proposed: 0),
          needed: firstGain(analysis.ledger.accounts[place]),
          profile: RoleProfile(role, levels: levels)))
    }
  }

  func source(at place: Int) -> Result<Source, None> {
    let role = definitions.roles[place]
    let account = analysis.ledger.accounts[place]
    let fte = account.fte(account.open)
    func none(_ reason: Redeployment.Unplaced.Reason) -> Result<Source, None> {
      .failure(
        None(unplaced: .init(role: role.id, hours: account.open, fte: fte, reason: reason)))
    }
    guard role.kind.isOfPeople else { return none(.notEmployed) }
    guard let fte, fte.isFinite else { return none(.noWorkingTime) }
    guard fte >= Redeployment.leastFTE else { return none(.tooLittle) }
    guard !targets.isEmpty else { return none(.noDemand) }
    let levels = definitions.levels(of: role, workNeeds: [])
    guard !levels.isEmpty || role.family != nil else { return none(.nothingStated) }
    let fits = fits(of: RoleProfile(role, levels: levels), place)
    guard !fits.isEmpty else { return none(.noFit) }
    let tried = fits.sorted { ($0.fit.weight, $0.target) < ($1.fit.weight, $1.target) }
    return .success(
      Source(
        role: role.id, hours: account.open, fte: fte, free: lastRelease(account),
        candidates: tried.prefix(Redeployment.mostTargets).sorted { $0.target < $1.target },
        untried: tried.dropFirst(Redeployment.mostTargets).map(\.target)))
  }

  /// The targets that share a skill or the family, in the order of the files.
  private func fits(of source: RoleProfile, _ place: Int) -> [(target: Int, fit: RoleFit)] {
    var held = [Int](repeating: 0, count: definitions.skills.count)
    var near = Set(source.family.flatMap { byFamily[$0] } ?? [])
    for (skill, level) in source.levels {
      held[skill] = level
      near.formUnion(bySkill[skill])
    }
    let own = definitions.roles[place].id
    return near.sorted().compactMap { target in
      guard targets[target].target.role != own else { return nil }
      let fit = RoleFit(
        from: source, held: held, to: targets[target].profile, skills: definitions.skills)
      return fit.isFit ? (target, fit) : nil
    }
  }

  private func lastRelease(_ account: CapacityLedger.Account) -> Month? {
    account.waves.compactMap { share in
      guard share.netRelease > 0, let wave = share.wave.flatMap({ definitions.waves[$0] }) else {
        return nil
      }
      return wave.end ?? wave.goLive
    }.max().map(Month.init(of:))
  }

  private func firstGain(_ account: CapacityLedger.Account) -> CalendarDate? {
    account.waves.compactMap { share in
      share.netRelease < 0 ? share.wave.flatMap { definitions.waves[$0]?.goLive } : nil
    }.min()
  }
}

extension Definitions {
  /// The levels of a role in the to-be, in the order of the skills: what its work needs, and where
  /// the work says nothing what the role states of its people.
  fileprivate func levels(
    of role: Role, workNeeds: [(skill: Int, level: Int)]
  ) -> [(skill: Int, level: Int)] {
    var levels: [Int: Int] = [:]
    for (skill, level) in role.skills(in: .toBe) where level > 0 {
      if let place = skills.order(of: skill) { levels[place] = level }
    }
    for (skill, level) in workNeeds where level > 0 { levels[skill] = level }
    return levels.sorted { $0.key < $1.key }.map { (skill: $0.key, level: $0.value) }
  }
}
