import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// How what a role may decide differs between as-is and to-be.
struct RoleAuthority {
  /// The highest a role may decide up to in one measure.
  struct Limit {
    var measure: String
    var unit = ""
    /// Nil where the role has decided nothing in this measure; infinite without a limit.
    var before: Double?
    var after: Double?

    /// More than the role has decided in this measure so far.
    var isRaised: Bool {
      guard let before, let after else { return false }
      return after > before
    }
  }

  /// In the order of the text.
  private(set) var limits: [Limit] = []
  /// Decisions that somebody above the role in its line has taken so far, with that role.
  private(set) var handedDown: [(decision: Decision, from: ID<Role>)] = []
  /// Decisions in which the role decides for the first time, and no longer.
  private(set) var begins = 0
  private(set) var ends = 0

  var raised: [Limit] { limits.filter(\.isRaised) }

  init(_ role: Role, _ difference: RoleDifference, _ definitions: Definitions) {
    var places: [String: Int] = [:]
    func place(of measure: String) -> Int {
      let place = places[measure] ?? limits.count
      if place == limits.count {
        places[measure] = place
        limits.append(Limit(measure: measure))
      }
      return place
    }
    // What a role holds by its own authority it could decide already.
    for limit in role.authority.limits { limits[place(of: limit.what)].before = limit.amount }
    for limit in role.authority(in: .toBe).limits {
      limits[place(of: limit.what)].after = limit.amount
    }
    let above = role.superiors(definitions)
    for item in difference.items {
      guard case .decision(let id, let old, let new) = item.subject,
        let decision = definitions.decisions[id]
      else { continue }
      let (decided, decides) = (old.decides, new.decides)
      if let measure = decision.measure, !(decided + decides).isEmpty {
        let place = place(of: measure)
        limits[place].unit = decision.unit ?? definitions.plan.currency ?? ""
        limits[place].before = [limits[place].before, decided.highestLimit].compactMap(\.self).max()
        limits[place].after = [limits[place].after, decides.highestLimit].compactMap(\.self).max()
      }
      if decided.isEmpty, !decides.isEmpty {
        begins += 1
        let deciders = (decision.asIs ?? []).flatMap(\.decide).compactMap(\.role)
        if let from = deciders.first(where: above.contains) { handedDown.append((decision, from)) }
      } else if !decided.isEmpty, decides.isEmpty {
        ends += 1
      }
    }
  }
}

extension Role {
  /// Whoever it reports to, and those above; a line that runs in a circle ends where it closes.
  fileprivate func superiors(_ definitions: Definitions) -> Set<ID<Role>> {
    var result: Set<ID<Role>> = []
    var next = reportsTo
    while let current = next, current != id, result.insert(current).inserted {
      next = definitions.roles[current]?.reportsTo
    }
    return result
  }
}

extension [BandRight] {
  fileprivate var decides: [BandRight] { filter { $0.duty == .decide } }

  /// Nil where no band is cut by a limit; infinite for the band above all limits.
  fileprivate var highestLimit: Double? {
    filter { $0.when == nil }.map { $0.upTo ?? .infinity }.max()
  }
}
