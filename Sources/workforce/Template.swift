/// A plan to begin from, carried inside the program.
struct Template: Sendable {
  struct File: Sendable {
    /// Relative to the plan's folder.
    var path: String
    var text: String
  }

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
