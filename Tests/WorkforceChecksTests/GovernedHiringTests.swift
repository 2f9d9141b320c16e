import Testing
import WorkforceSyntax

/// Duties on hiring at two sites, where councils, reviewers and dates differ.
struct GovernedHiringTests {
  private static let ondernemingsraad = """
      ondernemingsraad:
        title: Works council, Utrecht
        site: utrecht
        right: co-determine
        started: 2027-10-01
        documents: [Request for advice]
        covers: [hiring]
    """

  private static let plan = """
    plan:
      id: hiring
      as_of: 2028-01-01
      packs: [de-works-council, nl-works-council]
      sites:
        hamburg: {country: DE, employees: 300}
        utrecht: {country: NL, employees: 90}
    roles:
      lead: {title: Lead, site: hamburg}
      recruiter: {title: Recruiter, site: hamburg}
      coordinator: {title: Coordinator, site: utrecht}
    domains:
      hiring: {title: Hiring}
    systems:
      screener: {title: Screener, kind: model}
    waves:
      first: {title: First, go_live: 2028-06-01}
    bodies:
      works-council:
        title: Works council, Hamburg
        site: hamburg
        right: co-determine
        started: 2027-10-01
        documents: [Description]
        covers: [hiring]
    \(ondernemingsraad)
    activities:
      screen-application:
        title: Screen the application
        domain: hiring
        impact: {severity: high, affects: person-legal, annex_iii: 4a}
        as_is: {raci: {R: [recruiter, coordinator], A: lead}}
        to_be: {wave: first, execution: shared, system: screener}
    decisions:
      shortlist-application:
        title: Shortlist the application
        domain: hiring
        activity: screen-application
        impact: {affects: person-legal}
        as_is: [{decide: recruiter}]
        to_be: [{decide: recruiter, recommend: screener}]

    """

  private func found(_ text: String) -> [Diagnostic] { GovernancePackTests.findings(text) }

  private func ids(_ text: String, _ family: String) -> [String] {
    found(text).map(\.id).filter { $0.hasPrefix("\(family)/") }
  }

  // MARK: Councils

  @Test func eachSiteHasItsOwnCouncil() {
    #expect(ids(Self.plan, "de-works-council") == ["de-works-council/selection-guidelines"])
    #expect(ids(Self.plan, "nl-works-council") == ["nl-works-council/appointment-policy"])
  }

  @Test func aCouncilOfOneSiteDoesNotSpeakForAnother() {
    let text = Self.plan.replacing(
      "site: hamburg\n    right: co-determine", with: "site: hamburg\n    right: consult")
    let duty = found(text).first { $0.id == "de-works-council/technical-monitoring" }
    #expect(duty?.message.contains("site `hamburg`") == true)
    #expect(!ids(text, "nl-works-council").contains("nl-works-council/consent"))
  }

  @Test func whatIsFoundAtOneSiteIsNotTakenForAnother() {
    // Nobody speaks for Utrecht, and Hamburg's council has too weak a right: two causes.
    let text = Self.plan.replacing(Self.ondernemingsraad, with: "").replacing(
      "right: co-determine", with: "right: consult")
    #expect(found(text).contains { $0.id == "readiness/no-consultation" })
    #expect(!ids(text, "nl-works-council").contains("nl-works-council/consent"))
    #expect(ids(text, "de-works-council").contains("de-works-council/technical-monitoring"))
  }

  @Test func aSmallDutchSiteNeedNotHaveACouncil() {
    let text = Self.plan.replacing("site: utrecht\n    right: co-determine", with: "site: utrecht")
    func consent(_ site: String) -> Bool {
      ids(text.replacing("{country: NL, employees: 90}", with: site), "nl-works-council")
        .contains("nl-works-council/consent")
    }
    #expect(consent("{country: NL, employees: 50}"))
    #expect(consent("{country: NL}"))
    #expect(!consent("{country: NL, employees: 49}"))
  }

  // MARK: Overseers

  private func underTheAct(_ text: String) -> String {
    text.replacing("[de-works-council, nl-works-council]", with: "[eu-ai-act]")
  }

  /// Who shares an item with a system decides on each; to name them as overseer too is
  /// `duties/checks-own-work`.
  @Test func whoeverSharesTheWorkOverseesIt() throws {
    let duty = try #require(
      found(underTheAct(Self.plan)).first { $0.id == "eu-ai-act/prepared-overseer" })
    #expect(!duty.message.contains("a role that oversees"))
    #expect(duty.message.contains("training of the overseer by the go-live"))
    #expect(duty.message.contains("right to override and to stop"))
    let able = Self.plan
      .replacing("site: hamburg}", with: "site: hamburg, authority: {rights: [override, stop]}}")
      .replacing("site: utrecht}", with: "site: utrecht, authority: {rights: [override, stop]}}")
      .replacing(
        "systems:",
        with: """
          skills:
            oversight:
              title: Oversight
              training: {to: 3, roles: [lead, recruiter, coordinator], by: 2028-05-01}
          systems:
          """)
    #expect(!ids(underTheAct(able), "eu-ai-act").contains("eu-ai-act/prepared-overseer"))
  }

  @Test func withNoOverseerNothingIsAskedOfOne() {
    let text = underTheAct(Self.plan).replacing(
      "execution: shared, system: screener", with: "execution: delegated, raci: {R: screener}")
    // `ai/no-overseer` has said it.
    #expect(found(text).contains { $0.id == "ai/no-overseer" })
    #expect(!ids(text, "eu-ai-act").contains("eu-ai-act/prepared-overseer"))
  }

  @Test func automationWithoutLearningNeedsNoLiteracy() {
    let text = underTheAct(Self.plan)
    #expect(ids(text, "eu-ai-act").contains("eu-ai-act/literacy"))
    let rules = text.replacing("kind: model", with: "kind: automation")
    #expect(!ids(rules, "eu-ai-act").contains("eu-ai-act/literacy"))
  }

  // MARK: One cause, its day, and what to type

  @Test func aDecisionIsJudgedWhenItsActivityGoesLive() {
    let text = Self.plan.replacing("[de-works-council, nl-works-council]", with: "[gdpr]")
    let duty = found(text).first { $0.id == "gdpr/contest" }
    #expect(duty?.notes.contains("judged on 2028-06-01, the go-live") == true)
  }

  @Test func aDutyLeavesAGapToThePackBeforeIt() {
    func training(_ packs: String) -> Set<String> {
      let text = Self.plan.replacing("[de-works-council, nl-works-council]", with: packs)
      return Set(
        found(text).map(\.id).filter { $0.hasSuffix("literacy") || $0.hasSuffix("trained") })
    }
    #expect(training("[eu-ai-act, nist-ai-rmf]") == ["eu-ai-act/literacy"])
    #expect(training("[nist-ai-rmf]") == ["nist-ai-rmf/operators-trained"])
  }

  @Test func whatIsThereAlreadyIsWrittenAnew() {
    func help(_ logs: String) -> String? {
      let text = underTheAct(Self.plan).replacing("kind: model", with: "kind: model, logs: \(logs)")
      return found(text).first { $0.id == "eu-ai-act/logs" }?.help
    }
    #expect(help("{where: store}") == "add `logs: {kept: 6 months}`")
    #expect(help("{where: store, kept: 3 months}") == "write `logs: {kept: 6 months}`")
    #expect(help("{where: store, kept: 6 months}") == nil)
  }
}
