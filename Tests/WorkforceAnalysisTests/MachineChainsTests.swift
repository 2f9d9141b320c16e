import Testing
import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

struct MachineChainsTests {
  private static let machine = "execution: autonomous, raci: {R: model, A: lead}"
  private static let person = "raci: {R: lead, A: lead}"

  /// Activities as `name>targets`, those in capitals done by people.
  private func chains(_ text: String, more: String = "") throws -> [MachineChains.Chain] {
    let activities = text.split(separator: " ").map { entry in
      let parts = entry.split(separator: ">")
      let feeds = parts.count > 1 ? "[\(parts[1].lowercased())]" : "[outside]"
      let isMachine = parts[0] == parts[0].lowercased()
      let state = "\(isMachine ? Self.machine : Self.person), feeds: \(feeds)"
      return "  \(parts[0].lowercased()): {title: Work, as_is: {\(state)}}"
    }
    let plan = try PlanInText(
      """
      plan: {id: chains, title: Chains, as_of: 2027-01-01}
      roles: {lead: {title: Lead}}
      systems: {model: {title: Model, kind: model}}
      activities:
      \(activities.joined(separator: "\n"))
      \(more)
      """)
    return MachineChains(plan.definitions, plan.analysis.chainToBe, state: .toBe).chains
  }

  private func links(_ chain: MachineChains.Chain?) -> String {
    chain?.links.map(\.text).joined(separator: " ") ?? ""
  }

  @Test func theLongestWayIsTheChain() throws {
    let found = try chains("aa>bb,dd bb>cc cc>dd dd ee>cc lone")
    #expect(found.count == 1)
    #expect(links(found.first) == "aa bb cc dd")
    #expect(found.first?.all.map(\.text) == ["aa", "bb", "cc", "dd", "ee"])
  }

  @Test func aPersonOnTheWayEndsIt() throws {
    #expect(try chains("aa>BB BB>cc cc").isEmpty)
    let found = try chains("aa>bb bb>CC CC>dd dd>ee ee>ff ff")
    #expect(found.map(links) == ["aa bb", "dd ee ff"])
  }

  @Test func aCircleIsFollowedOnce() throws {
    let found = try chains("aa>bb bb>cc cc>bb,dd dd")
    #expect(links(found.first) == "aa bb cc dd")
    #expect(try chains("aa>bb bb>aa").map(links) == ["aa bb"])
    #expect(try chains("aa>aa").isEmpty)
    #expect(try chains("aa>bb bb>cc cc>aa").map(links) == ["aa bb cc"])
  }

  @Test func onlyADecisionThatASystemTakesPassesItOn() throws {
    func decided(by band: String) throws -> [String] {
      try chains(
        "aa>pay bb",
        more: """
          decisions:
            pay: {title: Pay, measure: payout, unit: EUR, feeds: [bb], as_is: [\(band)]}
          """
      ).map(links)
    }
    #expect(try decided(by: "{decide: lead}").isEmpty)
    #expect(try decided(by: "{decide: model}") == ["aa bb"])
    #expect(try decided(by: "{decide: model, agree: lead}").isEmpty)
    // What is small goes through without a person.
    #expect(try decided(by: "{up_to: 50 EUR, decide: model}, {decide: lead}") == ["aa bb"])
  }

  @Test func aChainOfAnyLengthIsFollowed() throws {
    let count = 20_000
    let text = (0..<count).map { "a\($0)x>a\(min($0 + 1, count - 1))x" }.joined(separator: " ")
    #expect(try chains(text).first?.links.count == count)
  }
}
