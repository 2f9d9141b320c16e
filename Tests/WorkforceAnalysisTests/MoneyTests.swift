import Testing
import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// Money, on figures that a calculator can follow.
///
/// 1,200 items a year at 60 min: 1,200 h as-is. From 1 April half of them go to a system that finishes
/// all it gets: 600 h to-be, 600 h free. One FTE has 1,200 effective hours and costs 60,000.
struct MoneyTests {
  static func text(
    roles: String = "release: [{to: attrition, share: 100%, realised: 80%, cashable: true}]",
    outcome: String = "value: 24000 EUR per year, realised: 50%", plan: String = ""
  ) -> String {
    """
    plan:
      id: money
      as_of: 2027-01-01
      horizon: {from: 2027-01-01, to: 2027-12-31}
      currency: EUR
      working_time: {paid: 1200 h per year}
      \(plan)
    roles:
      handler: {title: Handler, family: Claims, fte: 1, cost: 60000 EUR, to_be: {\(roles)}}
      overseer: {title: Overseer, cost: 90000 EUR, fte: 0}
    systems:
      robot: {title: Robot, kind: model, cost: {per_item: 2 EUR, per_year: 1200 EUR, one_off: 500 EUR}}
    outcomes:
      faster: {title: Faster, \(outcome)}
    activities:
      work:
        title: Do the work
        volume: 1200 per year
        time: 60 min
        as_is: {raci: {R: handler, A: overseer}}
        to_be:
          wave: first
          execution: delegated
          raci: {R: robot}
          share: 50%
          completed: 100%
          oversight: {mode: sample, by: overseer, fixed: 120 h per year}
    waves:
      first: {title: First, go_live: 2027-04-01}
    """
  }

  private func figures(_ text: String) throws -> PlanFigures {
    let plan = try PlanInText(text)
    return PlanFigures(plan.definitions, plan.analysis, draws: 100)
  }

  /// 600 h free ÷ 1,200 · 60,000 · 80 % = 24,000.
  ///
  /// 120 h gained ÷ 1,200 · 90,000 = 9,000;
  /// 600 items · 2 + 1,200 = 2,400; 24,000 · 50 % = 12,000. Net of a year: 24,600.
  @Test func theYearOfTheSettledPlan() throws {
    let money = try #require(try figures(Self.text()).money)
    #expect(isClose(money.roles[0].cashable.value, 24_000))
    #expect(isClose(money.roles[1].gained.value, 9_000))
    #expect(isClose(money.systemsRun.toBe.value, 2_400))
    #expect(money.systemsRun.asIs.value == 0)
    #expect(isClose(money.outcomes[0].realised.value, 12_000))
    #expect(isClose(money.netOfYear.value, 24_600))
    // 1 FTE before, half of one and a tenth of an overseer after.
    #expect(isClose(money.run.asIs.value, 60_000))
    #expect(isClose(money.run.toBe.value, 30_000 + 9_000))
  }

  /// Nothing before April but 0; then 2,050 a month, in April less 500 once.
  @Test func theMonthsOfTheHorizon() throws {
    let money = try #require(try figures(Self.text()).money)
    #expect(money.months.count == 12)
    #expect(money.months.prefix(3).allSatisfy { $0.net.value == 0 })
    #expect(isClose(money.months[3].net.value, 1_550))
    #expect(isClose(money.months[11].net.value, 2_050))
    #expect(isClose(money.netOfHorizon.value, 9 * 2_050 - 500))
    #expect(money.systems[0].oneOffMonth?.description == "2027-04")
    #expect(money.payback?.description == "2027-01")
    #expect(money.presentValue == nil)
  }

  /// 12 % a year: a month k after January counts 1.12^(−k / 12).
  @Test func presentValue() throws {
    let money = try #require(try figures(Self.text(plan: "discount_rate: 12%")).money)
    // 1.12^(-1/4) = 0.972065, …, 1.12^(-11/12) = 0.901311; their sum is 8.424896.
    let expected = 2_050 * 8.424896 - 500 * 0.972065
    #expect(isClose(try #require(money.presentValue).value, expected, within: 0.001))
  }

  @Test func trainingCostsHoursAndFees() throws {
    let skills = """

      skills:
        review:
          title: Review
          training: {title: Course, hours: 12 h, cost: 300 EUR, roles: [handler], by: 2027-02-10}
      """
    let money = try #require(try figures(Self.text() + skills).money)
    // One person: 12 h ÷ 1,200 · 60,000 + 300.
    #expect(isClose(money.training[0].cost.value, 900))
    #expect(isClose(money.months[1].net.value, -900))
    // 2,050 a month from April, less 500 once: the 900 are back in April.
    #expect(money.payback?.description == "2027-04")
  }

  @Test func hoursThatAreNotCashableNeverEnter() throws {
    let quality = Self.text(
      roles: "release: [{to: quality, share: 100%, realised: 80%, cashable: false}]")
    #expect(isClose(try #require(try figures(quality).money).netOfYear.value, 600))
  }

  /// A claim of 900 h where 600 are free: two thirds of it are granted.
  @Test func noHourIsClaimedTwice() throws {
    let twice = Self.text(
      roles: "release: [{to: attrition, hours: 600 h per year, realised: 100%, cashable: true}, "
        + "{to: quality, hours: 300 h per year, realised: 100%, cashable: false}]")
    #expect(isClose(try #require(try figures(twice).money).roles[0].cashable.value, 20_000))
  }

  /// 120 h gained; 20 % · 600 h · 50 % = 60 h of a handler arrive.
  @Test func peopleWhoMoveFillTheGain() throws {
    let moving = Self.text(
      roles: "release: [{to: redeploy, role: overseer, share: 20%, realised: 50%}]")
    #expect(isClose(try #require(try figures(moving).money).roles[1].gained.value, 4_500))
  }

  @Test func aReleaseCountsFromItsDay() throws {
    let late = Self.text(
      roles: "release: [{to: attrition, share: 100%, realised: 80%, cashable: true, "
        + "from: 2027-07-01}]")
    let money = try #require(try figures(late).money)
    #expect(money.months[5].cashable.value == 0)
    #expect(isClose(money.months[6].cashable.value, 2_000))
  }

  @Test func anOutcomeThatIsTheReleaseIsNeverAdded() throws {
    let money = try #require(try figures(Self.text(outcome: "from: release")).money)
    #expect(isClose(money.outcomes[0].realised.value, 24_000))
    #expect(!money.outcomes[0].isAdded)
    #expect(isClose(money.netOfYear.value, 12_600))
  }

  @Test func aPlanWithoutCostsHasNoMoneyAndSaysWhatIsMissing() throws {
    let text = Self.text().replacing(", cost: 60000 EUR", with: "")
      .replacing(", cost: 90000 EUR", with: "")
      .replacing(", cost: {per_item: 2 EUR, per_year: 1200 EUR, one_off: 500 EUR}", with: "")
    let figures = try figures(text)
    #expect(figures.money == nil)
    #expect(figures.ranges.netOfYear == nil)
    #expect(
      figures.gaps.map { "\($0.subject.id) \($0.missing)" } == [
        "handler cost", "overseer cost", "robot cost",
      ])
  }

  @Test func fteOverTimeByRoleAndFamily() throws {
    let fte = try PlanInText(Self.text()).analysis.fteMonths
    #expect(fte.families.map(\.name) == ["Claims", nil])
    #expect(
      fte.roles[0].map { $0.map { ($0 * 1000).rounded() / 1000 } }
        == [1, 1, 1] + [Double?](repeating: 0.5, count: 9))
    #expect(isClose(try #require(fte.total[11]), 0.6))
    #expect(isClose(try #require(fte.families[1].fte[3]), 0.1))
  }
}
