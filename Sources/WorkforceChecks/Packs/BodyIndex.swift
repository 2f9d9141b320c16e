import WorkforceModel

/// The bodies of a plan by whom they speak for, so that no subject looks at all of them.
struct BodyIndex {
  private let bodies: Catalog<Body>
  private var ofAll: Int?
  private var ofRole: [ID<Role>: Int] = [:]
  private var ofDomain: [ID<Domain>: Int] = [:]
  private var ofSite: [String: Int] = [:]
  /// Those with a right of their own on a matter, whoever they speak for.
  private var onMatter: [String: [Int]] = [:]

  init(_ bodies: Catalog<Body>) {
    self.bodies = bodies
    /// Of several bodies, the first with the strongest right is the one that counts.
    func isStronger(_ body: Body, than other: Int?) -> Bool {
      other.map { body.strength > bodies[$0].strength } ?? true
    }
    for (place, body) in bodies.elements.enumerated() {
      for right in body.rights { onMatter[right.on, default: []].append(place) }
      if body.coversAll, isStronger(body, than: ofAll) { ofAll = place }
      for role in body.coversRoles where isStronger(body, than: ofRole[role]) {
        ofRole[role] = place
      }
      for domain in body.coversDomains where isStronger(body, than: ofDomain[domain]) {
        ofDomain[domain] = place
      }
      if let site = body.site, isStronger(body, than: ofSite[site]) { ofSite[site] = place }
    }
  }

  /// The body with the strongest right among those that speak for some roles; the first of several.
  func body(
    forRoles roles: Set<ID<Role>>, domain: ID<Domain>?, sites: Set<String>, matters: Set<String>
  ) -> (body: Body, right: Body.Right?)? {
    var candidates = Set([ofAll].compactMap(\.self))
    candidates.formUnion(roles.compactMap { ofRole[$0] })
    candidates.formUnion(domain.flatMap { ofDomain[$0] }.map { [$0] } ?? [])
    candidates.formUnion(sites.compactMap { ofSite[$0] })
    for place in matters.flatMap({ onMatter[$0] ?? [] }) {
      let body = bodies[place]
      let covers =
        body.coversAll || body.coversRoles.contains(where: roles.contains)
        || domain.map { body.coversDomains.contains($0) } == true
        || body.site.map(sites.contains) == true
      if covers { candidates.insert(place) }
    }
    var best: (body: Body, right: Body.Right?)?
    for place in candidates.sorted() {
      let body = bodies[place]
      let rights = body.rights.filter { matters.contains($0.on) }.map(\.right)
      let right = (rights + [body.right].compactMap(\.self)).max { $0.strength < $1.strength }
      if best == nil || right?.strength ?? 0 > best?.right?.strength ?? 0 { best = (body, right) }
    }
    return best
  }
}

extension Body {
  fileprivate var coversAll: Bool {
    coversRoles.isEmpty && coversDomains.isEmpty && site == nil
  }

  fileprivate var strength: Int { right?.strength ?? 0 }
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
