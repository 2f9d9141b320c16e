import Foundation
import TestSupport
import Testing
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// The change plan, the role pages and the plan in brief, for one small plan.
struct TextReportTests {
  @Test func theChangePlan() throws {
    expectGolden(ChangePlanMarkdown(try TextPlan.plan()).text, "text/change-plan.md")
  }

  @Test func theChangePlanOfADraft() throws {
    let plan = try TextPlan.plan(options)
    let text = ChangePlanMarkdown(plan).text
    #expect(text.hasPrefix("# DRAFT – Claims 2027\n"))
    let findings = try #require(text.range(of: "## Findings"))
    #expect(findings.lowerBound < (try #require(text.range(of: "## Decision asked"))).lowerBound)
  }

  private let options = Planner.Options(isDraft: true)

  @Test func thePageOfARole() throws {
    expectGolden(try TextPlan.page(of: "handler", in: TextPlan.plan()), "text/role-page.md")
  }

  @Test func thePlanInBrief() throws {
    let plan = try TextPlan.plan()
    expectGolden(PlanText(plan, style: .plain).text, "text/plan.txt")
    expectGolden(PlanText(plan, style: .narrow).text, "text/plan-at-60.txt")
    expectGolden(PlanText(plan, style: .colored).text.withVisibleColors, "text/plan-colour.txt")
    let ascii = PlanText(plan, style: .ascii).text
    #expect(ascii.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test func aPlanWithoutChanges() throws {
    let text = """
      plan: {id: quiet, title: Quiet, as_of: 2027-01-01}
      roles: {clerk: {title: Clerk}, lead: {title: Lead}}
      activities:
        file-papers: {title: File the papers, as_is: {raci: {R: clerk, A: lead}}}

      """
    let plan = try TextPlan.plan(text)
    #expect(
      PlanText(plan, style: .plain).text
        == "No changes. The to-be model equals the as-is model: 1 activity, 2 roles.\n")
    expectGolden(ChangePlanMarkdown(plan).text, "text/change-plan-without-changes.md")
  }

  @Test func theMachineReadsThePlan() throws {
    let text = Deliverables(try TextPlan.plan()).json.text
    expectGolden(text, "text/plan.json")
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(
      Set(try #require(object).keys)
        == [
          "schema", "plan", "activities", "roles", "totals", "fte_by_family",
          "capacity_ledger", "redeployment", "reductions", "money", "ranges", "tornado",
          "readiness", "consultation", "training", "impact", "scorecards", "value_chain",
          "oversight", "queues", "role_load", "findings", "files",
        ])
  }
}

extension TextPlan {
  static func plan(_ options: Planner.Options) throws -> ChangePlan { try plan(text, options) }
}
