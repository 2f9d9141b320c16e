import Testing
import WorkforceAnalysis
import WorkforceModel

/// Levels of layers when waves go live.
struct ReadinessTests {
  private func plan(_ enablers: String, requires: String = "{data: 3}") throws -> PlanInText {
    try PlanInText(
      """
      plan: {id: readiness, as_of: 2027-01-01}
      roles:
        handler: {title: Handler}
        lead: {title: Lead}
      domains:
        claims: {title: Claims, readiness: {data: 2, governance: 3}}
        recovery: {title: Recovery, readiness: {data: 0}}
      waves:
        first: {title: First, go_live: 2027-03-01, requires: \(requires)}
      activities:
        work:
          title: Do the work
          domain: claims
          as_is: {raci: {R: handler, A: lead}}
          to_be: {wave: first, output: Work}
      enablers:
        other: {title: Other}
      \(enablers)
      """)
  }

  private func standing(_ plan: PlanInText) throws -> LayerReadiness.Standing {
    try #require(plan.analysis.readiness.requirements.first).standing
  }

  private func late(_ plan: PlanInText) throws -> (ID<Enabler>, EnablerArrival) {
    let standing = try standing(plan)
    guard case .late(let enabler, let arrival) = standing else {
      throw Unexpected(standing: standing)
    }
    return (enabler, arrival)
  }

  private struct Unexpected: Error { var standing: LayerReadiness.Standing }

  @Test func onlyDomainsThatChangeInTheWaveAreBound() throws {
    let found = try plan("").analysis.readiness.requirements
    #expect(found.map(\.domain.text) == ["claims"])
    #expect(found.map(\.atGoLive) == [2])
  }

  @Test func aDomainOfItsOwnComesBeforeWhatHoldsForAll() throws {
    let found = try plan("", requires: "{data: 3, governance: 3, claims: {data: 2}}")
      .analysis.readiness.requirements
    #expect(found.map(\.level) == [2, 3])
    #expect(found.map(\.standing) == [.ready, .ready])
  }

  @Test func whatIsDueOnTheDayOfGoLiveIsInTime() throws {
    let plan = try plan("  one: {title: One, layer: data, due: 2027-03-01, lifts: {claims: 3}}")
    #expect(try standing(plan) == .ready)
  }

  @Test func whatWaitsForSomethingLaterIsAsLate() throws {
    let plan = try plan(
      """
        one: {title: One, layer: data, due: 2027-02-01, lifts: {claims: 3}, depends_on: two}
        two: {title: Two, depends_on: [three]}
        three: {title: Three, due: 2027-05-01}
      """)
    // `two` has no date: nobody knows when `one` can be done, and `two` is the cause.
    let (enabler, arrival) = try late(plan)
    #expect(enabler == ID("one") && arrival.cause == ID("two") && arrival.moment == .open)
    #expect(plan.analysis.readiness.lateEnablers.keys.map(\.text).sorted() == ["one", "two"])
  }

  @Test func whatIsDoneIsThereAndWhatIsOverdueIsNot() throws {
    let done = try plan(
      "  one: {title: One, layer: data, due: 2027-09-01, status: done, lifts: {claims: 4}}")
    #expect(try standing(done) == .ready)
    let overdue = try plan(
      "  one: {title: One, layer: data, due: 2026-12-31, status: planned, lifts: {claims: 3}}")
    let (enabler, arrival) = try late(overdue)
    #expect(enabler == ID("one") && arrival.cause == ID("one") && arrival.moment == .open)
  }

  @Test func theHighestPromiseIsKnownWhereNoneIsEnough() throws {
    let plan = try plan(
      """
        one: {title: One, layer: data, due: 2027-02-01, lifts: {claims: 2.5}}
        two: {title: Two, layer: execution, due: 2027-02-01, lifts: {claims: 5}}
      """)
    #expect(try standing(plan) == .missing(promised: 2.5))
    #expect(plan.analysis.readiness.requirements.map(\.atGoLive) == [2.5])
  }

  @Test func aLongChainIsFollowedToItsEnd() throws {
    let chain = (1...5000).map { "  e\($0): {title: E, depends_on: e\($0 + 1)}" }
    let plan = try plan(
      """
        one: {title: One, layer: data, due: 2027-02-01, lifts: {claims: 3}, depends_on: e1}
      \(chain.joined(separator: "\n"))
        e5001: {title: E, due: 2027-05-01}
      """)
    let (_, arrival) = try late(plan)
    #expect(arrival.moment == .open)
  }
}
