package import WorkforceModel
import WorkforceSyntax

/// Which body hears of which wave, by when, and which changes no body hears of.
package struct Consultations: Sendable {
  /// One body and the waves that concern it.
  package struct Entry: Sendable {
    package var body: ID<Body>
    /// The earliest first.
    package var waves: [ID<Wave>]
    /// started + lead time, or the plan's day + lead time where it has not started; nil without a
    /// lead time.
    package var heardBy: CalendarDate?
  }

  /// People whose work a system enters and for whom no body speaks, in one domain at one site.
  package struct Unheard: Sendable {
    package var domain: ID<Domain>?
    package var site: String?
    package var activities: [ID<Activity>]
    package var roles: [ID<Role>]
  }

  /// In the order of the files.
  package private(set) var bodies: [Entry] = []
  /// In the order of the text.
  package private(set) var unheard: [Unheard] = []

  init(_ definitions: Definitions) {
    let packs = definitions.plan.packs.filter { $0.hasSuffix("works-council") }
    guard !definitions.bodies.isEmpty || !packs.isEmpty else { return }
    let scopes = WaveScopes(definitions)
    bodies = definitions.bodies.map { body in
      let waves = definitions.waves.enumerated()
        .filter { scopes.concerns(body, $0.element) }
        .sorted { ($0.element.goLive, $0.offset) < ($1.element.goLive, $1.offset) }
      return Entry(
        body: body.id, waves: waves.map(\.element.id),
        heardBy: body.leadTime.map { (body.started ?? definitions.plan.asOf).adding($0) })
    }
    findUnheard(definitions, packs: packs)
  }

  private mutating func findUnheard(_ definitions: Definitions, packs: [String]) {
    struct Group: Hashable {
      var domain: ID<Domain>?
      var site: String?
    }
    var coverage = Coverage(definitions, packs: packs)
    var places: [Group: Int] = [:]
    var counted: [Group: Set<ID<Role>>] = [:]
    for activity in definitions.activities {
      let roles = activity.rolesASystemReaches.filter { definitions.roles[$0]?.kind == .role }
      guard !roles.isEmpty, !coverage.names(activity) else { continue }
      for role in roles where !coverage.speaks(for: role, in: activity.domain) {
        let group = Group(domain: activity.domain, site: definitions.roles[role]?.site)
        let place = places[group] ?? unheard.count
        if place == unheard.count {
          places[group] = place
          unheard.append(
            Unheard(domain: group.domain, site: group.site, activities: [], roles: []))
        }
        if unheard[place].activities.last != activity.id {
          unheard[place].activities.append(activity.id)
        }
        if counted[group, default: []].insert(role).inserted { unheard[place].roles.append(role) }
      }
    }
  }
}

extension Activity {
  /// The to-be has a system that the as-is has not.
  var bringsASystem: Bool {
    guard changes, let after = toBe else { return false }
    let before = asIs?.systems ?? []
    return after.systems.contains { !before.contains($0) }
  }

  /// The roles in whose work a system is new: who does it today, who will, and who watches.
  fileprivate var rolesASystemReaches: [ID<Role>] {
    guard bringsASystem, let after = toBe else { return [] }
    var result: [ID<Role>] = []
    let touched = (asIs?.workingRoles ?? []) + after.workingRoles + after.overseers
    for role in touched where !result.contains(role) { result.append(role) }
    return result
  }
}

/// For whom the bodies of a plan speak.
private struct Coverage {
  private struct Key: Hashable {
    var domain: ID<Domain>?
    var role: ID<Role>
  }

  private let definitions: Definitions
  private let bodies: [Body]
  private let ids: Set<ID<Body>>
  private let matters: Set<String>
  /// The countries whose bodies the plan speaks of; what holds elsewhere it does not say.
  private let countries: Set<String>
  private var known: [Key: Bool] = [:]

  init(_ definitions: Definitions, packs: [String]) {
    self.definitions = definitions
    // A works council that is only told is not consulted.
    bodies = definitions.bodies.filter { packs.isEmpty || !$0.isOnlyInformed }
    ids = Set(bodies.map(\.id))
    matters = Set(bodies.flatMap { $0.rights.map(\.on) })
    let ofPacks = packs.compactMap { $0.split(separator: "-").first?.uppercased() }
    let ofBodies = definitions.bodies.compactMap { body in
      definitions.plan.sites.first { $0.id == body.site }?.country?.uppercased()
    }
    countries = Set(ofPacks + ofBodies)
  }

  /// Whether a body has a right in this very activity or its wave, or stands in its letters.
  func names(_ activity: Activity) -> Bool {
    matters.contains(activity.id.text) || activity.wave.map { matters.contains($0.text) } ?? false
      || activity.toBe?.responsibilities.assignments.contains {
        $0.relation != .notify && $0.party.body.map(ids.contains) ?? false
      } ?? false
  }

  /// Whether somebody speaks for a role in a domain, or the plan does not say what holds there.
  mutating func speaks(for role: ID<Role>, in domain: ID<Domain>?) -> Bool {
    let key = Key(domain: domain, role: role)
    if let known = known[key] { return known }
    let site = definitions.roles[role]?.site
    let country = definitions.plan.sites.first { $0.id == site }?.country?.uppercased()
    let isElsewhere = country.map { !countries.isEmpty && !countries.contains($0) } ?? false
    let result =
      isElsewhere
      || bodies.contains { body in
        if body.coversRoles.contains(role) { return true }
        guard body.site == nil || site == nil || body.site == site else { return false }
        return body.coversAll || domain.map(body.coversDomains.contains) ?? false
      }
    known[key] = result
    return result
  }
}
