import Testing
import WorkforceAnalysis
import WorkforceModel

/// Laws of the difference between as-is and to-be.
struct DifferenceTests {
  /// Plans drawn at random with a fixed seed, so that a failure can be seen again.
  private static let plans: [RandomPlan] = (1...60).map { RandomPlan(seed: UInt64($0)) }

  @Test(arguments: plans) func nothingIsLostBetweenAsIsAndToBe(_ drawn: RandomPlan) throws {
    let plan = try PlanInText(drawn.text)
    var kept = 0
    var moved = 0
    var retired = 0
    for entry in plan.analysis.conservation.entries {
      switch entry.fate {
      case .kept: kept += 1
      case .moved(let parties):
        #expect(!parties.isEmpty)
        moved += 1
      case .retired: retired += 1
      }
    }
    let definitions = plan.definitions
    let held =
      definitions.activities.reduce(0) {
        $0 + ($1.asIs?.responsibilities.assignments.count ?? 0)
      }
      + definitions.decisions.reduce(0) { $0 + ($1.asIs ?? []).reduce(0) { $0 + $1.decide.count } }
      + definitions.measures.count { $0.asIs != nil }
    #expect(held == drawn.asIsHoldings)
    #expect(kept + moved + retired == held)
    for (holding, fate) in plan.analysis.conservation.entries {
      guard case .responsibility(let id, let party, let relation) = holding else { continue }
      let after = definitions.activities[id]?.toBe?.responsibilities.parties(relation) ?? []
      #expect((fate == .kept) == after.contains(party))
    }
  }

  @Test(arguments: plans) func aStateComparedWithItselfIsEmpty(_ drawn: RandomPlan) throws {
    let plan = try PlanInText(drawn.unchanged)
    #expect(plan.analysis.difference.isEmpty)
    #expect(plan.analysis.difference.responsibilities.isEmpty)
    #expect(plan.analysis.netRelease == 0)
    #expect(plan.analysis.conservation.entries.allSatisfy { $0.fate == .kept })
    let release = plan.release.total
    #expect(release.p10 == 0 && release.p90 == 0)
  }

  /// Hours of roles are the hours of the work: none appear, none vanish.
  @Test(arguments: plans) func rolesBearExactlyTheHoursOfTheWork(_ drawn: RandomPlan) throws {
    let analysis = try PlanInText(drawn.text).analysis
    let orphans = analysis.activities.reduce(0) { $0 + $1.toBe.withoutRole }
    let borne = analysis.roles.reduce(0) { $0 + $1.toBe.work }
    #expect(isClose(borne + orphans, analysis.toBeHours, within: 1e-9))
    for item in zip(analysis.roles, analysis.difference.roles) {
      let gained = item.1.items.reduce(0) { $0 + $1.hours }
      #expect(isClose(gained, -item.0.netRelease, within: 1e-9))
    }
  }

  @Test func whoPerformedAndNowOverseesStopsNothingAndOversees() throws {
    let plan = try PlanInText(
      GoldenCaseTests.text.replacing("by: overseer", with: "by: claims-handler"))
    let handler = try #require(plan.analysis.difference(of: ID<Role>("claims-handler")))
    #expect(handler.count(.oversee) == 1)
    #expect(handler.count(.change) == 1)
    // Reviews and fixed hours are the oversight; what the work releases stands on the work.
    let watching = handler.items.filter { $0.action == .oversee }.map(\.hours)
    #expect(isClose(watching.reduce(0, +) / 12, 37.3333 + 28 + 60))
    let working = handler.items.filter { $0.action == .change }.map(\.hours)
    #expect(isClose(working.reduce(0, +) / 12, 400 + 648 + 33.6 - 2000))
    let lead = try #require(plan.analysis.difference(of: ID<Role>("lead")))
    #expect(lead.items.map(\.action) == [.continue])
  }
}

/// A plan with letters, times and changes drawn at random.
struct RandomPlan: Sendable, CustomTestStringConvertible {
  let seed: UInt64
  let text: String
  /// The same plan without any `to_be`.
  let unchanged: String
  /// Letters, deciding roles and measures that stand in the as-is.
  let asIsHoldings: Int

  var testDescription: String { "seed \(seed)" }

  init(seed: UInt64) {
    self.seed = seed
    var random = SplitMix(state: seed)
    var holdings = 0
    let roles = (0..<6).map { "role-\("abcdef".map(String.init)[$0])" }
    func letters(_ random: inout SplitMix, counted: Bool) -> String {
      var pairs: [String] = []
      for letter in ["R", "A", "C", "I"] {
        let holders = roles.filter { _ in random.next() % 3 == 0 }
        guard !holders.isEmpty else { continue }
        if counted { holdings += holders.count }
        pairs.append("\(letter): [\(holders.joined(separator: ", "))]")
      }
      return "{\(pairs.joined(separator: ", "))}"
    }
    var changed = ""
    var same = ""
    for number in 0..<(2 + Int(random.next() % 6)) {
      var entry = """
          work-\(number):
            title: Do work \(number)
            volume: \(100 + random.next() % 900) per month
            time: [\(1 + random.next() % 5) min, 8 min, 9 min]

        """
      entry += "    as_is: {raci: \(letters(&random, counted: true))}\n"
      same += entry
      switch random.next() % 5 {
      case 0: entry += "    to_be: {retired: No longer needed}\n"
      case 1: entry += "    to_be: {raci: \(letters(&random, counted: false))}\n"
      case 2: entry += "    to_be: {raci: {C: none}, volume: 50 per month}\n"
      case 3:
        entry +=
          "    to_be: {execution: delegated, raci: {R: model}, completed: [50%, 60%, 90%], "
          + "oversight: {mode: sample, by: role-a, after: {rate: 5%, time: 4 min}}}\n"
      default: break
      }
      changed += entry
    }
    holdings += 3
    let head = """
      plan: {id: random, title: Random, as_of: 2027-01-01}
      roles:
      \(roles.map { "  \($0): {title: \($0)}" }.joined(separator: "\n"))
      systems: {model: {title: Model, kind: model}}
      measures:
        pace: {title: Pace, unit: days, better: lower}
      decisions:
        pay:
          title: Pay
          measure: payout
          volume: 40 per month
          escalate: [role-f]
          as_is:
            - {up_to: 10, decide: role-a, time: [1 min, 5 min, 6 min],
               escalated: {rate: 10%, time: 9 min}}
            - {decide: role-b, share: 20%, time: 12 min}

      """
    let decides =
      random.next() % 2 == 0
      ? "    to_be: [{up_to: 20, decide: role-b, time: 4 min}, {decide: role-c}]\n" : ""
    text = head + decides + "activities:\n" + changed
    unchanged = head + "activities:\n" + same
    asIsHoldings = holdings
  }
}

struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
