import Testing
import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

struct DutyQueueTests {
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
    let queues = DutyQueue.all(plan.definitions, in: .toBe)
    #expect(queues.map(\.role.text) == ["lead"])
    let lead = try #require(queues.first)
    #expect(
      lead.inflows.map(\.source)
        == [.escalation(ID("pay"), band: 0), .escalation(ID("settle"), band: 0)])
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
    let inflow = try #require(DutyQueue.all(plan.definitions, in: .toBe).first)
    #expect(isClose(inflow.queue(hoursAWeek: 168).arrivals, 1))
    #expect(isClose(try #require(inflow.inflows[0].promised(hoursAWeek: 168)), 342.857))
  }

  private static let reviews = """
    plan: {id: queues, as_of: 2027-01-01}
    roles: {clerk: {title: Clerk, cover: 3}, lead: {title: Lead}}
    systems: {model: {title: Model, kind: model}}
    activities:
      pay:
        title: Pay
        volume: 417142.857142 per year
        time: 10 min
        to_be:
          execution: delegated
          raci: {R: model, A: lead}
          completed: 100%
          oversight:
            mode: approve-flagged
            by: clerk
            before: {rate: 20%, time: 4 min}
            after: {rate: 50%, time: 9 min}
            respond_within: 10 min
            cover: Mon-Fri 08:00-16:00
    """

  /// 83,428.6 reviews before in 40 · 365/7 h a year are 40 an hour of 4 minutes, a published case.
  ///
  /// With three people P(W > 10 min) = .797508 · e^(−(3 − 2.6667) · 10 ÷ 4) = .346602.
  @Test func reviewsWithAPromisedTimeAreAQueue() throws {
    let duty = try #require(try PlanInText(Self.reviews).analysis.queues.first)
    #expect(duty.role.text == "clerk")
    #expect(duty.promises.map(\.inflow.source) == [.review(ID("pay"))])
    #expect(isClose(duty.queue.arrivals, 40))
    #expect(isClose(try #require(duty.queue.utilisation), 0.8889))
    #expect(isClose(try #require(duty.queue.meanWait), 9.5701))
    #expect(isClose(try #require(duty.promises[0].answered), 1 - 0.346602))
    // Four: .378418 · e^(−1.3333 · 2.5) = .0135, so that 98.7 % are answered in time.
    #expect(duty.peopleNeeded == 4)
  }

  @Test func tooFewPeopleNeverAnswer() throws {
    let text = Self.reviews.replacing("cover: 3", with: "cover: 2")
    let duty = try #require(try PlanInText(text).analysis.queues.first)
    #expect(!duty.queue.isStable && duty.queue.meanWait == nil)
    #expect(duty.promises[0].answered == 0)
    #expect(duty.peopleNeeded == 4)
  }

  /// Without a promise nobody waits, and a role that states no people on duty cannot be judged.
  @Test func reviewsWithoutAPromiseAreNoQueue() throws {
    for (key, other) in [
      ("respond_within: 10 min", "cadence: weekly"), ("cover: 3", "headcount: 3"),
      ("20%", "0%"), ("execution: delegated", "execution: human"),
    ] {
      let text = Self.reviews.replacing(key, with: other)
        .replacing(
          "raci: {R: model, A: lead}",
          with: other.hasSuffix("human") ? "raci: {R: lead, A: lead}" : "raci: {R: model, A: lead}")
      #expect(try PlanInText(text).analysis.queues.isEmpty, "\(other)")
    }
  }

  /// Reviews and escalations wait for the same people: 40 an hour and 20 more of 10 minutes are 60 of 6.
  @Test func bothKindsAreOneQueue() throws {
    let text =
      Self.reviews + """

        decisions:
          refuse:
            title: Refuse
            volume: 41714.2857142 per year
            escalate: clerk
            as_is: {decide: lead, escalated: {rate: 100%, time: 10 min, within: 1 h}}
        """
    let plan = try PlanInText(text)
    let duty = try #require(plan.analysis.queues.first)
    #expect(
      duty.promises.map(\.inflow.source)
        == [.escalation(ID("refuse"), band: 0), .review(ID("pay"))])
    #expect(isClose(duty.queue.arrivals, 60) && isClose(duty.queue.minutes, 6))
    // A = 6; the shorter promise decides how many it takes.
    let enough = try #require(duty.peopleNeeded)
    let fewer = ErlangC(arrivals: 60, minutes: 6, people: enough - 1)
    let queue = ErlangC(arrivals: 60, minutes: 6, people: enough)
    #expect(queue.answered(within: 10) >= 0.95 && fewer.answered(within: 10) < 0.95)
    // In the as-is nothing is reviewed.
    #expect(DutyQueue.all(plan.definitions, in: .asIs).first?.inflows.count == 1)
  }
}
