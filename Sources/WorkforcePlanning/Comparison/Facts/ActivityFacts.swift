import WorkforceModel
import WorkforceSyntax

extension Activity {
  /// Without who holds which part in it, which is compared on its own.
  func facts(ownLetters: Bool) -> [Fact] {
    var list = FactList()
    list.add("title", title)
    list.add("domain", domain)
    list.add("impact", impact)
    list.add("re_keys", reKeys)
    list.add("codes", codes: codes)
    list.add("wave", wave)
    list.add("allow", waivers)
    list.add(retirement)
    for state in [Diagnostic.State.asIs, .toBe] {
      list.state = state
      list.add(self.state(state), ownLetters: ownLetters)
    }
    return list.facts
  }
}

extension FactList {
  fileprivate mutating func add(_ state: ActivityState?, ownLetters: Bool) {
    // Letters of a plan's own may stand for one relation, which duties do not tell apart.
    let letters = ownLetters ? state?.responsibilities.assignments ?? [] : []
    add("raci", letters.map { ("\($0.letter).\($0.party)", .text($0.letter)) })
    add("execution", state?.execution)
    add("system", state?.helpers ?? [])
    add("effort", state?.effort ?? [])
    add("volume", state?.volume)
    add("time", state?.time)
    add("time with the system", state?.timeWithHelp)
    add("output", state?.output)
    add("feeds", state?.feeds.map(\.text) ?? [])
    add("measures", state?.measures ?? [])
    add("needs", state?.needs ?? [])
    add("consult_time", state?.consultTime)
    add("inform_time", state?.informTime)
    add("share", state?.share)
    add("completed", state?.completed)
    add("mix", state?.mix)
    add("manual", state?.manual ?? [])
    add("fallback", state?.fallback)
    add("exposure.label", state?.exposure?.label)
    add("exposure.worker_wish", state?.exposure?.workerWish.map { "H\($0)" })
    add("exposure.expert_view", state?.exposure?.expertView.map { "H\($0)" })
    add("exposure.ai_alone", state?.exposure?.aiAlone)
    add("exposure.source", state?.exposure?.source)
    add("evidence", state?.evidence)
    prefix = "oversight."
    // While a system is at work, who oversees, may stop and does the rework are parts that parties
    // hold.
    add(state?.oversight, withParties: state?.execution == .human)
    prefix = ""
  }

  private mutating func add(_ oversight: Oversight?, withParties: Bool) {
    add("mode", oversight?.mode)
    add("by", withParties ? oversight?.by : nil)
    add("stop", withParties ? oversight?.stop : nil)
    add("rework.by", withParties ? oversight?.rework?.by : nil)
    add("flag_when.confidence_below", oversight?.flagWhen?.confidenceBelow)
    add("flag_when.amount_above", oversight?.flagWhen?.amountAbove)
    add("flag_when.categories", oversight?.flagWhen?.categories ?? [])
    add("before", oversight?.before)
    add("after", oversight?.after)
    add("rework", oversight?.rework)
    add("fixed", oversight?.fixed)
    add("budget", oversight?.budget)
    add("controls", oversight?.controls ?? [])
    add("safe_stop", oversight?.safeStop)
    add("cadence", oversight?.cadence)
    add("escalate", oversight?.escalate.map(\.text) ?? [])
    add("respond_within", oversight?.respondWithin)
    add("cover", oversight?.cover)
    add("last_tested", oversight?.lastTested)
    add("second_person", oversight.flatMap { $0.secondPerson ? true : nil })
    add("can", oversight?.can.map(\.rawValue) ?? [])
    add("appeal", oversight?.appeal)
    add("notify_affected", oversight?.notifyAffected)
  }

  private mutating func add(_ key: String, _ review: Oversight.Review?) {
    add("\(key).rate", review?.rate)
    add("\(key).time", review?.time)
  }
}
