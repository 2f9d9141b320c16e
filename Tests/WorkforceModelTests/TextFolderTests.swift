import Foundation
import TestSupport
import Testing
import WorkforceModel
import WorkforceSyntax

/// The plans that come with the program load without a fault.
@Suite struct TextFolderTests {
  static let folders = ["examples", "templates"].flatMap { parent in
    let names =
      (try? FileManager.default.contentsOfDirectory(
        atPath: Repository.root.appending(path: parent).path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { "\(parent)/\($0)" }
  }

  @Test(arguments: folders) func loadsClean(_ folder: String) throws {
    let sources = try SourceLoader(folder: Repository.root.appending(path: folder).path).load()
    let (definitions, problems) = DefinitionsLoader.load(
      sources.trees, fileCount: sources.files.count)
    #expect(definitions != nil)
    #expect(rendered(sources.problems + problems) == "")
  }
}
