import WorkforceModel
import WorkforcePlanning

/// Turns the catalogue of keys into the keywords of a JSON Schema.
struct SchemaBuilder {
  typealias Keywords = [(String, JSON)]

  func described(_ text: String, _ keywords: Keywords) -> JSON {
    .object([("description", .string(text))] + keywords)
  }

  static func types(_ types: String..., mayBeEmpty: Bool) -> JSON {
    let all = (types + (mayBeEmpty ? ["null"] : [])).map(JSON.string)
    return all.count == 1 ? all[0] : .array(all)
  }

  /// A key is written, and something stands behind it.
  static func states(_ key: String) -> Keywords {
    [
      ("required", .array([.string(key)])),
      (
        "properties",
        .object([(key, .object([("not", .object([("type", .string("null"))]))]))])
      ),
    ]
  }

  func pattern(_ pattern: String, _ says: String) -> Keywords {
    [
      ("pattern", .string("^\\s*\(pattern)\\s*$")),
      // No keyword of the standard; editors show it in place of the pattern.
      ("patternErrorMessage", .string("This must be \(says).")),
    ]
  }

  /// The same, and nothing at all.
  func nullable(_ keywords: Keywords) -> Keywords {
    keywords.map { key, value in
      guard key == "type" else { return (key, value) }
      if case .array(let types) = value { return (key, .array(types + [.string("null")])) }
      return (key, .array([value, .string("null")]))
    }
  }

  func anyOf(_ choices: [Keywords], mayBeEmpty: Bool) -> Keywords {
    let nothing: [Keywords] = mayBeEmpty ? [[("type", .string("null"))]] : []
    return [("anyOf", .array((choices + nothing).map { .object($0) }))]
  }

  // MARK: Objects

  /// A mapping with the keys that the catalogue lists under some paths; the first is its own, the
  /// others lend their keys.
  func object(_ paths: [String], mayBeEmpty: Bool = false) -> Keywords {
    var properties: [(String, JSON)] = []
    var required: [JSON] = []
    for (place, path) in paths.enumerated() {
      for key in FieldCatalog.keys(under: path) {
        guard let field = FieldCatalog.field(at: "\(path).\(key)"),
          !properties.contains(where: { $0.0 == key })
        else { continue }
        // What a change does not state it inherits.
        let isRequired = place == 0 && field.need == .required
        if isRequired { required.append(.string(key)) }
        properties.append((key, property(field, isRequired: isRequired, inChange: paths.count > 1)))
      }
    }
    var result: Keywords = [
      ("type", Self.types("object", mayBeEmpty: mayBeEmpty)),
      ("properties", .object(properties)),
    ]
    if !required.isEmpty { result.append(("required", .array(required))) }
    result.append(("additionalProperties", .bool(false)))
    if paths == ["roles.to_be.release"] {
      result.append(
        ("oneOf", .array(["hours", "share"].map { .object(Self.states($0)) })))
    }
    return result
  }

  private func property(_ field: FieldDescription, isRequired: Bool, inChange: Bool) -> JSON {
    let text =
      "\(field.meaning.capitalizedFirst). Value: \(field.value). "
      + "Example: `\(field.key): \(field.example)`"
    return described(
      text,
      keywords(
        field.kind.shape, at: field.path, mayBeEmpty: !isRequired, inChange: inChange))
  }
}
