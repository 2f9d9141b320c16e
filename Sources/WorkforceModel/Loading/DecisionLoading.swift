import WorkforceSyntax

extension LoadContext {
  func decision(_ reader: FieldReader, _ entry: CollectedEntry, source: EntrySource) -> Decision {
    let id = entry.id.value
    var decision = Decision(
      id: ID(id), title: reader.title(orID: id), changes: false, source: source)
    decision.domain = reader.domain(orFile: entry.fileDomain)
    decision.activity = reader.reference("activity", .activities)
    decision.feeds = reader.references("feeds", .activities) ?? []
    decision.kind = reader.choice("kind")
    decision.measure = reader.line("measure")
    decision.unit = reader.line("unit")
    decision.impact = reader.impact()
    decision.volume = reader.estimate("volume", .rate)
    decision.moves = reader.references("moves", .measures) ?? []
    decision.escalate = reader.parties("escalate", [.roles, .systems]) ?? []
    decision.appeal = reader.appeal()
    decision.review = reader.value("review", .date)
    decision.log = reader.log("log")
    decision.wave = reader.reference("wave", .waves)
    decision.waivers = reader.waivers()
    readStates(reader, into: &decision)
    reader.checkLimits()
    return decision
  }

  private func readStates(_ reader: FieldReader, into decision: inout Decision) {
    let toBe = reader.node("to_be")
    let ends = toBe?.mapping?["retired"] != nil
    if !reader.writes("as_is"), toBe == nil || ends {
      reader.require("as_is", example: "[{decide: claims-team-lead}]")
    }
    let unit = decision.unit
    if let node = reader.node("as_is") {
      decision.asIs = reading(.asIs) { bands(node, key: "as_is", unit: unit) }
    }
    guard let toBe else {
      decision.toBe = decision.asIs
      return
    }
    decision.changes = true
    reading(.toBe) {
      guard ends, let mapping = toBe.mapping else {
        decision.toBe = bands(toBe, key: "to_be", unit: unit)
        return
      }
      let end = FieldReader(
        mapping, at: reader.keyPlace("to_be"), paths: ["decisions.to_be"], self
      ) { toBeConflict($0, with: "decisions.as_is", mapping) }
      decision.retirement = end.retirement(.decisions)
      decision.wave = end.wave(orOf: reader, decision.wave)
    }
  }

  /// The bands of a decision, lowest first; a single mapping is one band.
  private func bands(_ node: SyntaxNode, key: String, unit: String?) -> [Band]? {
    let items = (node.list ?? [node]).filter { $0.content != .empty }
    if items.isEmpty {
      report(
        "field/missing", "`\(key)` lists no band", at: node.range,
        help: "write `[{decide: claims-team-lead}]`")
      return nil
    }
    return items.compactMap { item in
      guard let mapping = mapping(item, key: key, example: "[{decide: claims-team-lead}]") else {
        return nil
      }
      return FieldReader(mapping, at: item.range, paths: ["decisions.as_is"], self)
        .band(unit: unit)
    }
  }
}

extension FieldReader {
  /// An amount in `up_to` says nothing while nobody knows what it is an amount of.
  fileprivate func checkLimits() {
    guard !writes("measure") else { return }
    let bands = ["as_is", "to_be"].compactMap { node($0) }.flatMap { $0.list ?? [$0] }
    guard let limit = bands.lazy.compactMap({ $0.mapping?["up_to"] }).first else { return }
    context.report(
      "field/missing", "\(what) has limits and needs `measure`", at: limit.key.range,
      help: "write `measure: payout` at the decision, what its bands are cut by; bands that no "
        + "amount cuts state `when` in place of `up_to`")
  }

  fileprivate func band(unit: String?) -> Band {
    let parties: PartyKinds = [.roles, .systems]
    let owners = parties.union(.placeholders)
    let withBodies = parties.union(.bodies)
    if !writes("decide") {
      context.report(
        "field/missing", "a band of the decision needs `decide`",
        at: mapping.entries.first?
          .key.range ?? place, help: "write `decide: claims-team-lead`")
    }
    var band = Band(place: Place(mappingRange))
    band.upTo = value("up_to", .amount(unit: unit))
    band.when = text("when")
    band.decide = self.parties("decide", owners) ?? []
    band.accountable = self.parties("accountable", owners) ?? []
    band.recommend = self.parties("recommend", parties) ?? []
    band.agree = self.parties("agree", withBodies) ?? []
    band.advise = self.parties("advise", withBodies) ?? []
    band.perform = self.parties("perform", owners) ?? []
    band.notify = self.parties("notify", withBodies) ?? []
    band.verify = self.parties("verify", parties) ?? []
    band.confidence = value("confidence", .share)
    band.override = role("override")
    band.stop = role("stop")
    band.share = estimate("share", .share)
    band.time = estimate("time", .time)
    band.escalated = escalated()
    return band
  }

  private func escalated() -> Band.Escalated? {
    guard let reader = fields("escalated") else { return nil }
    reader.require("rate", example: "5%")
    reader.require("time", example: "15 min")
    let within = reader.value("within", .response)
    guard let rate = reader.estimate("rate", .share), let time = reader.estimate("time", .time)
    else { return nil }
    return Band.Escalated(rate: rate, time: time, within: within)
  }
}
