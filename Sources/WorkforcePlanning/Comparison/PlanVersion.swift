package import WorkforceModel
import WorkforceSyntax

/// One of the two plans of a comparison.
package struct PlanVersion: Hashable, Sendable {
  /// What the reader called it: a revision, a folder.
  package var name: String
  package var id: String
  package var title: String
  package var asOf: CalendarDate
  /// Findings of level error that nobody has waived.
  package var errors: Int
  /// Hours, money and findings of rules were worked out; a plan whose text has faults is compared by
  /// what could be read of it.
  package var isJudged: Bool

  init(_ outcome: Planner.Outcome, _ plan: Plan, name: String) {
    self.name = name
    id = plan.id
    title = plan.title
    asOf = plan.asOf
    errors = outcome.findings.count { $0.severity == .error && $0.waived == nil }
    isJudged = outcome.judged != nil
  }
}
