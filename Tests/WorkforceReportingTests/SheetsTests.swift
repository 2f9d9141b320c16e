import Foundation
import TestSupport
import Testing
import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

@Suite struct SheetsTests {
  static let names = [
    "About", "Summary", "Roles", "Role changes", "Activities", "RACI as-is", "RACI to-be",
    "RACI changes", "Decisions", "Oversight", "Workings", "Workings by role", "Capacity",
    "Benefits", "Measures", "Readiness", "Waves", "Consultation", "Redeployment", "Findings",
    "Assumptions", "Review", "Lists",
  ]

  private func workbook(_ text: String, isDraft: Bool = false) throws -> Workbook {
    let outcome = SheetsSample.outcome(text, isDraft: isDraft)
    guard let plan = outcome.makePlan() else {
      throw Refused(messages: outcome.findings.map(\.message))
    }
    return Workbook(plan)
  }

  private struct Refused: Error {
    var messages: [String]
  }

  private func sheet(_ name: String, _ workbook: Workbook) throws -> Sheet {
    try #require(workbook.sheets.first { $0.name == name })
  }

  @Test(arguments: names) func sheetSaysWhatItShould(_ name: String) throws {
    let sheet = try sheet(name, Workbook(#require(SheetsSample.plan())))
    expectGolden(
      SheetRendering(sheet: sheet).text,
      "sheets/\(name.lowercased().replacing(" ", with: "-")).txt")
  }

  @Test func sheetsStandInOrder() throws {
    #expect(try workbook(SheetsSample.text).sheets.map(\.name) == Self.names)
  }

  @Test func theSameTextGivesTheSameWorkbook() throws {
    #expect(try workbook(SheetsSample.text) == workbook(SheetsSample.text))
  }

  @Test func aDraftIsMarkedOnEverySheetWithItsFindingsInFront() throws {
    let draft = try workbook(SheetsSample.text, isDraft: true)
    #expect(draft.sheets.map(\.name).prefix(2) == ["About", "Findings"])
    #expect(draft.sheets.map(\.name).sorted() == Self.names.sorted())
    for sheet in draft.sheets {
      guard case .text(let title)? = sheet[0, 0]?.content else {
        Issue.record("\(sheet.name) has no title")
        continue
      }
      #expect(title.hasPrefix("DRAFT – "), "\(sheet.name)")
      #expect(sheet.tabColor == .draft, "\(sheet.name)")
    }
    let final = try workbook(SheetsSample.text)
    #expect(final.sheets.allSatisfy { $0.tabColor != .draft })
    // The mark moves no key.
    #expect(try sheet("Roles", draft)[3, 0]?.content == sheet("Roles", final)[3, 0]?.content)
  }

  @Test(arguments: [SheetsSample.empty, SheetsSample.unchanged, SheetsSample.text])
  func everyPlanGivesAFileThatCanBeReadBack(_ text: String) throws {
    let workbook = try workbook(text)
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "plan.xlsx").path(percentEncoded: false)
      try XlsxWriter.write(workbook, to: path)
      try XlsxVerifier.verify(path, holds: workbook)
    }
  }

  @Test func anEmptyPlanSaysWhatItDoesNotState() throws {
    let workbook = try workbook(SheetsSample.empty)
    let expected = [
      "Roles": "The plan states no roles.", "Decisions": "The plan states no decisions.",
      "Measures": "The plan states no measures.", "Activities": "The plan states no activities.",
      "RACI to-be": "The plan states no activities.",
      "RACI changes": "No responsibility changes.",
    ]
    let about = SheetRendering(sheet: try sheet("About", workbook)).text
    for (name, text) in expected.sorted(by: { $0.key < $1.key }) {
      #expect(!workbook.sheets.contains { $0.name == name })
      #expect(about.contains(" \(name) | ") && about.contains(text), "\(name)")
    }
  }

  @Test func aboutSaysWhatWasNotJudged() throws {
    let about = try SheetRendering(sheet: sheet("About", workbook(SheetsSample.empty))).text
    #expect(about.contains("What was not judged, and what would make it judged"))
    #expect(about.contains("“deputy” of a role"))
  }

  @Test func anUnchangedPlanSaysSo() throws {
    let summary = try SheetRendering(
      sheet: sheet("Summary", workbook(SheetsSample.unchanged))
    ).text
    #expect(summary.contains("Nothing changes: the to-be equals the as-is, 365 h a year."))
  }

  @Test func textOfThePlanIsNeverAFormula() throws {
    let long = String(repeating: "long ", count: 59)
    let titles = ["=1+1", "+SUM(A1)", "@x", "-2", "شكوى جديدة", "👩🏽‍⚖️ Rätin & <b>", long]
    for title in titles {
      let quoted = "\"\(title)\""
      let text = """
        plan: {id: hostile, title: \(quoted), as_of: 2026-11-30}
        roles: {clerk: {title: \(quoted)}, lead: {title: \(quoted)}}
        activities:
          sort: {title: \(quoted), volume: 10 per day, time: 6 min, as_is: {raci: {R: clerk, A: lead}}}
        decisions:
          settle: {title: \(quoted), as_is: [{decide: clerk}]}
        """
      let workbook = try workbook(text)
      #expect(try sheet("Activities", workbook)[3, 1]?.content.isText == true)
      for sheet in workbook.sheets {
        for cell in sheet.rows.flatMap(\.cells).map(\.cell) {
          guard case .formula(let formula, _) = cell.content else { continue }
          #expect(!formula.contains(title), "\(sheet.name)")
        }
      }
      try withTemporaryFolder { folder in
        let path = folder.appending(path: "plan.xlsx").path(percentEncoded: false)
        try XlsxWriter.write(workbook, to: path)
        try XlsxVerifier.verify(path, holds: workbook)
      }
    }
  }

  /// No text comes in that is longer than a cell, but nothing depends on that here.
  @Test func aTitleLongerThanACellIsCut() throws {
    var plan = try #require(SheetsSample.outcome(SheetsSample.text).makePlan())
    plan.definitions.plan.title = String(repeating: "=A1\u{7}\u{202E}", count: 8_000)
    let workbook = Workbook(plan)
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "plan.xlsx").path(percentEncoded: false)
      try XlsxWriter.write(workbook, to: path)
      try XlsxVerifier.verify(path, holds: workbook)
    }
  }

  /// A reader sees which packs were judged, with what result, and that it is no legal advice.
  @Test func packsAreShownWithTheirResult() throws {
    let text = """
      plan: {id: packs, as_of: 2026-11-30, packs: [gdpr]}
      roles: {clerk: {title: Clerk}, lead: {title: Lead}}
      activities: {sort: {title: Sort, as_is: {raci: {R: clerk, A: lead}}}}
      """
    let about = try texts(of: sheet("About", workbook(text)))
    #expect(about.contains("gdpr; a planning aid, not legal advice"))
    #expect(about.contains { $0.hasSuffix("binds nothing in this plan") })
    let plan = try #require(SheetsSample.outcome(text).makePlan())
    #expect(ChangePlanMarkdown(plan).text.contains("A planning aid, not legal advice."))
  }

  @Test func aDraftSaysWhetherErrorsAreOpen() throws {
    func plan(owners: String) -> String {
      """
      plan: {id: draft, as_of: 2026-11-30}
      roles: {clerk: {title: Clerk}, lead: {title: Lead}}
      activities: {sort: {title: Sort, as_is: {raci: {R: clerk, A: \(owners)}}}}
      """
    }
    let open = try texts(of: sheet("About", workbook(plan(owners: "[lead, clerk]"), isDraft: true)))
    #expect(open.contains { $0.hasPrefix("DRAFT: errors are open") })
    let sound = try texts(of: sheet("About", workbook(plan(owners: "lead"), isDraft: true)))
    #expect(sound.contains { $0.hasPrefix("DRAFT: marked so on request") })
  }

  @Test func aRoleThatClosesSaysWhenAndHasNobodyLeft() throws {
    let text = """
      plan: {id: closing, as_of: 2026-11-30, working_time: {paid: 1950 h per year}}
      roles:
        clerk: {title: Clerk, fte: 5, to_be: {closes: 2027-09-16}}
        steward: {title: Steward, to_be: {opens: 2027-03-01, fte: 1}}
        lead: {title: Lead}
      activities:
        sort: {title: Sort, as_is: {raci: {R: clerk, A: lead}}, to_be: {raci: {R: steward}}}
      """
    let plan = try #require(SheetsSample.outcome(text).makePlan())
    let pages = plan.changingRoles.map { RoleMarkdown($0, in: plan).text }
    #expect(pages.contains { $0.contains("Closes on 2027-09-16.") })
    #expect(pages.contains { $0.contains("Opens on 2027-03-01.") })
    let roles = try sheet("Roles", workbook(text))
    let header = try #require(roles.rows.first { $0.index == TableSheet.headerRow })
    let column = try #require(
      header.cells.first { $0.cell.content == .text("FTE stated to-be") }?.column)
    #expect(roles[TableSheet.headerRow + 1, column]?.content == .number(0))
  }

  /// The counts of Summary are those of About, whatever a finding is about.
  @Test func everyFindingIsCountedOnSummary() throws {
    let plan = try #require(SheetsSample.plan())
    for severity in [Severity.error, .warning] {
      let counted = plan.summary.reduce(0) {
        $0 + (severity == .error ? $1.errors : $1.warnings)
      }
      #expect(counted == plan.openCount(severity))
    }
  }

  private func texts(of sheet: Sheet) -> [String] {
    sheet.rows.flatMap(\.cells).compactMap { entry in
      guard case .text(let text) = entry.cell.content else { return nil }
      return text
    }
  }

  @Test func aFindingMarksTheLettersItIsAbout() throws {
    let text = """
      plan: {id: two, title: Two answer, as_of: 2026-11-30}
      roles: {clerk: {title: Clerk}, lead: {title: Lead}}
      activities:
        sort: {title: Sort, as_is: {raci: {R: clerk, A: [lead, clerk]}}}
        file: {title: File, as_is: {raci: {R: clerk}}}
      """
    let sheet = try sheet("RACI to-be", workbook(text, isDraft: true))
    let marked = sheet.rows.flatMap { row in
      row.cells.filter { $0.cell.style?.frame != nil }.map {
        CellPosition(row: row.index, column: $0.column).name
      }
    }
    // Both who answer for one activity, and the title of the one that nobody answers for.
    #expect(Set(["D5", "E5", "B6"]).isSubset(of: marked))
    #expect(sheet.comments.map(\.position.name) == marked)
  }

  @Test func manyRolesAreSplitByDomain() throws {
    let text = Self.manyRoles(count: 70)
    let workbook = try workbook(text)
    let raci = try sheet("RACI to-be", workbook)
    let headings = raci.rows.compactMap { row -> String? in
      guard row.cells.count == 1, case .text(let text)? = row.cells.first?.cell.content else {
        return nil
      }
      return text
    }
    #expect(headings.filter { $0 == "First" || $0 == "Second" } == ["First", "Second"])
    // 35 roles a block, three columns before them, the gap and the counts after.
    #expect(raci.columns.count < 50)
  }

  private static func manyRoles(count: Int) -> String {
    let roles = (0..<count).map { "  role-\($0): {title: Role \($0)}" }
    let activities = (0..<count).map { index in
      let domain = index < count / 2 ? "first" : "second"
      return "  work-\(index): {title: Work \(index), domain: \(domain), "
        + "as_is: {raci: {R: role-\(index), A: role-\(index)}}}"
    }
    return """
      plan: {id: many, title: Many, as_of: 2026-11-30}
      domains: {first: {title: First}, second: {title: Second}}
      roles:
      \(roles.joined(separator: "\n"))
      activities:
      \(activities.joined(separator: "\n"))
      """
  }
}

extension CellContent {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
}
