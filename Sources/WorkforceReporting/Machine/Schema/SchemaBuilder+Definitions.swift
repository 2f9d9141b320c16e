import WorkforceModel

/// Parts that stand in many places are written once and named.
extension SchemaBuilder {
  /// Behind the name of a part that may also be left empty.
  static let orNothing = "-or-nothing"

  /// Mappings that stand both in an `as_is` and in a `to_be`.
  private static let mappings = [
    "activities.as_is.oversight", "activities.as_is.evidence", "activities.as_is.exposure",
    "decisions.as_is",
  ]

  static func definitionName(of shape: FieldShape, at path: String) -> String? {
    switch shape {
    case .keys where mappings.contains(path): path
    case .id: "id"
    case .holder: "holder"
    case .list(.id): "ids"
    case .list(.holder): "holders"
    case .form(let form): form.rawValue
    case .estimate(let form): "estimate-of-\(form.rawValue)"
    default: nil
    }
  }

  /// The parts that a schema needs, and those that they need.
  func definitions(for body: JSON) -> [(String, JSON)] {
    var open = parts
    var used: [(String, JSON)] = []
    var texts = [body.text]
    while let text = texts.popLast() {
      let found = open.filter { text.contains("#/definitions/\($0.0)\"") }
      open.removeAll { part in found.contains { $0.0 == part.0 } }
      used += found
      texts += found.map { $0.1.text }
    }
    return parts.compactMap { part in used.first { $0.0 == part.0 } }
  }

  private var parts: [(String, JSON)] {
    let shapes: [FieldShape] =
      [.id, .holder, .list(of: .id), .list(of: .holder)] + ValueForm.allCases.map { .form($0) }
      + ValueForm.allCases.map { .estimate($0) }
    var result: [(String, JSON)] = []
    func add(_ name: String, _ keywords: (Bool) -> Keywords) {
      result.append((name, .object(keywords(false))))
      result.append((name + Self.orNothing, .object(keywords(true))))
    }
    for shape in shapes {
      guard let name = Self.definitionName(of: shape, at: "") else { continue }
      add(name) { part(shape, $0) }
    }
    for path in Self.mappings { add(path) { object([path], mayBeEmpty: $0) } }
    let waiver = object(["plan.allow"])
    return result + [
      ("waivers", .object(list(of: waiver, orNothing: nullable(waiver), mayBeEmpty: true))),
      ("policy", .object(policy)), ("setting", .object(setting([]))),
      ("conditions", .object(conditions)),
    ]
  }

  private func part(_ shape: FieldShape, _ mayBeEmpty: Bool) -> Keywords {
    switch shape {
    case .id: name(NamePattern.id, "an id, such as claims-handler", mayBeEmpty)
    case .holder: name(NamePattern.holder, "the id of a role, such as claims-handler", mayBeEmpty)
    case .form(let form): value(form, mayBeEmpty)
    case .estimate(let form): estimate(form, mayBeEmpty)
    case .list(let item): list(of: item, at: "", mayBeEmpty: mayBeEmpty)
    default: []
    }
  }

  private func name(_ form: String, _ says: String, _ mayBeEmpty: Bool) -> Keywords {
    [("type", Self.types("string", mayBeEmpty: mayBeEmpty))] + pattern(form, says)
  }

  private func value(_ form: ValueForm, _ mayBeEmpty: Bool) -> Keywords {
    let number = form.numbers == nil ? [] : [form.isWhole ? "integer" : "number"]
    return [("type", Self.types(number, "string", mayBeEmpty))] + range(form.numbers)
      + pattern(form.pattern, "\(form.noun), such as \(form.example)")
  }

  private func estimate(_ form: ValueForm, _ mayBeEmpty: Bool) -> Keywords {
    let value = JSON.object(keywords(.form(form), at: "", mayBeEmpty: false))
    func mapping(_ keys: [String]) -> Keywords {
      [
        ("type", .string("object")),
        (
          "properties",
          .object(keys.map { ($0, value) } + [("source", .object(text(mayBeEmpty: true)))])
        ),
        ("required", .array(keys.map(JSON.string))), ("additionalProperties", .bool(false)),
      ]
    }
    let three: Keywords = [
      ("type", .string("array")), ("items", value), ("minItems", .int(3)), ("maxItems", .int(3)),
    ]
    return anyOf(
      [self.value(form, false), three, mapping(["low", "likely", "high"]), mapping(["value"])],
      mayBeEmpty: mayBeEmpty)
  }
}
