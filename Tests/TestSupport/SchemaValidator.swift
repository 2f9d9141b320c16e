import Foundation

/// Checks values against a JSON Schema, in the part of draft-07 that the plan language needs.
package struct SchemaValidator {
  package struct Fault: Hashable, CustomStringConvertible {
    /// The keys and places down to the value.
    package var path: [String]
    package var message: String

    package var description: String { "\(path.joined(separator: ".")): \(message)" }
  }

  private let schema: JSONValue
  private var expressions: [String: NSRegularExpression] = [:]
  /// Keywords that this validator would pass over, and patterns that are none.
  package private(set) var unknown: [String] = []

  package init(_ schema: JSONValue) {
    self.schema = schema
    collect(schema)
  }

  package func faults(in value: JSONValue) -> [Fault] { check(value, schema, []) }

  // MARK: The schema itself

  private static let known: Set<String> = [
    "$schema", "title", "description", "definitions", "patternErrorMessage", "$ref", "type", "enum",
    "pattern", "minimum", "maximum", "maxLength", "items", "minItems", "maxItems", "properties",
    "required", "additionalProperties", "propertyNames", "minProperties", "maxProperties",
    "dependencies", "anyOf",
    "oneOf", "not", "if", "then", "else",
  ]
  private static let named: Set<String> = ["properties", "definitions", "dependencies"]

  private mutating func collect(_ schema: JSONValue) {
    for (key, value) in schema.object ?? [:] {
      if !Self.known.contains(key) { unknown.append(key) }
      if key == "pattern", let pattern = value.string {
        expressions[pattern] = try? NSRegularExpression(pattern: pattern)
        if expressions[pattern] == nil { unknown.append(pattern) }
      }
      if key == "enum" { continue }
      if Self.named.contains(key) {
        for part in (value.object ?? [:]).values { collect(part) }
      } else {
        for part in value.array ?? [value] { collect(part) }
      }
    }
  }

  // MARK: Values

  private func check(_ value: JSONValue, _ schema: JSONValue, _ path: [String]) -> [Fault] {
    if case .bool(let isOpen) = schema {
      return isOpen ? [] : [Fault(path: path, message: "may not stand here")]
    }
    if let reference = schema["$ref"]?.string {
      let name = String(reference.dropFirst("#/definitions/".count))
      guard let target = self.schema["definitions"]?[name] else {
        return [Fault(path: path, message: "no definition \(reference)")]
      }
      return check(value, target, path)
    }
    if let types = schema["type"], !(types.array ?? [types]).contains(where: { value.is($0) }) {
      return [Fault(path: path, message: Self.wrongType)]
    }
    var faults: [Fault] = []
    func fault(_ message: String) { faults.append(Fault(path: path, message: message)) }
    if let words = schema["enum"]?.array, !words.contains(value) { fault("is none of the words") }
    switch value {
    case .string(let text):
      if let pattern = schema["pattern"]?.string, !matches(text, pattern) { fault("has no form") }
      if let length = schema["maxLength"]?.number, Double(text.utf16.count) > length {
        fault("is too long")
      }
    case .number(let number):
      if let least = schema["minimum"]?.number, number < least { fault("is too small") }
      if let most = schema["maximum"]?.number, number > most { fault("is too large") }
    case .array(let items): faults += check(items, schema, path)
    case .object(let pairs): faults += check(pairs, schema, path)
    case .null, .bool: break
    }
    return faults + checkBranches(value, schema, path)
  }

  private static let wrongType = "has the wrong type"

  private func matches(_ text: String, _ pattern: String) -> Bool {
    let range = NSRange(location: 0, length: text.utf16.count)
    return expressions[pattern]?.firstMatch(in: text, range: range) != nil
  }

  private func check(_ items: [JSONValue], _ schema: JSONValue, _ path: [String]) -> [Fault] {
    var faults: [Fault] = []
    if let least = schema["minItems"]?.number, Double(items.count) < least {
      faults.append(Fault(path: path, message: "has too few items"))
    }
    if let most = schema["maxItems"]?.number, Double(items.count) > most {
      faults.append(Fault(path: path, message: "has too many items"))
    }
    guard let item = schema["items"] else { return faults }
    return faults + items.enumerated().flatMap { check($1, item, path + ["\($0)"]) }
  }

  private func check(
    _ pairs: [String: JSONValue], _ schema: JSONValue, _ path: [String]
  ) -> [Fault] {
    var faults: [Fault] = []
    for key in schema["required"]?.array ?? [] where pairs[key.string ?? ""] == nil {
      faults.append(Fault(path: path, message: "needs \(key.string ?? "")"))
    }
    if let least = schema["minProperties"]?.number, Double(pairs.count) < least {
      faults.append(Fault(path: path, message: "has too few keys"))
    }
    if let most = schema["maxProperties"]?.number, Double(pairs.count) > most {
      faults.append(Fault(path: path, message: "has too many keys"))
    }
    for (key, value) in pairs.sorted(by: { $0.key < $1.key }) {
      let place = path + [key]
      if let names = schema["propertyNames"], !check(.string(key), names, place).isEmpty {
        faults.append(Fault(path: place, message: "is no key"))
      }
      if let known = schema["properties"]?[key] {
        faults += check(value, known, place)
      } else if let others = schema["additionalProperties"] {
        faults += check(value, others, place)
      }
      if let dependent = schema["dependencies"]?[key] {
        faults += check(.object(pairs), dependent, path)
      }
    }
    return faults
  }

  private func checkBranches(
    _ value: JSONValue, _ schema: JSONValue, _ path: [String]
  ) -> [Fault] {
    var faults: [Fault] = []
    if let branches = schema["anyOf"]?.array {
      let each = branches.map { check(value, $0, path) }
      if !each.contains(where: \.isEmpty) { faults += nearest(each, path) }
    }
    if let branches = schema["oneOf"]?.array {
      let count = branches.filter { check(value, $0, path).isEmpty }.count
      if count != 1 { faults.append(Fault(path: path, message: "fits \(count) of a choice")) }
    }
    if let refused = schema["not"], check(value, refused, path).isEmpty {
      faults.append(Fault(path: path, message: "may not be so"))
    }
    if let condition = schema["if"] {
      let branch = check(value, condition, path).isEmpty ? schema["then"] : schema["else"]
      faults += branch.map { check(value, $0, path) } ?? []
    }
    return faults
  }

  /// The faults of the branch that was most likely meant, as editors show them.
  private func nearest(_ branches: [[Fault]], _ path: [String]) -> [Fault] {
    let ofType = branches.filter { faults in
      !faults.contains { $0.path == path && $0.message == Self.wrongType }
    }
    return (ofType.isEmpty ? branches : ofType).min { $0.count < $1.count } ?? []
  }
}

extension JSONValue {
  fileprivate func `is`(_ type: JSONValue) -> Bool {
    switch (type.string, self) {
    case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array),
      ("object", .object), ("number", .number):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
