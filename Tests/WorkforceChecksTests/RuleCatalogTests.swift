import Foundation
import TestSupport
import Testing
import WorkforceChecks

struct RuleCatalogTests {
  @Test func idsAreUniqueAndWellFormed() {
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    for rule in Rule.all {
      let parts = rule.id.split(separator: "/")
      #expect(parts.count == 2, "\(rule.id)")
      #expect(
        rule.id.allSatisfy { $0.isLowercase || $0.isNumber || "-/".contains($0) }, "\(rule.id)")
      #expect(rule.summary.hasSuffix("."), "\(rule.id)")
      #expect(!rule.rationale.isEmpty && !rule.source.isEmpty, "\(rule.id)")
    }
  }

  /// A rule that is written and not listed would never run.
  @Test func everyFileIsListed() throws {
    let folder = Repository.root.appending(path: "Sources/WorkforceChecks/Rules")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var written: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let name = file.deletingPathExtension().lastPathComponent
      if name.hasSuffix("Family") { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      let ids = text.matches(of: #/\sRule\(\s*"([a-z]+/[a-z0-9-]+)"/#).map { String($0.output.1) }
      #expect(ids.count == 1, "\(name): one rule in each file")
      written.formUnion(ids)
    }
    #expect(written == Set(Rule.all.map(\.id)))
  }
}
