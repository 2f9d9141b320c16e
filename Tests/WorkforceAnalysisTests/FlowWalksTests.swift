import Testing
import WorkforceAnalysis
import WorkforceModel

struct FlowWalksTests {
  private static func chain(_ activities: String, _ rest: String = "") throws -> ValueChain {
    let plan = try PlanInText(
      """
      plan: {id: chain, title: Chain, as_of: 2027-01-01}
      roles: {lead: {title: Lead}}
      \(rest)
      activities:
      \(activities)
      """)
    return plan.analysis.chainToBe
  }

  /// An activity in one line.
  private static func line(_ id: String, feeds: String = "") -> String {
    let feeds = feeds.isEmpty ? "" : ", feeds: [\(feeds)]"
    return "  \(id): {title: Work, as_is: {raci: {R: lead, A: lead}\(feeds)}}"
  }

  private static func ended(_ id: String, into: String) -> String {
    "  \(id): {title: Work, as_is: {raci: {R: lead, A: lead}}, to_be: {retired: Merged\(into)}}"
  }

  @Test func eachCircleIsFoundOnceAndBeginsWithItsFirst() throws {
    let chain = try Self.chain(
      [
        Self.line("start", feeds: "c"), Self.line("a", feeds: "b"),
        Self.line("b", feeds: "c, d"), Self.line("c", feeds: "a"), Self.line("d", feeds: "b"),
        Self.line("self", feeds: "self, outside"),
      ].joined(separator: "\n"))
    let circles = chain.circles().map { $0.map(\.text).joined(separator: " ") }.sorted()
    #expect(circles == ["a b c", "b d", "self"])
  }

  @Test func aDecisionBreaksACircleAndASuccessorDoesNot() throws {
    let chain = try Self.chain(
      [
        Self.line("a", feeds: "pay"), Self.line("b", feeds: "a"), Self.line("c", feeds: "gone"),
        Self.ended("gone", into: ", into: [d]"), Self.line("d", feeds: "c"),
        Self.line("e", feeds: "taken-in"), Self.ended("taken-in", into: ", into: [e]"),
      ].joined(separator: "\n"),
      "decisions: {pay: {title: Pay, feeds: [b], as_is: [{decide: lead}]}}")
    #expect(chain.circles().map { $0.map(\.text) } == [["c", "d"]])
  }

  @Test func aTangleIsNoLongerThanItsSteps() throws {
    let ids = (0..<12).map { "work-\($0)" }
    let chain = try Self.chain(
      ids.map { id in
        Self.line(id, feeds: ids.filter { $0 != id }.joined(separator: ", "))
      }.joined(separator: "\n"))
    let circles = chain.circles()
    #expect(!circles.isEmpty)
    let steps = circles.flatMap { circle in
      zip(circle, circle.dropFirst() + circle.prefix(1)).map { "\($0) \($1)" }
    }
    #expect(Set(steps).count == steps.count)
  }

  @Test func oneBrokenChainIsFoundOnceHoweverManyLeadIntoIt() throws {
    let chain = try Self.chain(
      [
        Self.line("read", feeds: "sort"), Self.line("score", feeds: "sort"),
        Self.line("sort", feeds: "file"), Self.line("file", feeds: "lost"),
        Self.ended("lost", into: ""), Self.line("letter", feeds: "sent"),
        Self.line("sent", feeds: "outside"), Self.line("round", feeds: "again"),
        Self.line("again", feeds: "round"),
      ].joined(separator: "\n"))
    let broken = chain.brokenChains(from: ["read", "score", "letter", "round"].map(ID.init))
    #expect(broken.map { $0.starts.map(\.text) } == [["read", "score"], ["round"]])
    #expect(broken.map { $0.way.map(\.text) } == [["read", "sort", "file"], []])
    #expect(broken.first?.ends.map(\.text) == ["file"])
    #expect(chain.reachesUse(from: ID("letter")))
    #expect(!chain.reachesUse(from: ID("read")))
  }

  @Test func aChainGoesOnInWhatTakesThePlaceOfWorkThatEnds() throws {
    let chain = try Self.chain(
      [
        Self.line("read", feeds: "gone"), Self.ended("gone", into: ", into: [gone-too]"),
        Self.ended("gone-too", into: ", into: [assess]"), Self.line("assess", feeds: "old"),
      ].joined(separator: "\n"),
      """
      decisions:
        old: {title: Old, as_is: [{decide: lead}], to_be: {retired: Merged, into: [new]}}
        new: {title: New, to_be: [{decide: lead}]}
      """)
    let path = try #require(chain.path(from: ID("read")))
    #expect(path.activities.map(\.text) == ["read", "assess"])
    #expect(path.decision.text == "new")
    #expect(chain.fed.contains(.activity(ID("assess"))))
  }

  @Test func neighboursStandOnTheOtherSideOfADecisionToo() throws {
    let plan = try PlanInText(
      """
      plan: {id: chain, title: Chain, as_of: 2027-01-01}
      roles: {lead: {title: Lead}}
      decisions: {pay: {title: Pay, activity: assess, feeds: [execute], as_is: [{decide: lead}]}}
      activities:
      \(Self.line("read", feeds: "assess"))
      \(Self.line("assess"))
      \(Self.line("execute", feeds: "outside"))
      """)
    let neighbours = FlowNeighbours(plan.definitions, plan.analysis)
    #expect(neighbours.around(ID("assess")).activities.map(\.id.text) == ["read", "execute"])
    #expect(neighbours.around(ID("execute")).activities.map(\.id.text) == ["assess"])
    #expect(neighbours.around(ID("execute")).decisions.map(\.text) == ["pay"])
  }

  @Test func whatIsTypedInAgainIsFed() throws {
    let chain = try Self.chain(
      """
      \(Self.line("read"))
        assess: {title: Assess, re_keys: read, as_is: {raci: {R: lead, A: lead}, feeds: [outside]}}
      """)
    #expect(chain.feeds[ID("read")] == [.activity(ID("assess"))])
    #expect(chain.reachesUse(from: ID("read")))
  }

  @Test func volumeThatStaysIsThatOfWorkThatTakesNoMore() throws {
    let plan = try PlanInText(
      """
      plan: {id: hours, title: Hours, as_of: 2027-01-01}
      roles: {lead: {title: Lead}}
      activities:
        same: {title: Same, volume: 10 per month, time: 6 min, as_is: {raci: {R: lead, A: lead}}}
        more: {title: More, volume: 10 per month, time: 6 min, as_is: {raci: {R: lead, A: lead}},
          to_be: {volume: 11 per month}}
        longer: {title: Longer, volume: 10 per month, time: 6 min, as_is: {raci: {R: lead, A: lead}},
          to_be: {time: 7 min}}
        new: {title: New, volume: 10 per month, time: 6 min, to_be: {raci: {R: lead, A: lead}}}
        untold: {title: Untold, as_is: {raci: {R: lead, A: lead}}}
      """)
    let volumes = try ["same", "more", "longer", "new", "untold"].map {
      try plan[$0].unchangedVolume
    }
    #expect(volumes == [120, nil, nil, nil, nil])
  }

  /// No walk goes by calls, and none is longer than what is stated.
  @Test(.timeLimit(.minutes(5))) func aLongChainAndALongCircle() throws {
    let count = 4_000
    let lines = (0..<count).map { number in
      // Each feeds the next and one far back, so that circles of every length offer themselves.
      Self.line("work-\(number)", feeds: "work-\((number + 1) % count), work-\(number / 2)")
    }
    let chain = try Self.chain(lines.joined(separator: "\n"))
    let length = chain.circles().reduce(0) { $0 + $1.count }
    #expect((count...2 * count).contains(length))
    let broken = chain.brokenChains(from: (0..<count).map { ID("work-\($0)") })
    #expect(broken.count == 1)
  }
}
