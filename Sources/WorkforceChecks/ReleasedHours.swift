import WorkforceAnalysis
import WorkforceModel

/// The hours a change sets free in a role, and how many of them have a destination; hours a year.
struct ReleasedHours {
  /// As-is minus to-be, 0 or more.
  var net: Double
  /// By entry of `release`, in the order of the text.
  var claims: [Double]

  init(_ role: Role, _ capacity: RoleCapacity) {
    let net = max(0, capacity.netRelease)
    self.net = net
    claims = (role.toBe?.release ?? []).map { release in
      switch release.amount {
      case .hours(let hours): hours.value
      case .share(let share): share.value * net
      }
    }
    let room = capacity.asIs.supply.map { max(0, $0 - capacity.toBe.demand) }
    unclaimed = min(max(0, net - claims.reduce(0, +)), room ?? .infinity)
  }

  var claimed: Double { claims.reduce(0, +) }
  /// Hours that are free and have no destination.
  ///
  /// No more than the people of today have left once their work of the to-be is done: what only ends
  /// an overload is not free.
  let unclaimed: Double
}

extension Double {
  /// Hours a year as a planner types them.
  var typedHours: String { "\(Int(min(max(rounded(), 0), 1e15))) h per year" }
}
