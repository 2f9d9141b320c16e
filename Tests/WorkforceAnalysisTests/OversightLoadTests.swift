import Testing
import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// Who watches the systems, what it takes, and what it leaves them.
struct OversightLoadTests {
  /// The golden case, with people in the overseer's role: 2 · 96.6875 h a month.
  private static let text =
    GoldenCaseTests.text
    .replacing(
      "overseer: {title: Overseer}",
      with: "overseer: {title: Overseer, fte: 2, skills: {model-oversight: 2}}"
    )
    .replacing(
      "kind: model}",
      with: "kind: model, stop: lead, needs: {model-oversight: 3, claims-law: 1}}"
    )
    .replacing(
      "fixed: 60 h per month",
      with: """
        fixed: 60 h per month
                budget: 130 h per month
                cadence: weekly
                last_tested: 2026-11-15
        """) + """

        sort-mail:
          title: Sort the mail
          volume: 100 per month
          time: 12 min
          as_is: {raci: {R: claims-handler, A: lead}}
      skills:
        model-oversight: {title: Oversight of models, training: {title: Course, to: 3, roles: [overseer]}}
        claims-law: {title: Claims law}
      """

  private func load(_ text: String = Self.text) throws -> OversightLoad {
    let loads = try PlanInText(text).analysis.oversight
    #expect(loads.map(\.activity.text) == ["triage-claim"])
    return try #require(loads.first)
  }

  @Test func itemsAndMinutesOfTheGoldenCase() throws {
    let load = try load()
    #expect(load.mode == .approveFlagged)
    let inputs = try #require(load.inputs)
    // 5,600 completed items a month, of them 10 % before and 5 % after.
    #expect(isClose(inputs.completedItems / 12, 5600))
    #expect(isClose(inputs.reviewedBefore / 12, 560))
    #expect(isClose(inputs.reviewedAfter / 12, 280))
    // 840 items in the 130 h of the budget.
    #expect(isClose(try #require(load.itemsAnHour), 840 / 130))
    // 65.3333 h · 60 ÷ 8,000 offered items = .49 min, of 6.888 at most.
    #expect(isClose(try #require(load.reviewTimeOfItem), 0.49))
    #expect(isClose(try #require(load.breakEvenReviewTime), 6.888))
    #expect(isClose(try #require(load.roomForReview), 6.398))
    #expect(isClose(try #require(load.leverage), 1.9828))
    #expect(isClose(try #require(load.hours) / 12, 125.3333))
  }

  @Test func whatItTakesOfTheOverseer() throws {
    let overseer = try #require(try load().overseers.first)
    #expect(overseer.role.text == "overseer")
    // 125.3333 ÷ 193.375 = 64.8 %; it is all the role does.
    #expect(isClose(try #require(overseer.share), 0.64814))
    #expect(overseer.oversightShare == overseer.share)
    #expect(overseer.utilisation == overseer.share)
  }

  @Test func whatTheOverseerIsTrainedFor() throws {
    let training = try #require(try load().overseers.first).training
    #expect(training.map(\.skill.text) == ["model-oversight", "claims-law"])
    #expect(training.map(\.needed) == [3, 1])
    #expect(training.map(\.held) == [2, nil])
    guard case .closed = training[0].standing, case .untrained = training[1].standing else {
      Issue.record("\(training)")
      return
    }
  }

  @Test func whoeverMayStopTheSystem() throws {
    #expect(try load().stops.map(\.text) == ["lead"])
    let own = Self.text.replacing("stop: lead, ", with: "")
      .replacing("lead: {title: Lead}", with: "lead: {title: Lead, authority: {rights: [stop]}}")
      .replacing("by: overseer", with: "by: overseer\n        stop: claims-handler")
    #expect(try load(own).stops.map(\.text) == ["claims-handler", "lead"])
  }

  /// 65.3333 h of reviews a month: 64 h give each of 840 items 4.5714 min where it takes 4.6667.
  @Test func aBudgetThatIsAReviewByNameOnly() throws {
    let enough = try #require(try load().budget)
    #expect(isClose(enough.given, 130.0 * 60 / 840))
    #expect(isClose(enough.needed, 65.33333 * 60 / 840))
    #expect(enough.isEnough)
    let short = try load(Self.text.replacing("budget: 130 h", with: "budget: 64 h"))
    #expect(isClose(try #require(short.budget).given, 4.5714))
    #expect(short.budget?.isEnough == false)
    // 65 h are short of 65.33 by less than a hundredth.
    let almost = try load(Self.text.replacing("budget: 130 h", with: "budget: 65 h"))
    #expect(almost.budget?.isEnough == true)
  }

  @Test func hostileFiguresDivideNothing() throws {
    for volume in ["0 per month", "1000000000000 per month"] {
      let text = Self.text.replacing("10000 per month", with: volume)
        .replacing("fte: 2", with: "fte: 0")
      let load = try load(text)
      #expect(load.overseers.first?.share == nil)
      for figure in [load.itemsAnHour, load.reviewTimeOfItem, load.roomForReview, load.leverage] {
        #expect(figure?.isFinite ?? true)
      }
    }
    let uncounted = Self.text.replacing("    volume: 10000 per month\n    time: 12 min\n", with: "")
    let load = try load(uncounted)
    #expect(load.inputs == nil && load.hours == nil && load.roomForReview == nil)
  }

  /// 5,600 completed items a month, 5 % of them sampled: 280, all right, show 1 − .05^(1/280) = 1.0642 %.
  @Test func aSample() throws {
    let text = Self.text.replacing("mode: approve-flagged", with: "mode: sample")
      .replacing("        before: {rate: 10%, time: 4 min}\n", with: "")
      .replacing(
        "kind: model,",
        with: "kind: model, evidence: {measure: accuracy, value: 98%, sample: 500, errors: 10},")
    let sample = try #require(try load(text).sample)
    #expect(isClose(sample.itemsAMonth, 280))
    #expect(isClose(sample.rateShownByAMonth, 0.010642, within: 1e-6))
    // 2 % wrong, 95 % of them not looked at: 106.4 of 5,600 a month.
    #expect(isClose(try #require(sample.escapedRate), 0.019))
    #expect(isClose(try #require(sample.escapedItems) / 12, 106.4))
    // 10 of 500 leave 3.3688 % possible.
    #expect(isClose(try #require(sample.shownErrorRate), 0.033688, within: 1e-6))
    #expect(try load().sample == nil)
  }
}
