import Testing
import WorkforceAnalysis
import WorkforceModel

/// Pilot or operating model, and the redesign index.
struct ScorecardTests {
  private let text = """
    plan: {id: scorecard, as_of: 2027-01-01}
    roles:
      handler: {title: Handler}
      lead: {title: Lead}
    domains:
      claims: {title: Claims, outcomes: [speed]}
      recovery: {title: Recovery}
    outcomes:
      speed: {title: Speed, owner: lead, value: 1000 EUR per year}
    systems:
      model: {title: Model, kind: model, owner: lead, stage: production}
      copilot: {title: Copilot, kind: copilot, stop: lead}
    measures:
      days: {title: Days, unit: days, better: lower, domain: claims, outcome: speed}
      errors: {title: Errors, unit: errors, better: lower, domain: claims}
    activities:
      triage:
        title: Triage
        domain: claims
        feeds: [settle]
        volume: 300 per year
        time: 60 min
        as_is: {raci: {R: handler, A: lead}}
        to_be:
          execution: delegated
          raci: {R: model}
          completed: 50%
          oversight: {mode: sample, by: lead, stop: lead}
      letter:
        title: Write
        domain: claims
        feeds: outside
        volume: 700 per year
        time: 60 min
        as_is: {execution: assisted, system: copilot, raci: {R: handler, A: lead}}
    decisions:
      settle: {title: Settle, domain: claims, moves: [days], as_is: {decide: lead}}
    """

  @Test func theIndexWeighsByHours() throws {
    let card = try #require(try PlanInText(text).analysis.scorecards.first)
    // Activities 300 h of 1,000 h, decisions 0 of 1, measures 0 of 2: a third of 30 %.
    #expect(card.redesign.activities.share.map { isClose($0, 0.3) } == true)
    #expect(card.redesign.value.map { isClose($0, 0.1) } == true)
    #expect(card.redesign.changed == 1)
    #expect(card.redesign.count == 5)
  }

  @Test func linesAreMeansOfWhatIsStated() throws {
    let card = try #require(try PlanInText(text).analysis.scorecards.first)
    let shares = Dictionary(uniqueKeysWithValues: card.lines.map { ($0.criterion, $0.share) })
    // One of two activities reaches a measured outcome.
    #expect(shares[.outcomes] == 0.5)
    // One of two systems has an owner; nobody states a cost.
    #expect(shares[.permanence] == 0.5)
    // The one delegated activity has its overseer; no escalation and no impact are stated.
    #expect(shares[.governance] == 1)
    // One of two measures; the one outcome has owner and value.
    #expect(shares[.gains] == 0.75)
    // In production one of two, somebody can stop both; evidence, logs and fallback are not stated.
    #expect(shares[.production] == 0.75)
    #expect(shares[.adoption] == .some(nil))
    #expect(card.pilotLines.map(\.criterion) == [.redesign])
    let owners = card.lines[2].facts[0]
    #expect(owners.met == 1 && owners.count == 2 && owners.lacking == ["copilot"])
  }

  @Test func aDomainWithoutASystemIsNotJudged() throws {
    let card = try #require(try PlanInText(text).analysis.scorecards.last)
    #expect(card.judged == 0)
    #expect(card.redesign.value == nil)
  }
}
