import WorkforceModel

/// Finds what a file itself says its letters mean.
///
/// Nothing is taken for a legend that does not explain at least two letters in words that are known.
struct Legend {
  private(set) var meanings: [String: LetterBook.Meaning] = [:]

  /// What a text defines: `R = Responsible; A – Accountable`, `Responsible (R)`.
  mutating func take(_ text: String) {
    guard text.utf8.count < 20_000 else { return }
    var found: [(letter: String, meaning: LetterBook.Meaning)] = []
    let characters = Array(text)
    for index in characters.indices {
      guard let letter = Self.letter(characters, at: index) else { continue }
      if let phrase = Self.phraseAfter(characters, index) {
        if let relation = RelationWords.relation(atStartOf: phrase) {
          found.append((letter, .relation(relation)))
        } else {
          found.append((letter, .other(phrase)))
        }
      } else if let relation = Self.relationBeforeBracket(characters, index) {
        found.append((letter, .relation(relation)))
      }
    }
    add(found)
  }

  /// Adds definitions of one place where enough of them are understood.
  mutating func add(_ found: [(letter: String, meaning: LetterBook.Meaning)]) {
    var known: Set<String> = []
    for case (let letter, .relation) in found { known.insert(letter) }
    guard known.count >= 2 else { return }
    for (letter, meaning) in found where meanings[letter] == nil { meanings[letter] = meaning }
  }

  /// A capital that stands alone.
  private static func letter(_ text: [Character], at index: Int) -> String? {
    let before = index > 0 ? text[index - 1] : " "
    let after = index + 1 < text.count ? text[index + 1] : " "
    guard text[index].isUppercase, !before.isLetter, !before.isNumber, !after.isLetter,
      !after.isNumber, before != "/", after != "/"
    else { return nil }
    let letter = String(text[index])
    let latin = LookAlike.letter(of: letter) ?? letter
    return latin.utf8.count == 1 ? latin : nil
  }

  private static func phraseAfter(_ text: [Character], _ index: Int) -> String? {
    var next = index + 1
    func skip() { while next < text.count, text[next] == " " || text[next] == "\t" { next += 1 } }
    skip()
    guard next < text.count, "=:–—-→：".contains(text[next]) else { return nil }
    next += 1
    if next < text.count, text[next] == ">" { next += 1 }
    skip()
    let rest = text[next...].prefix(60)
    let phrase = rest.prefix { !";,.\n|(（".contains($0) }
    guard let first = phrase.first, first.isLetter, phrase.count >= 3 else { return nil }
    return String(String(phrase).trimmed)
  }

  private static func relationBeforeBracket(_ text: [Character], _ index: Int) -> Relation? {
    guard index >= 2, "(（".contains(text[index - 1]), index + 1 < text.count,
      ")）".contains(text[index + 1])
    else { return nil }
    let before = text[..<(index - 1)].suffix(60).reversed().prefix { !";,.:\n|".contains($0) }
    return RelationWords.relation(of: String(before.reversed()))
  }
}

extension Legend {
  /// Takes the legend out of a table, where one is in it: a column of letters with what each means
  /// in the next column.
  mutating func take(from grid: inout Grid) {
    var columns: [Int: [(row: Int, letter: String, meaning: LetterBook.Meaning)]] = [:]
    for (place, row) in grid.rows.enumerated() {
      for (cell, next) in zip(row.cells, row.cells.dropFirst())
      where next.column == cell.column + 1 && cell.text.utf8.count <= 8 {
        let text = String(cell.text.trimmed)
        let letter = LookAlike.letter(of: text) ?? text
        guard letter.utf8.count == 1, letter == letter.uppercased(),
          next.text.utf8.count > 2, next.text.utf8.count < 1_000
        else { continue }
        let phrase = next.text.trimmed
        let relation = RelationWords.relation(atStartOf: String(phrase))
        columns[cell.column, default: []].append(
          (place, letter, relation.map { .relation($0) } ?? .other(String(phrase.prefix(40)))))
      }
    }
    for column in columns.keys.sorted() {
      let found = columns[column] ?? []
      var letters: Set<String> = []
      var known = 0
      for entry in found {
        letters.insert(entry.letter)
        if case .relation = entry.meaning { known += 1 }
      }
      // Every letter once, and most of them understood: rows of a matrix repeat their letters.
      guard letters.count == found.count, known >= 2, known * 2 >= found.count else { continue }
      add(found.map { ($0.letter, $0.meaning) })
      for entry in found {
        // The letter, its word, and what explains it further.
        var end = column + 1
        while let next = grid.rows[entry.row][end + 1], next.text.utf8.count > 8 { end += 1 }
        grid.rows[entry.row].cells.removeAll { (column...end).contains($0.column) }
      }
    }
    Self.removeWords(from: &grid)
    grid.rows.removeAll { $0.cells.isEmpty }
  }

  /// Takes out rows that explain words: `Accountable:` and a sentence.
  private static func removeWords(from grid: inout Grid) {
    let found = grid.rows.indices.filter { place in
      let cells = grid.rows[place].cells
      return cells.count == 2 && cells[0].text.utf8.count < 60 && cells[1].text.utf8.count > 20
        && RelationWords.relation(of: cells[0].text) != nil
        && RelationWords.relation(of: cells[1].text) == nil
    }
    if found.count >= 2 { for place in found { grid.rows[place].cells = [] } }
  }
}
