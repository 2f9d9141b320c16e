import Foundation
import TestSupport
import Testing
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// Every stored value of a formula is what the formula comes to.
@Suite struct SheetFormulaTests {
  @Test(
    .enabled(if: Recalculation.isAvailable, "LibreOffice recalculates the workbook"),
    arguments: [
      "small", "motor-claims", "hiring", "shared-services", "stadtwerke", "freight-forwarding",
    ])
  func storedValuesAreRight(_ name: String) throws {
    let workbook = Workbook(try Self.plan(Self.files(name)))
    let recalculated = try Recalculation.of(workbook)
    var checked = 0
    for formula in workbook.formulas {
      let found = recalculated[formula.address]
      #expect(found.agrees(with: formula.stored), "\(formula.address): \(formula.text)")
      checked += 1
    }
    #expect(checked > 60)
  }

  /// What a reader changes in Excel comes to what the same change in the text comes to.
  @Test(.enabled(if: Recalculation.isAvailable), arguments: Change.all)
  func aChangedInputGivesTheProgramsOwnFigures(_ change: Change) throws {
    let files = try Self.files(change.plan)
    var workbook = Workbook(try Self.plan(files))
    let expected = Workbook(
      try Self.plan(
        files.map { file in
          SourceFile(path: file.path, text: file.text.replacing(change.old, with: change.new))
        }))
    try workbook.setInput(change.path, change.value)
    let recalculated = try Recalculation.of(workbook)
    // Formulas that the change of the text takes away or adds have no counterpart.
    let stored = Dictionary(
      uniqueKeysWithValues: expected.formulas.map { ($0.address, $0) })
    var moved = 0
    for before in workbook.formulas {
      let after = try #require(stored[before.address], "\(before.address)")
      #expect(after.text == before.text)
      #expect(
        recalculated[before.address].agrees(with: after.stored),
        "\(before.address): \(before.text)")
      if before.stored != after.stored { moved += 1 }
    }
    #expect(moved >= change.moves, "\(moved) formulas moved")
  }

  private static func files(_ name: String) throws -> [SourceFile] {
    if name == "small" {
      return [SourceFile(path: "workforce.yaml", text: SheetsSample.text)]
    }
    let folder = Repository.root.appending(path: "examples/\(name)").path(percentEncoded: false)
    return try SourceLoader(folder: folder, excluding: ["\(folder)/build"]).load().files
  }

  private static func plan(_ files: [SourceFile]) throws -> ChangePlan {
    let outcome = Planner.run(SourceLoader.read(files: files), options: .init(isDraft: true))
    return try #require(outcome.makePlan())
  }

  struct Change: CustomTestStringConvertible, Sendable {
    var plan = "small"
    var old: String
    var new: String
    /// The key of the input on Assumptions, and what a reader writes there.
    var path: String
    var value: Double
    /// At least so many formulas come to something else.
    var moves: Int

    var testDescription: String { "\(path) = \(value)" }

    static let all = [
      Change(
        old: "10000 per month", new: "12000 per month", path: "activities.triage-claim.volume",
        value: 144_000, moves: 30),
      Change(
        old: "shrinkage: 30%", new: "shrinkage: 25%", path: "plan.working_time.shrinkage",
        value: 0.25, moves: 10),
      Change(
        old: "likely: 70%", new: "likely: 60%", path: "activities.triage-claim.to_be.completed",
        value: 0.6, moves: 15),
      Change(
        old: "fte: 21", new: "fte: 20", path: "roles.clerk.fte", value: 20, moves: 3),
      Change(
        plan: "motor-claims", old: "likely: 62%", new: "likely: 50%",
        path: "activities.register-notice.to_be.completed", value: 0.5, moves: 30),
      Change(
        plan: "motor-claims", old: "per_item: 0.14 EUR", new: "per_item: 0.28 EUR",
        path: "systems.intake-agent.cost.per_item", value: 0.28, moves: 3),
      Change(
        plan: "motor-claims", old: "cost: 56000 EUR", new: "cost: 70000 EUR",
        path: "roles.intake-handler.cost", value: 70_000, moves: 5),
    ]
  }

  /// A spreadsheet recalculates some 5,000 sums over all rows in seconds, and no more.
  @Test(arguments: [(150, true), (151, false)])
  func sumsAreAsManyAsASpreadsheetBears(_ roles: Int, hasFormulas: Bool) throws {
    var text = """
      plan:
        id: wide
        as_of: 2027-01-01
        currency: EUR
        horizon: {from: 2027-01-01, to: 2027-12-31}
        working_time: {paid: 1800 h per year, shrinkage: 25%, utilisation: 85%}
      systems: {robot: {title: Robot, kind: model, cost: {per_item: 0.1 EUR}}}
      roles:

      """
    for role in 0..<roles {
      text += """
          r\(role): {title: Role, fte: 5, cost: 50000 EUR, other_work: 10%, \
        to_be: {release: [{to: attrition, share: 50%, cashable: true}, {to: quality, share: 50%}]}}

        """
    }
    text += "activities:\n"
    for role in 0..<roles {
      text += """
          a\(role):
            title: Sort
            volume: 1000 per year
            time: 60 min
            as_is: {raci: {R: r\(role), A: r\((role + 1) % roles)}}
            to_be:
              execution: delegated
              raci: {R: robot}
              share: 80%
              completed: 90%
              oversight: {mode: monitor, by: r\(role), after: {rate: 5%, time: 5 min}, fixed: 9 h per year}

        """
    }
    let plan = try Self.plan([SourceFile(path: "workforce.yaml", text: text)])
    let sums = Workbook(plan).formulas.reduce(0) {
      $0 + $1.text.components(separatedBy: "SUMIFS(").count - 1
    }
    #expect(hasFormulas ? (1...5_000).contains(sums) : sums == 0, "\(sums) sums")
  }

  @Test func theGoldenCaseStandsInTheActivities() throws {
    let workbook = Workbook(try #require(SheetsSample.plan()))
    let sheet = try #require(workbook.sheets.first { $0.name == "Activities" })
    let header = sheet.rows.first { $0.index == 2 }?.cells ?? []
    func number(_ title: String) throws -> Double {
      let column = try #require(header.first { $0.cell.content == .text(title) }?.column)
      switch sheet[3, column]?.content {
      case .number(let value), .formula(_, .number(let value)): return value
      default: return .nan
      }
    }
    #expect(abs(try number("Hours as-is (h/year)") - 24_000) < 1e-6)
    #expect(abs(try number("Hours to-be (h/year)") - 14_483.2) < 1e-6)
    #expect(abs(try number("Net release (h/year)") - 9_516.8) < 1e-6)
    #expect(abs(try number("Leverage") - 1.9828) < 1e-4)
  }
}
