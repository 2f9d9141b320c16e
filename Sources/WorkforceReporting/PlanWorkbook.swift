package import WorkforcePlanning
import WorkforceModel
extension Workbook {
  package init(_ plan: ChangePlan) {
    let day = plan.plan.asOf
    self.init(
      properties: DocumentProperties(
        title: plan.plan.title, created: SheetDate(year: day.year, month: day.month, day: day.day)),
      sheets: [Sheet(name: "About")])
  }
}
