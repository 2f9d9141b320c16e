package import WorkforceModel
package import WorkforcePlanning

/// The sheets of the workbook from left to right.
package enum BookSheet: CaseIterable, Sendable {
  case about, summary, roles, roleChanges, activities
  case lettersAsIs, lettersToBe, letterChanges
  case decisions, oversight, onDuty, workings, workingsByRole, capacity, cost, benefits
  case measures, skills
  case readiness, waves, consultation, redeployment, governance, risks
  case scenarios, findings, assumptions, review, lists

  /// The sheets of a plan in their order; a draft shows its findings in front.
  static func order(isDraft: Bool) -> [BookSheet] {
    isDraft
      ? [.about, .findings] + allCases.filter { $0 != .about && $0 != .findings }
      : allCases
  }

  /// At most 31 characters with the name of a scheme, which has at most ten.
  package func name(_ scheme: Scheme, _ language: Language) -> String {
    title(language, scheme.title(in: language))
  }

  /// What a sheet is for, in one line.
  func purpose(_ language: Language) -> String { purpose[language] }
}
