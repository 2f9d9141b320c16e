import Testing
import WorkforceSyntax

@testable import WorkforceModel

/// The one table of keys: well formed, and true of what loading does.
@Suite struct FieldCatalogTests {
  @Test func pathsAreUnique() {
    let paths = FieldCatalog.all.map(\.path)
    #expect(Set(paths).count == paths.count)
  }

  @Test func everyKeyIsExplained() {
    for field in FieldCatalog.all {
      #expect(!field.value.isEmpty && !field.meaning.isEmpty && !field.example.isEmpty)
      #expect(!field.meaning.hasSuffix("."), "\(field.path)")
      #expect(field.meaning.count <= 100, "\(field.path)")
    }
  }

  @Test func keysOfTheLanguageAreThere() {
    for path in [
      "plan.as_of", "roles.reports_to", "roles.to_be.release.cashable", "systems.cleared_for",
      "activities.as_is.oversight.by", "activities.to_be.into", "decisions.as_is.escalated.within",
      "measures.guardrail", "waves.gate.minimum", "bodies.rights.basis", "domains.oversight.can",
      "approvals.fingerprint", "scenarios.set", "risks.allow", "plan.sites.*.country",
    ] {
      #expect(FieldCatalog.field(at: path) != nil, "\(path)")
    }
    #expect(FieldCatalog.fields(named: "by").count > 5)
    #expect(FieldCatalog.keys(under: "roles.skills").isEmpty)
  }

  /// An example is typed by planners as it stands; it must read as YAML.
  @Test func examplesAreYAML() {
    for field in FieldCatalog.all {
      let file = SourceFile(path: "example.yaml", text: "\(field.key): \(field.example)\n")
      #expect(rendered(YAMLReader.read(file).problems) == "", "\(field.path)")
    }
  }

  /// Written behind its key, an example has the right kind and form; what it names need not exist.
  @Test(arguments: Section.allCases) func examplesLoad(_ section: Section) {
    let rows = FieldCatalog.all.filter {
      $0.path.hasPrefix(section.rawValue + ".") && $0.path.split(separator: ".").count == 2
        && !["to_be", "as_is", "title"].contains($0.key)
    }
    let keys = rows.map { "    \($0.key): \($0.example)\n" }.joined()
    let states =
      [.activities, .decisions, .measures].contains(section)
      ? ["as_is", "to_be"].compactMap { FieldCatalog.field(at: "\(section.rawValue).\($0)") }
        .map { "    \($0.key): \($0.example)\n" }.joined() : ""
    let problems = Loaded(
      "\(section.rawValue):\n  an-entry:\n    title: An entry\n\(keys)\(states)"
    ).problems.filter { !$0.id.hasPrefix("reference/") }
    // An activity's example of `execution: delegated` asks for more than one key can say.
    #expect(rendered(problems.filter { !$0.message.contains("needs `completed`") }) == "")
  }
}
