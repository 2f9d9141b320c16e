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

  /// What a scenario sets is read by the keys it is set for, once it is put into the text.
  func scenario(_ reader: FieldReader, id: String, source: EntrySource) -> Scenario {
    var scenario = Scenario(id: ID(id), title: reader.title(orID: id), source: source)
    for pair in reader.pairs("set") ?? [] where isPath(pair.key) {
      guard pair.value.content != .empty else {
        report(
          "field/missing", "\(Wording.quoted(pair.key.value)) is set to nothing",
          at: pair.key.range, help: "write a value behind it, or `none` to take the key away")
        continue
      }
      scenario.settings.append(
        Scenario.Setting(
          path: pair.key.value, value: pair.value, place: Place(pair.key.range)))
    }
    scenario.waivers = reader.waivers()
    return scenario
  }
}
