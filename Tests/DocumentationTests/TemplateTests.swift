import Foundation
import TestSupport
import Testing
import WorkforcePlanning
import WorkforceSyntax

@testable import workforce

/// The templates inside the program are those of the folder `templates`.
struct TemplateTests {
  @Test func theProgramCarriesTheTemplatesOfTheFolder() throws {
    try GeneratedFile(
      path: "Sources/workforce/Templates+Generated.swift", text: try Self.source()
    ).expectCurrent()
  }

  @Test(arguments: Template.all.map(\.name))
  func aTemplateIsByteForByteWhatTheFolderHolds(_ name: String) throws {
    let template = try #require(Template.named(name))
    #expect(template.files.map(\.path) == Repository.files(below: "templates/\(name)"))
    for file in template.files {
      let data = try Data(
        contentsOf: Repository.root.appending(path: "templates/\(name)/\(file.path)"))
      #expect(Array(data) == Array(file.text.utf8), "\(name)/\(file.path)")
    }
    #expect(!template.summary.isEmpty && !template.summary.contains("\n"))
  }

  @Test(arguments: Template.all.map(\.name))
  func aTemplateCopiedByHandHasNoFindings(_ name: String) throws {
    let folder = Repository.root.appending(path: "templates/\(name)").path
    let outcome = try Planner.run(folder: folder, excluding: [])
    #expect(outcome.findings.map { "\($0.range.file):\($0.range.start.line) \($0.message)" } == [])
    #expect(outcome.judged != nil)
  }

  private static func source() throws -> String {
    let files = Repository.files(below: "templates").filter { $0.contains("/") }
    var names: [String] = []
    for file in files {
      let name = String(file.prefix { $0 != "/" })
      if names.last != name { names.append(name) }
    }
    var result = """
      // Made from the folder `templates` by a test; do not edit.
      // swift-format-ignore-file

      extension Template {
        static let all: [Template] = [

      """
    for name in names {
      result += "    Template(\n      name: \"\(name)\",\n      files: [\n"
      for file in files where file.hasPrefix(name + "/") {
        let text = try Repository.text(of: "templates/\(file)")
        #expect(!text.contains("\"\"\"##") && !text.contains("\\##"), "\(file)")
        result += "        File(\n          path: \"\(file.dropFirst(name.count + 1))\",\n"
        result += "          text: ##\"\"\"\n\(text)\n\"\"\"##),\n"
      }
      result += "      ]),\n"
    }
    return result + "  ]\n}\n"
  }
}
