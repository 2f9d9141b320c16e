import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// The line that ends a check.
struct RunSummary {
  private let outcome: Planner.Outcome

  /// How many findings the command line left out of the outcome.
  private let leftOut: Int

  init(_ outcome: Planner.Outcome, leftOut: Int) {
    self.outcome = outcome
    self.leftOut = leftOut
  }

  /// Nothing was found, or all of it is waived.
  var isClean: Bool { outcome.findings.allSatisfy { $0.waived != nil } }

  var line: String {
    let files = outcome.sources.files.count.of("file")
    guard isClean, let definitions = outcome.judged?.definitions else {
      let rest = leftOut > 0 ? ", \(leftOut) left out" : ""
      return "\(outcome.findings.countsInWords)\(rest) in \(files).\n"
    }
    let waived = outcome.findings.count
    let activities = definitions.activities.count.of("activity", "activities")
    let rest = [waived > 0 ? "\(waived) waived" : "", leftOut > 0 ? "\(leftOut) left out" : ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return "\(files), \(activities), \(definitions.roles.count.of("role")): no findings"
      + (rest.isEmpty ? ".\n" : " (\(rest)).\n")
  }

  /// Beside every duty stands what it is not.
  var disclaimer: String {
    let packs = outcome.judged?.definitions.packs.map(\.id) ?? []
    guard !packs.isEmpty else { return "" }
    return "Governance packs \(packs.joined(separator: ", ")): \(GovernancePack.disclaimer).\n"
  }

  var hint: String {
    let open = outcome.findings.filter { $0.waived == nil }
    // The gravest is asked about first.
    let worst = open.map(\.severity).max()
    guard let finding = open.first(where: { $0.severity == worst }) else { return "" }
    return "`workforce explain \(finding.id)` explains a rule.\n"
  }
}
