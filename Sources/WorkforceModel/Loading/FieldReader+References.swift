import WorkforceSyntax

/// Who may stand behind a key that names a party.
struct PartyKinds: OptionSet {
  let rawValue: Int

  static let roles = Self(rawValue: 1)
  static let systems = Self(rawValue: 2)
  static let bodies = Self(rawValue: 4)
  /// `tbd` and its like are kept for a check to judge.
  static let placeholders = Self(rawValue: 8)
}

extension FieldReader {
  func role(_ key: String) -> ID<Role>? { reference(key, .roles) }

  func roles(_ key: String) -> [ID<Role>]? { references(key, .roles) }

  func reference<Subject>(_ key: String, _ section: Section) -> ID<Subject>? {
    node(key).flatMap { context.id($0, [section], key: key)?.id }.map { ID($0) }
  }

  func references<Subject>(_ key: String, _ section: Section) -> [ID<Subject>]? {
    items(key).map { nodes in
      context.distinct(nodes, key: key) { context.id($0, [section], key: key)?.id }
        .map { ID($0) }
    }
  }

  func party(_ key: String, _ kinds: PartyKinds) -> Party? {
    node(key).flatMap { context.party($0, kinds, key: key) }
  }

  func parties(_ key: String, _ kinds: PartyKinds) -> [Party]? {
    items(key).map { context.parties($0, kinds, key: key) }
  }

  /// `{skill: level}`.
  func skills(_ key: String) -> [SkillLevel]? {
    pairs(key)?.compactMap { pair in
      guard let id = context.id(pair.key, [.skills], key: key)?.id,
        let level = context.value(pair.value, .skillLevel, key: pair.key.value)
      else { return nil }
      return SkillLevel(skill: ID(id), level: level)
    }
  }

  /// `{role: share}`.
  func shares(_ key: String) -> [RoleShare]? {
    pairs(key)?.compactMap { pair in
      let role = context.id(pair.key, [.roles], key: key)?.id
      let share = context.value(pair.value, .share, key: pair.key.value)
      guard let role, let share else { return nil }
      return RoleShare(role: ID(role), share: share)
    }
  }
}

extension LoadContext {
  func party(_ node: SyntaxNode, _ kinds: PartyKinds, key: String) -> Party? {
    if kinds.contains(.placeholders), let word = node.text?.string.trimmed,
      Placeholder.words.contains(word.lowercased()),
      names.find(word, in: Section.roles.sharingIDs) == nil
    {
      return .placeholder(word)
    }
    var sections: [Section] = [.roles]
    if kinds.contains(.systems) { sections.append(.systems) }
    if kinds.contains(.bodies) { sections.append(.bodies) }
    guard let found = id(node, sections, key: key) else { return nil }
    return switch found.section {
    case .systems: .system(ID(found.id))
    case .bodies: .body(ID(found.id))
    default: .role(ID(found.id))
    }
  }

  func parties(_ nodes: [SyntaxNode], _ kinds: PartyKinds, key: String) -> [Party] {
    distinct(nodes, key: key) { party($0, kinds, key: key) }
  }

  /// What the items of a list name, each once.
  func distinct<Name: Hashable>(
    _ nodes: [SyntaxNode], key: String, _ read: (SyntaxNode) -> Name?
  ) -> [Name] {
    var result: [Name] = []
    var places: [Name: SourceRange] = [:]
    for node in nodes {
      guard let name = read(node) else { continue }
      if let first = places[name] {
        report(
          "reference/twice", "`\(key)` names \(Wording.quoted(node.text?.string ?? "")) twice",
          at: node.range, label: "again here",
          labels: [Diagnostic.Label("first here", at: first)], help: "delete one of the two")
        continue
      }
      places[name] = node.range
      result.append(name)
    }
    return result
  }

  func id(
    _ node: SyntaxNode, _ sections: [Section], key: String, words: [String] = []
  ) -> (id: String, section: Section)? {
    guard let text = node.text else {
      report(
        "field/wrong-type",
        "`\(key)` must name \(nouns(sections)) by its id, found \(Wording.found(node))",
        at: node.range,
        help: "write one id, such as `\(key): my-\(sections.first?.noun ?? "entry")`")
      return nil
    }
    return id(Located(text.string.trimmed, at: node.range), sections, key: key, words: words)
  }

  /// The entry a name stands for, in one of some sections.
  func id(
    _ name: Located<String>, _ sections: [Section], key: String, words: [String] = []
  ) -> (id: String, section: Section)? {
    if let found = names.find(name.value, in: sections) {
      noteUse(of: name, in: found.section)
      return (name.value, found.section)
    }
    let quoted = Wording.quoted(name.value)
    if let other = names.find(name.value, in: Section.allCases) {
      report(
        "reference/wrong-kind",
        "\(quoted) is \(other.section.nounWithArticle); \(nouns(sections)) is needed here",
        at: name.range,
        labels: [
          Diagnostic.Label(
            "\(other.section.noun) \(quoted) is declared here", at: other.declaration)
        ],
        help: help(naming: other.section, sections, key: key))
      return nil
    }
    report(
      "reference/unknown-" + unknownNoun(sections),
      sections.count > 3
        ? "nothing in the plan is named \(quoted)"
        : "no \(Wording.alternatives(sections.map(\.noun))) is named \(quoted)", at: name.range,
      help: help(for: name.value, sections, words: words))
    return nil
  }

  private func nouns(_ sections: [Section]) -> String {
    guard let first = sections.first else { return "" }
    return Wording.alternatives([first.nounWithArticle] + sections.dropFirst().map(\.noun))
  }

  private func unknownNoun(_ sections: [Section]) -> String {
    switch sections {
    case [.activities, .decisions]: "step"
    case _ where sections.count > 3: "entry"
    case [.decisions, .activities, .waves]: "matter"
    default: sections.first?.noun ?? "entry"
    }
  }

  private func help(naming found: Section, _ sections: [Section], key: String) -> String {
    switch (found, sections) {
    case (.bodies, _) where sections.contains(.roles):
      "a body is informed, consulted or asked to agree: name it under "
        + (letters(for: Self.bodyRelations).map { "\($0), or under " } ?? "")
        + "`advise`, `notify` or `agree` of a decision; here name a role"
    case (.systems, [.roles]):
      "name the role that people hold, such as the one under `owner` of the system"
    default: "name \(nouns(sections)) under `\(key)`, or take the name out"
    }
  }

  private func help(for name: String, _ sections: [Section], words: [String]) -> String {
    if Placeholder.words.contains(name.lowercased()), sections.contains(.roles) {
      return "name a role, or leave the key out until it is known"
    }
    let near = near(name, in: sections).map { id in
      let place = names.find(id, in: sections).map { " (\(Wording.place($0.declaration)))" }
      return "`\(id)`\(place ?? "")"
    }
    if !near.isEmpty { return "did you mean \(Wording.alternatives(near))?" }
    let word = Wording.near(name, in: words)
    if !word.isEmpty { return "did you mean \(Wording.oneOf(word))?" }
    if sections.contains(.roles), name.contains(where: { $0.isWhitespace || $0.isUppercase }) {
      return "name a role by its id; a plan names roles, never persons"
    }
    let section = sections.first?.rawValue ?? "roles"
    let id = Wording.kebabCase(name)
    if sections.count > 3 || sections.contains(.waves) && sections.count > 1 {
      return "name an id that stands in the plan"
    }
    return "declare it under `\(section)`: `\(Wording.isKebabCase(id) ? id : "its-id"): "
      + "{title: …}`, or name one that is there"
  }
}

/// Words that stand where nobody has been named yet.
enum Placeholder {
  static let words: Set<String> = [
    "tbd", "tba", "tbc", "t.b.d.", "todo", "unknown", "unassigned", "unowned", "nobody", "none",
    "no-one", "noone", "anyone", "someone", "somebody", "team", "the-team", "all", "everyone",
    "everybody", "various", "n-a", "na", "n/a", "open", "vacant", "pending", "?", "??", "???", "-",
    "--", "x", "xxx", "…", "...",
  ]
}
