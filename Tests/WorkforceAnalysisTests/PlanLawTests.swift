import Testing
import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// What holds for every plan, tried on plans made up by a generator that always makes the same.
struct PlanLawTests {
  private static let seeds = Array(UInt64(1)...12)

  private func figures(_ plan: PlanInText) -> PlanFigures {
    PlanFigures(plan.definitions, plan.analysis, draws: 300)
  }

  @Test(arguments: seeds) func totalsAreSumsOfParts(_ seed: UInt64) throws {
    let plan = try PlanInText(MadeUpPlan(seed).text)
    let analysis = plan.analysis
    for hours in analysis.activities {
      #expect(isClose(hours.toBe.total, hours.inputsToBe?.total ?? 0, within: 1e-9))
      #expect(isClose(hours.asIs.total, hours.inputsAsIs?.total ?? 0, within: 1e-9))
    }
    // Everything has a role here, so what the roles lose and gain is what the work does.
    let ofRoles = analysis.roles.reduce(0) { $0 + $1.netRelease }
    #expect(isClose(ofRoles, analysis.asIsHours - analysis.toBeHours, within: 1e-9))
    let figures = figures(plan)
    let points = figures.release.domains.reduce(0) { $0 + $1.point }
    #expect(isClose(figures.release.total.point, points, within: 1e-9))
    #expect(isClose(figures.release.total.point, analysis.netRelease, within: 1e-9))

    let money = try #require(figures.money)
    let net = money.months.reduce(0) { $0 + $1.net.value }
    #expect(isClose(net, money.netOfHorizon.value, within: 1e-9))
    let fte = analysis.fteMonths
    for month in fte.months.indices {
      let ofFamilies = fte.families.reduce(0) { $0 + ($1.fte[month] ?? 0) }
      #expect(isClose(ofFamilies, try #require(fte.total[month]), within: 1e-9))
    }
  }

  @Test(arguments: seeds) func whatIsSetFreeIsGrantedOrUnclaimed(_ seed: UInt64) throws {
    let plan = try PlanInText(MadeUpPlan(seed).text)
    let ledger = plan.analysis.ledger
    for (account, capacity) in zip(ledger.accounts, plan.analysis.roles) {
      #expect(isClose(account.granted + account.unclaimed, account.setFree, within: 1e-9))
      let ofWaves = account.waves.reduce(0) { $0 + $1.netRelease }
      #expect(isClose(ofWaves, capacity.netRelease, within: 1e-9))
      #expect(account.open <= account.unclaimed && account.granted <= account.claimed)
    }
    #expect(ledger.setFree > 0)
    #expect(isClose(ledger.granted + ledger.unclaimed, ledger.setFree, within: 1e-9))
    // Of the open hours each is proposed to somebody or unplaced.
    let proposal = Redeployment(plan.definitions, plan.analysis)
    let (moved, left) = (
      proposal.moves.reduce(0) { $0 + $1.hours }, proposal.unplaced.reduce(0) { $0 + $1.hours }
    )
    #expect(isClose(moved + left, ledger.open, within: 1e-6))
    for target in proposal.targets { #expect(target.proposed <= target.fte + 1e-5) }
  }

  @Test(arguments: seeds) func moreCompletedNeverReleasesLess(_ seed: UInt64) throws {
    var last = -Double.infinity
    for completed in [0.2, 0.5, 0.8, 1] {
      let plan = try PlanInText(MadeUpPlan(seed, completed: completed).text)
      let release = plan.analysis.netRelease
      #expect(release >= last)
      last = release
    }
  }

  @Test(arguments: seeds) func withoutRangesThereIsOneAnswer(_ seed: UInt64) throws {
    let figures = figures(try PlanInText(MadeUpPlan(seed, hasRanges: false).text))
    let ranges = figures.ranges
    let all = [
      ranges.release.total, ranges.fte, ranges.systemsRun, ranges.netOfYear, ranges.netOfHorizon,
    ]
    for spread in all {
      let spread = try #require(spread)
      #expect(spread.p10 == spread.point && spread.p50 == spread.point)
      #expect(spread.p90 == spread.point)
    }
    #expect(figures.tornado.release.isEmpty && figures.tornado.net.isEmpty)
  }

  @Test(arguments: seeds) func hoursAreConservedWhereNothingChanges(_ seed: UInt64) throws {
    let plan = try PlanInText(MadeUpPlan(seed, changes: false).text)
    #expect(plan.analysis.netRelease == 0)
    let figures = figures(plan)
    #expect(figures.release.total.p10 == 0 && figures.release.total.p90 == 0)
    #expect(figures.tornado.release.isEmpty)
    let money = try #require(figures.money)
    #expect(money.roles.allSatisfy { $0.cashable.value == 0 && $0.gained.value == 0 })
    for (role, months) in zip(plan.analysis.roles, plan.analysis.months.roles) {
      for month in months { #expect(isClose(month.work * 12, role.asIs.work, within: 1e-9)) }
    }
  }

  @Test(arguments: seeds) func percentilesAreInOrder(_ seed: UInt64) throws {
    let ranges = figures(try PlanInText(MadeUpPlan(seed).text)).ranges
    for spread in [ranges.release.total, ranges.fte, ranges.netOfYear, ranges.netOfHorizon] {
      let spread = try #require(spread)
      #expect(spread.p10 <= spread.p50 && spread.p50 <= spread.p90)
    }
  }

  /// A bar is what the whole plan comes to with that value in its place.
  @Test(arguments: seeds) func aBarIsThePlanWithOneValueMoved(_ seed: UInt64) throws {
    let plan = try PlanInText(MadeUpPlan(seed).text)
    let tornado = figures(plan).tornado
    let bars = tornado.release.filter { $0.value == "volume" }
    #expect(!bars.isEmpty)
    for bar in bars {
      let activity = try plan[bar.subject.id]
      let before = try #require(activity.inputsAsIs)
      let stated = plan.definitions.activities[ID<Activity>(bar.subject.id)]
      let volume = try #require(stated?.asIs?.volume)
      let scale = volume.high.value / before.volume
      let fixed = activity.inputsToBe?.fixed ?? 0
      let moved = activity.asIs.total * scale - ((activity.toBe.total - fixed) * scale + fixed)
      let point = plan.analysis.netRelease
      #expect(isClose(bar.release.high, point - activity.netRelease + moved, within: 1e-6))
      #expect(bar.netOfHorizon != nil)
    }
  }
}

/// A made-up plan: roles, systems, waves and activities of every way of execution.
private struct MadeUpPlan {
  let text: String

  init(
    _ seed: UInt64, hasRanges: Bool = true, changes: Bool = true, completed: Double? = nil
  ) {
    var dice = Dice(state: seed)
    func range(_ low: Double, _ likely: Double, _ high: Double, _ unit: String = "") -> String {
      hasRanges ? "[\(low)\(unit), \(likely)\(unit), \(high)\(unit)]" : "\(likely)\(unit)"
    }
    var text = """
      plan:
        id: random-\(seed)
        as_of: 2027-01-01
        horizon: {from: 2027-01-01, to: 2028-06-30}
        currency: EUR
        discount_rate: 5%
        working_time: {paid: 1900 h per year, shrinkage: 25%, utilisation: 85%}
      domains: {first: {title: First}, second: {title: Second}}
      roles:

      """
    for role in 0..<5 {
      let cost = 40_000 + 5_000 * dice.roll(10)
      text += "  role-\(role): {title: Role, family: F\(role % 2), fte: \(dice.roll(20)), "
      text += "cost: \(cost) EUR, to_be: {release: [{to: attrition, share: 40%, realised: 70%, "
      text += "cashable: true, from: 2027-06-01}, {to: redeploy, role: role-\((role + 1) % 5), "
      text += "share: 30%, realised: 50%}]}}\n"
    }
    text += "systems:\n"
    for system in 0..<3 {
      let price = range(0.1, 0.2, 0.5, " EUR")
      text += "  system-\(system): {title: System, kind: model, cost: {per_item: \(price), "
      text += "per_year: 1000 EUR, one_off: 2000 EUR}}\n"
    }
    text += "outcomes:\n  better: {title: Better, value: "
    text += range(1000, 2000, 9000, " EUR") + ", realised: 50%}\n"
    text += "waves:\n  first: {title: First, go_live: 2027-03-01, end: 2027-05-01}\n"
    text += "  second: {title: Second, go_live: 2027-07-01}\nactivities:\n"
    for activity in 0..<12 {
      let volume = Double(100 + dice.roll(900))
      let time = Double(3 + dice.roll(40))
      text += "  activity-\(activity):\n    title: Activity\n"
      text += "    domain: \(["first", "second"][dice.roll(2)])\n"
      text += "    volume: \(range(volume * 0.8, volume, volume * 1.5, " per month"))\n"
      text += "    time: \(range(time * 0.9, time, time * 1.3, " min"))\n"
      text += "    as_is: {raci: {R: role-\(dice.roll(5)), A: role-0}}\n"
      guard changes, activity == 0 || dice.roll(4) > 0 else { continue }
      let done = completed ?? Double(50 + dice.roll(40)) / 100
      let from = max(0, done - 0.2)
      let to = min(1, done + 0.1)
      text += "    to_be:\n      wave: \(["first", "second"][dice.roll(2)])\n"
      text += "      execution: delegated\n      raci: {R: system-\(dice.roll(3))}\n"
      text += "      share: \(range(0.5, 0.7, 0.9))\n      completed: \(range(from, done, to))\n"
      text += "      mix: \(range(1, 1.2, 1.8))\n      oversight:\n"
      text += "        mode: \(["approve-each", "approve-flagged"][dice.roll(2)])\n"
      text += "        by: role-\(dice.roll(5))\n"
      // Reviewing an item takes less than doing it, or more completed work would be no gain.
      text += "        before: {rate: 10%, time: \(range(0.1, 0.3, 0.8, " min"))}\n"
      text += "        after: {rate: 5%, time: 0.5 min}\n"
      text += "        rework: {rate: 2%, time: \(time) min}\n        fixed: 20 h per month\n"
    }
    self.text = text
  }

  /// A linear congruential generator with the constants of Knuth's MMIX.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }
}
