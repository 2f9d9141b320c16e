import Foundation
import TestSupport

/// The Swift files that carry the folder `templates`: one for each template, so that none grows
/// beyond what a compiler and a reader of a diff like, and a list of them.
struct TemplateSources {
  static let folder = "Sources/workforce/Templates"

  /// Names of the templates, in path order.
  let names: [String]
  private let files: [String]

  init() {
    files = Repository.files(below: "templates").filter { $0.contains("/") }
    var names: [String] = []
    for file in files {
      let name = String(file.prefix { $0 != "/" })
      if names.last != name { names.append(name) }
    }
    self.names = names
  }

  func generated() throws -> [GeneratedFile] {
    var list = Self.head + "extension Template {\n  static let all: [Template] = [\n"
    for name in names { list += "    .\(Self.property(name)),\n" }
    list += "  ]\n}\n"
    return [GeneratedFile(path: "\(Self.folder)/Templates+Generated.swift", text: list)]
      + (try names.map { GeneratedFile(path: Self.path($0), text: try source(of: $0)) })
  }

  /// `clinical-coding` is carried by `ClinicalCoding+Generated.swift`.
  private static func path(_ name: String) -> String {
    let property = property(name)
    return "\(folder)/\(property.prefix(1).uppercased())\(property.dropFirst())+Generated.swift"
  }

  private func source(of name: String) throws -> String {
    var result = Self.head + "extension Template {\n"
    result += "  static let \(Self.property(name)) = Template(\n"
    result += "    name: \"\(name)\",\n    files: [\n"
    for file in files where file.hasPrefix(name + "/") {
      let text = try Repository.text(of: "templates/\(file)")
      guard !text.contains("\"\"\"##"), !text.contains("\\##") else {
        throw CocoaError(.fileReadCorruptFile, userInfo: [NSFilePathErrorKey: file])
      }
      result += "      File(\n        path: \"\(file.dropFirst(name.count + 1))\",\n"
      result += "        text: ##\"\"\"\n\(text)\n\"\"\"##),\n"
    }
    return result + "    ])\n}\n"
  }

  private static func property(_ name: String) -> String {
    let words = name.split(separator: "-")
    return words.dropFirst().reduce(words.first.map(String.init) ?? "") { $0 + $1.capitalized }
  }

  private static let head = """
    // Made from the folder `templates` by a test; do not edit.
    // swift-format-ignore-file


    """
}
