import Testing
import WorkforceAnalysis
import WorkforceChecks
import WorkforceSyntax

@testable import WorkforceModel

/// Governance packs: the data, the duties they make, and the days on which they bind.
struct GovernancePackTests {
  @Test(arguments: GovernancePack.shippedTexts.map(\.id)) func aShippedPackLoads(_ id: String)
    throws
  {
    let text = try #require(GovernancePack.shippedTexts.first { $0.id == id }?.text)
    let read = GovernancePack.read(text, named: "\(id).yaml")
    #expect(read.problems.map(\.line) == [])
    let pack = try #require(read.pack)
    #expect(pack.id == id)
    #expect(pack.version != nil && pack.jurisdiction != nil && pack.source != nil)
    #expect(Set(pack.duties.map(\.id)).count == pack.duties.count)
    for duty in pack.duties {
      #expect(!duty.mustState.isEmpty, "\(duty.id)")
      #expect(duty.rationale?.isEmpty == false, "\(duty.id)")
      for check in duty.mustState.flatMap(\.foundBy) {
        let isKnown = Rule.named(check) != nil || Self.duties.contains(check)
        #expect(isKnown, "\(duty.id) names \(check)")
      }
    }
  }

  @Test func familiesOfChecksAreNoNamesForPacks() {
    #expect(Set(Rule.all.map(\.family)).isSubset(of: GovernancePack.reservedIDs))
  }

  private static let duties = GovernancePack.shippedIDs.compactMap(GovernancePack.shipped)
    .flatMap { pack in pack.duties.map { "\(pack.id)/\($0.id)" } }

  @Test(arguments: GovernancePack.shippedIDs) func aPlanThatStatesNothingBreaksEveryDuty(
    _ id: String
  ) throws {
    let pack = try #require(GovernancePack.shipped(id))
    // Where a check of the catalogue finds the same gap, the duty leaves it to that check.
    let checks = Set(pack.duties.flatMap(\.mustState).flatMap(\.foundBy))
      .filter { Rule.named($0) != nil }
    let off = checks.sorted().map { "\($0): off" }.joined(separator: ", ")
    let head = GovernancePlans.head(asOf: "2028-01-01", packs: "[\(id)]")
      .replacing("  sites:", with: "  policy: {\(off)}\n  sites:")
    let found = Set(Self.ids(head + GovernancePlans.bare))
    #expect(pack.duties.map { "\(id)/\($0.id)" }.filter { !found.contains($0) } == [])
  }

  @Test func aPlanThatStatesAllOfItBreaksNone() {
    let text = GovernancePlans.head(asOf: "2028-01-01") + GovernancePlans.full
    let packs = Set(GovernancePack.shippedIDs)
    let found = Self.findings(text).filter { packs.contains(String($0.id.prefix { $0 != "/" })) }
    #expect(found.map(\.line) == [])
  }

  /// A duty may come into force, and cease to be.
  @Test func theSamePlanAtTwoDatesIsJudgedDifferently() throws {
    func severity(_ duty: String, asOf: String) -> Severity? {
      let text =
        GovernancePlans.head(asOf: asOf)
        + GovernancePlans.bare.replacing(
          "go_live: 2028-03-01", with: "go_live: 2024-01-01")
      return Self.findings(text).first { $0.id == duty }?.severity
    }
    // Put off to 2 December 2027: too far off in 2025, on its way in 2026, in force in 2028.
    #expect(severity("eu-ai-act/logs", asOf: "2024-06-01") == nil)
    #expect(severity("eu-ai-act/logs", asOf: "2026-11-01") == .note)
    #expect(severity("eu-ai-act/logs", asOf: "2027-12-01") == .note)
    #expect(severity("eu-ai-act/logs", asOf: "2027-12-02") == .error)
    #expect(severity("us-states/colorado", asOf: "2026-12-31") == .note)
    #expect(severity("us-states/colorado", asOf: "2027-01-01") == .error)
  }

  /// The day the work goes live decides where it lies after `as_of`.
  @Test func aWaveThatGoesLiveLaterIsJudgedByItsOwnDay() {
    let text = GovernancePlans.head(asOf: "2026-11-01", packs: "[eu-ai-act]")
    let late = Self.findings(text + GovernancePlans.bare).first { $0.id == "eu-ai-act/logs" }
    #expect(late?.severity == .error)
    let early = Self.findings(
      text + GovernancePlans.bare.replacing("go_live: 2028-03-01", with: "go_live: 2027-03-01")
    ).first { $0.id == "eu-ai-act/logs" }
    #expect(early?.severity == .note)
  }

  @Test func whatACheckFindsADutyDoesNotRepeat() {
    let text =
      GovernancePlans.head(asOf: "2028-01-01", packs: "[nist-ai-rmf]")
      + GovernancePlans.bare.replacing(
        "mode: sample, by", with: "mode: sample, cadence: weekly, by")
    let found = Self.findings(text)
    #expect(found.contains { $0.id == "ai/nobody-can-stop" })
    let duty = found.first { $0.id == "nist-ai-rmf/deactivation" }
    #expect(duty != nil && duty?.message.contains("who can stop it") == false)
  }

  @Test func aDutyEnds() {
    let pack = """
      pack:
        id: our-rules
        title: Our rules
        duties:
          named-owner:
            title: An owner
            cite: section 1
            about: system
            until: 2027-06-30
            severity: error
            plan_must_state:
              - {fact: system.owner, says: an owner, write: "`owner: …` at {id}"}
      """
    func found(_ asOf: String) -> [Diagnostic] {
      let text =
        GovernancePlans.head(asOf: asOf, packs: "[our-rules]")
        + GovernancePlans.bare
        .replacing("go_live: 2028-03-01", with: "go_live: 2027-01-01")
      return Self.findings([text, pack]).filter { $0.id == "our-rules/named-owner" }
    }
    #expect(found("2027-06-30").map(\.severity) == [.error])
    #expect(found("2027-06-30").first?.help == "add `owner: …` at screener")
    #expect(found("2027-07-01").isEmpty)
  }

  @Test func policyAndWaiversHoldForDuties() {
    let head = GovernancePlans.head(asOf: "2028-01-01", packs: "[eu-ai-act]")
      .replacing("  sites:", with: "  policy: {eu-ai-act/able-overseer: off}\n  sites:")
    let waiver = """
        allow: [{rule: eu-ai-act/logs, reason: logs move, owner: lead, expires: 2028-12-31}]
      """
    let bare = GovernancePlans.bare.replacing(
      "screener: {title: Screener, kind: agent}",
      with: "screener:\n    title: Screener\n    kind: agent\n  \(waiver)")
    let findings = Self.findings(head + bare)
    #expect(!findings.contains { $0.id == "eu-ai-act/able-overseer" })
    #expect(findings.first { $0.id == "eu-ai-act/logs" }?.waived?.owner == "lead")
    #expect(!findings.contains { $0.id.hasPrefix("waiver/") || $0.id.hasPrefix("reference/") })
  }

  @Test func withoutSitesADutyOfACountryIsNotJudged() throws {
    let text = """
      plan: {id: small, as_of: 2028-01-01, packs: [de-works-council]}
      roles:
        lead: {title: Lead}
      """
    let result = try #require(Self.check([text]))
    let silent = result.notJudged.filter { $0.rule.family == "de-works-council" }
    #expect(silent.count == 5)
    #expect(silent.first?.needs.contains("`sites` of the plan") == true)
  }

  static func ids(_ text: String) -> [String] { findings(text).map(\.id) }

  static func findings(_ text: String) -> [Diagnostic] { findings([text]) }

  static func findings(_ texts: [String]) -> [Diagnostic] { check(texts)?.findings ?? [] }

  static func check(_ texts: [String]) -> CheckResult? {
    let files = texts.enumerated().map { SourceFile(path: "plan-\($0).yaml", text: $1) }
    let sources = SourceLoader.read(files: files)
    let loaded = DefinitionsLoader.load(sources.trees, fileCount: files.count)
    let problems = sources.problems + loaded.problems
    #expect(problems.map(\.line) == [])
    guard let definitions = loaded.definitions else { return nil }
    return Checker.check(definitions, Analysis(definitions), trees: sources.trees)
  }
}
