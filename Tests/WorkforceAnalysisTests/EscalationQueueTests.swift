import Testing
import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

struct EscalationQueueTests {
  /// 62,571 cases a year over 30 hours a week (1,564.3 h a year) are 40 an hour.
  @Test func everythingThatGoesToARoleIsOneQueue() throws {
    let plan = try PlanInText(
      """
      plan: {id: queues, as_of: 2027-01-01}
      roles:
        clerk: {title: Clerk}
        other: {title: Other}
        lead: {title: Lead, cover: 2.5}
      decisions:
        pay:
          title: Pay
          volume: 625714.2857 per year
          measure: payout
          escalate: [lead, other]
          as_is:
            - {up_to: 100, decide: clerk, share: 50%, escalated: {rate: 10%, time: 2 min, within: 2 h}}
            - {decide: clerk, share: 50%}
        settle:
          title: Settle
          volume: 312857.1429 per year
          escalate: lead
          as_is: {decide: clerk, escalated: {rate: 10%, time: 6 min, within: 5 days}}
        unknown:
          title: Nobody counts it
          escalate: lead
          as_is: {decide: clerk, escalated: {rate: 10%, time: 6 min, within: 1 h}}
        elsewhere:
          title: Goes to a role without cover
          volume: 100 per year
          escalate: other
          as_is: {decide: clerk, escalated: {rate: 10%, time: 6 min, within: 1 h}}
      """)
    let queues = EscalationQueue.all(plan.definitions, in: .toBe)
    #expect(queues.map(\.role.text) == ["lead"])
    let lead = try #require(queues.first)
    #expect(lead.inflows.map(\.decision.text) == ["pay", "settle"])
    let queue = lead.queue(hoursAWeek: 30)
    #expect(isClose(queue.arrivals, 40))
    #expect(isClose(queue.minutes, 4))
    #expect(queue.people == 3)
    #expect(isClose(queue.chanceOfWaiting, 0.797508))
    let promised = lead.inflows.compactMap { $0.promised(hoursAWeek: 30) }
    // Two hours at work, and five days of seven in a week of 30 hours.
    let fiveDays = 5.0 / 7 * 30 * 60
    #expect(promised == [120, fiveDays])
  }

  /// 2,085.7 cases in 40 · 365/7 h a year are one an hour; a day of seven has 40 ÷ 7 h of duty.
  @Test func hoursOnDutyAreThoseOfTheOversight() throws {
    let plan = try PlanInText(
      """
      plan: {id: queues, as_of: 2027-01-01}
      roles: {clerk: {title: Clerk}, lead: {title: Lead, cover: 1}}
      systems: {model: {title: Model, kind: model}}
      activities:
        prepare:
          title: Prepare
          as_is:
            execution: delegated
            raci: {R: model, A: lead}
            oversight: {mode: sample, by: clerk, cover: "Mon-Fri 09:00-17:00"}
      decisions:
        pay:
          title: Pay
          activity: prepare
          volume: 20857.142857 per year
          escalate: lead
          as_is: {decide: clerk, escalated: {rate: 10%, time: 6 min, within: 1 day}}
      """)
    let inflow = try #require(EscalationQueue.all(plan.definitions, in: .toBe).first)
    #expect(isClose(inflow.queue(hoursAWeek: 168).arrivals, 1))
    #expect(isClose(try #require(inflow.inflows[0].promised(hoursAWeek: 168)), 342.857))
  }
}
