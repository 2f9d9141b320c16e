import WorkforceModel
import WorkforceSyntax

extension Domain {
  var facts: [Fact] {
    var list = FactList()
    list.add("title", title)
    list.add("owner", owner)
    list.add("outcomes", outcomes)
    list.add("readiness", readiness.map { ($0.layer.rawValue, .number($0.level, .number)) })
    list.add(
      "readiness",
      readiness.compactMap { entry in
        entry.evidence.map { ("\(entry.layer.rawValue).evidence", .text($0)) }
      })
    // Activities inherit it; that it stands here is what the domain says.
    list.add("oversight", source.node.mapping?["oversight"]?.value)
    list.add("policy", policy)
    list.add("allow", waivers)
    return list.facts
  }
}

extension Skill {
  var facts: [Fact] {
    var list = FactList()
    list.add("title", title)
    list.add("codes", codes: codes)
    list.add("training.title", training?.title)
    list.add("training.hours", training?.hours)
    list.add("training.cost", training?.cost)
    list.add("training.provider", training?.provider)
    list.add("training.mandatory", training?.mandatory)
    list.add("training.to", training?.to.map(Double.init))
    list.add("training.roles", training?.roles ?? [])
    list.add("training.by", training?.by)
    list.add("allow", waivers)
    return list.facts
  }
}

extension Enabler {
  var facts: [Fact] {
    var list = FactList()
    list.add("title", title)
    list.add("layer", layer)
    list.add("owner", owner)
    list.add("due", due)
    list.add("status", status)
    list.add("lifts", lifts.map { ($0.domain.text, .number($0.level, .number)) })
    list.add("trains", trains.map { ($0.skill.text, .list($0.roles.map(\.text))) })
    list.add("depends_on", dependsOn)
    list.add("evidence", evidence)
    list.add("meets", meets)
    list.add("allow", waivers)
    return list.facts
  }
}

extension Wave {
  var facts: [Fact] {
    var list = FactList()
    list.add("title", title)
    list.add("start", start)
    list.add("go_live", goLive)
    list.add("end", end)
    list.add(
      "requires",
      requires.map {
        let scope = $0.domain.map { "\($0.text)." } ?? ""
        return (scope + $0.layer.rawValue, .number($0.level, .number))
      })
    for (index, gate) in gate.enumerated() {
      list.prefix = "gate.\(index + 1)."
      list.add("criterion", gate.criterion)
      list.add("owner", gate.owner)
      list.add("minimum", gate.minimum)
      list.add("status", gate.status)
      list.add("evidence", gate.evidence)
    }
    list.prefix = ""
    list.add("decided_by", decidedBy)
    list.add("parallel_run.share", parallelRun?.share)
    list.add("parallel_run.until", parallelRun?.until)
    list.add("learning.dip", learning?.dip)
    list.add("learning.weeks", learning?.weeks)
    list.add("allow", waivers)
    return list.facts
  }
}

extension Body {
  var facts: [Fact] {
    var list = FactList()
    list.add("title", title)
    list.add("site", site)
    list.add("right", right)
    for (index, matter) in rights.enumerated() {
      list.prefix = "rights.\(index + 1)."
      list.add("on", matter.on)
      list.add("right", matter.right)
      list.add("basis", matter.basis)
      list.add("within", matter.within?.description)
    }
    list.prefix = ""
    list.add("lead_time", leadTime?.description)
    list.add("started", started)
    list.add("documents", documents)
    list.add("covers", coversRoles.map(\.text) + coversDomains.map(\.text))
    list.add("allow", waivers)
    return list.facts
  }
}

extension Risk {
  var facts: [Fact] {
    var list = FactList()
    list.add("title", title)
    list.add("kind", kind)
    list.add("probability", probability)
    list.add("impact", impact)
    list.add("owner", owner)
    list.add("response", response)
    list.add("due", due)
    list.add("status", status)
    list.add("affects", affects)
    list.add("allow", waivers)
    return list.facts
  }
}

extension Scenario {
  var facts: [Fact] {
    var list = FactList()
    list.add("title", title)
    for setting in settings.sorted(by: { $0.path < $1.path }) {
      list.add("set.\(setting.path)", setting.value)
    }
    list.add("allow", waivers)
    return list.facts
  }
}

extension Approval {
  var facts: [Fact] {
    var list = FactList()
    list.add("title", title == id.text ? nil : title)
    list.add("by", by)
    list.add("on", on)
    list.add("covers", covers)
    list.add("fingerprint", fingerprint)
    list.add("comment", comment)
    list.add("allow", waivers)
    return list.facts
  }
}
