package import WorkforceModel

/// Which roles with work could take the people of roles whose hours are free: a proposal.
///
/// Of roles, never of persons. What is placed is as many FTE as find work; of all ways to place that
/// many, one with the least `RoleFit.weight` in all. Source: the plan's arithmetic, "Where freed hours
/// go".
package struct Redeployment: Sendable {
  /// Hours of one role that another role could use.
  package struct Move: Sendable {
    package var from: ID<Role>
    package var to: ID<Role>
    /// Of the role that is set free; hours a year.
    package var hours: Double
    package var fte: Double
    package var fit: RoleFit
    /// The month in which the last wave that sets the role's hours free ends; nil where they are free
    /// without a wave.
    package var free: Month?
    /// The go-live of the first wave that brings the target work; nil where the work is there already.
    package var needed: CalendarDate?
  }

  /// Free hours for which there is no proposal.
  package struct Unplaced: Sendable {
    package enum Reason: String, Hashable, Sendable, CaseIterable {
      /// People of a supplier or a board.
      case notEmployed = "not-employed"
      case noWorkingTime = "no-working-time"
      /// Less than a twentieth of a post.
      case tooLittle = "too-little"
      /// No role of the plan waits for people.
      case noDemand = "no-demand"
      /// The role states neither skills nor a family.
      case nothingStated = "nothing-stated"
      /// No role that waits for people shares a skill or the family.
      case noFit = "no-fit"
      /// The roles that fit have enough people.
      case demandMet = "demand-met"
      /// Only the nearest roles were tried, and others that fit have work left.
      case nearestMet = "nearest-met"
    }

    package var role: ID<Role>
    package var hours: Double
    /// Nil without a working time.
    package var fte: Double?
    package var reason: Reason
  }

  /// A role with more work than people.
  package struct Target: Sendable {
    package var role: ID<Role>
    /// `RoleCapacity.unmetHours`; hours a year.
    package var unmet: Double
    /// What stated releases bring already.
    package var stated: Double
    /// FTE it still waits for: (unmet − stated) ÷ effective hours.
    package var fte: Double
    /// FTE of the moves proposed to it.
    package var proposed: Double
  }

  /// A role's people fit so many others at most, the nearest ones; the rest are not tried.
  static let mostTargets = 50
  /// FTE below which no move is worth a proposal.
  static let leastFTE = 0.05

  /// By source, then by target, in the order of the files.
  package var moves: [Move] = []
  /// In the order of the files.
  package var unplaced: [Unplaced] = []
  package var targets: [Target] = []

  package init(_ definitions: Definitions, _ analysis: Analysis) {
    let places = RedeploymentPlaces(definitions, analysis)
    targets = places.targets.map(\.target)
    var sources: [RedeploymentPlaces.Source] = []
    for place in definitions.roles.indices where analysis.ledger.accounts[place].open > 0 {
      switch places.source(at: place) {
      case .success(let source): sources.append(source)
      case .failure(let none): unplaced.append(none.unplaced)
      }
    }
    let routes = sources.enumerated().flatMap { number, source in
      source.candidates.map {
        Transport.Route(source: number, target: $0.target, cost: $0.fit.cost)
      }
    }
    let problem = Transport(
      supplies: sources.map { Self.units($0.fte) }, demands: targets.map { Self.units($0.fte) },
      routes: routes)
    let flow = problem.solution
    var next = 0
    for (source, supply) in zip(sources, problem.supplies) {
      for candidate in source.candidates {
        let part = Double(flow[next]) / Double(max(1, supply))
        next += 1
        guard part > 0 else { continue }
        let target = candidate.target
        targets[target].proposed += source.fte * part
        moves.append(
          Move(
            from: source.role, to: targets[target].role, hours: source.hours * part,
            fte: source.fte * part, fit: candidate.fit, free: source.free,
            needed: places.targets[target].needed))
      }
    }
    addRest(of: sources, sent: problem.sent(flow))
    let order = definitions.roles
    unplaced.sort { order.order(of: $0.role) ?? 0 < order.order(of: $1.role) ?? 0 }
  }

  private mutating func addRest(of sources: [RedeploymentPlaces.Source], sent: [Int]) {
    for (source, sent) in zip(sources, sent) {
      let units = Self.units(source.fte)
      guard sent < units else { continue }
      let part = 1 - Double(sent) / Double(units)
      let hasMore = source.untried.contains { targets[$0].fte - targets[$0].proposed > 1e-6 }
      unplaced.append(
        Unplaced(
          role: source.role, hours: source.hours * part, fte: source.fte * part,
          reason: hasMore ? .nearestMet : .demandMet))
    }
  }

  /// Billionths of an FTE; at most a million FTE.
  private static func units(_ fte: Double) -> Int { Int((min(max(fte, 0), 1e6) * 1e9).rounded()) }
}

extension RoleFit {
  /// Hundredths of an hour; at most 10,000 hours.
  fileprivate var cost: Int { Int((min(max(weight, 0), 10_000) * 100).rounded()) }
}

extension Transport {
  /// Units sent from each source.
  fileprivate func sent(_ flow: [Int]) -> [Int] {
    var result = supplies.map { _ in 0 }
    for (route, units) in zip(routes, flow) { result[route.source] += units }
    return result
  }
}
