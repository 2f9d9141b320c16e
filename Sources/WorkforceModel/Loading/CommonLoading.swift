import WorkforceSyntax

/// Parts that several kinds of entry have.
extension FieldReader {
  func waivers() -> [Waiver] {
    list("allow")?.map { reader in
      Waiver(
        rule: reader.text("rule"), reason: reader.text("reason"), owner: reader.role("owner"),
        expires: reader.value("expires", .date), place: Place(reader.mappingRange))
    } ?? []
  }

  func impact() -> Impact? {
    guard let reader = fields("impact") else { return nil }
    var impact = Impact()
    impact.severity = reader.choice("severity")
    impact.probability = reader.choice("probability")
    impact.reversible = reader.boolean("reversible")
    impact.affects = reader.choice("affects")
    impact.annexIII = reader.annexPoint("annex_iii")
    impact.reason = reader.text("reason")
    return impact
  }

  private func annexPoint(_ key: String) -> String? {
    guard let node = node(key), let text = context.text(node, key: key), text != "none" else {
      return nil
    }
    let rest = text.dropFirst()
    let isPoint =
      text.first.map { ("1"..."8").contains(String($0)) } == true && rest.utf8.count <= 1
      && rest.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    if isPoint { return text }
    context.report(
      "value/unknown-choice",
      "`\(key)` must be a point of Annex III from `1` to `8`, or `none`, "
        + "found \(Wording.quoted(text))",
      at: node.range, help: "write the point with its letter, such as `4a`")
    return nil
  }

  func evidence(_ key: String = "evidence") -> Evidence? {
    guard let reader = fields(key) else { return nil }
    var evidence = Evidence()
    evidence.measure = reader.text("measure")
    evidence.value = reader.value("value", .amount(unit: nil))
    evidence.sample = reader.value("sample", .number)
    evidence.errors = reader.value("errors", .number)
    evidence.calibration = reader.text("calibration")
    evidence.human = reader.value("human", .amount(unit: nil))
    evidence.together = reader.value("together", .amount(unit: nil))
    evidence.period = reader.periodText("period")
    evidence.source = reader.text("source")
    return evidence
  }

  /// A period in words, or as two dates.
  private func periodText(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    guard let mapping = node.mapping else { return context.text(node, key: key) }
    return context.period(mapping, at: node.range, key: key).map { "\($0.from) to \($0.to)" }
  }

  func log(_ key: String) -> Log? {
    guard let reader = fields(key) else { return nil }
    return Log(location: reader.text("where"), kept: reader.value("kept", .duration))
  }

  func appeal() -> Appeal? {
    guard let reader = fields("appeal") else { return nil }
    reader.require("to", example: "head-of-claims")
    let within = reader.value("within", .response)
    guard let party = reader.party("to", [.roles, .systems]) else { return nil }
    return Appeal(to: party, within: within)
  }

  /// Codes of a catalog of one's own: any key, any text.
  func freeCodes(_ key: String = "codes") -> OrderedMap<String, String> {
    var codes = OrderedMap<String, String>()
    for pair in pairs(key) ?? [] {
      codes[pair.key.value] = context.code(pair.value, key: pair.key.value)
    }
    return codes
  }

  /// A wave or a date.
  func start(_ key: String) -> Start? {
    guard let node = node(key) else { return nil }
    guard let text = node.text?.string.trimmed, text.first?.isNumber == true else {
      return context.id(node, [.waves], key: key).map { .wave(ID($0.id)) }
    }
    return context.value(node, .date, key: key).map { .date($0) }
  }

  func site(_ key: String) -> String? {
    guard let node = node(key), let site = context.text(node, key: key) else { return nil }
    guard let sites = context.sites, !sites.contains(site) else {
      context.uses?.append(NameUse(.site(site), at: node.range))
      return site
    }
    let near = Wording.near(site, in: sites.sorted())
    context.report(
      "reference/unknown-site", "no site is named \(Wording.quoted(site))", at: node.range,
      help: near.isEmpty
        ? "add it to `sites` of the plan" : "did you mean \(Wording.oneOf(near))?")
    return nil
  }

  func workingTime(_ key: String, inheriting plan: WorkingTime?) -> WorkingTime? {
    guard let reader = fields(key) else { return nil }
    let paid = reader.value("paid", .hoursAYear)
    let shrinkage = reader.value("shrinkage", .share)
    let utilisation = reader.value("utilisation", .share)
    if plan == nil { reader.require("paid", example: "1720 h per year") }
    reader.refuseNothingLeft(paid, shrinkage, utilisation)
    guard let hours = paid ?? plan?.paid else { return nil }
    return WorkingTime(
      paid: hours, shrinkage: shrinkage ?? plan?.shrinkage ?? Share(0),
      utilisation: utilisation ?? plan?.utilisation ?? .all)
  }

  /// FTE are hours divided by what these three leave, so none of them may leave nothing.
  private func refuseNothingLeft(_ paid: Hours?, _ shrinkage: Share?, _ utilisation: Share?) {
    func refuse(_ key: String, _ text: String, _ help: String) {
      context.report(
        "value/out-of-range", "`\(key)` \(text)", at: node(key)?.range ?? place, help: help)
    }
    if let paid, paid.value > 8784 || paid.value == 0 {
      refuse(
        "paid", "must be above 0 and at most 8,784 hours, which is a leap year",
        "write the paid hours of one FTE, such as `1720 h per year`")
    }
    if shrinkage == .all {
      refuse("shrinkage", "of 100 % leaves no hours", "write less, such as `25%`")
    }
    if utilisation?.value == 0 {
      refuse("utilisation", "of 0 % leaves no hours", "write more, such as `85%`")
    }
  }
}

extension LoadContext {
  func period(_ mapping: SyntaxMapping, at range: SourceRange, key: String) -> Period? {
    guard let from = mapping["from"]?.value, let to = mapping["to"]?.value,
      mapping.entries.count == 2
    else {
      report(
        "field/wrong-type", "`\(key)` must be a period with `from` and `to`", at: range,
        help: "write it as `{from: 2027-01-01, to: 2028-12-31}`")
      return nil
    }
    guard let first = value(from, .date, key: "from"), let last = value(to, .date, key: "to") else {
      return nil
    }
    guard first <= last else {
      report(
        "value/from-after-to", "`\(key)` begins on \(first), after its end on \(last)",
        at: from.range, label: "from", labels: [Diagnostic.Label("to", at: to.range)],
        help: "put the earlier date under `from`")
      return nil
    }
    return Period(from: first, to: last)
  }

  /// One code or several, as one text.
  func code(_ node: SyntaxNode, key: String) -> String? {
    let codes = (node.list ?? [node]).compactMap { text($0, key: key) }
    return codes.isEmpty ? nil : codes.joined(separator: ", ")
  }
}
