import WorkforceModel
import WorkforcePlanning

/// The JSON Schema of the plan language, for editors that complete and check while a planner types.
///
/// It is draft-07, which the YAML extensions of editors understand best. It is made from the
/// catalogue of keys that reading itself uses, and takes everything that reading takes; what depends
/// on other places of the plan is left to `workforce check`.
package enum PlanSchema {
  package static let text = document.text

  /// The line that tells an editor which schema a file follows.
  package static func modeline(_ path: String) -> String {
    "# yaml-language-server: $schema=\(path)\n"
  }

  private static var document: JSON {
    let builder = SchemaBuilder()
    let keys = JSON.object(builder.topKeys)
    return .object([
      ("$schema", .string("http://json-schema.org/draft-07/schema#")),
      ("title", .string("Workforce plan")),
      ("description", .string("A file of a workforce plan; any file may hold any section.")),
      ("type", SchemaBuilder.types("object", mayBeEmpty: true)),
      ("properties", keys),
      ("additionalProperties", .bool(false)),
      // A governance pack stands in a file of its own.
      ("dependencies", .object([("pack", .object([("maxProperties", .int(1))]))])),
      ("definitions", .object(builder.definitions(for: keys))),
    ])
  }
}

extension SchemaBuilder {
  fileprivate var topKeys: [(String, JSON)] {
    let plan = described("The plan as a whole; one file holds it.", object(["plan"]))
    let domain = described(
      "The id of a domain: that of every entry in this file which states none.",
      keywords(.id, at: "domain", mayBeEmpty: true))
    let pack = described(
      "A governance pack of your own; it stands in a file of its own.", object(["pack"]))
    return [("plan", plan), ("domain", domain)] + Section.allCases.map(section)
      + [("pack", pack)]
  }

  private func section(_ section: Section) -> (String, JSON) {
    var entry = object([section.rawValue])
    // An approval needs nothing, not even a title.
    if section == .approvals { entry = nullable(entry) }
    if let rule = statesRule(of: section) { entry += rule }
    let keywords: Keywords = [
      ("type", Self.types("object", mayBeEmpty: true)),
      (
        "propertyNames",
        .object(
          pattern(
            NamePattern.newID, "an id: lower-case words joined by hyphens, such as claims-handler")
            + [("maxLength", .int(128))])
      ),
      ("additionalProperties", .object(entry)),
    ]
    return (section.rawValue, described(section.meaning.capitalizedFirst + ".", keywords))
  }

  /// Where no `to_be` stands for itself there is an `as_is`.
  private func statesRule(of section: Section) -> Keywords? {
    var change: Keywords
    switch section {
    case .activities:
      change = [("type", .string("object")), ("required", .array([.string("raci")]))]
    case .decisions: change = [("type", .array([.string("object"), .string("array")]))]
    default: return nil
    }
    let end: Keywords = [
      ("type", .string("object")), ("required", .array([.string("retired")])),
    ]
    change.append(("not", .object(end)))
    return [
      (
        "if",
        .object([
          ("required", .array([.string("to_be")])),
          ("properties", .object([("to_be", .object(change))])),
        ])
      ), ("else", .object(Self.states("as_is"))),
    ]
  }
}
