import WorkforceSyntax

/// All ids of a plan and where they are declared.
struct NameIndex {
  private var declarations: [Section: [String: SourceRange]] = [:]
  private var order: [Section: [String]] = [:]

  /// Makes an id known; the first declaration stands.
  mutating func add(_ id: String, to section: Section, at range: SourceRange) {
    guard declarations[section]?[id] == nil else { return }
    declarations[section, default: [:]][id] = range
    order[section, default: []].append(id)
  }

  func declaration(of id: String, in section: Section) -> SourceRange? {
    declarations[section]?[id]
  }

  func ids(of section: Section) -> [String] { order[section] ?? [] }

  /// The first of some sections that declares an id.
  func find(
    _ id: String, in sections: some Sequence<Section>
  ) -> (section: Section, declaration: SourceRange)? {
    for section in sections {
      if let range = declarations[section]?[id] { return (section, range) }
    }
    return nil
  }
}
