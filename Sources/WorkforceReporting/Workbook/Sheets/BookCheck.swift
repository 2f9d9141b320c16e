import WorkforceSyntax
import WorkforceAnalysis
import WorkforcePlanning

/// A total worked out in two ways; both must come to the same.
struct BookCheck {
  /// A figure as a formula over the workbook's cells, with its value.
  struct Figure {
    var formula: String
    var value: Double

    static func + (left: Self, right: Self) -> Self {
      Figure(formula: "\(left.formula)+\(right.formula)", value: left.value + right.value)
    }

    static func - (left: Self, right: Self) -> Self {
      Figure(formula: "\(left.formula)-\(right.formula)", value: left.value - right.value)
    }

    static func constant(_ value: Double) -> Self {
      let text = value == value.rounded() && value.magnitude < 1e15 ? "\(Int(value))" : "\(value)"
      return Figure(formula: text, value: value)
    }

    /// The sum under a header; zero where a table has no such column.
    static func sum(_ table: TableSheet?, _ header: Label) -> Self {
      guard let table, let range = table.range(under: header) else { return .constant(0) }
      return Figure(formula: "SUM(\(range.reference))", value: table.sum(under: header))
    }

    static func count(_ table: TableSheet?) -> Self {
      guard let table, !table.rows.isEmpty else { return .constant(0) }
      return Figure(
        formula: "COUNTA(\(table.range(ofColumn: 0).reference))",
        value: Double(table.recordCount))
    }
  }

  var title: Label
  var explanation: Label
  var one: Figure
  var other: Figure

  /// The checks that a plan's figures allow.
  static func all(
    _ context: BookContext, _ tables: PlanTables, summary: SummarySheet.Columns?,
    findings: Figure
  ) -> [BookCheck] {
    guard let summary else { return [] }
    func hours(_ activities: Label, _ decisions: Label) -> Figure {
      .sum(tables[.activities], activities) + .sum(tables[.decisions], decisions)
    }
    let asIs = hours(ActivityLabels.hoursAsIs, DecisionLabels.hoursAsIs)
    let toBe = hours(ActivityLabels.hoursToBe, DecisionLabels.hoursToBe)
    let net =
      Figure.sum(tables[.activities], ActivityLabels.netRelease)
      + .sum(tables[.decisions], DecisionLabels.hoursAsIs)
      - .sum(tables[.decisions], DecisionLabels.hoursToBe)
    let analysis = context.analysis
    let withoutRole =
      analysis.activities.reduce(0) { $0 + $1.toBe.withoutRole }
      + analysis.decisions.reduce(0) { $0 + $1.toBe.withoutRole }
    var roles =
      Figure.sum(tables[.capacity], CapacityLabels.total)
      - .sum(tables[.capacity], CapacityLabels.otherWork)
    if withoutRole != 0 { roles = roles + .constant(withoutRole) }
    return [
      BookCheck(
        title: CheckLabels.hoursAsIs, explanation: CheckLabels.againstSummary,
        one: asIs, other: summary.hoursAsIs),
      BookCheck(
        title: CheckLabels.hoursToBe, explanation: CheckLabels.againstSummary,
        one: toBe, other: summary.hoursToBe),
      BookCheck(
        title: CheckLabels.netRelease, explanation: CheckLabels.againstSummary,
        one: net, other: summary.netRelease),
      BookCheck(
        title: CheckLabels.hoursByRole,
        explanation: withoutRole == 0 ? CheckLabels.capacity : CheckLabels.capacityWithoutRole,
        one: roles, other: toBe),
      BookCheck(
        title: CheckLabels.activities, explanation: CheckLabels.rowsOfActivities,
        one: .count(tables[.activities]), other: summary.activities),
      BookCheck(
        title: CheckLabels.findings, explanation: CheckLabels.rowsOfFindings,
        one: .count(tables[.findings]), other: findings),
    ]
  }
}
