import WorkforceModel
import WorkforceSyntax

extension Role {
  var facts: [Fact] {
    var list = FactList()
    list.add("title", title)
    list.add("purpose", purpose)
    list.add("kind", kind)
    list.add("family", family)
    list.add("grade", grade)
    list.add("unit", unit)
    list.add("cost_centre", costCentre)
    list.add("site", site)
    list.add("reports_to", reportsTo)
    list.add("deputy", deputy)
    list.add("headcount", headcount)
    list.add("fte", fte)
    list.add("cost", cost)
    list.add(workingTime)
    list.add("codes", codes: codes)
    list.add("skills", skills.map { ($0.key.text, .number(Double($0.value), .number)) })
    list.add(authority)
    list.add("available", available)
    list.add("cover", cover)
    switch otherWork {
    case .share(let share): list.add("other_work", share)
    case .hours(let hours): list.add("other_work", hours)
    case nil: list.add("other_work", Share?.none)
    }
    list.add("allow", waivers)
    list.prefix = "to_be."
    list.add("title", toBe?.title)
    list.add("grade", toBe?.grade)
    list.add("fte", toBe?.fte)
    list.add("from", toBe?.from)
    list.add("skills", toBe?.skills ?? [])
    list.add(toBe?.authority)
    list.add("closes", toBe?.closes)
    list.add("opens", toBe?.opens)
    for (index, release) in (toBe?.release ?? []).enumerated() { list.add(release, index + 1) }
    return list.facts
  }
}

extension FactList {
  fileprivate mutating func add(_ authority: Authority?) {
    let limits = authority?.limits ?? []
    add("authority.limits", limits.map { ($0.what, .number($0.amount, .number)) })
    add("authority.rights", authority?.rights ?? [])
  }

  fileprivate mutating func add(_ release: Release, _ number: Int) {
    prefix = "to_be.release.\(number)."
    add("to", release.to)
    add("role", release.role)
    switch release.amount {
    case .hours(let hours): add("hours", hours)
    case .share(let share): add("share", share)
    }
    add("owner", release.owner)
    add("from", release.from)
    add("realised", release.realised)
    add("cashable", release.cashable)
  }
}

extension System {
  var facts: [Fact] {
    var list = FactList()
    list.add("title", title)
    list.add("kind", kind)
    list.add("owner", owner)
    list.add("supplier", supplier)
    list.add("capabilities", capabilities)
    list.add("stage", stage)
    list.add("cleared_for", clearedFor)
    list.add("stop", stop)
    list.add("fallback", fallback)
    list.add("evidence", evidence)
    list.add("runs", runs)
    list.add("logs", logs)
    list.add("cost.per_item", cost?.perItem)
    list.add("cost.per_year", cost?.perYear)
    list.add("cost.one_off", cost?.oneOff)
    list.add("needs", needs)
    list.add("personal_data", personalData)
    list.add("allow", waivers)
    list.prefix = "to_be."
    list.add("stage", toBe?.stage)
    list.add("cleared_for", toBe?.clearedFor)
    list.add("from", toBe?.from)
    return list.facts
  }
}
