import WorkforceModel
package import WorkforcePlanning
import WorkforceSyntax

extension Workbook {
  /// The workbook of a plan: everything HR, finance and works councils act on.
  package init(_ plan: ChangePlan) {
    let context = BookContext(plan)
    let tables = PlanTables(context)
    // What Review is filled in from; without it there is nothing to choose.
    let lists = tables[.review].map { _ in ListsSheet(context) }
    var summary = SummarySheet(context)
    let summarySheet = summary.build()
    let order = BookSheet.order(isDraft: plan.isDraft)
    let rest = order.compactMap { sheet -> (BookSheet, Sheet)? in
      guard !tables.isEmpty(sheet) else { return nil }
      let hasWork = !plan.definitions.activities.isEmpty
      let built: Sheet? =
        switch sheet {
        case .about: nil
        case .summary: summarySheet
        case .lettersAsIs:
          hasWork ? RACISheet.sheet(context.name(of: sheet), context, .asIs) : nil
        case .lettersToBe:
          hasWork ? RACISheet.sheet(context.name(of: sheet), context, .toBe) : nil
        case .cost: CostSheet.sheet(context)
        case .readiness: ReadinessSheet.sheet(context)
        case .redeployment: RedeploymentSheet.sheet(context)
        case .waves: tables[sheet].map(TableSheet.withBars)
        case .review: tables[sheet].map(TableSheet.protected)
        case .lists: lists?.sheet
        case .capacity: tables[sheet].map { TableSheet.withUtilisationColors($0, context) }
        default: tables[sheet]?.pagedSheet()
        }
      return built.map { (sheet, $0) }
    }
    let shown = rest.map(\.0)
    let about = AboutSheet.sheet(
      context, tables, sheets: rest.filter { !$0.1.isHidden }.map(\.0),
      leftOut: order.filter { !shown.contains($0) }, summary: summary.columns)
    let review = tables[.review].map { [DefinedName("workforce_review", $0.tableRange)] }
    let names = (review ?? []) + (lists?.names ?? [])
    self.init(
      properties: Self.properties(of: plan), sheets: [about] + rest.map(\.1),
      definedNames: (context.live?.definedNames ?? []) + names)
  }

  private static func properties(of plan: ChangePlan) -> DocumentProperties {
    DocumentProperties(
      title: plan.isDraft
        ? Label.draft(plan.language, plan.plan.title) : plan.plan.title,
      subject: PropertyLabels.subject[plan.language],
      company: plan.plan.organisation ?? "",
      keywords: plan.plan.id,
      comments: PropertyLabels.comments(plan.language, plan.version),
      created: SheetDate(plan.plan.asOf))
  }
}
