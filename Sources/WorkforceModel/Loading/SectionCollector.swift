import WorkforceSyntax

/// An entry as it stands in the text.
struct CollectedEntry {
  var id: Located<String>
  var node: SyntaxNode
  /// The id that the file's own `domain` key names.
  var fileDomain: Located<String>?
}

/// The sections of all files put together, before anything in them is read.
struct CollectedSections {
  private(set) var plan: SyntaxMapping.Entry?
  private(set) var entries: [Section: [CollectedEntry]] = [:]
  private(set) var names = NameIndex()
  /// Ids of the plan's own governance packs.
  private(set) var packs: [String] = []
  private(set) var packEntries: [SyntaxMapping.Entry] = []
  private(set) var fileDomains: [Located<String>] = []
  private(set) var problems: [Diagnostic] = []

  init(_ trees: [(file: String, root: SyntaxNode)]) {
    for tree in trees { collect(tree.root, of: tree.file) }
    if plan == nil { problems.append(missingPlan(trees.first?.file)) }
    for section in Section.allCases { checkIDs(of: section) }
  }

  private mutating func collect(_ root: SyntaxNode, of file: String) {
    if root.content == .empty { return }
    guard let mapping = root.mapping else {
      problems.append(notSections(root))
      return
    }
    // A governance pack lies beside the plan and is not a part of it.
    if let pack = mapping["pack"] {
      packEntries.append(pack)
      if let id = pack.value.mapping?["id"]?.value.text?.string.trimmed { packs.append(id) }
      for entry in mapping.entries where entry.key.value != "pack" {
        problems.append(besidePack(entry.key))
      }
      return
    }
    let domain = fileDomain(mapping["domain"])
    for entry in mapping.entries where entry.key.value != "domain" {
      if entry.key.value == "plan" {
        if let plan { problems.append(secondPlan(entry, first: plan)) } else { plan = entry }
      } else if let section = Section(rawValue: entry.key.value) {
        collect(entry, of: section, fileDomain: domain)
      } else {
        problems.append(unknownSection(entry.key))
      }
    }
  }

  private mutating func fileDomain(_ entry: SyntaxMapping.Entry?) -> Located<String>? {
    guard let entry, entry.value.content != .empty else { return nil }
    guard let text = entry.value.text else {
      problems.append(
        Diagnostic(
          id: "field/wrong-type",
          message: "`domain` must be the id of a domain, found \(Wording.found(entry.value))",
          range: entry.value.range,
          help: "to declare domains, write `domains:`"))
      return nil
    }
    let domain = Located(text.string, at: entry.value.range)
    fileDomains.append(domain)
    return domain
  }

  private mutating func collect(
    _ entry: SyntaxMapping.Entry, of section: Section, fileDomain: Located<String>?
  ) {
    if entry.value.content == .empty { return }
    guard let mapping = entry.value.mapping else {
      problems.append(notByID(entry, section))
      return
    }
    for item in mapping.entries {
      entries[section, default: []].append(
        CollectedEntry(id: item.key, node: item.value, fileDomain: fileDomain))
    }
  }

  private mutating func checkIDs(of section: Section) {
    var kept: [CollectedEntry] = []
    for entry in entries[section] ?? [] {
      let id = entry.id.value
      if let fault = faultOfForm(entry.id, section) { problems.append(fault) }
      if let first = names.find(id, in: section.sharingIDs) {
        problems.append(duplicate(entry.id, section, first: first))
        continue
      }
      names.add(id, to: section, at: entry.id.range)
      kept.append(entry)
    }
    entries[section] = kept
  }
}

extension CollectedSections {
  static let reservedIDs: Set<String> = ["plan", "outside", "none"]
  static let readAsOtherTypes: Set<String> = [
    "no", "yes", "on", "off", "true", "false", "null", "y", "n",
  ]

  /// Why a word cannot be an id, as the end of a sentence; nil where it can.
  static func reasonAgainst(id: String) -> String? {
    if reservedIDs.contains(id) { return "it is a word of the plan language" }
    if readAsOtherTypes.contains(id.lowercased()) { return "other programs read it as a value" }
    if id.utf8.count > 128 { return "an id has at most 128 characters" }
    if Wording.isKebabCase(id) { return nil }
    let likely = Wording.kebabCase(id)
    return "an id is lower-case words joined by hyphens, beginning with a letter"
      + (Wording.isKebabCase(likely) ? ", such as `\(likely)`" : "")
  }

  private func faultOfForm(_ id: Located<String>, _ section: Section) -> Diagnostic? {
    let subject = Diagnostic.Subject(kind: section.noun, id: id.value)
    let name = Wording.quoted(id.value)
    if Self.reservedIDs.contains(id.value) {
      return Diagnostic(
        id: "id/reserved", message: "\(name) is a word of the plan language and cannot be an id",
        range: id.range, help: "choose another id, such as `\(id.value)-\(section.noun)`",
        subject: subject)
    }
    if Self.readAsOtherTypes.contains(id.value.lowercased()) {
      return Diagnostic(
        id: "id/not-a-name", message: "\(name) cannot be an id: other programs read it as a value",
        range: id.range,
        help: "choose another id, such as `\(section.noun)-\(id.value.lowercased())`",
        subject: subject)
    }
    if id.value.utf8.count > 128 {
      return Diagnostic(
        id: "id/too-long", message: "an id has at most 128 characters, this one is longer: \(name)",
        range: id.range, help: "shorten the id; the `title` may be long", subject: subject)
    }
    if Wording.isKebabCase(id.value) { return nil }
    let likely = Wording.kebabCase(id.value)
    let help =
      Wording.isKebabCase(likely)
      ? "write `\(likely)`" : "write a word that begins with a letter, such as `claims-handler`"
    return Diagnostic(
      id: "id/not-kebab-case",
      message: "the id \(name) must be lower-case words joined by hyphens, beginning with a letter",
      range: id.range, help: help, subject: subject)
  }

  private func duplicate(
    _ id: Located<String>, _ section: Section, first: (section: Section, declaration: SourceRange)
  ) -> Diagnostic {
    let name = Wording.quoted(id.value)
    return Diagnostic(
      id: "id/duplicate",
      message: first.section == section
        ? "two \(section.rawValue) have the id \(name)"
        : "the id \(name) of this \(section.noun) is taken by \(first.section.nounWithArticle)",
      range: id.range, label: "declared again here",
      labels: [Diagnostic.Label("first declared here", at: first.declaration)],
      help: first.section == section
        ? "put the two together, or give one of them another id"
        : "ids are unique over \(Wording.alternatives(section.sharingIDs.map(\.rawValue), "and")); "
          + "choose another, such as `\(Wording.kebabCase(id.value))-\(section.noun)`",
      subject: Diagnostic.Subject(kind: section.noun, id: id.value))
  }

  private func unknownSection(_ key: Located<String>) -> Diagnostic {
    let all = Section.allCases.map(\.rawValue) + ["plan", "domain", "pack"]
    let near = Wording.near(key.value, in: all)
    let help =
      near.isEmpty
      ? "the sections are "
        + Wording.alternatives(["plan"] + Section.allCases.map(\.rawValue), "and")
      : "did you mean \(Wording.oneOf(near))?"
    return Diagnostic(
      id: "field/unknown-section", message: "no section is named \(Wording.quoted(key.value))",
      range: key.range, help: help)
  }

  private func besidePack(_ key: Located<String>) -> Diagnostic {
    Diagnostic(
      id: "field/unknown-section",
      message: "\(Wording.quoted(key.value)) stands in a file that holds a governance pack",
      range: key.range, help: "move it to a file of its own; a pack is no part of the plan")
  }

  private func notSections(_ root: SyntaxNode) -> Diagnostic {
    Diagnostic(
      id: "field/wrong-type",
      message: "a file of a plan must hold sections such as `roles:`, found \(Wording.found(root))",
      range: root.range, help: "begin the file with the name of a section and a colon")
  }

  private func notByID(_ entry: SyntaxMapping.Entry, _ section: Section) -> Diagnostic {
    Diagnostic(
      id: "field/wrong-type",
      message: "`\(section.rawValue)` must be a mapping keyed by id, "
        + "found \(Wording.found(entry.value))",
      range: entry.value.range,
      help: "write the id of each \(section.noun) and a colon, and its keys indented below")
  }

  private func missingPlan(_ file: String?) -> Diagnostic {
    Diagnostic(
      id: "plan/missing", message: "no file holds a `plan` section",
      range: .start(of: file ?? "workforce.yaml"),
      help: "add to `workforce.yaml`: `plan: {id: my-plan, title: My plan, as_of: 2027-01-01}`")
  }

  private func secondPlan(
    _ entry: SyntaxMapping.Entry, first: SyntaxMapping.Entry
  ) -> Diagnostic {
    Diagnostic(
      id: "plan/second", message: "two files hold a `plan` section, and a plan has one",
      range: entry.key.range, label: "second `plan`",
      labels: [Diagnostic.Label("first `plan`", at: first.key.range)],
      help: "keep one of them, or move the other plan to a folder of its own")
  }
}
