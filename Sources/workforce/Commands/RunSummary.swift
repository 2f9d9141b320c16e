import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// The line that ends a check.
struct RunSummary {
  private let outcome: Planner.Outcome

  init(_ outcome: Planner.Outcome) { self.outcome = outcome }

  /// Nothing was found, or all of it is waived.
  var isClean: Bool { outcome.findings.allSatisfy { $0.waived != nil } }

  var line: String {
    let files = outcome.sources.files.count.of("file")
    guard let plan = outcome.plan else {
      return "\(count(.error).of("error")), \(count(.warning).of("warning")) in \(files).\n"
    }
    guard isClean else { return "\(plan.findingsInWords) in \(files).\n" }
    let waived = plan.waivedCount > 0 ? " (\(plan.waivedCount) waived)" : ""
    return "\(files), \(plan.definitions.activities.count.of("activity", "activities")), "
      + "\(plan.definitions.roles.count.of("role")): no findings\(waived).\n"
  }

  var hint: String {
    let open = outcome.findings.filter { $0.waived == nil }
    // The gravest is asked about first.
    let worst = open.map(\.severity).max()
    guard let finding = open.first(where: { $0.severity == worst }) else { return "" }
    return "`workforce explain \(finding.id)` explains a rule.\n"
  }

  private func count(_ severity: Severity) -> Int {
    outcome.findings.count { $0.severity == severity && $0.waived == nil }
  }
}
