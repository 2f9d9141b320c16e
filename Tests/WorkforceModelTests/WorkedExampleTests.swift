import TestSupport
import Testing
import WorkforceModel
import WorkforceSyntax

/// The activity that the documentation of the plan language shows whole.
@Suite struct WorkedExampleTests {
  static let text = LanguageExample.activity

  @Test func loadsWithoutAFault() { #expect(rendered(Loaded(Self.text).problems) == "") }

  @Test func holdsWhatTheTextSays() throws {
    let definitions = try #require(Loaded(Self.text).definitions)
    let activity = try #require(definitions.activities[ID("triage-claim")])
    #expect(activity.title == "Triage a new claim")
    #expect(activity.domain == ID("motor-claims"))
    #expect(activity.wave == ID("wave-1"))
    #expect(activity.changes)
    #expect(activity.impact?.leastOversight == .approveFlagged)

    let asIs = try #require(activity.asIs)
    #expect(asIs.execution == .human)
    #expect(!asIs.statesExecution)
    #expect(asIs.volume == Estimate(Volume(120_000)))
    #expect(asIs.time == Estimate(Minutes(12)))
    #expect(asIs.feeds == [.activity(ID("assess-claim"))])
    #expect(asIs.oversight == nil)
    #expect(asIs.manual.isEmpty)

    let toBe = try #require(activity.toBe)
    #expect(toBe.execution == .delegated)
    #expect(toBe.statesExecution)
    #expect(toBe.volume == asIs.volume)
    #expect(toBe.time == asIs.time)
    #expect(
      toBe.responsibilities.assignments.map { "\($0.letter) \($0.party)" } == [
        "R triage-model", "A claims-team-lead", "C fraud-analyst", "I customer-service-lead",
      ])
    #expect(toBe.systems == [ID("triage-model")])
    #expect(toBe.share == Estimate(Share(0.8)))
    #expect(
      toBe.completed
        == Estimate(
          low: Share(0.5), likely: Share(0.7), high: Share(0.8), source: "pilot, Nov 2026"))
    #expect(toBe.mix == Estimate(low: Factor(1.1), likely: Factor(1.35), high: Factor(1.8)))
    #expect(toBe.manual.map(\.role) == [ID("claims-handler")])

    let oversight = try #require(toBe.oversight)
    #expect(oversight.mode == .approveFlagged)
    #expect(oversight.by == ID("claims-handler"))
    #expect(oversight.flagWhen?.confidenceBelow == Share(0.9))
    #expect(oversight.flagWhen?.amountAbove == Money(5000))
    #expect(oversight.before?.rate.likely == Share(0.1))
    #expect(oversight.before?.time.likely == Minutes(4))
    #expect(oversight.fixed?.likely == Hours(720))
    #expect(oversight.escalate == [.role(ID("claims-team-lead")), .role(ID("head-of-claims"))])
    #expect(activity.source.place(in: .toBe, "oversight", "by").start.line == 23)
  }
}
