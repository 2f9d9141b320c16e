import WorkforceModel

/// The bodies of a plan by whom they speak for, so that no subject looks at all of them.
struct BodyIndex {
  private let bodies: Catalog<Body>
  private var ofAll: [Int] = []
  private var ofRole: [ID<Role>: [Int]] = [:]
  private var ofDomain: [ID<Domain>: [Int]] = [:]
  private var ofSite: [String: [Int]] = [:]

  init(_ bodies: Catalog<Body>) {
    self.bodies = bodies
    for (place, body) in bodies.elements.enumerated() {
      for role in body.coversRoles { ofRole[role, default: []].append(place) }
      for domain in body.coversDomains { ofDomain[domain, default: []].append(place) }
      if let site = body.site {
        ofSite[site, default: []].append(place)
      } else if body.coversRoles.isEmpty, body.coversDomains.isEmpty {
        ofAll.append(place)
      }
    }
  }

  /// The body with the strongest right among those that speak for some roles; the first of several.
  func body(
    forRoles roles: Set<ID<Role>>, domain: ID<Domain>?, sites: Set<String>, matters: Set<String>
  ) -> (body: Body, right: Body.Right?)? {
    var candidates = Set(ofAll)
    for role in roles { candidates.formUnion(ofRole[role] ?? []) }
    candidates.formUnion(domain.flatMap { ofDomain[$0] } ?? [])
    for site in sites { candidates.formUnion(ofSite[site] ?? []) }
    var best: (body: Body, right: Body.Right?)?
    for place in candidates.sorted() {
      let body = bodies[place]
      // A body of another site does not speak here, whatever domain it covers there.
      if let site = body.site, !sites.isEmpty, !sites.contains(site) { continue }
      let rights = body.rights.filter { matters.contains($0.on) }.map(\.right)
      let right = (rights + [body.right].compactMap(\.self)).max { $0.strength < $1.strength }
      if best == nil || right?.strength ?? 0 > best?.right?.strength ?? 0 { best = (body, right) }
    }
    return best
  }
}

extension Body.Right {
  fileprivate var strength: Int {
    switch self {
    case .inform: 1
    case .consult: 2
    case .coDetermine: 3
    }
  }
}
