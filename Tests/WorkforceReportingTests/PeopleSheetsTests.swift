import Foundation
import TestSupport
import Testing
import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// What the sheets say of those who oversee, decide, learn, answer for risks and benefit.
@Suite struct PeopleSheetsTests {
  /// One system that is watched, one that nobody watches and whose work ends nowhere, a decision that
  /// passes cases on, a gap of training and of a pack, and a register with something overdue.
  static let text = """
    plan:
      id: people
      title: People and systems
      as_of: 2026-11-30
      horizon: {from: 2027-01-01, to: 2027-12-31}
      currency: EUR
      packs: [gdpr]
      working_time: {paid: 1950 h per year, shrinkage: 30%, utilisation: 85%}
    domains: {claims: {title: Claims, owner: lead}}
    roles:
      lead: {title: Team lead, fte: 2, cost: 90000 EUR per year, cover: 1, authority: {rights: [stop]}}
      clerk:
        title: Clerk
        fte: 21
        cost: 60000 EUR per year
        skills: {overseeing: 1}
        to_be:
          title: Claims clerk
          release:
            - {to: attrition, share: 40%, owner: lead, cashable: true, realised: 80%}
            - {to: quality, share: 10%, owner: lead}
    systems:
      triage-model:
        {title: Triage model, kind: model, owner: lead, stop: lead, needs: {overseeing: 3}}
      letter-writer: {title: Letter writer, kind: model, owner: lead}
    skills:
      overseeing:
        title: Overseeing a system
        training: {title: Two days, roles: [clerk], to: 3, hours: 16, by: 2027-04-01, mandatory: true}
    waves: {wave-1: {title: First wave, go_live: 2027-03-01}}
    activities:
      triage-claim:
        title: Triage a new claim
        domain: claims
        volume: 10000 per month
        time: 12 min
        as_is: {raci: {R: clerk, A: lead}}
        to_be:
          wave: wave-1
          execution: delegated
          raci: {R: triage-model}
          share: 80%
          completed: 70%
          output: Triaged claim
          feeds: [settle-claim]
          fallback: Clerks triage by hand
          oversight:
            mode: approve-flagged
            by: clerk
            before: {rate: 10%, time: 4 min}
            after: {rate: 5%, time: 6 min}
            fixed: 60 h per month
            budget: 400 h per year
            can: [understand, stop]
            cadence: monthly
            last_tested: 2026-11-12
      write-letter:
        title: Write the letter
        domain: claims
        volume: 100 per month
        time: 6 min
        as_is: {raci: {R: clerk, A: lead}}
        to_be:
          wave: wave-1
          execution: autonomous
          raci: {R: letter-writer}
          completed: 100%
          output: Letter
    decisions:
      settle-claim:
        title: Settle the claim
        domain: claims
        activity: triage-claim
        impact: {severity: high, probability: low, reversible: true, affects: person-legal}
        volume: 600 per month
        moves: [days]
        escalate: [lead]
        as_is: [{decide: clerk, time: 5 min}]
        to_be:
          - decide: clerk
            recommend: triage-model
            time: 5 min
            escalated: {rate: 50%, time: 30 min, within: 2 h}
    measures:
      days: {title: Days to settlement, unit: days, better: lower, owner: lead, outcome: sooner}
    outcomes:
      sooner:
        {title: Customers paid sooner, kind: revenue, owner: lead, value: 380000 EUR per year,
         realised: 50%}
    risks:
      late-data:
        {title: The data come late, kind: dependency, probability: medium, impact: high,
         owner: lead, response: A second source, due: 2026-11-01, status: open,
         affects: [triage-claim, plan]}
      answered:
        {title: Clerks leave early, kind: risk, due: 2026-11-01, status: mitigated, owner: lead}
      due-today: {title: Contract, kind: issue, due: 2026-11-30, status: open, affects: [clerk]}
    """

  private func workbook(
    _ language: String = "en", with new: String = "", for old: String = ""
  ) throws -> Workbook {
    let text = (old.isEmpty ? Self.text : Self.text.replacing(old, with: new))
      .replacing("  currency: EUR", with: "  currency: EUR\n  language: \(language)")
    let outcome = SheetsSample.outcome(text, isDraft: true)
    guard let plan = outcome.makePlan() else {
      throw Refused(messages: outcome.findings.map(\.message))
    }
    return Workbook(plan)
  }

  private struct Refused: Error {
    var messages: [String]
  }

  private func table(
    _ name: String, with new: String = "", for old: String = ""
  ) throws -> Records {
    let workbook = try workbook(with: new, for: old)
    return try Records(#require(workbook.sheets.first { $0.name == name }))
  }

  /// The cells of a sheet by key and header.
  private struct Records {
    var sheet: Sheet
    private var columns: [String: Int] = [:]

    init(_ sheet: Sheet) {
      self.sheet = sheet
      for cell in sheet.rows.first(where: { $0.index == TableSheet.headerRow })?.cells ?? [] {
        if case .text(let header) = cell.cell.content { columns[header] = cell.column }
      }
    }

    func content(_ record: Int, _ header: String) -> CellContent? {
      columns[header].flatMap { sheet[TableSheet.firstRecordRow + record, $0]?.content }
    }

    func text(_ record: Int, _ header: String) -> String? {
      switch content(record, header) {
      case .text(let text), .link(let text, _): text
      default: nil
      }
    }

    func number(_ record: Int, _ header: String) -> Double? {
      switch content(record, header) {
      case .number(let value), .formula(_, .number(let value)): value
      case .integer(let value): Double(value)
      default: nil
      }
    }
  }

  static let names = [
    "Oversight", "On duty", "Benefits", "Skills and training", "Governance", "RAID",
  ]

  @Test(arguments: names) func sheetSaysWhatItShould(_ name: String) throws {
    let sheet = try #require(workbook().sheets.first { $0.name == name })
    expectGolden(
      SheetRendering(sheet: sheet).text,
      "sheets/people-\(name.lowercased().replacing(" ", with: "-")).txt")
  }

  @Test func aPlanWithNothingToSayHasNoneOfThem() throws {
    let plan = try #require(SheetsSample.outcome(SheetsSample.empty).makePlan())
    #expect(Set(Workbook(plan).sheets.map(\.name)).isDisjoint(with: Self.names))
  }

  /// 10,000 · 12 · 80 % · 70 % = 67,200 completed items a year.
  @Test func oversightIsOfAWeek() throws {
    let table = try table("Oversight")
    // 6,720 · 4 min + 3,360 · 6 min + 720 h = 448 + 336 + 720 = 1,504 h a year.
    let hours = try #require(table.number(0, "Oversight (h/week)"))
    #expect(abs(hours - 1504 * 7 / 365) < 1e-9)
    // Of the 21 · 1,950 · 70 % · 85 % hours of the clerks.
    let share = try #require(table.number(0, "Part of the role's time"))
    #expect(abs(share - 1504 / (21 * 1160.25)) < 1e-9)
    // 400 h · 60 for 10,080 reviews, which take 784 h.
    let given = try #require(table.number(0, "Time a review gets (min)"))
    #expect(abs(given - 400 * 60 / 10_080) < 1e-9)
    let needed = try #require(table.number(0, "Time a review takes (min)"))
    #expect(abs(needed - 784.0 * 60 / 10_080) < 1e-9)
    #expect(table.text(0, "Overseen by") == "Claims clerk")
    #expect(table.text(0, "Can stop it") == "Team lead")
    #expect(table.text(1, "Overseen by") == "nobody named")
    #expect(table.text(1, "Oversight by") == "not stated")
  }

  /// With one on duty half of the cases begin within two hours, with two almost all.
  ///
  /// 3,600 cases a year in 40 h a week keep 1,800 ÷ (40 · 365/7) = 0.863 people busy. One person:
  /// 1 − 0.863 · e^(−(1 − 0.863) · 120/30) = 50.1 %; two: 99.7 %.
  @Test func casesThatWaitAreAnsweredInTimeOrNot() throws {
    let table = try table("On duty")
    #expect(table.number(0, "Number (cases/year)") == 3600)
    let busy = try #require(table.number(0, "Busy with cases"))
    #expect(abs(busy - 1800 / (40 * 365.0 / 7)) < 1e-9)
    let answered = try #require(table.number(0, "Answered in time"))
    #expect(abs(answered - 0.501) < 0.0005)
    #expect(table.number(0, "On duty (people)") == 1)
    #expect(table.number(0, "Needed (people)") == 2)
    #expect(table.text(0, "Promised within") == "2 h")
  }

  @Test func benefitsNameTheChainAndWhereItBreaks() throws {
    let table = try table("Benefits")
    #expect(table.text(0, "Chain") == "complete")
    #expect(table.text(0, "Decision") == "Settle the claim")
    #expect(table.text(0, "Outcome") == "Customers paid sooner")
    #expect(table.number(0, "Realised value (EUR/year)") == 190_000)
    #expect(table.text(0, "Counts in the net") == "yes")
    #expect(
      table.text(0, "Where the roles' hours go")
        == "Claims clerk: posts not filled again 40 % (cashable, 80 % of it realised); "
        + "put into quality 10 %; no destination 50 %")
    #expect(table.text(1, "Chain") == "broken")
    #expect(
      table.text(1, "Where it breaks") == "No decision uses it; it ends with “Write the letter”")
    #expect(table.number(1, "Realised value (EUR/year)") == nil)
  }

  @Test(arguments: [
    ("    moves: [days]\n", "The decision moves no measure"),
    (", outcome: sooner", "The measure belongs to no outcome"),
  ]) func aChainBreaksWhereSomethingIsNotNamed(_ left: String, _ says: String) throws {
    let table = try table("Benefits", for: left)
    #expect(table.text(0, "Chain") == "broken")
    #expect(table.text(0, "Where it breaks") == says)
  }

  /// What goes to customers is no broken chain.
  @Test func whatLeavesTheOrganisationIsNotBroken() throws {
    let table = try table(
      "Benefits", with: "output: Letter\n      feeds: [outside]", for: "output: Letter")
    #expect(table.text(1, "Chain") == "goes outside")
    #expect(table.text(1, "Where it breaks") == nil)
  }

  /// The value of the released hours comes from the roles and is not counted again.
  @Test func aReleasedOutcomeCountsOnce() throws {
    let table = try table(
      "Benefits", with: "from: release}",
      for: "value: 380000 EUR per year,\n     realised: 50%}")
    // 40 % of 12,056 h plus what deciding saves, at 60,000 for 1,160.25 h, 80 % of it realised.
    let value = try #require(table.number(0, "Realised value (EUR/year)"))
    #expect(abs(value - 0.4 * 12_056 / 1160.25 * 60_000 * 0.8) < 1)
    #expect(table.text(0, "Counts in the net") == "no")
  }

  /// 21 people, two days each, from 1 to 3; the course ends a month after the go-live.
  @Test func trainingSaysWhetherItComesInTime() throws {
    let table = try table("Skills and training")
    #expect(table.number(0, "Gap (levels)") == 2)
    #expect(table.text(0, "Gap closed?") == "too late")
    #expect(table.number(0, "Hours of all (h)") == 336)
    let cost = try #require(table.number(0, "Cost (EUR)"))
    #expect(abs(cost - 336 / 1160.25 * 60_000) < 1e-6)
    #expect(table.text(0, "Needed for") == "overseeing “Triage a new claim”")
  }

  @Test func governanceSaysWhatIsNotStated() throws {
    let table = try table("Governance")
    let row = try #require(
      (0..<20).first { table.text($0, "Duty") == "gdpr/contest" }, "the decision is judged")
    #expect(table.text(row, "In the plan") == "gap")
    #expect(table.text(row, "Subject title") == "Settle the claim")
    #expect(
      table.text(row, "What is not stated")?.hasPrefix("who looks again at the request") == true)
  }

  @Test func aWaivedGapNamesWhoWaivedItUntilWhen() throws {
    let waiver = """
          allow:
            - {rule: gdpr/contest, reason: Agreed with the council, owner: lead, expires: 2027-01-31}
          moves: [days]
      """
    let table = try table("Governance", with: waiver, for: "    moves: [days]")
    #expect(table.text(0, "In the plan") == "gap")
    #expect(table.text(0, "Waived") == "until 2027-01-31 by Team lead: Agreed with the council")
  }

  /// Without an item there is no rate to divide by.
  @Test(arguments: ["0 per month", "1 per year", "100000000 per day"])
  func anyVolumeGivesAFileThatCanBeReadBack(_ volume: String) throws {
    let workbook = try workbook(with: volume, for: "10000 per month")
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "plan.xlsx").path(percentEncoded: false)
      try XlsxWriter.write(workbook, to: path)
      try XlsxVerifier.verify(path, holds: workbook)
    }
  }

  /// Due on the first, judged on the 30th; what is mitigated or due that day is not overdue.
  @Test func onlyWhatIsOpenIsOverdue() throws {
    let table = try table("RAID")
    #expect((0..<3).map { table.number($0, "Overdue (days)") } == [29, nil, nil])
    #expect(table.text(0, "Affects") == "Triage a new claim (activity)\nplan")
    #expect(table.text(2, "Affects") == "Claims clerk")
    #expect(table.text(2, "Owner") == "nobody named")
  }

  /// Every column of every language has a header of its own, or Excel repairs the file.
  @Test(arguments: ["en", "de", "fr"]) func headersDiffer(_ language: String) throws {
    let sheets = try workbook(language).sheets.filter { !$0.tables.isEmpty }
    #expect(sheets.count >= 6)
    for table in sheets.flatMap(\.tables) {
      let names = table.columns.map { $0.header.lowercased() }
      #expect(Set(names).count == names.count, "\(table.name): \(names)")
    }
  }
}
