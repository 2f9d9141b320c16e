import WorkforceChecks
import WorkforceModel
import WorkforcePlanning

extension SchemaBuilder {
  func words(of vocabulary: FieldShape.Vocabulary) -> [String] {
    switch vocabulary {
    case .packs: GovernancePack.shippedIDs
    case .duties: Self.duties.map(\.id)
    case .rules: Rule.all.filter { !$0.isReading }.map(\.id) + Self.duties.map(\.id)
    case .rights: Authority.Right.allCases.map(\.rawValue)
    }
  }

  private static let duties: [(id: String, title: String)] = GovernancePack.shippedIDs.flatMap {
    id in
    (GovernancePack.shipped(id)?.duties ?? []).map { ("\(id)/\($0.id)", $0.title) }
  }

  // MARK: Settings of checks

  var policy: Keywords {
    let rules = Rule.all.filter { !$0.isReading }.map { rule in
      (
        rule.id,
        described(
          rule.summary,
          rule.thresholds.isEmpty
            ? [("$ref", .string("#/definitions/setting"))] : setting(rule.thresholds))
      )
    }
    let duties = Self.duties.map { duty in
      (duty.id, described(duty.title + ".", [("$ref", .string("#/definitions/setting"))]))
    }
    return [
      ("type", .string("object")), ("properties", .object(rules + duties)),
      ("additionalProperties", .object([("$ref", .string("#/definitions/setting"))])),
    ]
  }

  /// A severity, or thresholds with or without one.
  func setting(_ thresholds: [Rule.Threshold]) -> Keywords {
    let levels = Policy.Level.allCases.map { JSON.string($0.rawValue) }
    let figure = keywords(.form(.figure), at: "", mayBeEmpty: false)
    let known = thresholds.map { threshold in
      (
        threshold.name,
        described(
          "\(threshold.meaning.capitalizedFirst); \(threshold.text) unless stated.", figure)
      )
    }
    return [
      (
        "anyOf",
        .array([
          .object([("enum", .array(levels + [.null]))]),
          .object([
            ("type", .string("object")),
            ("properties", .object([("severity", .object([("enum", .array(levels))]))] + known)),
            ("additionalProperties", .object(figure)),
          ]),
        ])
      )
    ]
  }

  // MARK: Conditions of a duty

  var conditions: Keywords {
    let groups: Keywords = [("$ref", .string("#/definitions/conditions"))]
    let facts = GovernanceFact.allCases.map { fact in
      (fact.rawValue, described(fact.meaning.capitalizedFirst + ".", test(of: fact)))
    }
    return [
      ("type", .string("object")),
      (
        "properties",
        .object(
          facts + [
            (
              "any",
              described(
                "Groups of conditions, one of which must hold.",
                list(of: groups, orNothing: groups, mayBeEmpty: false))
            )
          ])
      ),
      ("additionalProperties", .bool(false)),
    ]
  }

  private func test(of fact: GovernanceFact) -> Keywords {
    let words: Keywords = [("type", Self.types("string", "number", "boolean", mayBeEmpty: true))]
    var choices: [Keywords] = [words, [("type", .string("array")), ("items", .object(words))]]
    let form: ValueForm? =
      switch fact.valueKind {
      case .number: .number
      case .days: .duration
      case .words, .date: nil
      }
    if let form {
      let value = JSON.object(keywords(.form(form), at: "", mayBeEmpty: false))
      let keys = ["at_least", "at_most"]
      choices.append([
        ("type", .string("object")), ("properties", .object(keys.map { ($0, value) })),
        ("anyOf", .array(keys.map { .object([("required", .array([.string($0)]))]) })),
      ])
    }
    return [("anyOf", .array(choices.map { .object($0) }))]
  }
}
