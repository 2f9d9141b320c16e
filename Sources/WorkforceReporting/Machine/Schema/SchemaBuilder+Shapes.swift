import WorkforceModel

extension SchemaBuilder {
  /// - Parameters:
  ///   - mayBeEmpty: A key with nothing behind it counts as one that is not written.
  ///   - inChange: In a `to_be`, where a letter with nothing behind it could mean two things.
  func keywords(
    _ shape: FieldShape, at path: String, mayBeEmpty: Bool, inChange: Bool = false
  ) -> Keywords {
    if let name = Self.definitionName(of: shape, at: path) {
      return [("$ref", .string("#/definitions/\(name)\(mayBeEmpty ? Self.orNothing : "")"))]
    }
    return switch shape {
    case .anything:
      [("type", Self.types("string", "number", "boolean", "array", "object", mayBeEmpty: false))]
    case .text: text(mayBeEmpty: mayBeEmpty)
    case .label: text(mayBeEmpty: mayBeEmpty) + [("pattern", .string("\\S"))]
    case .openText(let vocabulary): openText(words(of: vocabulary), mayBeEmpty: mayBeEmpty)
    case .boolean:
      // A truth value between quotes is read as well.
      [("type", Self.types("boolean", "string", mayBeEmpty: mayBeEmpty))]
        + pattern("(?:true|false)", "true or false")
    case .word(let words):
      [("enum", .array(words.map(JSON.string) + (mayBeEmpty ? [.null] : [])))]
    case .pattern(let form, let numbers, let says):
      [("type", Self.types(numbers == nil ? [] : ["integer"], "string", mayBeEmpty))]
        + range(numbers) + pattern(form, says)
    case .band(let form): band(of: keywords(.form(form), at: path, mayBeEmpty: false), mayBeEmpty)
    case .either(let shapes):
      anyOf(shapes.map { keywords($0, at: path, mayBeEmpty: false) }, mayBeEmpty: mayBeEmpty)
    case .list(let item): list(of: item, at: path, mayBeEmpty: mayBeEmpty)
    case .keys: object([path], mayBeEmpty: mayBeEmpty)
    case .map(let form, let value, let isOpen):
      map(form, to: value, at: path, mayBeEmpty: mayBeEmpty, isOpen: isOpen && !inChange)
    case .change: change(path, mayBeEmpty: mayBeEmpty)
    case .requirements: requirements(mayBeEmpty: mayBeEmpty)
    case .conditions, .policy:
      anyOf(
        [[("$ref", .string("#/definitions/\(shape == .policy ? "policy" : "conditions")"))]],
        mayBeEmpty: mayBeEmpty)
    case .id, .holder, .form, .estimate: []
    }
  }

  static func types(_ first: [String], _ last: String, _ mayBeEmpty: Bool) -> JSON {
    let all = first + [last] + (mayBeEmpty ? ["null"] : [])
    return all.count == 1 ? .string(last) : .array(all.map(JSON.string))
  }

  // MARK: Single values

  func text(mayBeEmpty: Bool) -> Keywords {
    [("type", Self.types("string", "number", "boolean", mayBeEmpty: mayBeEmpty))]
  }

  func range(_ numbers: ClosedRange<Double>?) -> Keywords {
    numbers.map {
      [("minimum", .number($0.lowerBound)), ("maximum", .number($0.upperBound))]
    } ?? []
  }

  private func openText(_ words: [String], mayBeEmpty: Bool) -> Keywords {
    let known: Keywords = [("enum", .array(words.map(JSON.string)))]
    return anyOf([known, text(mayBeEmpty: false)], mayBeEmpty: mayBeEmpty)
  }

  // MARK: Values of several parts

  private func band(of value: Keywords, _ mayBeEmpty: Bool) -> Keywords {
    [
      ("type", Self.types("object", mayBeEmpty: mayBeEmpty)),
      ("properties", .object([("from", .object(value)), ("to", .object(value))])),
      ("required", .array([.string("from"), .string("to")])),
      ("additionalProperties", .bool(false)),
    ]
  }

  func list(of item: FieldShape, at path: String, mayBeEmpty: Bool) -> Keywords {
    if path.hasSuffix(".allow") { return [("$ref", .string("#/definitions/waivers"))] }
    return list(
      of: keywords(item, at: path, mayBeEmpty: false),
      orNothing: keywords(item, at: path, mayBeEmpty: true), mayBeEmpty: mayBeEmpty)
  }

  /// One item, or a list of them in which lines with nothing behind the dash are passed over.
  func list(of one: Keywords, orNothing item: Keywords, mayBeEmpty: Bool) -> Keywords {
    anyOf(
      [one, [("type", .string("array")), ("items", .object(item))]], mayBeEmpty: mayBeEmpty)
  }
}
