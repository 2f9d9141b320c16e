import WorkforceModel
import WorkforceSyntax

extension Definitions {
  /// What holds for the plan as a whole.
  var facts: [Fact] {
    var list = FactList()
    list.add("id", plan.id)
    list.add("title", plan.title)
    list.add("organisation", plan.organisation)
    list.add("owner", plan.owner)
    list.add("as_of", plan.asOf)
    list.add("horizon.from", plan.horizon?.from)
    list.add("horizon.to", plan.horizon?.to)
    list.add("currency", plan.currency)
    list.add("language", plan.language)
    list.add("scheme", plan.scheme.letters.map { "\($0.letter): \($0.relation.rawValue)" })
    list.add(plan.workingTime)
    list.add("packs", plan.packs)
    list.add("policy", plan.policy)
    list.add("part", plan.part)
    list.add("working_days", plan.workingDays)
    list.add("discount_rate", plan.discountRate)
    list.add("target_release", plan.targetRelease)
    for site in plan.sites.sorted(by: { $0.id < $1.id }) {
      list.prefix = "sites.\(site.id)."
      list.add("country", site.country)
      list.add("region", site.region)
      list.add("employees", site.employees)
      list.prefix = ""
    }
    list.add("allow", plan.waivers)
    return list.facts
  }
}

extension FactList {
  mutating func add(_ time: WorkingTime?) {
    add("working_time.paid", time?.paid)
    add("working_time.shrinkage", time?.shrinkage)
    add("working_time.utilisation", time?.utilisation)
  }

  mutating func add(_ key: String, _ policy: Policy) {
    var values: [(name: String, value: Fact.Value)] = []
    for setting in policy.settings {
      if let severity = setting.severity {
        values.append(("\(setting.rule).severity", .text(severity.rawValue)))
      }
      for threshold in setting.thresholds {
        values.append(("\(setting.rule).\(threshold.name)", .number(threshold.value, .number)))
      }
    }
    add(key, values)
  }

  mutating func add(_ key: String, codes: OrderedMap<String, String>) {
    add(key, codes.map { ($0.key, .text($0.value)) })
  }

  mutating func add(_ key: String, _ evidence: Evidence?) {
    add("\(key).measure", evidence?.measure)
    add("\(key).value", evidence?.value)
    add("\(key).sample", evidence?.sample)
    add("\(key).errors", evidence?.errors)
    add("\(key).calibration", evidence?.calibration)
    add("\(key).human", evidence?.human)
    add("\(key).together", evidence?.together)
    add("\(key).period", evidence?.period)
    add("\(key).source", evidence?.source)
  }

  mutating func add(_ key: String, _ log: Log?) {
    add("\(key).where", log?.location)
    add("\(key).kept", log?.kept?.description)
  }

  mutating func add(_ key: String, _ appeal: Appeal?) {
    add("\(key).to", appeal?.to.text)
    add("\(key).within", appeal?.within)
  }

  mutating func add(_ key: String, _ impact: Impact?) {
    add("\(key).severity", impact?.severity)
    add("\(key).probability", impact?.probability)
    add("\(key).reversible", impact?.reversible)
    add("\(key).affects", impact?.affects)
    add("\(key).annex_iii", impact?.annexIII)
    add("\(key).reason", impact?.reason)
  }

  mutating func add<Subject>(_ retirement: Retirement<Subject>?) {
    add("to_be.retired", retirement.map { $0.reason ?? "without a reason" })
    add("to_be.into", retirement?.into ?? [])
  }
}
