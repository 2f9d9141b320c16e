import WorkforceReporting

/// A plan to begin from, carried inside the program.
struct Template: Sendable {
  struct File: Sendable {
    /// Relative to the plan's folder.
    var path: String
    var text: String

    /// The line that leads an editor from the file to the schema of the language.
    var modeline: String {
      let depth = path.split(separator: "/").count - 1
      let up = String(repeating: "../", count: depth)
      return PlanSchema.modeline(up + Template.schemaPath)
    }
  }

  /// Where `init` puts the schema, in a folder that no plan is read from.
  static let schemaPath = ".workforce/schema.json"

  var name: String
  var files: [File]

  /// What it is, from the first comment of its `workforce.yaml`.
  var summary: String {
    let text = files.first { $0.path == "workforce.yaml" }?.text ?? ""
    let first = text.prefix { $0 != "\n" }
    let words = first.drop { $0 == "#" || $0 == " " }
    let ending = [": a plan to start from.", "."].first { words.hasSuffix($0) } ?? ""
    return String(words.dropLast(ending.count))
  }

  static func named(_ name: String) -> Template? { all.first { $0.name == name } }
}
