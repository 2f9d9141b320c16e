import Foundation
import TestSupport
import Testing
import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

@testable import WorkforceReporting

@Suite struct SheetsLeftOutTests {
  private static let bare = """
    plan: {id: bare, as_of: 2027-01-01}
    roles: {clerk: {title: Clerk}}
    """

  /// Every sheet is there, or About says why it is not; nothing is both.
  @Test(arguments: [bare, SheetsSample.text, ChangeSample.text])
  func everySheetIsThereOrExplained(_ text: String) throws {
    let plan = try #require(SheetsSample.outcome(text, isDraft: true).makePlan())
    let workbook = Workbook(plan)
    let shown = Set(workbook.sheets.map(\.name))
    let about = SheetRendering(sheet: workbook.sheets[0]).text.split(separator: "\n")
    let heading = AboutLabels.leftOut[plan.language]
    let explained = about.drop { !$0.contains(heading) }.dropFirst()
      .prefix { $0.contains(" | B") }
    for sheet in BookSheet.allCases where sheet != .lists && sheet != .about {
      let name = sheet.name(plan.plan.scheme, plan.language)
      let line = explained.first { $0.hasPrefix("A") && $0.contains(" \(name) | B") }
      #expect(shown.contains(name) == (line == nil), "\(name)")
    }
  }
}

@Suite struct SummaryCostTests {
  /// By domain and wave the same money is counted as by role and by system.
  @Test(arguments: ["motor-claims", "hiring", "shared-services"])
  func costsAreThoseOfRolesAndSystems(_ name: String) throws {
    let folder = Repository.root.appending(path: "examples/\(name)").path(percentEncoded: false)
    let outcome = try Planner.run(
      folder: folder, excluding: ["\(folder)/build"], options: .init(isDraft: true))
    let plan = try #require(outcome.makePlan())
    let money = try #require(plan.figures.money)
    let rows = plan.summary
    func agree(_ figures: [Money], _ total: Money) {
      #expect((figures.sum.value - total.value).magnitude < 0.01)
    }
    agree(rows.map(\.asIsCost), money.run.asIs)
    agree(rows.map(\.toBeCost), money.run.toBe)
    agree(rows.map(\.asIsSystems), money.systemsRun.asIs)
    agree(rows.map(\.toBeSystems), money.systemsRun.toBe)
  }
}
