import WorkforceSyntax

extension LoadContext {
  func role(_ reader: FieldReader, id: String, source: EntrySource) -> Role {
    var role = Role(id: ID(id), title: reader.title(orID: id), source: source)
    role.purpose = reader.text("purpose")
    role.kind = reader.choice("kind") ?? .role
    role.family = reader.line("family")
    role.grade = reader.line("grade")
    role.unit = reader.line("unit")
    role.costCentre = reader.line("cost_centre")
    role.site = reader.site("site")
    role.reportsTo = reader.role("reports_to")
    role.deputy = reader.role("deputy")
    role.headcount = reader.value("headcount", .number)
    role.fte = reader.value("fte", .number)
    role.cost = reader.value("cost", .moneyAYear)
    role.workingTime = reader.workingTime("working_time", inheriting: workingTime)
    role.codes = reader.occupationCodes()
    for skill in reader.skills("skills") ?? [] { role.skills[skill.skill] = skill.level }
    role.authority = reader.authority() ?? Authority()
    role.available = reader.value("available", .hoursAYear)
    role.cover = reader.value("cover", .number)
    role.otherWork = reader.otherWork()
    role.waivers = reader.waivers()
    if let change = reader.fields("to_be") {
      role.toBe = reading(.toBe) { change.roleChange() }
    }
    return role
  }
}

extension FieldReader {
  fileprivate func roleChange() -> Role.Change {
    var change = Role.Change()
    refuseBlank("title", example: "Claims specialist")
    change.title = line("title")
    change.grade = line("grade")
    change.fte = value("fte", .number)
    change.from = start("from")
    change.skills = skills("skills")
    change.authority = authority()
    change.closes = value("closes", .date)
    change.opens = value("opens", .date)
    change.release = list("release")?.compactMap { $0.release() } ?? []
    return change
  }

  private func release() -> Release? {
    require("to", example: "redeploy")
    let destination: Release.Destination? = choice("to")
    let amount = releaseAmount()
    let role = role("role")
    let owner = self.role("owner")
    let from = start("from")
    let realised = value("realised", .share)
    let cashable = boolean("cashable")
    guard let destination, let amount else { return nil }
    return Release(
      to: destination, role: role, amount: amount, owner: owner, from: from, realised: realised,
      cashable: cashable, place: Place(mappingRange))
  }

  private func releaseAmount() -> Release.Amount? {
    let hours = value("hours", .timeRate)
    let share = value("share", .share)
    switch (writes("hours"), writes("share")) {
    case (true, true):
      context.report(
        "field/conflict", "`release` states both `hours` and `share`", at: keyPlace("share"),
        labels: [Diagnostic.Label("hours stated here", at: keyPlace("hours"))],
        help: "keep one of the two")
      return nil
    case (true, false): return hours.map { .hours($0) }
    case (false, true): return share.map { .share($0) }
    case (false, false):
      context.report(
        "field/missing", "`release` needs `hours` or `share`", at: place,
        help: "write `hours: 300 h per month` or `share: 60%`")
      return nil
    }
  }

  fileprivate func authority() -> Authority? {
    guard let reader = fields("authority") else { return nil }
    var authority = Authority()
    for pair in reader.pairs("limits") ?? [] {
      let unit = context.unitsOfMeasures[pair.key.value]
      if let amount = context.value(pair.value, .amount(unit: unit), key: pair.key.value) {
        authority.limits.append(Authority.Limit(what: pair.key.value, amount: amount))
      }
    }
    authority.rights = reader.texts("rights") ?? []
    return authority
  }

  fileprivate func otherWork() -> Role.OtherWork? {
    guard let node = node("other_work") else { return nil }
    // A time per period says `per`; all else is meant as a share.
    if let text = node.text?.string, text.contains("per ") || text.hasSuffix("h") {
      return context.value(node, .timeRate, key: "other_work").map { .hours($0) }
    }
    return context.value(node, .share, key: "other_work").map { .share($0) }
  }

  // MARK: Codes

  fileprivate func occupationCodes() -> OrderedMap<String, String> {
    var codes = OrderedMap<String, String>()
    guard let reader = fields("codes") else { return codes }
    for entry in reader.mapping.entries {
      guard FieldCatalog.has(entry.key.value, under: "roles.codes"),
        let code = context.code(entry.value, key: entry.key.value)
      else { continue }
      reader.checkForm(of: code, entry)
      codes[entry.key.value] = code
    }
    return codes
  }

  private func checkForm(of code: String, _ entry: SyntaxMapping.Entry) {
    let parts = code.split(separator: ",").map(\.trimmed)
    for part in parts {
      guard let (form, example) = OccupationCode.fault(of: part, in: entry.key.value) else {
        continue
      }
      context.report(
        "value/code-format",
        "a code of \(entry.key.value) must be \(form), found \(Wording.quoted(part))",
        at: entry.value.range, help: "write it as `\(example)`")
    }
  }
}
