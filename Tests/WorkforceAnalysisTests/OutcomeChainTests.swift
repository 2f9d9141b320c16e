import Testing
import WorkforceAnalysis
import WorkforceModel

/// From a system's output to the outcome.
struct OutcomeChainTests {
  private func chains(_ activities: String, from starts: [String]) throws -> [OutcomeChain] {
    let plan = try PlanInText(
      """
      plan: {id: chains, as_of: 2027-01-01}
      roles:
        handler: {title: Handler}
      outcomes:
        faster: {title: Faster, owner: handler}
      measures:
        speed: {title: Speed, unit: days, better: lower, owner: handler, outcome: faster}
        alone: {title: Alone, unit: days, better: lower, owner: handler}
      decisions:
        good: {title: Good, moves: [alone, speed], as_is: [{decide: handler}]}
        half: {title: Half, moves: [alone], as_is: [{decide: handler}]}
        idle: {title: Idle, as_is: [{decide: handler}]}
      activities:
      \(activities)
      """)
    return plan.analysis.chainToBe.outcomeChains(from: starts.map { ID($0) })
  }

  private func activity(_ id: String, feeds: String) -> String {
    "  \(id): {title: Do \(id), as_is: {raci: {R: handler, A: handler}, feeds: [\(feeds)]}}"
  }

  @Test func eachChainSaysWhereItEnds() throws {
    let found = try chains(
      [
        activity("a", feeds: "b"), activity("b", feeds: "good"), activity("c", feeds: "half"),
        activity("d", feeds: "idle"), activity("e", feeds: ""), activity("f", feeds: "outside"),
      ].joined(separator: "\n"), from: ["a", "b", "c", "d", "e", "f"])
    #expect(found.map(\.length) == [2, 1, 1, 1, 1, 1])
    #expect(found.map(\.missing) == [nil, nil, .outcome, .measure, .decision, .decision])
    #expect(found.map(\.leaves) == [false, false, false, false, false, true])
    #expect(found[0].way.map(\.text) == ["a", "b"])
    #expect(found[0].measure == ID("speed") && found[0].outcome == ID("faster"))
  }

  /// The length is that of the way, whichever start was asked first.
  @Test(.timeLimit(.minutes(5))) func aLongChainIsWalkedOnce() throws {
    let count = 3000
    let lines = (0..<count).map {
      activity("a\($0)", feeds: $0 + 1 < count ? "a\($0 + 1)" : "good")
    }
    let starts = (0..<count).map { "a\($0)" }
    let found = try chains(lines.joined(separator: "\n"), from: starts)
    #expect(found.map(\.length) == (1...count).reversed().map { $0 })
    #expect(found[0].way.count == 12 && found[0].decision == ID("good"))
    #expect(try chains(lines.joined(separator: "\n"), from: starts.reversed()) == found.reversed())
  }
}
