import WorkforceSyntax

extension LoadContext {
  /// Reads the packs that lie beside the plan and those of the program that the plan chooses.
  ///
  /// - Returns: What the plan chooses, in its order.
  func packs(_ own: [SyntaxMapping.Entry], chosen ids: [String]) -> [GovernancePack] {
    var byID: [String: GovernancePack] = [:]
    var places: [String: SourceRange] = [:]
    for entry in own {
      guard let pack = pack(entry, isShipped: false) else { continue }
      if let first = places[pack.id] {
        report(
          "id/duplicate", "two packs have the id `\(pack.id)`", at: entry.key.range,
          labels: [Diagnostic.Label("first declared here", at: first)],
          help: "give one of them another id")
        continue
      }
      (byID[pack.id], places[pack.id]) = (pack, entry.key.range)
    }
    let packs = ids.compactMap { byID[$0] ?? GovernancePack.shipped($0) }
    duties = packs.flatMap { pack in pack.duties.map { "\(pack.id)/\($0.id)" } }
    return packs
  }

  /// Reads a governance pack; nil where it has no usable id.
  func pack(_ entry: SyntaxMapping.Entry, isShipped: Bool) -> GovernancePack? {
    guard
      let mapping = mapping(
        entry.value, key: "pack", example: "{id: our-ai-policy, title: Our AI policy, duties: …}")
    else { return nil }
    subject = Diagnostic.Subject(kind: "pack", id: mapping["id"]?.value.text?.string ?? "pack")
    defer { subject = nil }
    let reader = FieldReader(mapping, at: entry.key.range, paths: ["pack"], self)
    reader.requireText("id", example: "our-ai-policy")
    let id = reader.packID("id", isShipped: isShipped)
    var pack = GovernancePack(id: id ?? "pack", title: reader.title(orID: id ?? "pack"))
    pack.version = reader.line("version")
    pack.jurisdiction = reader.line("jurisdiction")
    pack.note = reader.text("note")
    pack.source = reader.text("source")
    reader.require("duties", example: "{…}")
    pack.duties = reader.pairs("duties")?.compactMap { duty($0, of: pack) } ?? []
    return id == nil ? nil : pack
  }

  private func duty(
    _ pair: SyntaxMapping.Entry, of pack: GovernancePack
  ) -> GovernancePack.Duty? {
    let id = pair.key.value
    guard
      let mapping = mapping(
        pair.value, key: id, example: "{title: …, cite: …, about: activity, plan_must_state: […]}")
    else { return nil }
    subject = Diagnostic.Subject(kind: "duty", id: "\(pack.id)/\(id)")
    let reader = FieldReader(mapping, at: pair.key.range, paths: ["pack.duties"], self)
    guard Wording.isKebabCase(id) else {
      report(
        "id/not-kebab-case",
        "the id \(Wording.quoted(id)) must be lower-case words joined by hyphens",
        at: pair.key.range,
        help:
          "write a word such as `\(Wording.isKebabCase(Wording.kebabCase(id)) ? Wording.kebabCase(id) : "oversight")`"
      )
      return nil
    }
    reader.requireText("cite", example: "section 3.2")
    reader.require("about", example: "activity")
    reader.require("plan_must_state", example: "[{fact: oversight.by, says: …, write: …}]")
    let about: GovernancePack.Subject? = reader.choice("about")
    let severity: Policy.Level? = reader.choice("severity")
    var duty = GovernancePack.Duty(
      id: id, title: reader.title(orID: id), cite: reader.line("cite") ?? "",
      about: about ?? .plan, severity: severity?.severity ?? .warning)
    duty.from = reader.value("in_force_from", .date)
    duty.until = reader.value("until", .date)
    if let from = duty.from, let until = duty.until, from > until, let node = reader.node("until") {
      report(
        "value/from-after-to", "the duty ends on \(until), before it begins on \(from)",
        at: node.range, help: "put the later date under `until`")
    }
    duty.uncertain = reader.text("uncertain")
    duty.rationale = reader.text("rationale")
    duty.appliesWhen = reader.node("applies_when").map { conditions($0, key: "applies_when") } ?? []
    duty.mustState = reader.list("plan_must_state")?.compactMap { $0.requirement() } ?? []
    return about == nil ? nil : duty
  }

  /// `{fact: test}`, all of which must hold.
  private func conditions(_ node: SyntaxNode, key: String) -> [GovernancePack.Condition] {
    let example = "{execution: [delegated, autonomous]}"
    guard let mapping = mapping(node, key: key, example: example) else { return [] }
    return mapping.entries.compactMap { entry in
      if entry.key.value == "any" {
        let groups = entry.value.list ?? [entry.value]
        return .any(groups.map { conditions($0, key: "any") })
      }
      guard let fact = fact(entry.key), let test = test(entry, of: fact) else { return nil }
      return .fact(fact, test)
    }
  }

  private func test(
    _ entry: SyntaxMapping.Entry, of fact: GovernanceFact
  ) -> GovernancePack.Test? {
    if let mapping = entry.value.mapping {
      return bounds(mapping, of: fact, at: entry.value.range)
    }
    switch entry.value.text?.string {
    case "stated": return .stated
    case "missing": return .missing
    default: return .oneOf(words(entry.value, of: [fact], key: fact.rawValue))
    }
  }

  private func bounds(
    _ mapping: SyntaxMapping, of fact: GovernanceFact, at place: SourceRange
  ) -> GovernancePack.Test? {
    for entry in mapping.entries {
      switch entry.key.value {
      case "at_least": return amount(entry.value, of: fact, key: "at_least").map { .atLeast($0) }
      case "at_most": return amount(entry.value, of: fact, key: "at_most").map { .atMost($0) }
      default: break
      }
    }
    report(
      "field/wrong-type", "`\(fact.rawValue)` must state words, or `at_least` or `at_most`",
      at: place, help: "write for example `\(fact.rawValue): {at_least: 20}`")
    return nil
  }

  fileprivate func amount(_ node: SyntaxNode, of fact: GovernanceFact, key: String) -> Double? {
    switch fact.valueKind {
    case .number: return value(node, .number, key: key)
    case .days: return value(node, .duration, key: key)?.days
    case .words, .date:
      report(
        "field/wrong-type", "`\(fact.rawValue)` is no number, so `\(key)` cannot be asked of it",
        at: node.range, help: "write `is: …` with the words it may be")
      return nil
    }
  }

  /// Words that a fact is compared with; among them may be ids of the plan.
  fileprivate func words(
    _ node: SyntaxNode, of facts: [GovernanceFact], key: String
  ) -> [String] {
    let sections = facts.flatMap(\.namedSections)
    return (node.list ?? [node]).compactMap { node in
      guard let word = text(node, key: key, isItem: true) else { return nil }
      if let found = names.find(word, in: sections) {
        noteUse(of: Located(word, at: node.range), in: found.section)
      }
      return word
    }
  }

  fileprivate func fact(_ name: Located<String>) -> GovernanceFact? {
    if let fact = GovernanceFact(rawValue: name.value.trimmed) { return fact }
    let near = Wording.near(name.value, in: GovernanceFact.allCases.map(\.rawValue))
    report(
      "reference/unknown-fact", "no fact is named \(Wording.quoted(name.value))", at: name.range,
      help: near.isEmpty
        ? "`workforce explain packs` lists the facts" : "did you mean \(Wording.oneOf(near))?")
    return nil
  }
}

extension FieldReader {
  fileprivate func packID(_ key: String, isShipped: Bool) -> String? {
    guard let node = node(key), let id = context.text(node, key: key) else { return nil }
    if !Wording.isKebabCase(id) {
      context.report(
        "id/not-kebab-case",
        "the id \(Wording.quoted(id)) must be lower-case words joined by hyphens", at: node.range,
        help: "write for example `our-ai-policy`")
      return nil
    }
    let isTaken = !isShipped && GovernancePack.shippedIDs.contains(id)
    if isTaken || GovernancePack.reservedIDs.contains(id) {
      context.report(
        "id/reserved",
        isTaken
          ? "the pack `\(id)` comes with the program" : "`\(id)` is a family of checks and no pack",
        at: node.range, help: "choose another id, such as `our-\(id)`")
      return nil
    }
    return id
  }

  fileprivate func requirement() -> GovernancePack.Requirement? {
    require("fact", example: "oversight.by")
    requireText("says", example: "a role that oversees")
    requireText("write", example: "`oversight: {by: …}`")
    let facts = (items("fact") ?? []).compactMap { node in
      context.text(node, key: "fact", isItem: true)
        .flatMap { context.fact(Located($0, at: node.range)) }
    }
    guard let first = facts.first, let says = text("says"), let write = text("write") else {
      return nil
    }
    var test = GovernancePack.Test.stated
    if let node = node("is") { test = .oneOf(context.words(node, of: facts, key: "is")) }
    if let node = node("holds") { test = .all(context.words(node, of: facts, key: "holds")) }
    if let node = node("at_least"), let least = context.amount(node, of: first, key: "at_least") {
      test = .atLeast(least)
    }
    if let node = node("at_most"), let most = context.amount(node, of: first, key: "at_most") {
      test = .atMost(most)
    }
    if let by = text("by") { test = byGoLive(by, of: first) ?? test }
    if let span = value("within", .duration) { test = .within(span) }
    return GovernancePack.Requirement(
      facts: facts, test: test, says: says, write: write,
      foundBy: texts("found_by") ?? [])
  }

  private func byGoLive(_ word: String, of fact: GovernanceFact) -> GovernancePack.Test? {
    if word == "go-live", fact.valueKind == .date { return .byGoLive }
    context.report(
      "value/unknown-choice",
      fact.valueKind == .date
        ? "`by` must be `go-live`, found \(Wording.quoted(word))"
        : "`\(fact.rawValue)` is no date, so `by` cannot be asked of it",
      at: keyPlace("by"), help: "write `by: go-live` with a fact that is a date")
    return nil
  }
}

extension GovernanceFact {
  /// The sections whose ids the fact has for words.
  fileprivate var namedSections: [Section] {
    switch self {
    case .systems, .oversees: [.systems]
    case .systemOwner, .systemStop, .by, .stop, .training, .overseerTraining: [.roles]
    case .escalate, .override: [.roles, .systems]
    case .appeal: [.roles, .bodies]
    case .systemNeeds: [.skills]
    case .enabler: [.enablers]
    default: []
    }
  }
}

extension Policy.Level {
  fileprivate var severity: Severity? {
    switch self {
    case .off: nil
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}
