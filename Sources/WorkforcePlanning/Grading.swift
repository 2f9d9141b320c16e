import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// Whether a role's grade has to be looked at, and why.
///
/// What opens an evaluation is a material change of responsibility or authority: the plan states
/// another grade, the role may decide more than it ever could in the same measure, a decision comes
/// down to it from its own line, or it watches systems for a quarter of its hours. A lower volume of
/// the same work does not, nor does one more decision of the rank it has. A quarter of the hours is what
/// duties must take to bear a grade in the Introduction to the Position Classification Standards of the
/// US Office of Personnel Management.
package enum Grading: Hashable, Sendable {
  case unchanged
  /// The role is new and has not been graded yet.
  case toBeGraded
  /// Why its grade should be looked at again; at least one reason.
  case regrade([Label])

  /// Of a role's hours.
  static let substantialShare = 0.25
}

extension Grading {
  init(
    _ role: Role, _ kind: RoleChange.Kind, _ capacity: RoleCapacity, _ authority: RoleAuthority,
    _ definitions: Definitions
  ) {
    // Boards and suppliers have no grade, and a role that closes needs none.
    guard role.kind.isOfPeople, kind != .close else {
      self = .unchanged
      return
    }
    guard kind != .new else {
      self = .toBeGraded
      return
    }
    var reasons: [Label] = []
    if let grade = role.toBe?.grade, grade != role.grade {
      reasons.append(ImpactWords.planStatesGrade.filled(grade))
    }
    reasons += authority.raised.compactMap(\.inWords)
    reasons += authority.handedDown.map { decision, from in
      ImpactWords.handedDown.filled(decision.title, definitions.title(of: .role(from)))
    }
    let whole = capacity.toBe.supply ?? capacity.toBe.demand
    let watching = capacity.toBe.oversight
    let gained = watching - capacity.asIs.oversight
    if whole > 0, gained / whole >= Self.substantialShare {
      reasons.append(Label { ImpactWords.oversees($0, (watching / whole).wholePercent(in: $0)) })
    }
    self = reasons.isEmpty ? .unchanged : .regrade(reasons)
  }
}

extension RoleAuthority.Limit {
  /// `may decide up to 5,000 EUR (claim-amount), so far up to 1,000 EUR`.
  var inWords: Label? {
    func text(_ limit: Double, _ language: Language) -> String {
      guard limit.isFinite else { return ImpactWords.withoutLimit[language] }
      let amount = limit.exact(in: language)
      return ImpactWords.upTo(language, unit.isEmpty ? amount : "\(amount) \(unit)")
    }
    guard let before, let after else { return nil }
    return Label { ImpactWords.mayDecide($0, text(after, $0), measure, text(before, $0)) }
  }
}
