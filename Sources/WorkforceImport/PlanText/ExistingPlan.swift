package import WorkforceModel
import WorkforceSyntax

/// What the folder that an import writes to already holds, apart from the files it will write.
package struct ExistingPlan: Sendable {
  package struct Role: Sendable, Hashable {
    package var id: String
    package var title: String
  }

  package private(set) var roles: [Role] = []
  package private(set) var domains: [Role] = []
  /// Ids of roles, systems, bodies and domains.
  package private(set) var partyIDs: Set<String> = []
  /// Ids of activities and decisions.
  package private(set) var workIDs: Set<String> = []
  package private(set) var hasPlan = false
  package private(set) var scheme: Scheme?
  /// A file that cannot be read hides what the plan has.
  package private(set) var fault: String?

  package init() {}

  /// Reads the folder, where there is one; `ownFiles` are left out.
  package init(folder: String, besides ownFiles: Set<String>) {
    guard let sources = try? SourceLoader(folder: folder).load() else { return }
    let hidden = sources.problems.first {
      $0.severity == .error && !ownFiles.contains($0.range.file)
    }
    fault = hidden.map { "\($0.range.file):\($0.range.start.line): \($0.message)" }
    let trees = sources.trees.filter { !ownFiles.contains($0.file) }
    for tree in trees {
      guard let sections = tree.root.mapping, sections["pack"] == nil else { continue }
      if sections["plan"] != nil { hasPlan = true }
      for name in ["roles", "systems", "bodies", "domains"] {
        let entries = Self.entries(sections[name])
        partyIDs.formUnion(entries.map(\.id))
        if name == "roles" { roles += entries }
        if name == "domains" { domains += entries }
      }
      for name in ["activities", "decisions"] {
        workIDs.formUnion(Self.entries(sections[name]).map(\.id))
      }
    }
    if hasPlan {
      let loaded = DefinitionsLoader.read(trees, fileCount: trees.count)
      scheme = loaded.definitions?.plan.scheme ?? .raci
    }
  }

  private static func entries(_ section: SyntaxMapping.Entry?) -> [Role] {
    (section?.value.mapping?.entries ?? []).map { entry in
      let title = entry.value.mapping?["title"]?.value.text?.string
      return Role(id: entry.key.value, title: title ?? entry.key.value)
    }
  }
}
