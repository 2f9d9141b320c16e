import Testing
import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// What waves wait for, and how late enablers may be.
struct CriticalPathTests {
  private func plan(
    _ enablers: String, bodies: String = "", wave: String = "requires: {data: 3}"
  ) throws -> PlanInText {
    try PlanInText(Self.text(enablers, bodies: bodies, wave: wave))
  }

  private static func text(_ enablers: String, bodies: String = "", wave: String) -> String {
    """
    plan: {id: path, as_of: 2027-01-01}
    roles:
      handler: {title: Handler}
      lead: {title: Lead}
    domains:
      claims: {title: Claims, readiness: {data: 2, execution: 1}}
    waves:
      first: {title: First, go_live: 2027-03-01, \(wave)}
    activities:
      work:
        title: Do the work
        domain: claims
        as_is: {raci: {R: handler, A: lead}}
        to_be: {wave: first, output: Work}
    \(bodies)
    enablers:
      other: {title: Other}
    \(enablers)
    """
  }

  private func first(_ plan: PlanInText) throws -> CriticalPath.WavePath {
    try #require(plan.analysis.criticalPath.waves.first)
  }

  private func ids(_ links: [CriticalPath.Link]) -> [String] {
    links.map { if case .enabler(let id) = $0.step { id.text } else { "\($0.step)" } }
  }

  private let three = """
      base: {title: Base, due: 2027-01-10}
      model: {title: Model, due: 2027-01-31, depends_on: [base, other]}
      archive:
        {title: Archive, layer: data, due: 2027-02-19, lifts: {claims: 3}, depends_on: [model]}
      aside: {title: Aside, due: 2027-02-18, depends_on: [base]}
    """

  @Test func theChainRunsOverWhatIsWaitedForLongest() throws {
    let plan = try plan(three.replacing("[base, other]", with: "[base]"))
    let path = plan.analysis.criticalPath
    let wave = try first(plan)
    #expect(wave.earliest == .on(try #require(CalendarDate(iso8601: "2027-02-19"))))
    // 19 February to 1 March.
    #expect(wave.slack == 10 && !wave.isTooEarly)
    let chain = path.chain(of: wave)
    #expect(ids(chain) == ["base", "model", "archive"])
    // 10 to 31 January, 31 January to 19 February, 19 February to 1 March.
    #expect(chain.map(\.gap) == [21, 19, 10])
  }

  @Test func slackEndsAtTheFirstDateThatMoves() throws {
    let plan = try plan(three.replacing("[base, other]", with: "[base]"))
    let slack = plan.analysis.criticalPath.enablers
    #expect(slack.map(\.enabler.text) == ["other", "base", "model", "archive", "aside"])
    // `base` moves `model` before it moves `aside`; nothing waits for `aside` and `other`.
    #expect(slack.map(\.slack) == [nil, 21, 19, 10, nil])
    #expect(
      slack.map(\.bound) == [
        nil, .enabler(ID("model")), .enabler(ID("archive")), .wave(ID("first")), nil,
      ])
    #expect(
      slack.map { $0.neededBy?.description } == [
        nil, "2027-03-01", "2027-03-01", "2027-03-01", nil,
      ]
    )
  }

  @Test func whatHasNoDateLeavesTheGoLiveOpen() throws {
    let plan = try plan(three)
    let wave = try first(plan)
    // `model` waits for `other`, which has no date.
    #expect(wave.earliest == .open && wave.slack == nil && wave.isTooEarly)
    #expect(ids(plan.analysis.criticalPath.chain(of: wave)) == ["other", "model", "archive"])
  }

  @Test func aDependantWithoutADatePassesItsLimitOn() throws {
    let plan = try plan(
      """
        base: {title: Base, due: 2027-02-01}
        archive: {title: Archive, layer: data, lifts: {claims: 3}, depends_on: [base]}
      """)
    // `archive` has no date of its own, so it stays open; what it is needed by holds for `base`.
    let slack = plan.analysis.criticalPath.enablers
    #expect(slack.map(\.slack) == [nil, 28, nil])
    #expect(slack.map(\.bound) == [nil, .wave(ID("first")), .wave(ID("first"))])
  }

  @Test func whatIsLateHasLessThanNoSlack() throws {
    let plan = try plan(
      "  archive: {title: Archive, layer: data, due: 2027-03-11, lifts: {claims: 3}}")
    let wave = try first(plan)
    #expect(wave.isTooEarly && wave.slack == -10)
    #expect(plan.analysis.criticalPath.enablers.last?.slack == -10)
  }

  @Test func whatIsDoneOrThereIsNotWaitedFor() throws {
    let done = try plan(
      """
        archive:
          {title: Archive, layer: data, due: 2027-09-01, status: done, lifts: {claims: 3}}
      """)
    #expect(try first(done).waits.isEmpty && first(done).earliest == .reached)
    #expect(done.analysis.criticalPath.chain(of: try first(done)).isEmpty)
    let there = try plan("", wave: "requires: {data: 2}")
    #expect(try first(there).waits.isEmpty && !first(there).isTooEarly)
  }

  @Test func bodiesLevelsAndMissedGatesAreWaitedForToo() throws {
    let body = """
      bodies:
        council:
          {title: Council, right: consult, lead_time: 8 weeks, started: 2026-12-15, covers: [claims]}
        heard: {title: Heard, right: inform, lead_time: 2 weeks, started: 2026-12-01, covers: [claims]}
        quiet: {title: Quiet, right: inform, covers: [claims]}
      """
    let asked = try first(plan("", bodies: body, wave: "requires: {data: 2}"))
    // 2026-12-15 + 56 days; `heard` was over on 15 December, and `quiet` has no lead time.
    #expect(asked.waits.map(\.step) == [.consultation(ID("council"))])
    #expect(asked.earliest.date?.description == "2027-02-09" && asked.slack == 20)
    let gate =
      "requires: {execution: 2}, gate: [{criterion: Signed, status: open}, {criterion: Met, status: missed}]"
    let open = try first(plan("", bodies: body, wave: gate))
    #expect(
      open.waits.map(\.step) == [
        .level(ID("claims"), .execution, 2), .consultation(ID("council")), .gate(1),
      ])
    #expect(open.last?.step == .level(ID("claims"), .execution, 2) && open.isTooEarly)
  }

  @Test func circlesEnd() throws {
    let text = Self.text(
      """
        one: {title: One, layer: data, due: 2027-02-01, lifts: {claims: 3}, depends_on: [two]}
        two: {title: Two, due: 2027-01-20, depends_on: [three]}
        three: {title: Three, due: 2027-01-15, depends_on: [two]}
        itself: {title: Itself, due: 2027-01-15, depends_on: [itself]}
      """, wave: "requires: {data: 3}")
    let sources = SourceLoader.read(files: [SourceFile(path: "plan.yaml", text: text)])
    let loaded = DefinitionsLoader.load(sources.trees, fileCount: 1)
    #expect(loaded.problems.contains { $0.id == "reference/cycle" })
    let path = Analysis(try #require(loaded.definitions)).criticalPath
    // What stands in a circle has no order: each is taken at its own date.
    let wave = try #require(path.waves.first)
    #expect(ids(path.chain(of: wave)) == ["one"])
    #expect(wave.slack == 28)
    #expect(path.enablers.map(\.slack) == [nil, 28, nil, nil, nil])
  }

  @Test(.timeLimit(.minutes(5))) func twoThousandInAChain() throws {
    let count = 2000
    var lines: [String] = []
    for place in 0..<count {
      let due = CalendarDate(daysSince1970: 20_900 - place)
      let after = place + 1 < count ? ", depends_on: [e\(place + 1)]" : ""
      let lifts = place == 0 ? ", layer: data, lifts: {claims: 3}" : ""
      lines.append("  e\(place): {title: E\(place), due: \(due)\(lifts)\(after)}")
    }
    let plan = try plan(lines.joined(separator: "\n"))
    let path = plan.analysis.criticalPath
    let chain = path.chain(of: try first(plan))
    #expect(chain.count == count)
    #expect(chain.dropLast().allSatisfy { $0.gap == 1 })
    // Due dates lie a day apart, so that each may slip by one.
    #expect(path.enablers.dropFirst(2).allSatisfy { $0.slack == 1 })
  }
}
