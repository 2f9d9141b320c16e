import Testing
import WorkforceAnalysis
import WorkforceModel

/// The worked example of the arithmetic, which anybody can compute again with a calculator.
struct GoldenCaseTests {
  static let text = """
    plan:
      id: golden-case
      title: Golden case
      as_of: 2027-01-01
      working_time: {paid: 162.5 h per month, shrinkage: 30%, utilisation: 85%}
    roles:
      claims-handler: {title: Claims handler}
      overseer: {title: Overseer}
      lead: {title: Lead}
    systems:
      triage-model: {title: Triage model, kind: model}
    activities:
      triage-claim:
        title: Triage a claim
        volume: 10000 per month
        time: 12 min
        as_is:
          raci: {R: claims-handler, A: lead}
        to_be:
          execution: delegated
          raci: {R: triage-model}
          share: 80%
          completed: 70%
          mix: 1.35
          oversight:
            mode: approve-flagged
            by: overseer
            before: {rate: 10%, time: 4 min}
            after: {rate: 5%, time: 6 min}
            rework: {rate: 2%, time: 18 min}
            fixed: 60 h per month
    """

  @Test func hoursOfEachPart() throws {
    let hours = try PlanInText(Self.text)["triage-claim"]
    #expect(isClose(hours.asIs.total / 12, 2000))
    let expected: [(HoursPart, Double)] = [
      (.manual, 400), (.exceptions, 648), (.before, 37.3333), (.after, 28), (.rework, 33.6),
      (.fixed, 60),
    ]
    for (part, figure) in expected {
      #expect(isClose(hours.toBe[part] / 12, figure), "\(part)")
    }
    #expect(isClose(hours.toBe.total / 12, 1206.9333))
    #expect(isClose(hours.netRelease / 12, 793.0667))
    #expect(isClose(try #require(hours.leverage), 1.9828))
    let inputs = try #require(hours.inputsToBe)
    #expect(isClose(inputs.breakEvenReviewTime, 6.888))
    #expect(isClose(inputs.total, hours.toBe.total))
  }

  /// 560 items at 4 minutes before and 280 at 6 afterwards; under approve-each all 8,000 before.
  @Test func itemsLookedAtAndTheMeanTimeOfAReview() throws {
    var inputs = try #require(try PlanInText(Self.text)["triage-claim"].inputsToBe)
    #expect(isClose(inputs.reviewedItems / 12, 840))
    #expect(isClose(try #require(inputs.reviewTime), 4.6667))
    inputs.reviewsEach = true
    #expect(isClose(inputs.reviewedItems / 12, 8280))
    #expect(isClose(try #require(inputs.reviewTime), 4.0676))
    (inputs.beforeTime, inputs.afterTime) = (0, 0)
    #expect(inputs.reviewTime == nil)
  }

  @Test func fteIsADivisionAndNeverAGrossUp() throws {
    let plan = try PlanInText(Self.text)
    let handler = try plan[role: "claims-handler"]
    #expect(isClose(try #require(handler.effectiveHours) / 12, 96.6875))
    #expect(isClose(try #require(handler.fteAsIs), 20.6852))
    let whole = plan.analysis.roles.compactMap(\.fteToBe).reduce(0, +)
    #expect(isClose(whole, 12.4828))
  }

  @Test func oversightLandsOnTheOverseer() throws {
    let plan = try PlanInText(Self.text)
    let overseer = try plan[role: "overseer"].toBe
    #expect(isClose(overseer.work / 12, 37.3333 + 28 + 60))
    #expect(isClose(overseer.oversight, overseer.work))
    // Rework has no role of its own here, so it falls to those who take the exceptions.
    #expect(isClose(try plan[role: "claims-handler"].toBe.work / 12, 400 + 648 + 33.6))
  }

  @Test func approvingEachLooksAtEveryOfferedItem() throws {
    let text = Self.text.replacing("approve-flagged", with: "approve-each")
    let hours = try PlanInText(text)["triage-claim"]
    #expect(isClose(hours.toBe[.before] / 12, 533.3333))
  }

  /// Triangular ranges; the percentiles are those of the arithmetic, to within what 10,000 draws show.
  @Test func rangesMoveTheAnswerAwayFromTheMostLikelyValues() throws {
    let text = Self.text.replacing("completed: 70%", with: "completed: [50%, 70%, 80%]")
      .replacing("mix: 1.35", with: "mix: [1.1, 1.35, 1.8]")
      .replacing("rate: 10%, time: 4 min", with: "rate: 10%, time: [2 min, 4 min, 8 min]")
    let release = try PlanInText(text).release.total
    #expect(isClose(release.point / 12, 793.0667))
    #expect(isClose((24000 - release.p90) / 12, 1128, within: 0.01))
    #expect(isClose((24000 - release.p50) / 12, 1300, within: 0.01))
    #expect(isClose((24000 - release.p10) / 12, 1528, within: 0.01))
    #expect(abs(try #require(release.reached) - 0.264) < 0.015)
  }

  /// A system that disappoints does so everywhere: independent draws would look six times as certain.
  ///
  /// With every draw shared the sum is forty times the single case: 40 × 472.6 and 40 × 872.3 h.
  @Test func workOfOneSystemSharesItsDraws() throws {
    let release = try PlanInText(Self.copies(40)).release.total
    #expect(isClose(release.p90 / 12, 34_891, within: 0.015))
    #expect(isClose(release.p10 / 12, 18_904, within: 0.015))
  }

  /// Another activity on another system moves no figure of the first.
  @Test func aNewActivityMovesNoOtherFigure() throws {
    let small = try PlanInText(Self.copies(2)).release.domains
    let large = try PlanInText(Self.copies(2) + Self.stranger).release.domains
    #expect(small.first == large.first)
  }

  /// 12,000 items a year at 2 to 9 minutes: a triangular time of mode 3 has its median at 4.52.
  @Test func rangesOfDecisionsCount() throws {
    let release = try PlanInText(
      """
      plan: {id: decisions, as_of: 2027-01-01}
      roles: {lead: {title: Lead}}
      decisions:
        pay:
          title: Pay
          volume: 1000 per month
          as_is: [{decide: lead, time: [2 min, 3 min, 9 min]}]
          to_be: {retired: The system pays}
      """
    ).release.total
    #expect(isClose(release.point, 600))
    let median = 9 - (0.5 * 7 * 6).squareRoot()
    #expect(isClose(release.p50, 12_000 * median / 60, within: 0.02))
  }

  private static func copies(_ count: Int) -> String {
    let activities = text[(text.firstRange(of: "  triage-claim:")?.lowerBound ?? text.endIndex)...]
    let head = text[..<(text.firstRange(of: "activities:")?.lowerBound ?? text.endIndex)]
    let ranged = activities.replacing("completed: 70%", with: "completed: [50%, 70%, 80%]")
      .replacing("mix: 1.35", with: "mix: [1.1, 1.35, 1.8]")
      .replacing("rate: 10%, time: 4 min", with: "rate: 10%, time: [2 min, 4 min, 8 min]")
      .replacing("volume:", with: "domain: claims\n    volume:")
    let copies = (1...count).map { number in
      ranged.replacing("triage-claim:", with: "triage-claim-\(number):")
    }
    return head + "domains:\n  claims: {title: Claims}\n  other: {title: Other}\nactivities:\n"
      + copies.joined(separator: "\n")
  }

  private static let stranger = """

      sort-mail:
        title: Sort the mail
        domain: other
        volume: [100 per month, 200 per month, 900 per month]
        time: 3 min
        as_is: {raci: {R: claims-handler, A: lead}}
        to_be: {retired: Done by the sender}
    """
}
