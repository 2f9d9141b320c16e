import WorkforceAnalysis
package import WorkforceModel
package import WorkforceSyntax

/// A worked-out figure of two versions of a plan that is not the same.
package struct FigureChange: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    case plan
    /// Nil for work that stands in no domain.
    case domain(ID<Domain>?)
    case role(ID<Role>)
  }

  package enum Figure: Hashable, Sendable {
    case ofPlan(ScenarioFigure)
    case hours(Diagnostic.State)
    case fte(Diagnostic.State)
    /// What the role can give.
    case supply(Diagnostic.State)
  }

  package var subject: Subject
  package var figure: Figure
  /// Nil where it is not known, or where what it is of is not there.
  package var before: ScenarioFigure.Value?
  package var after: ScenarioFigure.Value?

  package var mirrored: Self {
    Self(subject: subject, figure: figure, before: after, after: before)
  }
}

extension FigureChange {
  /// Of the plan, then of domains and roles in the order of their ids.
  static func all(from before: ChangePlan, to after: ChangePlan) -> [Self] {
    let (old, new) = (ScenarioComparison.Figures(before), ScenarioComparison.Figures(after))
    let plan = ScenarioFigure.allCases.filter { !$0.isOfFindings }.compactMap {
      Self(.plan, .ofPlan($0), $0.value(in: old), $0.value(in: new))
    }
    return plan + ofDomains(before, after) + ofRoles(before, after)
  }

  /// Nil where both are the same, as far as a sum in another order is.
  private init?(
    _ subject: Subject, _ figure: Figure, _ before: ScenarioFigure.Value?,
    _ after: ScenarioFigure.Value?
  ) {
    let (before, after) = (before?.known, after?.known)
    if before == after { return nil }
    if let one = before?.number, let two = after?.number, one.isCloseToReaders(two) { return nil }
    self.init(subject: subject, figure: figure, before: before, after: after)
  }

  private static func ofDomains(_ before: ChangePlan, _ after: ChangePlan) -> [Self] {
    typealias Sums = [ID<Domain>?: (asIs: Double, toBe: Double)]
    func sums(_ plan: ChangePlan) -> Sums {
      plan.summary.reduce(into: [:]) { sums, row in
        let sum = sums[row.domain] ?? (0, 0)
        sums[row.domain] = (sum.asIs + row.asIsHours, sum.toBe + row.toBeHours)
      }
    }
    let (old, new) = (sums(before), sums(after))
    let domains = Set(old.keys).union(new.keys).sorted { ($0?.text ?? "") < ($1?.text ?? "") }
    return domains.flatMap { domain -> [Self] in
      [
        Self(
          .domain(domain), .hours(.asIs), old[domain].map { .hours($0.asIs) },
          new[domain].map { .hours($0.asIs) }),
        Self(
          .domain(domain), .hours(.toBe), old[domain].map { .hours($0.toBe) },
          new[domain].map { .hours($0.toBe) }),
      ].compactMap(\.self)
    }
  }

  private static func ofRoles(_ before: ChangePlan, _ after: ChangePlan) -> [Self] {
    let roles = Set(before.roles.map(\.id)).union(after.roles.map(\.id)).sorted()
    return roles.flatMap { role in
      let (old, new) = (before.analysis[role], after.analysis[role])
      return [Diagnostic.State.asIs, .toBe].flatMap { state -> [Self] in
        func fte(_ capacity: RoleCapacity) -> Double? {
          state == .asIs ? capacity.fteAsIs : capacity.fteToBe
        }
        return [
          Self(
            .role(role), .hours(state), old.map { .hours($0.load(state).work) },
            new.map { .hours($0.load(state).work) }),
          Self(
            .role(role), .fte(state), old.flatMap(fte).map { .fte($0) },
            new.flatMap(fte).map { .fte($0) }),
          Self(
            .role(role), .supply(state), old.flatMap { $0.load(state).supply }.map { .hours($0) },
            new.flatMap { $0.load(state).supply }.map { .hours($0) }),
        ].compactMap(\.self)
      }
    }
  }
}

extension ScenarioFigure {
  fileprivate var isOfFindings: Bool {
    switch self {
    case .errors, .warnings, .notes, .waived: true
    default: false
    }
  }
}

extension ScenarioFigure.Value {
  /// The value; nil where it is one that is not known.
  fileprivate var known: Self? {
    switch self {
    case .fte(nil), .money(nil), .share(nil), .text(nil): nil
    default: self
    }
  }

  package var number: Double? {
    switch self {
    case .hours(let value): value
    case .fte(let value), .money(let value), .share(let value): value
    case .count(let count): Double(count)
    case .text: nil
    }
  }
}

extension Double {
  /// Sums in another order differ in their last digits; what is left of a difference of large numbers
  /// is compared at a millionth.
  fileprivate func isCloseToReaders(_ other: Double) -> Bool {
    isClose(to: other) || (self - other).magnitude < 1e-6
  }
}
