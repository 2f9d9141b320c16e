import WorkforceModel
package import WorkforceReporting

extension ResponsibilityMatrix {
  /// The matrices as a machine reads them; every letter of a matrix's notation stands in each
  /// activity, with the titles of the roles that hold it.
  package static func json(_ matrices: [ResponsibilityMatrix]) -> JSON {
    .object([("schema", .int(1)), ("matrices", .array(matrices.map(\.json)))])
  }

  private var json: JSON {
    .object([
      ("source", .string(source)), ("sheet", .optional(sheet)),
      ("orientation", .string(orientation.rawValue)), ("notation", .string(notation.name)),
      ("roles", .array(roles.map(JSON.string))),
      ("activities", .array(activities.map(json))),
      ("warnings", .array(warnings.map { .string($0.line) })),
    ])
  }

  /// Letters of the notation, then others that stand in the cells, in the order they come.
  private var letters: [String] {
    var letters = notation.letters.map(\.letter)
    for holding in activities.lazy.flatMap(\.holdings) where !letters.contains(holding.letter) {
      letters.append(holding.letter)
    }
    return letters
  }

  private func json(_ activity: Activity) -> JSON {
    var byLetter: [String: [JSON]] = [:]
    for holding in activity.holdings {
      byLetter[holding.letter, default: []].append(.string(roles[holding.role]))
    }
    return .object(
      [("title", .string(activity.title)), ("section", .optional(activity.section))]
        + letters.map { ($0, .array(byLetter[$0] ?? [])) })
  }
}

extension ResponsibilityMatrix.Warning {
  /// `row 7: …`, or the text alone where the whole table is meant.
  package var line: String { place.map { "\($0): \(text)" } ?? text }
}
