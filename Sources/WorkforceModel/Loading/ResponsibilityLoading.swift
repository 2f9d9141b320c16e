import WorkforceSyntax

extension LoadContext {
  /// Reads letters over those inherited: a letter that is written replaces that letter.
  func apply(_ mapping: SyntaxMapping, to responsibilities: inout Responsibilities) {
    for entry in mapping.entries {
      let letter = entry.key.value
      guard let relation = scheme.relation(of: letter) else {
        if !faultyLetters.contains(letter) { reportUnknown(entry.key) }
        continue
      }
      if entry.value.content == .empty, state == .toBe {
        report(
          "field/missing", "nobody stands behind `\(letter)`", at: entry.key.range,
          help: "write `\(letter): none` to empty it, or delete the key to keep today's")
        continue
      }
      let parties = holders(of: entry, relation)
      let assignments = parties.map {
        Responsibilities.Assignment(party: $0, relation: relation, letter: letter)
      }
      let place =
        responsibilities.assignments.firstIndex { $0.letter == letter }
        ?? responsibilities.assignments.endIndex
      responsibilities.assignments.removeAll { $0.letter == letter }
      responsibilities.assignments.insert(contentsOf: assignments, at: place)
    }
  }

  /// A body is asked, told or has to agree; it does no work and has no hours.
  static let bodyRelations: [Relation] = [.advise, .notify, .veto]

  private func holders(of entry: SyntaxMapping.Entry, _ relation: Relation) -> [Party] {
    let nodes = (entry.value.list ?? [entry.value]).filter { $0.content != .empty }
    if nodes.count == 1, nodes[0].text?.string.trimmed == "none" { return [] }
    var kinds: PartyKinds = [.roles, .systems]
    // A check says what an owner that is none leads to; elsewhere the word names nobody.
    if [.perform, .account, .decide].contains(relation) { kinds.insert(.placeholders) }
    if Self.bodyRelations.contains(relation) { kinds.insert(.bodies) }
    return parties(nodes, kinds, key: entry.key.value)
  }

  // MARK: Letters that are none

  private func reportUnknown(_ key: Located<String>) {
    let letters = scheme.letters.map(\.letter)
    // Where the scheme could not be read, or no letter of it, that is the fault and was reported.
    if acceptsAnyLetter || letters.isEmpty { return }
    let written = key.value
    if let alike = LookAlike.letter(of: written), letters.contains(alike) {
      report(
        "raci/unknown-letter",
        "\(Wording.quoted(written)) looks like the letter `\(alike)` and is another one",
        at: key.range, help: "type `\(alike)` on a Latin keyboard")
      return
    }
    report(
      "raci/unknown-letter",
      "\(Wording.quoted(written)) is not a letter of \(schemeName)", at: key.range,
      help: help(for: written, letters))
  }

  private var schemeName: String { scheme.isOwn ? "the plan's scheme" : scheme.name }

  private func help(for written: String, _ letters: [String]) -> String {
    let upper = written.uppercased()
    if letters.contains(upper) { return "write `\(upper)`" }
    let parts = upper.split { !$0.isLetter }.map(String.init)
    let each = parts.count > 1 ? parts : upper.map { String($0) }
    if each.count > 1, each.count <= 3, each.allSatisfy(letters.contains) {
      return "give each letter its own key: "
        + Wording.alternatives(each.map { "`\($0): …`" }, "and")
    }
    if let letter = letter(called: written.lowercased()) { return "write `\(letter)`" }
    let all = "the letters are \(Wording.alternatives(letters.map { "`\($0)`" }, "and"))"
    // Who knows RACI types it under other schemes as well.
    if let letter = Scheme.raci.relation(of: upper).flatMap(letter(meaning:)) {
      return "what is `\(upper)` in RACI is `\(letter)` here; \(all)"
    }
    return all
  }

  /// The letter for a word, such as `responsible`: by the scheme's own name for it, or by sense.
  private func letter(called word: String) -> String? {
    if let own = scheme.letters.first(where: { $0.name?.lowercased() == word }) {
      return own.letter
    }
    let relation =
      Relation(rawValue: word)
      ?? Scheme.known.lazy.flatMap(\.letters).first { $0.name?.lowercased() == word }?.relation
    return relation.flatMap(letter(meaning:))
  }

  /// In a scheme that has no other, who decides is who accounts, and the other way round.
  private func letter(meaning relation: Relation) -> String? {
    let isAnswering = relation == .account || relation == .decide
    return scheme.letter(for: relation)
      ?? (isAnswering ? scheme.answering.flatMap(scheme.letter) : nil)
  }
}

/// Letters of other scripts that look like capitals from A to Z.
package enum LookAlike {
  /// The capital that a text looks like, nil where it is one or looks like none.
  package static func letter(of text: String) -> String? {
    guard text.unicodeScalars.contains(where: { !$0.isASCII }) else { return nil }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else if (0xFF21...0xFF3A).contains(scalar.value) {
        result.unicodeScalars.append(UnicodeScalar(UInt8(scalar.value - 0xFF21 + 0x41)))
      } else if (0xFF41...0xFF5A).contains(scalar.value) {
        result.unicodeScalars.append(UnicodeScalar(UInt8(scalar.value - 0xFF41 + 0x41)))
      } else if let letter = table[scalar] {
        result.append(letter)
      } else {
        return nil
      }
    }
    return result.uppercased()
  }

  private static let table: [Unicode.Scalar: Character] = {
    let scripts: [(String, String)] = [
      // Cyrillic, capital and small.
      ("АВСЕНІЈКМОРЅТХѴԌԚԜ", "ABCEHIJKMOPSTXVGQW"), ("асеіјорѕхѵһԁԛԝ", "ACEIJOPSXVHDQW"),
      // Greek.
      ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
      // Roman numerals.
      ("ⅠⅤⅩⅬⅭⅮⅯ", "IVXLCDM"),
    ]
    var table: [Unicode.Scalar: Character] = [:]
    for (letters, capitals) in scripts {
      for (scalar, capital) in zip(letters.unicodeScalars, capitals) { table[scalar] = capital }
    }
    return table
  }()
}
