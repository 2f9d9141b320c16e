import WorkforceSyntax

extension LoadContext {
  func domain(_ reader: FieldReader, id: String, source: EntrySource) -> Domain {
    var domain = Domain(id: ID(id), title: reader.title(orID: id), source: source)
    domain.owner = reader.role("owner")
    domain.outcomes = reader.references("outcomes", .outcomes) ?? []
    domain.policy = reader.policy()
    domain.waivers = reader.waivers()
    if let readiness = reader.fields("readiness") {
      domain.readiness = Layer.allCases.compactMap { readiness.readiness(of: $0) }
    }
    if let defaults = reader.fields("oversight") {
      var oversight = Oversight()
      defaults.apply(to: &oversight)
      oversightDefaults[domain.id] = oversight
    }
    return domain
  }

  func skill(_ reader: FieldReader, id: String, source: EntrySource) -> Skill {
    var skill = Skill(id: ID(id), title: reader.title(orID: id), source: source)
    skill.codes = reader.freeCodes()
    skill.waivers = reader.waivers()
    if let training = reader.fields("training") {
      skill.training = Skill.Training(
        title: training.line("title"), hours: training.value("hours", .hours),
        cost: training.value("cost", .money), provider: training.line("provider"),
        mandatory: training.boolean("mandatory"), to: training.value("to", .skillLevel),
        roles: training.roles("roles") ?? [], by: training.value("by", .date))
    }
    return skill
  }

  func enabler(_ reader: FieldReader, id: String, source: EntrySource) -> Enabler {
    var enabler = Enabler(id: ID(id), title: reader.title(orID: id), source: source)
    enabler.layer = reader.choice("layer")
    enabler.owner = reader.role("owner")
    enabler.due = reader.value("due", .date)
    enabler.status = reader.choice("status")
    enabler.lifts =
      reader.pairs("lifts")?.compactMap { pair in
        let domain = self.id(pair.key, [.domains], key: "lifts")?.id
        let level = value(pair.value, .readiness, key: pair.key.value)
        guard let domain, let level else { return nil }
        return Enabler.Lift(domain: ID(domain), level: level)
      } ?? []
    enabler.trains =
      reader.pairs("trains")?.compactMap { pair in
        let skill = self.id(pair.key, [.skills], key: "trains")?.id
        let nodes = (pair.value.list ?? [pair.value]).filter { $0.content != .empty }
        let roles = distinct(nodes, key: pair.key.value) {
          self.id($0, [.roles], key: pair.key.value)?.id
        }
        return skill.map { Enabler.Trains(skill: ID($0), roles: roles.map { ID($0) }) }
      } ?? []
    enabler.dependsOn = reader.references("depends_on", .enablers) ?? []
    enabler.evidence = reader.text("evidence")
    enabler.meets = reader.duties("meets")
    enabler.waivers = reader.waivers()
    return enabler
  }
}

extension FieldReader {
  /// Duties of the packs the plan chooses.
  fileprivate func duties(_ key: String) -> [String] {
    context.distinct(items(key) ?? [], key: key) { node in
      guard let name = context.text(node, key: key, isItem: true) else { return nil }
      if context.duties.contains(name) { return name }
      let near = Wording.near(name, in: context.duties)
      context.report(
        "reference/unknown-duty",
        "no duty of the plan's governance packs is named \(Wording.quoted(name))", at: node.range,
        help: near.isEmpty
          ? "name a duty of a pack under `packs`; `workforce explain packs` lists them"
          : "did you mean \(Wording.oneOf(near))?")
      return nil
    }
  }

  /// A level alone, or a level with what shows it.
  fileprivate func readiness(of layer: Layer) -> Domain.Readiness? {
    guard let node = node(layer.rawValue) else { return nil }
    guard node.mapping != nil else {
      return context.value(node, .readiness, key: layer.rawValue)
        .map { Domain.Readiness(layer: layer, level: $0) }
    }
    guard let reader = fields(layer.rawValue) else { return nil }
    reader.require("level", example: "3")
    let evidence = reader.text("evidence")
    return reader.value("level", .readiness)
      .map { Domain.Readiness(layer: layer, level: $0, evidence: evidence) }
  }
}
