import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// Formulas for what roles and systems cost and bring, over the cells of the assumptions and workings.
struct MoneyCells {
  private let context: BookContext
  private let roles: RoleCells
  /// FTE that other roles send, by role: the claims that do.
  private let arriving: [ID<Role>: [(from: Role, claim: Release)]]

  init(_ context: BookContext) {
    self.context = context
    roles = RoleCells(context)
    var arriving: [ID<Role>: [(from: Role, claim: Release)]] = [:]
    for role in context.definitions.roles {
      for release in role.toBe?.release ?? []
      where release.to == .redeploy && release.cashable != true {
        if let target = release.role { arriving[target, default: []].append((role, release)) }
      }
    }
    self.arriving = arriving
  }

  func cost(_ role: Role) -> String? {
    role.cost.flatMap {
      context.live?.assumptions.cell(["roles.\(role.id.text).cost"], value: $0.value)
    }
  }

  /// Cashable released hours ÷ hours of one FTE × cost × part realised.
  func cashable(_ role: Role, cost: String) -> String? {
    let claims = (role.toBe?.release ?? []).filter { $0.cashable == true }
    guard !claims.isEmpty, let effective = roles.effectiveHours(role.id),
      let hours = roles.granted(claims, of: role)
    else { return nil }
    return "\(hours)/\(effective)*\(cost)"
  }

  /// FTE gained beyond what the people of today have room for, less those that other roles send,
  /// × cost.
  func gained(_ role: Role, cost: String) -> String? {
    guard let before = context.live?.sum(state: .asIs, role: role.id),
      let after = context.live?.sum(state: .toBe, role: role.id),
      let effective = roles.effectiveHours(role.id)
    else { return nil }
    var hours = "\(after)-\(before)"
    if context.analysis[role.id]?.asIs.supply != nil {
      guard let supply = roles.supply(role.id, .asIs) else { return nil }
      let other = roles.otherWork(role.id, .asIs).map { "-\($0)" } ?? ""
      hours = "MIN(\(hours),\(after)-(\(supply)\(other)))"
    }
    var fte = "MAX(0,\(hours))/\(effective)"
    for (from, claim) in arriving[role.id] ?? [] {
      guard let sent = roles.granted([claim], of: from),
        let theirs = roles.effectiveHours(from.id)
      else { return nil }
      fte += "-\(sent)/\(theirs)"
    }
    return "MAX(0,\(fte))*\(cost)"
  }

  /// Items offered to a system in a state, a year.
  func items(_ system: ID<System>, _ state: Diagnostic.State) -> String? {
    let cells = context.definitions.activities.compactMap { activity -> String? in
      guard activity.state(state)?.systems.contains(system) == true else { return nil }
      return context.live?.offered(activity, state)
    }
    // A formula has room for some eight thousand characters.
    return cells.isEmpty || cells.count > 100 ? nil : cells.joined(separator: "+")
  }

  /// What systems cost to run in some work; nil where that is not all in cells.
  func cost(of uses: [SystemUse]) -> String? {
    var terms: [String] = []
    for use in uses {
      guard let cost = context.definitions.systems[use.system]?.cost else { continue }
      if let price = cost.perItem?.likely.value, let activity = use.activity {
        guard let work = context.definitions.activities[activity],
          let cell = self.price(use.system, "per_item", price)
        else { return nil }
        if let items = context.live?.offered(work, use.state) { terms.append("\(items)*\(cell)") }
      }
      if let year = cost.perYear?.likely.value {
        guard let cell = price(use.system, "per_year", year) else { return nil }
        terms.append(use.shareOfYear == 1 ? cell : "\(use.shareOfYear)*\(cell)")
      }
    }
    // A formula has room for some eight thousand characters.
    return terms.isEmpty || terms.count > 80 ? nil : terms.joined(separator: "+")
  }

  func price(_ system: ID<System>, _ key: String, _ value: Double?) -> String? {
    value.flatMap {
      context.live?.assumptions.cell(["systems.\(system.text).cost.\(key)"], value: $0)
    }
  }

  func outcome(_ outcome: ID<Outcome>, _ key: String, _ value: Double?) -> String? {
    value.flatMap {
      context.live?.assumptions.cell(["outcomes.\(outcome.text).\(key)"], value: $0)
    }
  }
}
