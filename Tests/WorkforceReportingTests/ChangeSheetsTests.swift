import Foundation
import TestSupport
import Testing
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

@testable import WorkforceReporting

@Suite struct ChangeSheetsTests {
  @Test(arguments: [
    "Bereitschaft", "Wellen", "Beteiligung", "Neueinsatz", "Rückmeldung", "Listen",
  ])
  func sheetSaysWhatItShould(_ name: String) throws {
    let workbook = Workbook(try ChangeSample.plan())
    let sheet = try #require(workbook.sheets.first { $0.name == name })
    expectGolden(
      SheetRendering(sheet: sheet).text,
      "sheets/change/\(name.lowercased().replacing("ü", with: "ue")).txt")
  }

  @Test func theFileCanBeReadBack() throws {
    let workbook = Workbook(try ChangeSample.plan())
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "plan.xlsx").path(percentEncoded: false)
      try XlsxWriter.write(workbook, to: path)
      try XlsxVerifier.verify(path, holds: workbook)
    }
  }

  /// The bars that are stored are those that the formulas come to.
  @Test(.enabled(if: Recalculation.isAvailable))
  func storedValuesAreRight() throws {
    let workbook = Workbook(try ChangeSample.plan())
    let recalculated = try Recalculation.of(workbook)
    var bars = 0
    for formula in workbook.formulas {
      #expect(
        recalculated[formula.address].agrees(with: formula.stored),
        "\(formula.address): \(formula.text)")
      if formula.stored == .text(GanttColumns.Column.bar) { bars += 1 }
    }
    #expect(bars > 5)
  }

  // MARK: Gantt

  private func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso8601: text))
  }

  private func titles(_ from: String, _ to: String) throws -> [String] {
    GanttColumns(covering: [try date(from), try date(to)]).columns.map(\.title)
  }

  @Test func monthsUpToTwoYearsThenQuartersThenYears() throws {
    #expect(try titles("2027-03-31", "2027-03-01") == ["2027-03"])
    #expect(try titles("2026-11-30", "2027-02-01") == ["2026-11", "2026-12", "2027-01", "2027-02"])
    #expect(try titles("2027-01-01", "2028-12-31").count == 24)
    let quarters = try titles("2027-02-01", "2029-01-31")
    #expect(quarters.count == 24)
    #expect(try titles("2027-02-01", "2029-02-01").first == "2027 Q1")
    #expect(try titles("2027-02-01", "2029-02-01").last == "2029 Q1")
    #expect(try titles("2027-02-01", "2035-02-01") == (2027...2035).map(String.init))
    #expect(GanttColumns(covering: []).columns.isEmpty)
  }

  @Test func aPlanOfManyCenturiesIsCut() throws {
    let years = try titles("1901-01-01", "9999-12-31")
    #expect(years.count == GanttColumns.limit)
    #expect(years.first == "1901")
  }

  @Test func aMarkStandsWhereTheDaysAre() throws {
    let april = try #require(GanttColumns(covering: [try date("2027-04-15")]).columns.first)
    #expect(april.first == (try date("2027-04-01")))
    #expect(april.last == (try date("2027-04-30")))
    #expect(april.mark(from: nil, to: try date("2027-04-30")) == "◆")
    #expect(april.mark(from: nil, to: try date("2027-05-01")) == nil)
    #expect(april.mark(from: try date("2027-01-01"), to: try date("2027-04-01")) == "■")
    #expect(april.mark(from: try date("2027-01-01"), to: try date("2027-03-31")) == nil)
    #expect(april.mark(from: try date("2027-05-01"), to: try date("2027-06-01")) == nil)
    #expect(april.mark(from: try date("2027-04-30"), to: nil) == nil)
  }

  @Test func aPlanWithoutChangeHasNoneOfThem() throws {
    let plan = try #require(SheetsSample.outcome(SheetsSample.empty).makePlan())
    let names = Set(Workbook(plan).sheets.map(\.name))
    for absent in [
      "Readiness", "Waves", "Consultation", "Redeployment", "Review", "Lists",
    ] {
      #expect(!names.contains(absent), "\(absent)")
    }
  }
}
