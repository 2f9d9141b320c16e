import Testing
import WorkforceAnalysis
import WorkforceModel

/// The formula of each kind of execution, on figures small enough for the head.
struct HoursTests {
  private func plan(_ state: String, more: String = "") throws -> PlanInText {
    try PlanInText(
      """
      plan: {id: hours, title: Hours, as_of: 2027-01-01, currency: EUR}
      roles:
        handler: {title: Handler}
        clerk: {title: Clerk}
        lead: {title: Lead}
        expert: {title: Expert}
      systems:
        model: {title: Model, kind: model}
      activities:
        work:
          title: Do the work
          volume: 1200 per year
          time: 30 min
          as_is: {raci: {R: [handler, clerk], A: lead, C: expert, I: lead}}
          to_be: \(state)
      \(more)
      """)
  }

  @Test func humanWorkIsSplitEvenlyUnlessEffortSaysOtherwise() throws {
    let even = try plan("{raci: {C: none}}")
    #expect(try even[role: "handler"].asIs.work == 300)
    #expect(try even[role: "clerk"].asIs.work == 300)
    let stated = try plan("{effort: {handler: 75%, clerk: 25%}}")
    #expect(try stated[role: "handler"].toBe.work == 450)
    #expect(try stated[role: "clerk"].toBe.work == 150)
  }

  @Test func helpShortensThePartThatIsOffered() throws {
    let hours = try plan("{execution: assisted, system: model, share: 50%, time: 20 min}")["work"]
    // 600 items at 30 minutes and 600 at 20.
    #expect(hours.toBe[.performed] == 500)
    #expect(hours.asIs.total == 600)
  }

  @Test func aSystemThatPerformsTakesNoEffort() throws {
    let plan = try plan("{execution: delegated, raci: {R: [model, clerk]}, completed: 80%}")
    // Exceptions go to the as-is performers, by their effort.
    #expect(isClose(try plan[role: "handler"].toBe.work, 60))
    #expect(isClose(try plan[role: "clerk"].toBe.work, 60))
    #expect(try plan["work"].toBe.withoutRole == 0)
  }

  @Test func hoursWithoutARoleAreCounted() throws {
    let hours = try plan(
      "{execution: delegated, raci: {R: model}, completed: 100%, oversight: {fixed: 10 h per month}}"
    )["work"]
    #expect(hours.toBe.withoutRole == 120)
    #expect(hours.toBe.total == 120)
  }

  @Test func consultingAndInformingTakeTimeWhereItIsStated() throws {
    let plan = try plan("{consult_time: 5 min, inform_time: 1 min}")
    #expect(try plan[role: "expert"].toBe[.consulted] == 100)
    #expect(try plan[role: "lead"].toBe[.informed] == 20)
    #expect(try plan[role: "expert"].asIs.work == 0)
  }

  @Test func deciderAndFirstRungBearADecision() throws {
    let plan = try plan(
      "{raci: {C: none}}",
      more: """
        decisions:
          pay:
            title: Pay
            measure: payout
            volume: 100 per month
            escalate: [lead, expert]
            as_is:
              - {up_to: 5000 EUR, decide: handler, share: 90%, time: 10 min,
                 escalated: {rate: 10%, time: 30 min}}
              - {decide: lead, share: 10%, time: 1 h}
        """)
    #expect(isClose(try plan[role: "handler"].toBe[.decided], 1200 * 0.9 / 6))
    #expect(isClose(try plan[role: "lead"].toBe[.decided], 120))
    #expect(isClose(try plan[role: "lead"].toBe[.escalated], 1200 * 0.9 * 0.1 / 2))
  }

  @Test func supplyIsFTETimesEffectiveHours() throws {
    let plan = try PlanInText(
      """
      plan:
        id: supply
        title: Supply
        as_of: 2027-01-01
        working_time: {paid: 2000 h per year, shrinkage: 25%, utilisation: 80%}
      roles:
        many: {title: Many, headcount: 12, fte: 10}
        heads: {title: Heads, headcount: 3}
        lent: {title: Lent, headcount: 500, available: 400 h per year}
        own: {title: Own, fte: 2, working_time: {paid: 1000 h per year}}
        busy: {title: Busy, fte: 1, other_work: 25%}
        ending: {title: Ending, fte: 4, to_be: {closes: 2027-09-01}}
      """)
    #expect(try plan[role: "many"].toBe.supply == 12_000)
    #expect(try plan[role: "heads"].toBe.supply == 3600)
    #expect(try plan[role: "lent"].toBe.supply == 400)
    // What a role's own working time does not state is the plan's.
    #expect(isClose(try #require(try plan[role: "own"].toBe.supply), 1200))
    #expect(try plan[role: "busy"].toBe.demand == 300)
    #expect(try plan[role: "ending"].asIs.supply == 4800)
    #expect(try plan[role: "ending"].toBe.supply == 0)
  }
}
