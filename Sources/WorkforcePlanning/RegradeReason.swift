import WorkforceAnalysis
import WorkforceModel

/// Why a role's grade should be looked at again.
///
/// Material change of responsibility or authority is what opens an evaluation; a lower volume of the
/// same work does not.
package enum RegradeReason: Hashable, Sendable {
  case grade(String)
  /// So many tasks of systems.
  case oversees(Int)
  /// More than before, in so many decisions.
  case decides(Int)

  static func all(_ role: Role, _ difference: RoleDifference) -> [RegradeReason] {
    var reasons: [RegradeReason] = []
    if let grade = role.toBe?.grade, grade != role.grade { reasons.append(.grade(grade)) }
    let oversees = difference.count(.oversee)
    if oversees > 0 { reasons.append(.oversees(oversees)) }
    let decides = difference.items.count { item in
      guard case .decision(_, let before, let after) = item.subject else { return false }
      return before.highestLimit < after.highestLimit
    }
    if decides > 0 { reasons.append(.decides(decides)) }
    return reasons
  }

  func inWords(_ language: Language) -> String {
    switch self {
    case .grade(let grade): RegradeLabels.grade(language, grade)
    case .oversees(let count): RegradeLabels.oversees(language, count)
    case .decides(let count): RegradeLabels.decides(language, count)
    }
  }
}

extension RoleChange {
  /// Nil where nothing speaks for another grade.
  package func regradeReason(in language: Language) -> String? {
    regradeReasons.isEmpty
      ? nil : regradeReasons.map { $0.inWords(language) }.joined(separator: "; ")
  }
}

extension [BandRight] {
  /// 0 for a role that does not decide, infinity for one that decides without limit.
  fileprivate var highestLimit: Double {
    filter { $0.duty == .decide }.map { $0.upTo ?? .infinity }.max() ?? 0
  }
}
