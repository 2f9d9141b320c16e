package import WorkforceModel

/// How many people the plan lets go, site by site and in any 90 days; counts and no judgement.
///
/// Source: the plan's arithmetic, "Where freed hours go". Whether a number obliges anybody to anything
/// is for governance packs to say.
package struct Reductions: Sendable {
  package enum Cause: String, Hashable, Sendable, CaseIterable {
    /// `release: {to: exit}`.
    case exit
    /// The role's `fte` of the to-be is below that of the as-is.
    case fewerPosts = "fewer-posts"
    /// The role closes.
    case closes
  }

  /// People of one role who go for one cause.
  package struct Departure: Sendable {
    package var role: ID<Role>
    package var cause: Cause
    /// As stated, else the plan's `as_of`.
    package var day: CalendarDate
    /// FTE that go.
    package var fte: Double
    /// FTE · headcount ÷ FTE of the role where it states both, else FTE.
    package var people: Double
    /// FTE of the posts that end and whose people the role's releases send elsewhere: to another
    /// role, to posts not filled again or to attrition, or count as exits; not in `fte`.
    package var elsewhere = 0.0
  }

  /// The 90 days in which most people go.
  package struct Peak: Hashable, Sendable {
    /// The first day on which somebody goes.
    package var from: CalendarDate
    /// 89 days later.
    package var to: CalendarDate
    package var people: Double
    package var fte: Double
  }

  package struct Site: Sendable {
    /// Nil for roles without a site.
    package var site: String?
    /// As the plan states them.
    package var employees: Double?
    /// In the order of the files.
    package var departures: [Departure]

    package var fte: Double { departures.reduce(0) { $0 + $1.fte } }
    package var people: Double { departures.reduce(0) { $0 + $1.people } }
    /// Nil where nobody goes; the earliest of several with as many.
    package var peak: Peak? { Self.peak(departures) }

    /// The departures of one cause alone.
    package func only(_ cause: Cause) -> Self {
      var result = self
      result.departures.removeAll { $0.cause != cause }
      return result
    }
  }

  /// Sites where somebody exits or a post ends: the plan's in its order, those that only roles name,
  /// and roles without a site.
  package let sites: [Site]
  private let places: [String: Int]

  init(_ definitions: Definitions, _ ledger: CapacityLedger) {
    var sites = definitions.plan.sites.map {
      Site(site: $0.id, employees: $0.employees, departures: [])
    }
    var places: [String: Int] = [:]
    for (place, site) in sites.enumerated() {
      if let id = site.site, places[id] == nil { places[id] = place }
    }
    var elsewhere = Site(site: nil, employees: nil, departures: [])
    for (role, account) in zip(definitions.roles, ledger.accounts) where role.kind.isOfPeople {
      let departures = role.departures(account, definitions)
      guard !departures.isEmpty else { continue }
      guard let site = role.site else {
        elsewhere.departures += departures
        continue
      }
      let place = places[site] ?? sites.count
      if place == sites.count {
        places[site] = place
        sites.append(Site(site: site, employees: nil, departures: []))
      }
      sites[place].departures += departures
    }
    self.sites = (sites + [elsewhere]).filter { !$0.departures.isEmpty }
    self.places = Dictionary(
      self.sites.enumerated().compactMap { place, site in site.site.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Nil where nobody exits and no post ends.
  package subscript(site: String) -> Site? { places[site].map { sites[$0] } }
}

extension Reductions.Site {
  private static func peak(_ departures: [Reductions.Departure]) -> Reductions.Peak? {
    let sorted = departures.filter { $0.people > 0 && $0.people.isFinite }
      .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
    var best: Reductions.Peak?
    var (first, people, fte) = (0, 0.0, 0.0)
    for departure in sorted {
      people += departure.people
      fte += departure.fte
      while departure.day.daysSince1970 - sorted[first].day.daysSince1970 >= 90 {
        people -= sorted[first].people
        fte -= sorted[first].fte
        first += 1
      }
      // The last digits of a sum are nobody.
      guard people > (best?.people ?? 0) + 1e-9 else { continue }
      let from = sorted[first].day
      best = Reductions.Peak(
        from: from, to: CalendarDate(daysSince1970: from.daysSince1970 + 89), people: people,
        fte: fte)
    }
    return best
  }
}
