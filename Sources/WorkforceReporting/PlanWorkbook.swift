import WorkforceModel
package import WorkforcePlanning
import WorkforceSyntax

extension Workbook {
  /// The workbook of a plan: everything HR, finance and works councils act on.
  package init(_ plan: ChangePlan) {
    let context = BookContext(plan)
    let tables = PlanTables(context)
    let scheme = plan.plan.scheme
    var summary = SummarySheet(context)
    let summarySheet = summary.build()
    var sheets: [String: Sheet] = [
      SheetName.about: AboutSheet.sheet(context, tables, summary: summary.columns),
      SheetName.summary: summarySheet,
      SheetName.raciAsIs(scheme): RACISheet.sheet(SheetName.raciAsIs(scheme), context, .asIs),
      SheetName.raciToBe(scheme): RACISheet.sheet(SheetName.raciToBe(scheme), context, .toBe),
      SheetName.capacity: TableSheet.withUtilisationColors(tables.capacity),
    ]
    let one = [
      tables.roles, tables.roleChanges, tables.activities, tables.raciChanges, tables.decisions,
      tables.measures, tables.findings, tables.assumptions,
    ]
    for table in one + [tables.scenarios].compactMap(\.self) {
      sheets[table.name] = table.pagedSheet()
    }
    self.init(
      properties: Self.properties(of: plan),
      sheets: SheetName.order(of: plan).compactMap { sheets[$0] })
  }

  private static func properties(of plan: ChangePlan) -> DocumentProperties {
    DocumentProperties(
      title: (plan.isDraft ? "DRAFT – " : "") + plan.plan.title,
      subject: "Workforce plan: roles, responsibilities, decision rights and measures",
      company: plan.plan.organisation ?? "",
      keywords: plan.plan.id,
      comments: "Version \(plan.version). A planning aid, not legal advice.",
      created: SheetDate(plan.plan.asOf))
  }
}
