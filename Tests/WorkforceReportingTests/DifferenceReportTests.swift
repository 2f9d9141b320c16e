import TestSupport
import Testing
import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// What `workforce diff` shows of two versions.
struct DifferenceReportTests {
  static let before = """
    plan:
      id: claims
      title: Claims
      as_of: 2027-01-01
      currency: EUR
      working_time: {paid: 2000 h per year, shrinkage: 20%, utilisation: 100%}
    domains: {motor: {title: Motor}}
    roles:
      handler: {title: Handler, headcount: 10, cost: 60000 EUR}
      lead: {title: Team lead, headcount: 1}
      clerk: {title: Clerk, headcount: 2}
    activities:
      triage:
        title: Triage a claim
        domain: motor
        volume: 1000 per month
        time: 12 min
        as_is: {raci: {R: handler, A: lead}}
    decisions:
      pay:
        title: Pay a claim
        domain: motor
        measure: payout
        as_is: [{up_to: 1000, decide: handler}, {up_to: 9000, decide: lead}, {decide: clerk}]
    measures:
      speed: {title: Days to payment, unit: days, better: lower, owner: lead}

    """

  static let after = """
    plan:
      id: claims
      title: Claims
      as_of: 2027-02-01
      currency: EUR
      working_time: {paid: 2000 h per year, shrinkage: 20%, utilisation: 100%}
    domains: {motor: {title: Motor}}
    roles:
      handler: {title: Claims handler, headcount: 12, cost: 60000 EUR}
      lead: {title: Team lead, headcount: 1}
      analyst: {title: Fraud analyst, headcount: 1, unit: Motor}
    activities:
      triage:
        title: Triage a claim
        domain: motor
        volume: 1200 per month
        time: 0.2 h
        as_is: {raci: {R: handler, A: analyst, C: lead}}
    decisions:
      pay:
        title: Pay a claim
        domain: motor
        measure: payout
        as_is: [{up_to: 500, decide: handler}, {up_to: 9000, decide: analyst}, {decide: lead}]
    measures:
      speed: {title: Days to payment, unit: days, better: lower, owner: lead}

    """

  static func outcome(_ text: String) -> Planner.Outcome {
    Planner.run(
      SourceLoader.read(files: [SourceFile(path: "plan.yaml", text: text)]),
      options: Planner.Options(draws: 100))
  }

  static func comparison(_ before: String, _ after: String) throws -> PlanComparison {
    try #require(
      PlanComparison(
        from: outcome(before), named: "HEAD (0123456789)", to: outcome(after), named: "this folder"
      ))
  }

  @Test func theTextIsReadByPlanners() throws {
    let comparison = try Self.comparison(Self.before, Self.after)
    expectGolden(DifferenceText(comparison, style: .plain).text, "difference/text.txt")
    expectGolden(
      DifferenceText(comparison, style: TerminalStyle(width: 60, hasUnicode: false)).text,
      "difference/narrow.txt")
    expectGolden(DifferenceMarkdown(comparison).text, "difference/page.md")
  }

  @Test func onlySignsThatOccurAreExplained() throws {
    let other = Self.before.replacing("headcount: 10", with: "headcount: 11")
    let text = DifferenceText(try Self.comparison(Self.before, other), style: .plain).text
    #expect(text.contains("~ changed") && !text.contains("+ new") && !text.contains("- gone"))
    #expect(text.contains("headcount                      10 → 11"))
  }

  /// 1000 items of 12 min a month are 200 h, 1200 are 240 h; a headcount of 10 and 12.
  @Test func figuresAreThoseOfThePlans() throws {
    let comparison = try Self.comparison(Self.before, Self.after)
    let hours = try #require(
      comparison.figures.first { $0.subject == .domain(ID("motor")) && $0.figure == .hours(.asIs) })
    #expect(hours.before == .hours(2400) && hours.after == .hours(2880))
    let role = comparison.figures.filter { $0.subject == .role(ID("handler")) }
    let supply = try #require(role.first { $0.figure == .supply(.asIs) })
    // 2000 h · 80 % · 10 people.
    #expect(supply.before == .hours(16_000) && supply.after == .hours(19_200))
  }

  @Test func whoGainsAndLosesWhichLetter() throws {
    let comparison = try Self.comparison(Self.before, Self.after)
    let triage = try #require(comparison.entries.first { $0.subject.id == "triage" })
    #expect(triage.sort == .moved)
    let parts = triage.parts.map {
      "\($0.party): \($0.before.map(\.letter)) \($0.after.map(\.letter))"
    }
    #expect(
      parts == [
        #"analyst: [] [Optional("A")]"#, #"lead: [Optional("A")] [Optional("C")]"#,
      ])
    #expect(triage.parts.allSatisfy { $0.states == [.asIs, .toBe] })
    // 12 min and 0.2 h are the same.
    #expect(triage.facts.map(\.key) == ["volume"])
  }

  /// A band whose limit stays is compared with itself, though others come and go around it.
  @Test func bandsAreKnownByTheirLimits() throws {
    let comparison = try Self.comparison(Self.before, Self.after)
    let pay = try #require(comparison.entries.first { $0.subject.id == "pay" })
    #expect(pay.sort == .moved)
    #expect(
      pay.facts.map { "\($0.band ?? ""): \($0.key)" } == [
        "band 1: up_to", "up to 9,000: decide", "above: decide",
      ])
  }

  @Test func aPlanWithFaultsIsComparedByWhatCouldBeRead() throws {
    let faulty = Self.before.replacing("R: handler", with: "R: handlr")
      .replacing("headcount: 10", with: "headcount: 14")
    let comparison = try Self.comparison(Self.before, faulty)
    #expect(!comparison.after.isJudged && comparison.after.errors == 1)
    #expect(comparison.figures.isEmpty)
    #expect(comparison.entries.contains { $0.subject.id == "handler" })
    let text = DifferenceText(comparison, style: .plain).text
    #expect(text.contains("this folder has 1 error: what could be read of it is compared"))
    #expect(comparison.findings.new.contains { $0.id == "reference/unknown-role" })
  }

  @Test func aWaiverIsADifferenceOfAFinding() throws {
    let two = Self.before.replacing("A: lead}}", with: "A: [lead, clerk]}}")
    let waived = two.replacing(
      "    volume: 1000 per month",
      with: """
            volume: 1000 per month
            allow: [{rule: raci/many-accountable, reason: Until May, owner: lead, expires: 2027-05-31}]
        """)
    try #require(waived != two)
    let comparison = try Self.comparison(two, waived)
    let changed = try #require(comparison.findings.changed.first)
    #expect(changed.before.waived == nil && changed.after.waived != nil)
    #expect(comparison.findings.new.isEmpty && comparison.findings.gone.isEmpty)
  }

  @Test func aLongTextShowsWhereItDiffers() throws {
    let long = String(repeating: "word ", count: 60)
    let one = Self.before.replacing("title: Clerk,", with: "title: Clerk, purpose: \(long)one,")
    let two = Self.before.replacing("title: Clerk,", with: "title: Clerk, purpose: \(long)two,")
    let text = DifferenceText(try Self.comparison(one, two), style: .plain).text
    #expect(text.contains("word one") && text.contains("word two"))
  }

  @Test func hostileTextIsShownAndNotObeyed() throws {
    let other = Self.before.replacing("title: Clerk", with: #"title: "Cl\e[31merk\u202E""#)
    let comparison = try Self.comparison(Self.before, other)
    for text in [
      DifferenceText(comparison, style: .plain).text, DifferenceMarkdown(comparison).text,
    ] {
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }
}
