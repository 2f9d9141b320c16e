import WorkforceSyntax

/// Risks, scenarios and approvals: what is said about the plan rather than in it.
extension LoadContext {
  func risk(_ reader: FieldReader, id: String, source: EntrySource) -> Risk {
    var risk = Risk(id: ID(id), title: reader.title(orID: id), source: source)
    risk.kind = reader.choice("kind")
    risk.probability = reader.choice("probability")
    risk.impact = reader.choice("impact")
    risk.owner = reader.role("owner")
    risk.response = reader.text("response")
    risk.due = reader.value("due", .date)
    risk.status = reader.choice("status")
    risk.affects = distinct(reader.items("affects") ?? [], key: "affects") { node in
      node.text?.string == "plan" ? "plan" : self.id(node, Section.allCases, key: "affects")?.id
    }
    risk.waivers = reader.waivers()
    return risk
  }

  func approval(_ reader: FieldReader, id: String, source: EntrySource) -> Approval {
    var approval = Approval(
      id: ID(id), title: reader.title(orID: id, isRequired: false), source: source)
    approval.by = reader.role("by")
    approval.on = reader.value("on", .date)
    if let node = reader.node("covers") {
      approval.covers =
        node.text?.string == "plan"
        ? "plan" : self.id(node, [.roles, .domains], key: "covers", words: ["plan"])?.id
    }
    approval.fingerprint = reader.line("fingerprint")
    approval.comment = reader.text("comment")
    approval.waivers = reader.waivers()
    return approval
  }

  func scenario(_ reader: FieldReader, id: String, source: EntrySource) -> Scenario {
    var scenario = Scenario(id: ID(id), title: reader.title(orID: id), source: source)
    for pair in reader.pairs("set") ?? [] where isPath(pair.key) {
      checkValue(pair)
      scenario.settings.append(Scenario.Setting(path: pair.key.value, value: pair.value))
    }
    scenario.waivers = reader.waivers()
    return scenario
  }

  /// Reads a value as the key that it sets would, where that is a single number, share, time or day.
  private func checkValue(_ setting: SyntaxMapping.Entry) {
    var parts = setting.key.value.split(separator: ".").map(String.init)
    guard parts.count > 1, setting.value.content != .empty else { return }
    if parts[0] != "plan" { parts.remove(at: 1) }
    // What `to_be` may state is listed under `as_is`.
    let asIs = parts.map { $0 == "to_be" ? "as_is" : $0 }
    guard let key = parts.last,
      let field = FieldCatalog.field(at: parts.joined(separator: "."))
        ?? FieldCatalog.field(at: asIs.joined(separator: "."))
    else { return }
    let node = setting.value
    switch field.value {
    case "share": _ = value(node, .share, key: key)
    case "share, an estimate": _ = estimate(node, .share, key: key)
    case "time": _ = value(node, .time, key: key)
    case "time, an estimate": _ = estimate(node, .time, key: key)
    case "rate, an estimate": _ = estimate(node, .rate, key: key)
    case "factor, an estimate": _ = estimate(node, .factor, key: key)
    case "amount": _ = value(node, .money, key: key)
    case "amount, an estimate": _ = estimate(node, .money, key: key)
    case "amount a year": _ = value(node, .moneyAYear, key: key)
    case "amount a year, an estimate": _ = estimate(node, .moneyAYear, key: key)
    case "time per period": _ = value(node, .timeRate, key: key)
    case "time per period, an estimate": _ = estimate(node, .timeRate, key: key)
    case "hours a year": _ = value(node, .hoursAYear, key: key)
    case "date": _ = value(node, .date, key: key)
    case "duration": _ = value(node, .duration, key: key)
    case "execution", "human, assisted, shared, delegated or autonomous":
      _ = choice(node, Execution.self, key: key)
    default: break
    }
  }

  /// Whether a path leads to a key of the plan or of an entry in it.
  private func isPath(_ path: Located<String>) -> Bool {
    let parts = path.value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var rest = parts.dropFirst()
    guard let first = parts.first, first == "plan" || Section(rawValue: first) != nil else {
      let sections = ["plan"] + Section.allCases.map(\.rawValue)
      return refuse(
        path, "no section is named \(Wording.quoted(parts.first ?? ""))",
        near: parts.first ?? "", sections)
    }
    if let section = Section(rawValue: first) {
      guard let id = rest.popFirst(), names.declaration(of: id, in: section) != nil else {
        guard parts.count > 1 else { return refuse(path, "the path names no entry", near: "", []) }
        let id = parts[1]
        return refuse(
          path, "no \(section.noun) is named \(Wording.quoted(id))", near: id,
          names.ids(of: section))
      }
    }
    if rest.isEmpty { return refuse(path, "the path names no key", near: "", []) }
    return isKnown(rest, below: [first], of: path)
  }

  private func isKnown(_ keys: ArraySlice<String>, below first: [String], of path: Located<String>)
    -> Bool
  {
    var paths = first
    for key in keys {
      let known = paths.flatMap { FieldCatalog.keys(under: $0) }
      // Below here the keys are the planner's own: skills, letters, shares by role.
      if known.isEmpty { return true }
      guard known.contains(key) else {
        return refuse(
          path, "there is no key \(Wording.quoted(key)) in \(Wording.quoted(path.value))",
          near: key, known)
      }
      paths = paths.filter { FieldCatalog.has(key, under: $0) }.map { "\($0).\(key)" }
      // What `to_be` may state is listed under `as_is`.
      if let state = paths.first, state.hasSuffix(".to_be"), paths.count == 1,
        FieldCatalog.field(at: state.dropLast(6) + ".as_is") != nil
      {
        paths.append(state.dropLast(6) + ".as_is")
      }
    }
    return true
  }

  private func refuse(
    _ path: Located<String>, _ message: String, near word: String, _ candidates: [String]
  ) -> Bool {
    let near = word.isEmpty ? [] : Wording.near(word, in: candidates)
    report(
      "reference/unknown-path", message, at: path.range,
      help: near.isEmpty
        ? "write a path such as `activities.triage-claim.to_be.completed`"
        : "did you mean \(Wording.oneOf(near))?")
    return false
  }
}
