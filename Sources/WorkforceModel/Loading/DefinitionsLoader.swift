package import WorkforceSyntax

/// Builds the model from the text of all files of a plan.
package enum DefinitionsLoader {
  /// The model and everything that is wrong with the text, in the order of the text.
  ///
  /// A value at fault is left out and the rest still loads. There is no model only where no usable
  /// `plan` section is found.
  package static func load(
    _ trees: [(file: String, root: SyntaxNode)], fileCount: Int
  ) -> (definitions: Definitions?, problems: [Diagnostic]) {
    let loaded = read(trees, fileCount: fileCount)
    guard let definitions = loaded.definitions, !definitions.scenarios.isEmpty else {
      return loaded
    }
    let faults = ScenarioFaults(trees, known: loaded.problems).all(definitions.scenarios)
    return (definitions, (loaded.problems + faults).inTextOrder())
  }

  /// The same without a look at what the plan's scenarios set.
  package static func read(
    _ trees: [(file: String, root: SyntaxNode)], fileCount: Int
  ) -> (definitions: Definitions?, problems: [Diagnostic]) {
    let sections = CollectedSections(trees)
    return read(
      sections, LoadContext(names: sections.names, ownPacks: sections.packs), fileCount: fileCount)
  }

  static func read(
    _ sections: CollectedSections, _ context: LoadContext, fileCount: Int
  ) -> (definitions: Definitions?, problems: [Diagnostic]) {
    context.add(sections.problems)
    context.collectUnits(sections.entries[.decisions] ?? [])
    let plan = sections.plan.flatMap { context.plan($0) }
    if sections.plan == nil { context.acceptsAnyCurrency = true }
    let packs = context.packs(sections.packEntries, chosen: plan?.packs ?? [])
    for domain in sections.fileDomains { _ = context.id(domain, [.domains], key: "domain") }

    // Without a plan the entries are read for their faults all the same.
    var definitions = Definitions(plan: plan ?? .placeholder, fileCount: fileCount)
    context.load(sections.entries, into: &definitions)
    definitions.plan.currency = context.currency
    definitions.packs = packs
    context.reportCycles(in: definitions)
    return (plan == nil ? nil : definitions, context.problems.inTextOrder())
  }
}

extension Plan {
  fileprivate static var placeholder: Self {
    let range = SourceRange.start(of: "")
    return Self(
      id: "plan", title: "plan", asOf: CalendarDate(daysSince1970: 0),
      source: EntrySource(declaration: range, node: SyntaxNode(.empty, at: range)))
  }
}

extension LoadContext {
  /// Authority limits are read before decisions and may be written in their units.
  fileprivate func collectUnits(_ decisions: [CollectedEntry]) {
    for entry in decisions {
      guard let mapping = entry.node.mapping,
        let measure = mapping["measure"]?.value.text?.string.trimmed,
        let unit = mapping["unit"]?.value.text?.string.trimmed
      else { continue }
      unitsOfMeasures[measure] = unit
    }
  }

  fileprivate func load(
    _ entries: [Section: [CollectedEntry]], into definitions: inout Definitions
  ) {
    /// Reads the entries of a section, each with its fields.
    func catalog<Element: Entry>(
      _ section: Section, _ read: (FieldReader, CollectedEntry, EntrySource) -> Element?
    ) -> Catalog<Element> {
      catalogOfMappings(section) { mapping, entry, source in
        let reader = FieldReader(
          mapping, at: entry.id.range, paths: [section.rawValue], self)
        return read(reader, entry, source)
      }
    }
    func catalogOfMappings<Element: Entry>(
      _ section: Section, _ read: (SyntaxMapping, CollectedEntry, EntrySource) -> Element?
    ) -> Catalog<Element> {
      var result = Catalog<Element>()
      for entry in entries[section] ?? [] {
        reading(Diagnostic.Subject(kind: section.noun, id: entry.id.value)) {
          guard let mapping = mapping(of: entry, section) else { return }
          let source = EntrySource(declaration: entry.id.range, node: entry.node)
          if let element = read(mapping, entry, source) { result.append(element) }
        }
      }
      return result
    }
    definitions.roles = catalog(.roles) { role($0, id: $1.id.value, source: $2) }
    definitions.systems = catalogOfMappings(.systems) {
      system($0, at: $1.id.range, id: $1.id.value, source: $2)
    }
    // Domains come before activities, which inherit from them.
    definitions.domains = catalog(.domains) { domain($0, id: $1.id.value, source: $2) }
    definitions.activities = catalog(.activities) { activity($0, $1, source: $2) }
    definitions.decisions = catalog(.decisions) { decision($0, $1, source: $2) }
    definitions.measures = catalog(.measures) { measure($0, $1, source: $2) }
    definitions.outcomes = catalog(.outcomes) { outcome($0, $1, source: $2) }
    definitions.skills = catalog(.skills) { skill($0, id: $1.id.value, source: $2) }
    definitions.enablers = catalog(.enablers) { enabler($0, id: $1.id.value, source: $2) }
    definitions.waves = catalog(.waves) { wave($0, id: $1.id.value, source: $2) }
    definitions.bodies = catalog(.bodies) { body($0, id: $1.id.value, source: $2) }
    definitions.risks = catalog(.risks) { risk($0, id: $1.id.value, source: $2) }
    definitions.scenarios = catalog(.scenarios) { scenario($0, id: $1.id.value, source: $2) }
    definitions.approvals = catalog(.approvals) { approval($0, id: $1.id.value, source: $2) }
  }

  private func mapping(of entry: CollectedEntry, _ section: Section) -> SyntaxMapping? {
    if let mapping = entry.node.mapping { return mapping }
    if entry.node.content == .empty { return SyntaxMapping([]) }
    let help =
      entry.node.text.map { "write `title: \($0.string.excerpt(limit: 60))` below it" }
      ?? "write its keys below it, such as `title: …`"
    report(
      "field/wrong-type",
      "\(section.noun) \(Wording.quoted(entry.id.value)) must be a mapping, "
        + "found \(Wording.found(entry.node))",
      at: entry.node.range, help: help)
    return nil
  }
}
