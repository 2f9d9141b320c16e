import WorkforceSyntax

extension LoadContext {
  /// Reads the plan section first: its currency, days and letters decide how the rest is read.
  func plan(_ entry: SyntaxMapping.Entry) -> Plan? {
    guard let mapping = entry.value.mapping else {
      report(
        "field/wrong-type", "`plan` must be a mapping, found \(Wording.found(entry.value))",
        at: entry.value.content == .empty ? entry.key.range : entry.value.range,
        help: "write `plan: {id: my-plan, title: My plan, as_of: 2027-01-01}`")
      acceptsAnyCurrency = true
      return nil
    }
    subject = Diagnostic.Subject(kind: "plan", id: mapping["id"]?.value.text?.string ?? "plan")
    defer { subject = nil }
    let reader = FieldReader(mapping, at: entry.key.range, paths: ["plan"], self)
    let units = readUnits(reader)
    reader.requireText("id", example: "claims-2027")
    reader.require("as_of", example: "2027-01-01")
    let id = reader.planID()
    let title = reader.title(orID: id ?? "plan", isRequired: false)
    let asOf = reader.value("as_of", .date)
    let source = EntrySource(declaration: entry.key.range, node: entry.value)
    // Read on with any date, so that the other faults of the section are reported as well.
    var plan = Plan(
      id: id ?? "plan", title: title, asOf: asOf ?? CalendarDate(daysSince1970: 0), source: source)
    plan.currency = currency
    plan.workingDays = workingDays
    plan.scheme = scheme
    plan.sites = units.sites
    plan.organisation = reader.line("organisation")
    plan.owner = reader.role("owner")
    if let node = reader.node("horizon"),
      let period = self.mapping(node, key: "horizon", example: "{from: 2027-01-01, to: 2028-12-31}")
    {
      plan.horizon = self.period(period, at: node.range, key: "horizon")
    }
    if let language = reader.language() { plan.language = language }
    workingTime = reader.workingTime("working_time", inheriting: nil)
    plan.workingTime = workingTime
    plan.packs = reader.packs()
    plan.policy = reader.policy()
    plan.part = reader.choice("part")
    plan.discountRate = reader.value("discount_rate", .share)
    plan.targetRelease = reader.value("target_release", .timeRate)
    plan.waivers = reader.waivers()
    return asOf == nil ? nil : plan
  }

  private func readUnits(_ reader: FieldReader) -> (sites: [Plan.Site], Void) {
    currency = reader.currency()
    acceptsAnyCurrency = currency == nil && reader.writes("currency")
    workingDays = reader.value("working_days", .days)
    if let scheme = reader.scheme() {
      self.scheme = scheme
    } else {
      acceptsAnyLetter = reader.writes("scheme")
    }
    let sites = reader.sites()
    if let sites { self.sites = Set(sites.map(\.id)) }
    return (sites ?? [], ())
  }
}

extension FieldReader {
  fileprivate func planID() -> String? {
    guard let node = node("id"), let id = context.text(node, key: "id") else { return nil }
    if Wording.isKebabCase(id), id.utf8.count > 128 {
      context.report(
        "id/too-long",
        "the id of the plan has \(id.utf8.count) characters, at most 128 are possible",
        at: node.range, help: "shorten it: it is the name of the workbook")
      return nil
    }
    if Wording.isKebabCase(id) { return id }
    let likely = Wording.kebabCase(id)
    context.report(
      "id/not-kebab-case",
      "the id \(Wording.quoted(id)) must be lower-case words joined by hyphens, "
        + "beginning with a letter",
      at: node.range, help: "write `\(Wording.isKebabCase(likely) ? likely : "my-plan")`")
    return nil
  }

  fileprivate func currency() -> String? {
    guard let node = node("currency"), let text = context.text(node, key: "currency") else {
      return nil
    }
    if ValueReader.isCurrency(text) { return text }
    let upper = text.uppercased()
    let meant =
      ValueReader.currencySigns[text] ?? (ValueReader.isCurrency(upper) ? upper : nil)
    context.report(
      "value/form",
      "`currency` must be three capital letters of ISO 4217, found \(Wording.quoted(text))",
      at: node.range, help: "write `\(meant ?? "EUR")`")
    return nil
  }

  fileprivate func language() -> String? {
    guard let node = node("language"), let text = context.text(node, key: "language") else {
      return nil
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag =
      (2...3).contains(parts[0].utf8.count)
      && parts.allSatisfy { $0.utf8.count <= 8 && !$0.isEmpty && $0.allSatisfy(\.isLetter) }
    if isTag { return text }
    context.report(
      "value/form", "`language` must be a language code, found \(Wording.quoted(text))",
      at: node.range, help: "write `en`, `de` or another code of ISO 639")
    return nil
  }

  fileprivate func sites() -> [Plan.Site]? {
    pairs("sites")?.compactMap { pair in
      let id = pair.key.value
      if pair.value.content == .empty { return Plan.Site(id: id) }
      guard
        let mapping = context.mapping(
          pair.value, key: id, example: "{country: DE, employees: 240}")
      else { return nil }
      let reader = FieldReader(mapping, at: pair.key.range, paths: ["plan.sites.*"], context)
      return Plan.Site(
        id: id, country: reader.line("country"), region: reader.line("region"),
        employees: reader.value("employees", .number))
    }
  }

  // MARK: Packs

  fileprivate func packs() -> [String] {
    let known = GovernancePack.shippedIDs + context.ownPacks
    return context.distinct(items("packs") ?? [], key: "packs") { node in
      guard let id = context.text(node, key: "packs", isItem: true) else { return nil }
      if known.contains(id) { return id }
      let near = Wording.near(id, in: known)
      context.report(
        "reference/unknown-pack", "no governance pack is named \(Wording.quoted(id))",
        at: node.range,
        help: near.isEmpty
          ? "the packs are \(Wording.alternatives(known.map { "`\($0)`" }, "and")); a pack of "
            + "your own is a file that begins with `pack: {id: …}`"
          : "did you mean \(Wording.oneOf(near))?")
      return nil
    }
  }
}
