import Foundation
import TestSupport
import Testing
import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// Scenarios beside the plan, as text and as a sheet.
@Suite struct ScenarioReportTests {
  private static func plan(_ scenarios: String) throws -> ChangePlan {
    try #require(SheetsSample.outcome(SheetsSample.text + "\nscenarios:\n" + scenarios).makePlan())
  }

  private static let two = """
      half-completed-at-best:
        title: The model completes half at best
        set: {activities.triage-claim.to_be.completed: 50%}
      busier:
        title: Half as much work again
        set: {activities.triage-claim.volume: 15000 per month, waves.wave-1.go_live: 2027-06-01}

    """

  /// A scenario that sets nothing, or what is there, is the plan in every figure.
  @Test(arguments: [
    "{}", "{activities.triage-claim.volume: 10000 per month}",
    "{activities.triage-claim.to_be.mix: 1.35, activities.triage-claim.to_be.share: 80%}",
    "{waves.wave-1.go_live: 2027-03-01, plan.working_time.utilisation: 85%}",
    """
    {activities.triage-claim.to_be.completed: {low: 50%, likely: 70%, high: 80%,
          source: "pilot, Nov 2026"}, roles.clerk.headcount: 22}
    """,
  ])
  func whatIsThereAlreadyChangesNoFigure(_ set: String) throws {
    let plan = try Self.plan("  same: {title: The same, set: \(set)}\n")
    let comparison = try #require(plan.comparison)
    #expect(comparison.scenarios.map(\.figures) == [comparison.base])
    #expect(comparison.scenarios.map(\.settings) == [[]])
  }

  @Test func aScenarioHasTheFiguresOfTheTextItStandsFor() throws {
    let comparison = try #require(try Self.plan(Self.two).comparison)
    let written = SheetsSample.text.replacing("10000 per month", with: "15000 per month")
      .replacing("go_live: 2027-03-01", with: "go_live: 2027-06-01")
    let plan = try #require(SheetsSample.outcome(written).makePlan())
    #expect(comparison.scenarios[1].figures == ScenarioComparison.Figures(plan))
    #expect(comparison.scenarios[1].figures != comparison.base)
    #expect(comparison.base == ScenarioComparison.Figures(try Self.plan(Self.two)))
  }

  @Test(arguments: [60, 100]) func theTableFitsTheTerminal(_ width: Int) throws {
    let more = (1...5).map {
      "  a-scenario-with-a-long-name-\($0): {title: \(String(repeating: "word ", count: 30)), set: {}}\n"
    }
    let plan = try Self.plan(Self.two + more.joined())
    let comparison = try #require(plan.comparison)
    let text = ComparisonText(plan, comparison, style: TerminalStyle(width: width)).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    expectGolden(text, "text/comparison-\(width).txt")
  }

  @Test func theSheetHasARowForEachFigureAndEachValue() throws {
    let workbook = Workbook(try Self.plan(Self.two))
    let sheet = try #require(workbook.sheets.first { $0.name == "Scenarios" })
    expectGolden(SheetRendering(sheet: sheet).text, "sheets/scenarios.txt")
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "plan.xlsx").path(percentEncoded: false)
      try XlsxWriter.write(workbook, to: path)
      try XlsxVerifier.verify(path, holds: workbook)
    }
  }

  @Test func aPlanWithoutScenariosHasNoSheetOfThem() throws {
    let plan = try #require(SheetsSample.plan())
    #expect(plan.comparison == nil)
    #expect(!Workbook(plan).sheets.contains { $0.name == "Scenarios" })
  }
}
