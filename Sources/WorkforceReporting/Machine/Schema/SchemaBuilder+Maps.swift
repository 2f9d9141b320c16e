import WorkforceModel

extension SchemaBuilder {
  /// A mapping whose keys are the planner's own.
  func map(
    _ form: FieldShape.KeyForm, to value: FieldShape, at path: String, mayBeEmpty: Bool,
    isOpen: Bool
  ) -> Keywords {
    let below = FieldCatalog.keys(under: path).isEmpty ? path + ".*" : path
    let value = keywords(value, at: below, mayBeEmpty: isOpen)
    var result: Keywords = [("type", Self.types("object", mayBeEmpty: mayBeEmpty))]
    switch form {
    case .text: break
    case .id: result.append(("propertyNames", .object(pattern(NamePattern.id, "an id"))))
    case .path:
      result.append(
        (
          "propertyNames",
          .object(
            pattern(NamePattern.path, "a path, such as activities.triage-claim.to_be.completed"))
        ))
    case .letter:
      if path == "plan.scheme" {
        result += [("minProperties", .int(1)), ("maxProperties", .int(Scheme.mostLetters))]
      } else {
        result.append(("properties", .object(letters.map { ($0, described($1, value)) })))
      }
      result.append(
        ("propertyNames", .object(pattern(NamePattern.letter, "a letter of the scheme, such as R")))
      )
    }
    result.append(("additionalProperties", .object(value)))
    return result
  }

  /// Letters of the schemes that come with the program, and what they are in each.
  private var letters: [(String, String)] {
    var result: [(letter: String, says: String)] = []
    for scheme in Scheme.known {
      for letter in scheme.letters {
        let name = letter.name ?? letter.relation.rawValue
        guard let place = result.firstIndex(where: { $0.letter == letter.letter }) else {
          result.append((letter.letter, "\(name) (\(letter.relation.rawValue))"))
          continue
        }
        if !result[place].says.hasPrefix(name), !result[place].says.contains("; \(name)") {
          result[place].says += "; \(name) (\(letter.relation.rawValue)) in \(scheme.name)"
        }
      }
    }
    return result.map { ($0.letter, $0.says + ".") }
  }

  /// Levels by layer, or `{domain: {layer: level}}`.
  func requirements(mayBeEmpty: Bool) -> Keywords {
    let level = keywords(.form(.readiness), at: "", mayBeEmpty: false)
    let layers = Layer.allCases.map { ($0.rawValue, JSON.object(level)) }
    let ofDomain: Keywords = [
      ("type", .string("object")), ("properties", .object(layers)),
      ("additionalProperties", .bool(false)),
    ]
    // A domain may bear the name of a layer.
    let either = layers.map { layer, _ in
      (
        layer,
        described(
          "The level that the \(layer) layer must have, 0 to 5.",
          anyOf([level, ofDomain], mayBeEmpty: false))
      )
    }
    return [
      ("type", Self.types("object", mayBeEmpty: mayBeEmpty)), ("properties", .object(either)),
      ("additionalProperties", .object(ofDomain)),
    ]
  }

  /// What changes, or the end of it.
  func change(_ path: String, mayBeEmpty: Bool) -> Keywords {
    let asIs = String(path.dropLast("to_be".count)) + "as_is"
    guard path != "decisions.to_be" else {
      let bands = keywords(.list(of: .keys), at: asIs, mayBeEmpty: false)
      var end = object([path])
      end.append(("required", .array([.string("retired")])))
      return anyOf([bands, end], mayBeEmpty: mayBeEmpty)
    }
    let ends = FieldCatalog.keys(under: path).map(JSON.string)
    return object([path, asIs], mayBeEmpty: mayBeEmpty) + [
      (
        "dependencies",
        .object([
          ("retired", .object([("propertyNames", .object([("enum", .array(ends))]))]))
        ])
      )
    ]
  }
}
