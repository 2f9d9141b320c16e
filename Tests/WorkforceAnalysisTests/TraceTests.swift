import Testing
import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// What is reached up and down the value chain.
struct TraceTests {
  private static let text = """
    plan: {id: p, title: P, as_of: 2027-01-01}
    roles: {handler: {title: Handler}, lead: {title: Lead}, clerk: {title: Clerk}}
    systems: {model: {title: Model, kind: model, owner: lead}}
    activities:
      receive: {title: Receive, feeds: [triage], as_is: {raci: {R: clerk, A: lead}}}
      triage:
        title: Triage
        feeds: [assess]
        as_is: {raci: {R: handler, A: lead}}
        to_be: {feeds: [assess, check], execution: delegated, raci: {R: model}}
      check: {title: Check, feeds: [assess], to_be: {raci: {R: handler, A: lead}}}
      assess:
        title: Assess
        as_is: {raci: {R: handler, A: lead}}
      round: {title: Round, feeds: [turn], as_is: {raci: {R: clerk, A: lead}}}
      turn: {title: Turn, feeds: [round], as_is: {raci: {R: clerk, A: lead}}}
    decisions:
      pay: {title: Pay, activity: assess, moves: [cost], as_is: [{decide: lead}]}
    measures:
      cost: {title: Cost, unit: EUR, better: lower, outcome: cost, owner: lead}
    outcomes:
      cost: {title: Less cost}

    """

  private static func trace(_ name: String) throws -> Trace {
    let plan = try PlanInText(text)
    let subject = try #require(Trace.Subject.all(named: name, in: plan.definitions).first)
    return Trace(subject, in: plan.definitions)
  }

  private func words(_ reached: [FlowGraph.Reached]) -> [String] {
    reached.map { "\($0.distance) \($0.node.subject?.kind ?? "") \($0.node.subject?.id ?? "")" }
  }

  @Test func anActivityIsFollowedBothWays() throws {
    let trace = try Self.trace("triage")
    #expect(words(trace.up) == ["1 activity receive"])
    #expect(
      words(trace.down) == [
        "1 activity assess", "1 activity check", "2 decision pay", "3 measure cost",
        "4 outcome cost",
      ])
    #expect(
      trace.down.map(\.states) == [
        [.asIs, .toBe], [.toBe], [.asIs, .toBe], [.asIs, .toBe], [.asIs, .toBe],
      ])
    #expect(trace.edges.count == 7)
  }

  @Test func anOutcomeShowsAllThatMovesIt() throws {
    let trace = try Self.trace("outcome/cost")
    #expect(
      words(trace.up) == [
        "1 measure cost", "2 decision pay", "3 activity assess", "4 activity triage",
        "4 activity check", "5 activity receive",
      ])
    #expect(trace.down.isEmpty)
  }

  @Test func aCircleIsWalkedOnce() throws {
    let trace = try Self.trace("round")
    #expect(words(trace.up) == ["1 activity turn"])
    #expect(words(trace.down) == ["1 activity turn"])
  }

  @Test func aSystemAndARoleShowWhatTheyTakePartIn() throws {
    let model = try Self.trace("model")
    #expect(model.parts.map(\.after) == [[.perform]] && model.parts.map(\.before) == [[]])
    #expect(words(model.down).contains("4 outcome cost"))
    let lead = try Self.trace("lead")
    #expect(lead.parts.count == 7 && lead.up.isEmpty)
    #expect(lead.owned.map(\.id) == ["model", "cost"])
  }

  @Test func anIdOfTwoSectionsIsToldApart() throws {
    let definitions = try PlanInText(Self.text).definitions
    #expect(Trace.Subject.all(named: "cost", in: definitions).count == 2)
    #expect(Trace.Subject.all(named: "measure/cost", in: definitions).count == 1)
    #expect(Trace.Subject.all(named: "nothing", in: definitions).isEmpty)
    #expect(Trace.Subject.all(named: "role/cost", in: definitions).isEmpty)
    #expect(Trace.Subject.all(named: "", in: definitions).isEmpty)
  }

  /// 300 activities that feed one: 100 are listed, 200 counted.
  @Test func aWidePlanIsCountedAndNotListed() throws {
    var text = """
      plan: {id: p, title: P, as_of: 2027-01-01}
      roles: {a: {title: A}}
      activities:
        end: {title: End, as_is: {raci: {R: a, A: a}}}

      """
    for number in 0..<300 {
      text += "  w-\(number): {title: W, feeds: [end], as_is: {raci: {R: a, A: a}}}\n"
    }
    let plan = try PlanInText(text)
    let trace = Trace(.node(.activity(ID("end"))), in: plan.definitions)
    #expect(trace.up.count == 100 && trace.leftOut.up == 200)
    #expect(trace.edges.count == 100)
  }
}
