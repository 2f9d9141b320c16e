import WorkforceModel
import WorkforceSyntax

extension Decision {
  /// Without its bands, which are paired before they are compared.
  var facts: [Fact] {
    var list = FactList()
    list.add("title", title)
    list.add("domain", domain)
    list.add("activity", activity)
    list.add("feeds", feeds)
    list.add("kind", kind)
    list.add("measure", measure)
    list.add("unit", unit)
    list.add("impact", impact)
    list.add("volume", volume)
    list.add("moves", moves)
    list.add("escalate", escalate.map(\.text))
    list.add("appeal", appeal)
    list.add("review", review)
    list.add("log", log)
    list.add("wave", wave)
    list.add("allow", waivers)
    list.add(retirement)
    return list.facts
  }
}

extension Band {
  func facts(in state: Diagnostic.State) -> [Fact] {
    var list = FactList()
    list.state = state
    list.add("up_to", upTo)
    list.add("when", when)
    list.add("decide", decide.map(\.text))
    list.add("accountable", accountable == decide ? [] : accountable.map(\.text))
    list.add("recommend", recommend.map(\.text))
    list.add("agree", agree.map(\.text))
    list.add("advise", advise.map(\.text))
    list.add("perform", perform.map(\.text))
    list.add("notify", notify.map(\.text))
    list.add("verify", verify.map(\.text))
    list.add("confidence", confidence)
    list.add("override", override)
    list.add("stop", stop)
    list.add("share", share)
    list.add("time", time)
    list.add("escalated.rate", escalated?.rate)
    list.add("escalated.time", escalated?.time)
    list.add("escalated.within", escalated?.within)
    return list.facts
  }
}

extension Measure {
  var facts: [Fact] {
    var list = FactList()
    list.add("title", title)
    list.add("question", question)
    list.add("formula", formula)
    list.add("unit", unit)
    list.add("better", better)
    list.add("baseline.value", baseline?.value)
    list.add("baseline.on", baseline?.on)
    list.add("baseline.source", baseline?.source)
    list.add("target.value", target?.value)
    list.add("target.by", target?.by)
    list.add("owner", owner)
    list.add("steward", steward)
    list.add("source", system)
    list.add("frequency", frequency)
    list.add("kind", kind)
    list.add("level", level)
    list.add("about", about)
    list.add("per", per)
    list.add("outcome", outcome)
    list.add("guardrail", guardrail)
    list.add("not_for", notFor)
    list.add("expires", expires)
    list.add("domain", domain)
    list.add("wave", wave)
    list.add("allow", waivers)
    list.add(retirement)
    for state in [Diagnostic.State.asIs, .toBe] {
      list.state = state
      list.add("in use", scorecards(in: state).map { _ in "yes" })
      list.add("scorecards", scorecards(in: state) ?? [])
    }
    return list.facts
  }
}

extension Outcome {
  var facts: [Fact] {
    var list = FactList()
    list.add("title", title)
    list.add("owner", owner)
    list.add("kind", kind)
    list.add("value", value)
    list.add("realised", realised)
    list.add("from", from)
    list.add("cost_centre", costCentre)
    list.add("allow", waivers)
    return list.facts
  }
}
