import WorkforceModel

/// Finds the scheme that a matrix's letters belong to.
struct SchemeGuess {
  var scheme: Scheme
  /// What should be said of it; nil where the letters leave no doubt.
  var note: String?

  /// `letters` are those that stand in the cells; `text` is what stands above and around them.
  init(letters: Set<String>, text: String, legend: [String: LetterBook.Meaning]) {
    let unexplained = letters.filter { legend[$0] == nil }
    let named = Self.named(in: text)
    if let named, unexplained.isSubset(of: named.letterSet) {
      self.init(scheme: named)
      return
    }
    let order = ["RACI", "RASCI", "RACI-VS", "RACIO"]
    let usual = order.compactMap { name in Scheme.known.first { $0.name == name } }
    let fitting =
      usual.first { letters.isSubset(of: $0.letterSet) }
      ?? usual.first { unexplained.isSubset(of: $0.letterSet) }
    if let fitting {
      self.init(scheme: fitting)
      return
    }
    for name in ["DACI", "PARIS", "PACSI"] {
      guard let scheme = Scheme.known.first(where: { $0.name == name }),
        unexplained.isSubset(of: scheme.letterSet), let first = name.first.map(String.init),
        unexplained.contains(first), name == "PARIS" || !unexplained.contains("R")
      else { continue }
      self.init(
        scheme: scheme,
        note: "the letters \(unexplained.sorted().joined(separator: ", ")) are read as "
          + "\(name): \(scheme.explained); `--scheme` names another")
      return
    }
    self.init(scheme: letters.contains("S") ? usual[1] : usual[0])
  }

  private init(scheme: Scheme, note: String? = nil) {
    self.scheme = scheme
    self.note = note
  }

  /// The scheme whose name a text holds as a word of its own.
  private static func named(in text: String) -> Scheme? {
    let words = Set(
      text.uppercased().split { !$0.isLetter && $0 != "-" }.prefix(2_000).map(String.init))
    if words.contains("RASIC") || words.contains("ARASCI") {
      return Scheme.known.first { $0.name == "RASCI" }
    }
    // "PARIS" is a town as well, and does not say that R means a review.
    return Scheme.known.last { $0.name != "PARIS" && words.contains($0.name) }
  }
}

extension Scheme {
  var letterSet: Set<String> { Set(letters.map(\.letter)) }

  /// `D = Driver, A = Approver`.
  var explained: String {
    letters.map { "\($0.letter) = \(($0.name ?? $0.relation.rawValue).lowercased())" }
      .joined(separator: ", ")
  }
}
