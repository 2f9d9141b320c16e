import Testing
import WorkforceSyntax

@testable import WorkforceModel

/// What `to_be` takes over from `as_is`, from the activity and from the domain.
@Suite struct InheritanceTests {
  private func activity(
    _ asIs: String, _ toBe: String? = nil, at activity: String = "", domain: String = ""
  ) throws -> Activity {
    let loaded = Loaded(
      """
      domains:
        home: {title: Home\(domain)}
      activities:
        price-risk:
          title: Price a risk
          domain: home
      \(activity.isEmpty ? "" : "    \(activity)")
      \(asIs.isEmpty ? "" : "    as_is: \(asIs)")
      \(toBe.map { "    to_be: \($0)" } ?? "")

      """)
    #expect(rendered(loaded.problems) == "")
    return try #require(loaded.definitions?.activities[ID("price-risk")])
  }

  private func letters(_ state: ActivityState?) -> String {
    state?.responsibilities.assignments.map { "\($0.letter)=\($0.party)" }
      .joined(separator: " ") ?? "none"
  }

  @Test(arguments: [
    ("{}", "R=claims-handler A=claims-team-lead C=fraud-analyst"),
    ("{raci: {R: triage-model}}", "R=triage-model A=claims-team-lead C=fraud-analyst"),
    ("{raci: {C: none}}", "R=claims-handler A=claims-team-lead"),
    ("{raci: {C: []}}", "R=claims-handler A=claims-team-lead"),
    (
      "{raci: {I: head-of-claims, C: [fraud-analyst, works-council]}}",
      "R=claims-handler A=claims-team-lead C=fraud-analyst C=works-council I=head-of-claims"
    ),
    ("{raci: {A: tbd}}", "R=claims-handler A=tbd C=fraud-analyst"),
  ]) func letterByLetter(_ toBe: String, _ expected: String) throws {
    let activity = try activity(
      "{raci: {R: claims-handler, A: claims-team-lead, C: fraud-analyst}}", toBe)
    #expect(letters(activity.toBe) == expected)
  }

  @Test func withoutToBeNothingChanges() throws {
    let activity = try activity("{raci: {R: claims-handler}, fallback: paper}")
    #expect(!activity.changes)
    #expect(activity.toBe == activity.asIs)
  }

  @Test func onlyToBeIsNewWork() throws {
    let activity = try activity("", "{raci: {R: triage-model}, execution: delegated}")
    #expect(activity.changes)
    #expect(activity.asIs == nil)
    #expect(activity.toBe?.manual.isEmpty == true)
    #expect(activity.toBe?.execution == .delegated)
  }

  @Test(
    arguments: [
      (
        "{retired: \"no longer needed\", into: [assess-claim]}", "no longer needed",
        ["assess-claim"]
      ),
      ("{retired: }", nil, []), ("{retired: \"\"}", nil, []), ("{retired: true}", nil, []),
      ("{retired: merged, into: assess-claim, wave: wave-1}", "merged", ["assess-claim"]),
    ] as [(String, String?, [String])]) func ends(
      _ toBe: String, _ reason: String?, _ into: [String]
    ) throws
  {
    let activity = try activity("{raci: {R: claims-handler}}", toBe)
    #expect(activity.toBe == nil)
    #expect(activity.changes)
    #expect(activity.retirement?.reason == reason)
    #expect(activity.retirement?.into.map(\.text) == into)
  }

  /// t0 and the time with help, as is and to be.
  @Test(
    arguments: [
      ("time: 12 min", "", "{}", 12, nil, 12, nil),
      (
        "time: 12 min", "", "{execution: assisted, system: claims-copilot, time: 8 min}", 12, nil,
        12, 8
      ),
      ("time: 12 min", "", "{time: 10 min}", 12, nil, 10, nil),
      (
        "time: 12 min", ", time: 11 min", "{execution: delegated, completed: 70%}", 11, nil, 11, nil
      ),
      ("time: 12 min", ", execution: shared, time: 9 min", "{execution: human}", 12, 9, 12, nil),
      ("time: 12 min", ", execution: shared, time: 9 min", "{execution: assisted}", 12, 9, 12, 9),
      ("", ", execution: assisted, time: 9 min", "{execution: human}", 9, 9, 9, nil),
      ("", ", execution: assisted, time: 9 min", "{time: 7 min}", 9, 9, 9, 7),
    ] as [(String, String, String, Double, Double?, Double, Double?)]) func times(
      _ top: String, _ asIs: String, _ toBe: String, _ asIsTime: Double, _ asIsHelp: Double?,
      _ toBeTime: Double, _ toBeHelp: Double?
    ) throws
  {
    let activity = try activity(
      "{raci: {R: claims-handler}, volume: 10 per day\(asIs)}", toBe, at: top)
    #expect(activity.asIs?.time?.likely.value == asIsTime)
    #expect(activity.asIs?.timeWithHelp?.likely.value == asIsHelp)
    #expect(activity.toBe?.time?.likely.value == toBeTime)
    #expect(activity.toBe?.timeWithHelp?.likely.value == toBeHelp)
  }

  @Test func aStateWinsOverTheActivity() throws {
    let activity = try activity(
      "{raci: {R: claims-handler}, time: 3 min}",
      "{volume: 20 per year, feeds: [outside], output: new, measures: [], needs: {}}",
      at: """
        volume: 10 per year
            feeds: [assess-claim]
            output: old
            measures: [cycle-time]
        """)
    #expect(activity.asIs?.volume?.likely.value == 10)
    #expect(activity.toBe?.volume?.likely.value == 20)
    #expect(activity.asIs?.feeds == [.activity(ID("assess-claim"))])
    #expect(activity.toBe?.feeds == [.outside])
    #expect(activity.toBe?.output == "new")
    #expect(activity.asIs?.measures == [ID("cycle-time")])
    #expect(activity.toBe?.measures.isEmpty == true)
  }

  @Test(arguments: [
    ("{R: claims-handler}", "", "claims-handler 1.0"),
    ("{R: [claims-handler, fraud-analyst]}", "", "claims-handler 0.5, fraud-analyst 0.5"),
    (
      "{R: [claims-handler, fraud-analyst]}", ", effort: {claims-handler: 75%, fraud-analyst: 25%}",
      "claims-handler 0.75, fraud-analyst 0.25"
    ),
  ]) func todaysPerformersDoWhatIsLeft(
    _ raci: String, _ effort: String, _ expected: String
  ) throws {
    let activity = try activity(
      "{raci: \(raci)\(effort)}", "{execution: delegated, raci: {R: triage-model}}")
    let shown = activity.toBe?.manual.map { "\($0.role) \($0.share.value)" }
    #expect(shown?.joined(separator: ", ") == expected)
    #expect(activity.asIs?.manual.isEmpty == true)
    #expect(activity.toBe?.effort.isEmpty == true)
  }

  @Test(arguments: [
    ("fraud-analyst", "fraud-analyst 1.0"),
    ("[fraud-analyst, head-of-claims]", "fraud-analyst 0.5, head-of-claims 0.5"),
    ("{fraud-analyst: 90%, head-of-claims: 10%}", "fraud-analyst 0.9, head-of-claims 0.1"),
  ]) func manualIsOneManyOrShares(_ manual: String, _ expected: String) throws {
    let activity = try activity(
      "{raci: {R: claims-handler}}",
      "{execution: delegated, raci: {R: triage-model}, manual: \(manual)}")
    let shown = activity.toBe?.manual.map { "\($0.role) \($0.share.value)" }
    #expect(shown?.joined(separator: ", ") == expected)
  }

  @Test func oversightIsInheritedKeyByKey() throws {
    let activity = try activity(
      "{raci: {R: triage-model}, execution: delegated, oversight: {mode: sample, by: fraud-analyst}}",
      "{oversight: {mode: audit, can: [stop]}}",
      domain: ", oversight: {cadence: weekly, by: head-of-claims, can: [understand, stop]}")
    #expect(activity.asIs?.oversight?.mode == .sample)
    #expect(activity.asIs?.oversight?.cadence == "weekly")
    #expect(activity.asIs?.oversight?.can == [.understand, .stop])
    #expect(activity.toBe?.oversight?.mode == .audit)
    #expect(activity.toBe?.oversight?.by == ID("fraud-analyst"))
    #expect(activity.toBe?.oversight?.can == [.stop])
  }

  @Test func aDomainsOversightIsForWorkOfSystems() throws {
    let domain = ", oversight: {cadence: weekly}"
    let human = try activity("{raci: {R: claims-handler}}", domain: domain)
    #expect(human.asIs?.oversight == nil)
    let automated = try activity(
      "{raci: {R: claims-handler}}", "{execution: delegated, raci: {R: triage-model}}",
      domain: domain)
    #expect(automated.asIs?.oversight == nil)
    #expect(automated.toBe?.oversight?.cadence == "weekly")
    let back = try activity(
      "{raci: {R: triage-model}, execution: delegated}",
      "{execution: human, raci: {R: claims-handler}}", domain: domain)
    #expect(back.asIs?.oversight?.cadence == "weekly")
    #expect(back.toBe?.oversight == nil)
  }

  @Test func helpersGoWithTheWayOfWorking() throws {
    let activity = try activity(
      "{raci: {R: claims-handler}, execution: assisted, system: claims-copilot}",
      "{execution: human}")
    #expect(activity.asIs?.systems == [ID("claims-copilot")])
    #expect(activity.toBe?.systems.isEmpty == true)
    #expect(activity.toBe?.statesExecution == true)
  }

  @Test func executionIsNotGuessed() throws {
    let activity = try activity("{raci: {R: triage-model}}")
    #expect(activity.asIs?.execution == .human)
    #expect(activity.asIs?.statesExecution == false)
  }

  @Test(
    arguments: [
      ("to_be: {wave: wave-1}", "wave-1"), ("wave: wave-1", "wave-1"), ("output: x", nil),
    ] as [(String, String?)]) func waveStandsAtEither(_ line: String, _ expected: String?) throws
  {
    let activity = try activity("{raci: {R: claims-handler}}", at: line)
    #expect(activity.wave?.text == expected)
  }

  @Test func aWeightOfNothingTakesAMeasureOffTheScorecard() throws {
    let text = """
      measures:
        pace:
          title: Pace
          unit: days
          better: lower
          as_is: {scorecards: {claims-handler: 60%, claims-team-lead: 40%}}
          to_be: {scorecards: {claims-handler: 0%}}
      """
    let measure = try #require(Loaded(text).definitions?.measures[ID("pace")])
    #expect(measure.asIs?.map(\.role) == [ID("claims-handler"), ID("claims-team-lead")])
    #expect(measure.toBe?.map(\.role) == [ID("claims-team-lead")])
  }
}
