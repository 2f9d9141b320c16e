import WorkforceSyntax

extension FieldReader {
  /// The letters of the plan's `raci`: a scheme's by its name, or a mapping of the plan's own.
  func scheme() -> Scheme? {
    guard let node = node("scheme") else { return nil }
    if let mapping = node.mapping { return ownScheme(mapping, at: node.range) }
    guard let name = context.text(node, key: "scheme") else { return nil }
    if let known = Scheme.known.first(where: { $0.name == name }) { return known }
    if Scheme.forDecisions.contains(name.uppercased()) {
      reportScheme(forDecisions: name.uppercased(), at: node.range)
      return nil
    }
    let names = Scheme.known.map(\.name)
    let likely = Self.schemeNames(like: name)
    let others = likely.isEmpty ? Wording.near(name, in: names) : likely
    context.report(
      "value/unknown-choice",
      "`scheme` must be one of \(Wording.oneOf(names)), or letters of your own, "
        + "found \(Wording.quoted(name))",
      at: node.range,
      help: others.isEmpty
        ? "write your own as `{R: perform, A: account}`"
        : "did you mean \(Wording.oneOf(others))?")
    return nil
  }

  /// A scheme whose letters are the same capitals in another order: `RASIC` is `RASCI`.
  private static func schemeNames(like name: String) -> [String] {
    func capitals(_ text: String) -> [Character] { text.uppercased().filter(\.isLetter).sorted() }
    let written = name.uppercased().filter(\.isLetter)
    let names = Scheme.known.map(\.name)
    let same = names.filter { $0.filter(\.isLetter) == written }
    return same.isEmpty ? names.filter { capitals($0) == capitals(written) } : same
  }

  private func reportScheme(forDecisions name: String, at range: SourceRange) {
    let keys = Wording.alternatives(Scheme.rapid.map { "`\($0.key)`" }, "and")
    context.report(
      "value/unknown-choice",
      "\(name) is a scheme for decisions, and `scheme` gives the letters of activities",
      at: range,
      notes: ["the bands of `decisions` speak RAPID under every scheme: \(keys)"],
      help: "write `scheme: RACI` for the work, and state under `decisions` who recommends, "
        + "agrees and decides")
  }

  private func ownScheme(_ mapping: SyntaxMapping, at range: SourceRange) -> Scheme? {
    if mapping.entries.isEmpty {
      context.report(
        "field/missing", "`scheme` names no letter", at: range,
        help: "write `scheme: {R: perform, A: account, C: advise, I: notify}`, or the name of a "
          + "scheme")
      return nil
    }
    let most = Scheme.mostLetters
    if mapping.entries.count > most {
      context.report(
        "value/form", "`scheme` has \(mapping.entries.count) letters, at most \(most) are possible",
        at: range, help: "keep those that the work needs; most schemes have four to six")
    }
    var letters: [Scheme.Letter] = []
    for entry in mapping.entries.prefix(most) {
      let letter = entry.key.value
      guard (1...3).contains(letter.utf8.count), letter.utf8.allSatisfy(\.isCapital) else {
        context.report(
          "raci/unknown-letter",
          "a letter of a scheme must be one to three capitals from A to Z, "
            + "found \(Wording.quoted(letter))",
          at: entry.key.range, help: help(forLetter: letter, entry.value, mapping))
        context.faultyLetters.insert(letter)
        continue
      }
      if let relation = context.choice(entry.value, Relation.self, key: letter) {
        letters.append(Scheme.Letter(letter, relation))
      } else {
        context.faultyLetters.insert(letter)
      }
    }
    return Scheme(name: Scheme.ownName, letters: letters)
  }

  /// The letter in capitals, or the first capital of a word, where that is free.
  private func help(
    forLetter written: String, _ value: SyntaxNode, _ mapping: SyntaxMapping
  ) -> String {
    let relation = value.text.flatMap { Relation(rawValue: $0.string.trimmed) } ?? .perform
    let capitals = LookAlike.letter(of: written) ?? written.uppercased()
    let candidates = [capitals, String(capitals.prefix(1))]
    let free = candidates.first { candidate in
      (1...3).contains(candidate.utf8.count) && candidate.utf8.allSatisfy(\.isCapital)
        && mapping[candidate] == nil
    }
    return "write \(free == nil ? "for example " : "")`\(free ?? "R"): \(relation.rawValue)`"
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }
}

extension LoadContext {
  /// Letters as they may be typed under `raci`, in the plan's own scheme.
  func exampleOfLetters(_ performer: String = "claims-handler") -> String {
    let letters = [
      scheme.letter(for: .perform).map { "\($0): \(performer)" },
      scheme.answering.flatMap(scheme.letter).map { "\($0): claims-team-lead" },
    ].compactMap(\.self)
    let first = scheme.letters.first.map { "\($0.letter): \(performer)" } ?? "R: \(performer)"
    return "{\(letters.isEmpty ? first : letters.joined(separator: ", "))}"
  }

  /// The letters in some relations, for a sentence: `C` or `I`; nil where the scheme has none.
  func letters(for relations: [Relation]) -> String? {
    let letters = scheme.letters.filter { relations.contains($0.relation) }.map(\.letter)
    return letters.isEmpty ? nil : Wording.oneOf(letters)
  }
}
