import WorkforceSyntax

extension LoadContext {
  /// Nil where the day of going live is missing or at fault: nothing stands in for it.
  func wave(_ reader: FieldReader, id: String, source: EntrySource) -> Wave? {
    reader.require("go_live", example: "2027-03-01")
    let goLive = reader.value("go_live", .date)
    var wave = Wave(
      id: ID(id), title: reader.title(orID: id), goLive: goLive ?? CalendarDate(daysSince1970: 0),
      source: source)
    wave.start = reader.value("start", .date)
    wave.end = reader.value("end", .date)
    reader.checkOrder(wave.start, "start", goLive, "go_live")
    reader.checkOrder(goLive, "go_live", wave.end, "end")
    wave.requires = reader.requirements()
    wave.gate = reader.list("gate")?.map { $0.gate() } ?? []
    wave.decidedBy = reader.role("decided_by")
    if let run = reader.fields("parallel_run") {
      run.require("share", example: "50%")
      let until = run.value("until", .date)
      wave.parallelRun = run.value("share", .share).map {
        Wave.ParallelRun(share: $0, until: until)
      }
    }
    if let learning = reader.fields("learning") {
      learning.require("dip", example: "15%")
      learning.require("weeks", example: "6")
      if let dip = learning.value("dip", .share), let weeks = learning.value("weeks", .weeks) {
        wave.learning = Wave.Learning(dip: dip, weeks: weeks)
      }
    }
    wave.waivers = reader.waivers()
    return goLive == nil ? nil : wave
  }

  func body(_ reader: FieldReader, id: String, source: EntrySource) -> Body {
    var body = Body(id: ID(id), title: reader.title(orID: id), source: source)
    body.site = reader.site("site")
    body.right = reader.choice("right")
    body.rights = reader.list("rights")?.compactMap { $0.matter() } ?? []
    body.leadTime = reader.value("lead_time", .duration)
    body.started = reader.value("started", .date)
    body.documents = reader.texts("documents") ?? []
    let covered = reader.items("covers") ?? []
    let names = distinct(covered, key: "covers") { node in
      self.id(node, [.roles, .domains], key: "covers").map { Named(id: $0.id, section: $0.section) }
    }
    body.coversRoles = names.filter { $0.section == .roles }.map { ID($0.id) }
    body.coversDomains = names.filter { $0.section == .domains }.map { ID($0.id) }
    body.waivers = reader.waivers()
    return body
  }
}

private struct Named: Hashable {
  var id: String
  var section: Section
}

extension FieldReader {
  fileprivate func checkOrder(
    _ first: CalendarDate?, _ firstKey: String, _ second: CalendarDate?, _ secondKey: String
  ) {
    guard let first, let second, first > second, let node = node(firstKey),
      let other = self.node(secondKey)
    else { return }
    context.report(
      "value/from-after-to",
      "`\(firstKey)` on \(first) is after `\(secondKey)` on \(second)", at: node.range,
      labels: [Diagnostic.Label("`\(secondKey)`", at: other.range)],
      help: "a wave starts, goes live and ends in this order")
  }

  /// `{layer: level}`, or `{domain: {layer: level}}` for one domain.
  fileprivate func requirements() -> [Wave.Requirement] {
    var result: [Wave.Requirement] = []
    for pair in pairs("requires") ?? [] {
      guard let layers = pair.value.mapping else {
        if let requirement = requirement(pair, domain: nil) { result.append(requirement) }
        continue
      }
      let domain = context.id(pair.key, [.domains], key: "requires")
      for entry in layers.entries {
        guard let requirement = requirement(entry, domain: domain.map { ID($0.id) }), domain != nil
        else { continue }
        result.append(requirement)
      }
    }
    return result
  }

  private func requirement(
    _ pair: SyntaxMapping.Entry, domain: ID<Domain>?
  ) -> Wave.Requirement? {
    let word = SyntaxNode(.text(SyntaxText(pair.key.value, isQuoted: true)), at: pair.key.range)
    let layer = context.choice(word, Layer.self, key: "requires")
    let level = context.value(pair.value, .readiness, key: pair.key.value)
    guard let layer, let level else { return nil }
    return Wave.Requirement(domain: domain, layer: layer, level: level)
  }

  fileprivate func gate() -> Wave.Gate {
    requireText("criterion", example: "error rate in the pilot")
    return Wave.Gate(
      criterion: text("criterion") ?? "", owner: role("owner"), minimum: text("minimum"),
      status: choice("status"), evidence: text("evidence"))
  }

  fileprivate func matter() -> Body.Matter? {
    require("on", example: "triage-claim")
    require("right", example: "consult")
    let on = node("on").flatMap {
      context.id($0, [.decisions, .activities, .waves], key: "on")?.id
    }
    let right: Body.Right? = choice("right")
    let basis = text("basis")
    let within = value("within", .duration)
    guard let on, let right else { return nil }
    return Body.Matter(on: on, right: right, basis: basis, within: within)
  }
}
