import WorkforceModel

/// What the letters of one matrix mean: as the planner says, as its legend says, or by its scheme.
struct LetterBook {
  enum Meaning: Hashable {
    case relation(Relation)
    /// The legend gives it a meaning that the plan language has not got.
    case other(String)
    case ignored
  }

  var scheme: Scheme
  var legend: [String: Meaning] = [:]
  var map = MatrixMap()
  /// Whether words that may be titles of work or of roles are read as letters: not while it is
  /// being found out which cells hold letters.
  var readsTitles = true

  func meaning(ofLetter letter: String) -> Meaning? {
    switch map.letters[letter.lowercased()] {
    case .relation(let relation): return .relation(relation)
    case .ignored: return .ignored
    case nil: break
    }
    return legend[letter] ?? scheme.relation(of: letter).map(Meaning.relation)
  }

  /// Whether a letter may stand in a run such as `AR`.
  ///
  /// While the scheme is not known only the four of RACI do: `CISO` and `PS` are names of roles.
  func runsTogether(_ letter: String) -> Bool {
    let runs = scheme.name == Self.everyLetter.name ? Scheme.raci : scheme
    return runs.relation(of: letter) != nil && meaning(ofLetter: letter) != nil
  }

  func relation(ofWord word: String) -> Relation? {
    if case .relation(let relation)? = map.letters[RelationWords.folded(word)] { return relation }
    if !readsTitles, RelationWords.isTitle(word) { return nil }
    return RelationWords.relation(of: word)
  }

  func ignores(_ text: String) -> Bool { map.letters[RelationWords.folded(text)] == .ignored }

  /// The letter that stands for a relation that was written as a word.
  func letter(for relation: Relation) -> String {
    scheme.letter(for: relation) ?? Self.everyLetter.letter(for: relation)
      ?? String(relation.rawValue.prefix(1)).uppercased()
  }

  /// The letters of all schemes, to find out where letters stand.
  static let everyLetter = Scheme(
    name: "every",
    letters: [
      .init("R", .perform), .init("A", .account), .init("C", .advise), .init("I", .notify),
      .init("S", .support), .init("V", .verify), .init("O", .excluded), .init("D", .decide),
      .init("P", .perform),
    ])
}
