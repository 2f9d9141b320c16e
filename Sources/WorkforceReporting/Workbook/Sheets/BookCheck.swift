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

  var title: String
  var explanation: String
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
    let asIs = hours(TableSheet.hoursAsIs, TableSheet.decisionHoursAsIs)
    let toBe = hours(TableSheet.hoursToBe, TableSheet.decisionHoursToBe)
    let net =
      Figure.sum(tables[.activities], TableSheet.netRelease)
      + .sum(tables[.decisions], TableSheet.decisionHoursAsIs)
      - .sum(tables[.decisions], TableSheet.decisionHoursToBe)
    let analysis = context.analysis
    let withoutRole =
      analysis.activities.reduce(0) { $0 + $1.toBe.withoutRole }
      + analysis.decisions.reduce(0) { $0 + $1.toBe.withoutRole }
    var roles =
      Figure.sum(tables[.capacity], TableSheet.capacityTotal)
      - .sum(tables[.capacity], TableSheet.capacityLastPart)
    if withoutRole != 0 { roles = roles + .constant(withoutRole) }
    return [
      BookCheck(
        title: "Hours as-is", explanation: "Activities and Decisions against Summary",
        one: asIs, other: summary.hoursAsIs),
      BookCheck(
        title: "Hours to-be", explanation: "Activities and Decisions against Summary",
        one: toBe, other: summary.hoursToBe),
      BookCheck(
        title: "Net release", explanation: "Activities and Decisions against Summary",
        one: net, other: summary.netRelease),
      BookCheck(
        title: "Hours by role",
        explanation: "Capacity without other work"
          + (withoutRole == 0 ? "" : ", with the hours that no role bears,")
          + " against Activities and Decisions",
        one: roles, other: toBe),
      BookCheck(
        title: "Activities", explanation: "Rows of Activities against Summary",
        one: .count(tables[.activities]), other: summary.activities),
      BookCheck(
        title: "Findings", explanation: "Rows of Findings against the counts above",
        one: .count(tables[.findings]), other: findings),
    ]
  }
}
