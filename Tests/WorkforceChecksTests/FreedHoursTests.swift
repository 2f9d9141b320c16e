import Testing
import WorkforceChecks
import WorkforceSyntax

struct FreedHoursTests {
  /// 12,000 h a year are set free; `claims` is what the role's `release` says of them.
  private func severities(_ release: String, plan: String = "") -> [Severity] {
    let text = """
      plan:
        id: example
        title: Example
        as_of: 2027-01-01
      \(plan)
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release: \(release)
      activities:
        triage-claim:
          title: Triage a claim
          volume: 10000 per month
          time: 12 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: works-council}
          to_be:
            time: 6 min
      """
    return RuleExampleTests.findings(in: text).filter { $0.id == "benefit/trapped-capacity" }
      .map(\.severity)
  }

  @Test(
    arguments: [
      ("74%", [.error]), ("75%", [.warning]), ("94%", [.warning]), ("95%", [.note]),
      ("99.6%", []), ("100%", []),
    ] as [(String, [Severity])])
  func severityFollowsTheShareOfThePlan(_ share: String, _ expected: [Severity]) {
    #expect(severities("[{to: attrition, share: \(share)}]") == expected)
  }

  /// 2,400 h are left: 2.1 FTE of 1,160.25 h, or 6 of 400 h.
  @Test func severityFollowsTheFTEOfThePlan() {
    let time = "  working_time: {paid: 1950 h per year, shrinkage: 30%, utilisation: 85%}"
    #expect(severities("[{to: attrition, share: 80%}]", plan: time) == [.warning])
    let small = "  working_time: {paid: 400 h per year}"
    #expect(severities("[{to: attrition, share: 80%}]", plan: small) == [.error])
  }

  /// Of 12,000 h a year 0.5 % is a note, unless it is less than a twentieth of a post.
  @Test func whatIsLessThanATwentiethOfAPostIsNoNote() {
    let release = "[{to: attrition, hours: 11900 h per year}]"
    #expect(severities(release, plan: "  working_time: {paid: 1990 h per year}") == [.note])
    #expect(severities(release, plan: "  working_time: {paid: 2010 h per year}") == [])
  }

  @Test func aDraftThatPromisesNothingIsNotAsked() {
    let text = """
      activities:
        triage-claim:
          title: Triage a claim
          volume: 10000 per month
          time: 12 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: works-council}
          to_be:
            time: 6 min
      """
    let findings = RuleExampleTests.findings(in: text)
    #expect(findings.allSatisfy { $0.range.file == ExampleCast.file })
  }
}
