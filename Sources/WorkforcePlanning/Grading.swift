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
  case regrade([String])

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
    var reasons: [String] = []
    if let grade = role.toBe?.grade, grade != role.grade {
      reasons.append("the plan states grade \(grade)")
    }
    reasons += authority.raised.map(\.inWords)
    reasons += authority.handedDown.map { decision, from in
      "decides “\(decision.title)”, so far decided above it by \(definitions.title(of: .role(from)))"
    }
    let whole = capacity.toBe.supply ?? capacity.toBe.demand
    let watching = capacity.toBe.oversight
    let gained = watching - capacity.asIs.oversight
    if whole > 0, gained / whole >= Self.substantialShare {
      reasons.append("oversees systems for \((watching / whole).percentInWords) of its hours")
    }
    self = reasons.isEmpty ? .unchanged : .regrade(reasons)
  }
}

extension RoleAuthority.Limit {
  /// `may decide up to 5,000 EUR (claim-amount), so far up to 1,000 EUR`.
  var inWords: String {
    func text(_ limit: Double) -> String {
      limit.isFinite ? "up to \(limit.grouped)\(unit.isEmpty ? "" : " \(unit)")" : "without limit"
    }
    guard let before, let after else { return "" }
    return "may decide \(text(after)) (\(measure)), so far \(text(before))"
  }
}

extension Double {
  /// `31 %`; of a share.
  var percentInWords: String { "\((self * 100).grouped) %" }
}
