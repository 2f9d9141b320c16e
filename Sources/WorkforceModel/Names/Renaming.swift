package import WorkforceSyntax

/// Another id for an entry, wherever the plan names it.
package struct Renaming: Sendable {
  /// The files with the new id in them, in path order.
  package private(set) var files: [EditedFile]
  /// How many places name the entry, its declaration among them.
  package private(set) var places: Int
  /// Comments and texts that still say the old id, in the order of the text.
  package private(set) var mentions: [Mention]

  package struct Mention: Hashable, Sendable {
    package var range: SourceRange
    package var isComment: Bool
  }

  /// Why an entry cannot get another id.
  package enum Refusal: Error, Sendable {
    /// The text has faults, and a name in what could not be read would be missed.
    case faults([Diagnostic])
    case unknown(String, near: [String])
    case ambiguous(String, [(name: EntryName, range: SourceRange)])
    case badID(String, reason: String)
    case taken(String, EntryName, SourceRange)
    case edit(EditRefusal)
  }

  package init(_ old: String, to new: String, in sources: LoadedSources) throws(Refusal) {
    let names = PlanNames(sources.trees)
    let faults = (sources.problems + names.problems).filter { $0.severity == .error }
    guard faults.isEmpty else { throw .faults(faults.inTextOrder()) }
    let name = try Self.find(old, in: names)
    try Self.check(new, for: name, in: names)
    let uses = names.uses.filter { $0.name == name }
    let declaration = names.declaration(of: name)
    places = uses.count + 1
    do throws(EditRefusal) {
      files = try Self.edit(uses, declaration, to: new, in: sources)
      try Self.prove(files, name, to: new, from: names, sources)
    } catch {
      throw .edit(error)
    }
    // A path is made of names, each of which is known.
    let places = Set(names.uses.filter { $0.name == name || $0.isInPath }.map(\.range))
      .union(declaration.map { [$0] } ?? [])
    mentions = sources.files.flatMap { file in
      Mentions(of: name.id, in: file, sources.trees.first { $0.file == file.path }?.root, places)
        .all
    }
  }

  private static func find(_ text: String, in names: PlanNames) throws(Refusal) -> EntryName {
    let found = names.entries(named: text)
    guard let first = found.first else {
      let id = text.split(whereSeparator: { $0 == "/" || $0 == "." }).last.map(String.init) ?? text
      throw .unknown(text, near: Wording.near(id, in: names.declarations.map(\.name.id)))
    }
    guard found.count == 1 else {
      throw .ambiguous(
        text, names.declarations.filter { declared in found.contains(declared.name) })
    }
    return first
  }

  private static func check(
    _ new: String, for name: EntryName, in names: PlanNames
  ) throws(Refusal) {
    if let reason = CollectedSections.reasonAgainst(id: new) { throw .badID(new, reason: reason) }
    if new == name.id { throw .badID(new, reason: "it is the id already") }
    let shared = name.ofSection?.sharingIDs.map(\.rawValue) ?? [name.section]
    let taken = names.declarations.first { $0.name.id == new && shared.contains($0.name.section) }
    if let taken { throw .taken(new, taken.name, taken.range) }
  }

  private static func edit(
    _ uses: [NameUse], _ declaration: SourceRange?, to new: String, in sources: LoadedSources
  ) throws(EditRefusal) -> [EditedFile] {
    var editor = PlanEditor(sources)
    var texts: [SourceRange: String] = declaration.map { [$0: new] } ?? [:]
    var formulas: [SourceRange: (text: String, id: String, places: Set<Int>)] = [:]
    for use in uses {
      switch use.form {
      case .whole: texts[use.range] = new
      case .path(let path, let part):
        var parts = (texts[use.range] ?? path)
          .split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        parts[part] = new
        texts[use.range] = parts.joined(separator: ".")
      case .formula(let text, let place):
        formulas[use.range, default: (text, use.name.id, [])].places.insert(place)
      }
    }
    try editor.replace(texts)
    for (range, formula) in formulas.sorted(by: { $0.key < $1.key }) {
      let (word, other) = ("measures.\(formula.id)", "measures.\(new)")
      var text = ""
      var rest = formula.text[...]
      for (place, found) in formula.text.ranges(of: word).enumerated()
      where formula.places.contains(place) {
        text += rest[..<found.lowerBound] + other
        rest = formula.text[found.upperBound...]
      }
      let node = SyntaxNode(.text(SyntaxText(formula.text, isQuoted: true)), at: range)
      try editor.replace(word, with: other, at: formula.places, in: node, giving: text + rest)
    }
    return try editor.finished()
  }

  /// Reads the new text and looks whether it names what the old one named.
  private static func prove(
    _ files: [EditedFile], _ old: EntryName, to new: String, from names: PlanNames,
    _ sources: LoadedSources
  ) throws(EditRefusal) {
    let after = PlanNames(SourceLoader.read(files: sources.files.with(files)).trees)
    func named(_ uses: [NameUse], _ renames: Bool) -> [EntryName: Int] {
      uses.reduce(into: [:]) { count, use in
        count[renames ? use.renaming(old, to: new).name : use.name, default: 0] += 1
      }
    }
    guard named(after.uses, false) == named(names.uses, true),
      after.problems.map(\.id).sorted() == names.problems.map(\.id).sorted()
    else {
      let captured = after.uses.first { use in
        use.name == old.renamed(to: new)
          && !names.uses.contains {
            $0.range.file == use.range.file && $0.range.start.line == use.range.start.line
              && $0.name == old
          }
      }
      throw EditRefusal(
        "with `\(new)` the plan would no longer say the same; choose another id",
        at: captured?.range)
    }
  }
}

extension [SourceFile] {
  /// The files with those that were edited in place of what they were.
  package func with(_ edited: [EditedFile]) -> Self {
    let texts = Dictionary(edited.map { ($0.path, $0.after) }) { first, _ in first }
    return map { SourceFile(path: $0.path, text: texts[$0.path] ?? $0.text) }
  }
}
