package import WorkforceSyntax

/// Every id of a plan: where it is declared and every place that names it.
///
/// What names an entry is known by the reader of each key, not by how a text looks: the same word may
/// be the id of something else, or a word.
package struct PlanNames: Sendable {
  /// Names with the place of their declaration, section by section in the order of the text.
  package private(set) var declarations: [(name: EntryName, range: SourceRange)] = []
  /// In the order of the text, each once.
  package private(set) var uses: [NameUse] = []
  /// What is wrong with the text; with an error in it some uses may be missing.
  package private(set) var problems: [Diagnostic]

  package init(_ trees: [(file: String, root: SyntaxNode)]) {
    let sections = CollectedSections(trees)
    let plain = Reading(sections, trees.count)
    problems = plain.problems
    var uses = Set(plain.uses)
    for section in Section.allCases {
      for id in sections.names.ids(of: section) {
        guard let range = sections.names.declaration(of: id, in: section) else { continue }
        declarations.append((EntryName(section, id), range))
      }
    }
    for site in sections.plan?.value.mapping?["sites"]?.value.mapping?.entries ?? [] {
      declarations.append((.site(site.key.value), site.key.range))
    }
    let overlay = ScenarioOverlay(trees)
    let keys = Dictionary(grouping: plain.uses, by: \.range)
    for scenario in plain.definitions?.scenarios ?? Catalog() {
      uses.formUnion(ScenarioUses(scenario, overlay, keys: keys).all)
    }
    self.uses = uses.sorted { $0.order < $1.order }
  }

  /// The entries that a planner may mean: by id, `role/id` or `roles.id`.
  package func entries(named text: String) -> [EntryName] {
    declarations.map(\.name).filter { name in
      text == name.id || text == name.qualified || text == "\(name.section).\(name.id)"
    }
  }

  package func declaration(of name: EntryName) -> SourceRange? {
    declarations.first { $0.name == name }?.range
  }

  /// All keys of the language.
  fileprivate static let words = Set(FieldCatalog.all.map(\.key))

  /// One reading of the plan with what it names.
  struct Reading {
    var definitions: Definitions?
    var problems: [Diagnostic]
    var uses: [NameUse]

    init(_ sections: CollectedSections, _ fileCount: Int) {
      let context = LoadContext(names: sections.names, ownPacks: sections.packs)
      context.uses = []
      let loaded = DefinitionsLoader.read(sections, context, fileCount: fileCount)
      (definitions, problems) = (loaded.definitions, loaded.problems)
      uses = context.uses ?? []
      for measure in definitions?.measures ?? Catalog() {
        uses += measure.usesInFormula(definitions)
      }
    }
  }
}

extension NameUse {
  fileprivate var order: (SourceRange, String, Int) {
    switch form {
    case .whole: (range, name.qualified, 0)
    case .path(_, let part): (range, name.qualified, part)
    case .formula(_, let place): (range, name.qualified, place)
    }
  }
}

extension Measure {
  fileprivate func usesInFormula(_ definitions: Definitions?) -> [NameUse] {
    guard let node = source.node.mapping?["formula"]?.value, let text = node.text?.string,
      let measures = definitions?.measures
    else { return [] }
    return text.namedMeasures { measures[ID($0)] != nil }.compactMap { name in
      let id = String(text[name.id])
      guard measures[ID(id)] != nil else { return nil }
      let place = text.ranges(of: "measures.\(id)")
        .firstIndex { $0.lowerBound == name.whole.lowerBound }
      return place.map {
        NameUse(EntryName(.measures, id), at: node.range, .formula(text, place: $0))
      }
    }
  }
}

/// What a scenario names: in the paths it sets, and in the values it sets there.
private struct ScenarioUses {
  private(set) var all: [NameUse] = []

  init(_ scenario: Scenario, _ overlay: ScenarioOverlay, keys: [SourceRange: [NameUse]]) {
    let paths = Set(scenario.settings.map(\.place.range))
    let applied = overlay.applying(scenario)
    let sections = CollectedSections(applied.trees)
    let uses = PlanNames.Reading(sections, applied.trees.count).uses
    // A key that a path makes is read at the place of the path.
    var made: [SourceRange: Set<EntryName>] = [:]
    for use in uses {
      if paths.contains(use.range) {
        made[use.range, default: []].insert(use.name)
      } else {
        all.append(use)
      }
    }
    let inScenario = made.values.reduce(into: Set<EntryName>()) { $0.formUnion($1) }
    for setting in scenario.settings {
      let parts = setting.path.split(separator: ".", omittingEmptySubsequences: false)
        .map(String.init)
      func add(_ name: EntryName, _ part: Int) {
        all.append(NameUse(name, at: setting.place.range, .path(setting.path, part: part)))
      }
      if parts.count > 1, let section = Section(rawValue: parts[0]) {
        add(EntryName(section, parts[1]), 1)
      } else if parts.count > 2, parts[0] == "plan", parts[1] == "sites" {
        add(.site(parts[2]), 2)
      }
      let start = parts.starts(with: ["plan", "sites"]) ? 3 : 2
      for part in parts.indices.dropFirst(start) {
        let written = overlay.key(at: parts[...part]).flatMap { keys[$0] } ?? []
        var candidates = made[setting.place.range] ?? []
        // What a path before this one has made; a word of the language is no name then.
        if candidates.isEmpty, !PlanNames.words.contains(parts[part]) { candidates = inScenario }
        candidates.formUnion(written.map(\.name))
        for name in candidates.sorted(by: { $0.qualified < $1.qualified })
        where name.id == parts[part] && name.section != "plan.sites" {
          add(name, part)
        }
      }
    }
  }
}
