import Testing
import WorkforceAnalysis
import WorkforceModel

struct ValueChainTests {
  private static let text = """
    plan: {id: chain, title: Chain, as_of: 2027-01-01}
    roles: {lead: {title: Lead}}
    outcomes: {faster: {title: Faster}}
    measures:
      pace: {title: Pace, unit: days, better: lower}
      cost: {title: Cost, unit: EUR, better: lower, outcome: faster}
    decisions:
      pay: {title: Pay, moves: [pace, cost], feeds: [execute], as_is: [{decide: lead}]}
      prepared: {title: Prepared, activity: execute, as_is: [{decide: lead}]}
    activities:
      read: {title: Read, as_is: {raci: {R: lead, A: lead}, feeds: [detour, assess]}}
      detour: {title: Detour, as_is: {raci: {R: lead, A: lead}, feeds: [assess]}}
      assess: {title: Assess, as_is: {raci: {R: lead, A: lead}, feeds: [pay]}}
      execute: {title: Execute, as_is: {raci: {R: lead, A: lead}}}
      circle-a: {title: Circle, as_is: {raci: {R: lead, A: lead}, feeds: [circle-b]}}
      circle-b: {title: Circle back, as_is: {raci: {R: lead, A: lead}, feeds: [circle-a]}}
      report: {title: Report, as_is: {raci: {R: lead, A: lead}, feeds: [outside]}}
    """

  @Test func theShortestWayLeadsToDecisionMeasureAndOutcome() throws {
    let chain = try PlanInText(Self.text).analysis.chainToBe
    let path = try #require(chain.path(from: ID("read")))
    #expect(path.activities.map(\.text) == ["read", "assess"])
    #expect(path.decision.text == "pay")
    // The first measure that has an outcome, rather than the first.
    #expect(path.measure?.text == "cost")
    #expect(path.outcome?.text == "faster")
  }

  @Test func theActivityThatPreparesADecisionFeedsIt() throws {
    let chain = try PlanInText(Self.text).analysis.chainToBe
    #expect(chain.path(from: ID("execute"))?.decision.text == "prepared")
    #expect(chain.isUsed(ID("execute")))
  }

  @Test func circlesAndWhatLeavesReachNoDecision() throws {
    let chain = try PlanInText(Self.text).analysis.chainToBe
    #expect(chain.path(from: ID("circle-a")) == nil)
    #expect(chain.path(from: ID("report")) == nil)
    #expect(chain.isUsed(ID("report")))
  }
}
