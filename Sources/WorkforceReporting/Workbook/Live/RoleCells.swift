import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// Formulas for what a role can give, over the cells of the assumptions.
struct RoleCells {
  private let context: BookContext

  init(_ context: BookContext) { self.context = context }

  /// Hours of one FTE.
  func effectiveHours(_ id: ID<Role>) -> String? {
    guard let role = context.definitions.roles[id],
      let hours = context.analysis[id]?.effectiveHours
    else { return nil }
    return context.live?.assumptions.effectiveHours(of: role, hours)
  }

  /// FTE, else headcount, × hours of one FTE; or the hours lent.
  func supply(_ id: ID<Role>, _ state: Diagnostic.State) -> String? {
    guard let role = context.definitions.roles[id] else { return nil }
    // Once the plan is through, nobody is left in a role that closes.
    if state == .toBe, role.toBe?.closes != nil { return nil }
    if let available = role.available { return cell(role, ["available"], available.value) }
    guard let people = role.fte(in: state) ?? role.headcount,
      let count = cell(role, (state == .toBe ? ["to_be.fte"] : []) + ["fte", "headcount"], people),
      let hours = effectiveHours(id)
    else { return nil }
    return "\(count)*\(hours)"
  }

  /// Hours of work outside the plan: as stated, or its share of the supply.
  func otherWork(_ id: ID<Role>, _ state: Diagnostic.State) -> String? {
    guard let role = context.definitions.roles[id] else { return nil }
    switch role.otherWork {
    case .hours(let hours): return cell(role, ["other_work"], hours.value)
    case .share(let share):
      guard let part = cell(role, ["other_work"], share.value), let supply = supply(id, state)
      else { return nil }
      return "\(part)*\(supply)"
    case nil: return nil
    }
  }

  func headcount(_ id: ID<Role>) -> String? {
    guard let role = context.definitions.roles[id], let people = role.headcount else { return nil }
    return cell(role, ["headcount"], people)
  }

  /// As stated.
  func fte(_ id: ID<Role>, _ state: Diagnostic.State) -> String? {
    guard let role = context.definitions.roles[id], let fte = role.fte(in: state) else {
      return nil
    }
    return cell(role, (state == .toBe ? ["to_be.fte"] : []) + ["fte"], fte)
  }

  /// What releases claim of the hours set free.
  func claimed(_ role: Role) -> String? {
    let releases = role.toBe?.release ?? []
    guard !releases.isEmpty, let free = setFree(role.id) else { return nil }
    return releases.map { release in
      switch release.amount {
      case .hours(let hours): "\(hours.value)"
      case .share(let share): "\(share.value)*\(free)"
      }
    }.joined(separator: "+")
  }

  /// Hours of some claims that turn into their use: each gets the same part of what is there, and the
  /// part of it that is expected to be realised.
  func granted(_ claims: [Release], of role: Role) -> String? {
    guard let free = setFree(role.id), let all = claimed(role) else { return nil }
    let used = claims.map { claim in
      let hours =
        switch claim.amount {
        case .hours(let hours): "\(hours.value)"
        case .share(let share): "\(share.value)*\(free)"
        }
      return claim.realised.map { "\(hours)*\($0.value)" } ?? hours
    }.joined(separator: "+")
    return "(\(used))*IF((\(all))>\(free),\(free)/(\(all)),1)"
  }

  func unclaimed(_ role: Role) -> String? {
    guard let free = setFree(role.id) else { return nil }
    return claimed(role).map { "MAX(0,\(free)-(\($0)))" } ?? free
  }

  /// Hours set free in the role: as-is minus to-be, not below 0.
  private func setFree(_ id: ID<Role>) -> String? {
    guard let before = context.live?.sum(state: .asIs, role: id),
      let after = context.live?.sum(state: .toBe, role: id)
    else { return nil }
    return "MAX(0,\(before)-\(after))"
  }

  private func cell(_ role: Role, _ keys: [String], _ value: Double) -> String? {
    context.live?.assumptions.cell(keys.map { "roles.\(role.id.text).\($0)" }, value: value)
  }
}
