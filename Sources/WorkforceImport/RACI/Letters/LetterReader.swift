import WorkforceModel

/// Reads the letters or words of a cell in any writing: `A/R`, `R, A`, `AR`, `A / R C*`,
/// `A (High)`, `C,I - when asked`, `Accountable`.
struct LetterReader {
  let book: LetterBook
  /// Whether text without a mark before it may follow the letters: `A see note 3`.
  var takesTrailingText = false

  private static let placeholders: Set<String> = [
    "-", "–", "—", "‐", "−", "--", "/", ".", "…", "n/a", "na", "n.a", "n.a.", "none", "nil", "ー",
    "－", "*", "_", "なし", "keine", "entfällt",
  ]
  private static let marks: Set<String> = [
    "x", "✓", "✔", "●", "•", "☑", "■", "◯", "○", "✗", "×", "✅", "☒", "✘",
  ]
  private static let connectors: Set<String> = [
    "and", "und", "et", "y", "e", "en", "dan", "oraz", "or", "oder", "ou", "o",
  ]

  func read(_ text: String) -> CellReading {
    let text = String(text.trimmed)
    // A cell of letters is short; what is long is a text, and need not be looked through.
    guard text.utf8.count <= 600 else { return .text }
    if text.isEmpty || book.ignores(text) { return .blank }
    let folded = text.lowercased()
    if Self.placeholders.contains(folded) { return .blank }
    if Self.marks.contains(folded), book.meaning(ofLetter: "X") == nil { return .mark }
    var scan = Scan(text: Array(text), book: book, takesTrailingText: takesTrailingText)
    return scan.read().map(CellReading.letters) ?? .text
  }

  private struct Scan {
    let text: [Character]
    let book: LetterBook
    let takesTrailingText: Bool
    private var index = 0
    private var result = ReadLetters()

    init(text: [Character], book: LetterBook, takesTrailingText: Bool) {
      self.text = text
      self.book = book
      self.takesTrailingText = takesTrailingText
    }

    mutating func read() -> ReadLetters? {
      if addWord(String(text)) { return result }
      while index < text.count {
        let character = text[index]
        switch character {
        case "(", "（", "[", "【":
          guard readBrackets() else { return nil }
        case "-", "–", "—", ":", "：":
          guard !result.letters.isEmpty else { return nil }
          addRemark(text[(index + 1)...])
          return result
        case _ where character.isLetter || character.isNumber:
          switch readWord() {
          case .taken: break
          case .text: return nil
          case .end: return result
          }
        // Dots, stars and raised numbers are marks of footnotes.
        case _ where character.isWhitespace || ",;/|+&\\・、，／*†‡.".contains(character): index += 1
        case _ where character.isSymbol || character.isPunctuation: return nil
        default: index += 1
        }
      }
      return result.letters.isEmpty ? nil : result
    }

    private mutating func readBrackets() -> Bool {
      let closing: Set<Character> = [")", "）", "]", "】"]
      guard let end = text[index...].firstIndex(where: closing.contains) else { return false }
      let inside = text[(index + 1)..<end]
      if result.letters.isEmpty {
        var scan = Scan(text: Array(inside), book: book, takesTrailingText: false)
        guard let inner = scan.read() else { return false }
        result = inner
        result.notes.append(.inBrackets)
      } else {
        addRemark(inside)
      }
      index = end + 1
      return true
    }

    private enum Word { case taken, text, end }

    private mutating func readWord() -> Word {
      let start = index
      while index < text.count, text[index].isLetter || text[index].isNumber {
        if index > start, Self.isFootnote(String(text[index])), !text[index].isASCII { break }
        index += 1
      }
      let word = String(text[start..<index])
      if addLetters(word) || addWord(word) { return .taken }
      if !result.letters.isEmpty {
        if Self.isFootnote(word) { return .taken }
        if LetterReader.connectors.contains(word.lowercased()) { return .taken }
        if takesTrailingText, text.count <= 120 {
          addRemark(text[start...])
          return .end
        }
      }
      return .text
    }

    private static func isFootnote(_ word: String) -> Bool {
      word.unicodeScalars.allSatisfy {
        (0xB2...0xB9).contains($0.value) || (0x2070...0x2079).contains($0.value)
          || ("0"..."9").contains($0)
      }
    }

    /// Takes one letter, or several without a space between.
    private mutating func addLetters(_ word: String) -> Bool {
      if word.uppercased() == "DRI" {
        add("R", .perform)
        add("A", .account)
        result.notes.append(.directlyResponsible)
        return true
      }
      guard word.unicodeScalars.count <= 5 else { return false }
      let latin = LookAlike.letter(of: word)
      let letters = latin ?? word
      if book.meaning(ofLetter: letters.uppercased()) != nil, letters.count <= 3 {
        // A small letter stands for one only where it stands alone.
        guard letters == letters.uppercased() || text.count <= 3 else { return false }
        note(latin, word)
        addKnown(letters.uppercased())
        return true
      }
      let each = letters.map { String($0) }
      guard letters == letters.uppercased(), letters.utf8.allSatisfy({ (65...90).contains($0) })
      else { return false }
      if each.count == 1 {
        note(latin, word)
        result.letters.append(ReadLetters.Letter(letter: letters, relation: nil))
        return true
      }
      // A scheme's name is the title of a column, and no role holds all of its letters.
      guard Set(each).count == each.count, each.allSatisfy(book.runsTogether),
        !Scheme.known.contains(where: { $0.name == letters })
      else { return false }
      note(latin, word)
      for letter in each { addKnown(letter) }
      return true
    }

    private mutating func note(_ latin: String?, _ word: String) {
      if latin != nil { result.notes.append(.lookAlike(word)) }
    }

    private mutating func addKnown(_ letter: String) {
      switch book.meaning(ofLetter: letter) {
      case .relation(let relation): add(letter, relation)
      case .other, nil: result.letters.append(ReadLetters.Letter(letter: letter, relation: nil))
      case .ignored: break
      }
    }

    private mutating func addWord(_ word: String) -> Bool {
      guard word.count > 1, let relation = book.relation(ofWord: word) else { return false }
      if RelationWords.isAmbiguous(word) { result.notes.append(.ambiguousWord(word)) }
      add(book.letter(for: relation), relation)
      return true
    }

    private mutating func add(_ letter: String, _ relation: Relation) {
      let read = ReadLetters.Letter(letter: letter, relation: relation)
      if !result.letters.contains(read) { result.letters.append(read) }
    }

    private mutating func addRemark(_ piece: ArraySlice<Character>) {
      let text = String(String(piece).trimmed)
      guard !text.isEmpty else { return }
      result.remark = result.remark.map { "\($0); \(text)" } ?? text
    }
  }
}
