/// "Did you mean": the names nearest to one that was not found.
package enum NearestName {
  /// At most `limit` names, nearest first; none where nothing is near.
  ///
  /// Case, `_` or a space for `-`, a plural `s` and the order of the words count for little. Names
  /// longer than 128 characters are not compared.
  package static func suggestions(
    for name: String, among candidates: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    guard limit > 0, let wanted = Form(name), !wanted.letters.isEmpty else { return [] }
    var near: [(distance: Int, length: Int, name: String)] = []
    for candidate in candidates where candidate != name {
      guard let form = Form(candidate), let distance = wanted.distance(to: form) else { continue }
      near.append((distance, abs(form.letters.count - wanted.letters.count), candidate))
    }
    near.sort { ($0.distance, $0.length, $0.name) < ($1.distance, $1.length, $1.name) }
    // Beside a name that is one slip away, one that is two away is a distraction.
    let most = near.first.map { $0.distance + $0.distance / 2 } ?? 0
    near.removeAll { $0.distance > most }
    var seen: Set<String> = []
    return Array(near.map(\.name).filter { seen.insert($0).inserted }.prefix(limit))
  }

  /// A name as it is compared.
  private struct Form {
    static let longest = 128

    var letters: [Unicode.Scalar]
    /// Which letters occur, as bits: a cheap lower bound of the distance.
    var letterSet: UInt64 = 0

    init?(_ name: String) {
      guard name.utf8.count <= Form.longest * 4 else { return nil }
      letters = name.lowercased().unicodeScalars.map { $0 == "_" || $0 == " " ? "-" : $0 }
      guard letters.count <= Form.longest else { return nil }
      for letter in letters { letterSet |= 1 << UInt64(letter.value % 64) }
    }

    /// How many slips make one name of the other; nothing where they have little in common.
    func distance(to other: Form) -> Int? {
      if letters == other.letters { return 0 }
      if abs(letters.count - other.letters.count) <= 3, singular == other.singular { return 1 }
      if letterSet == other.letterSet, words == other.words { return 1 }
      // One slip in four letters at most, three in all: `lead` is not `head-of`.
      let most = min(3, max(letters.count, other.letters.count) / 4 + 1, letters.count - 1)
      guard most > 0, abs(letters.count - other.letters.count) <= most,
        (letterSet ^ other.letterSet).nonzeroBitCount <= 2 * most
      else { return nil }
      return slips(to: other.letters, atMost: most)
    }

    private var singular: [Unicode.Scalar] {
      guard letters.count > 3, letters.last == "s" else { return letters }
      let stem = letters.dropLast()
      return stem.suffix(2) == ["i", "e"] ? stem.dropLast(2) + ["y"] : Array(stem)
    }

    private var words: [String] {
      letters.split(separator: "-")
        .map { String(String.UnicodeScalarView($0)) }.sorted()
    }

    /// Damerau–Levenshtein distance of strings aligned in a band as wide as the result may be.
    private func slips(to other: [Unicode.Scalar], atMost most: Int) -> Int? {
      let far = most + 1
      var beforeLast = [Int](repeating: far, count: other.count + 1)
      var last = (0...other.count).map { min($0, far) }
      for (row, letter) in letters.enumerated() {
        var current = [Int](repeating: far, count: other.count + 1)
        current[0] = min(row + 1, far)
        var best = current[0]
        let first = max(0, row - most)
        let end = min(other.count, row + most + 1)
        guard first < end else { return nil }
        for column in first..<end {
          var cost = min(
            last[column] + (letter == other[column] ? 0 : 1),
            last[column + 1] + 1,
            current[column] + 1)
          if row > 0, column > 0, letter == other[column - 1], letters[row - 1] == other[column] {
            cost = min(cost, beforeLast[column - 1] + 1)
          }
          current[column + 1] = min(cost, far)
          best = min(best, cost)
        }
        if best > most { return nil }
        (beforeLast, last) = (last, current)
      }
      return last[other.count] <= most ? last[other.count] : nil
    }
  }
}
