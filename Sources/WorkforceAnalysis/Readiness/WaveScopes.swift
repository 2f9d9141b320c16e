import WorkforceModel

/// What changes in each wave, for whom and where.
struct WaveScopes {
  private var domains: [ID<Wave>: Set<ID<Domain>>] = [:]
  private var roles: [ID<Wave>: Set<ID<Role>>] = [:]
  private var sites: [ID<Wave>: Set<String?>] = [:]
  /// Every matter a right may be about, by its id.
  private var waveOf: [String: ID<Wave>] = [:]

  init(_ definitions: Definitions) {
    for wave in definitions.waves { waveOf[wave.id.text] = wave.id }
    for activity in definitions.activities where activity.changes {
      guard let wave = activity.wave else { continue }
      waveOf[activity.id.text] = wave
      if let domain = activity.domain { domains[wave, default: []].insert(domain) }
      let touched = [activity.asIs, activity.toBe].compactMap { $0 }
        .flatMap { $0.workingRoles + $0.overseers }
      for role in touched {
        roles[wave, default: []].insert(role)
        sites[wave, default: []].insert(definitions.roles[role]?.site)
      }
    }
    for decision in definitions.decisions where decision.changes {
      let own = decision.wave ?? decision.activity.flatMap { definitions.activities[$0]?.wave }
      if let own { waveOf[decision.id.text] = own }
    }
  }

  func concerns(_ body: Body, _ wave: Wave) -> Bool {
    body.rights.contains { self.wave(of: $0) == wave.id }
      || body.coversRoles.contains { touches($0, in: wave) }
      || body.coversDomains.contains { touches($0, in: wave) } || reachesSite(of: body, wave)
  }

  /// The wave in which a matter goes live; nil for what stays as it is or has no wave.
  func wave(of matter: Body.Matter) -> ID<Wave>? { waveOf[matter.on] }

  func touches(_ role: ID<Role>, in wave: Wave) -> Bool { roles[wave.id]?.contains(role) ?? false }

  func touches(_ domain: ID<Domain>, in wave: Wave) -> Bool {
    domains[wave.id]?.contains(domain) ?? false
  }

  /// Whether a wave changes something where a body speaks for whoever is there.
  func reachesSite(of body: Body, _ wave: Wave) -> Bool {
    guard body.coversAll else { return false }
    guard let site = body.site else { return true }
    let touched = sites[wave.id] ?? []
    return touched.contains(site) || touched.contains(nil)
  }
}

extension Body {
  /// Speaks for whoever is at its site: nothing says for whom, nor that it is about single matters.
  var coversAll: Bool {
    coversRoles.isEmpty && coversDomains.isEmpty && (rights.isEmpty || right != nil)
  }

  var isOnlyInformed: Bool {
    right == .inform && rights.allSatisfy { $0.right == .inform }
  }
}
