import WorkforceModel
import WorkforceSyntax

/// Gathers a matrix cell by cell: roles in the order in which they come, each once.
struct MatrixBuilder {
  private(set) var matrix: ResponsibilityMatrix
  private var places: [String: Int] = [:]
  private let reader: LetterReader
  private var unknown: [String: (count: Int, place: String)] = [:]
  private var notes: [ReadLetters.Note: (count: Int, place: String)] = [:]
  private var order: [ReadLetters.Note] = []

  init(_ grid: Grid, _ orientation: ResponsibilityMatrix.Orientation, _ book: LetterBook) {
    matrix = ResponsibilityMatrix(
      source: grid.source, sheet: grid.name, orientation: orientation, notation: book.scheme,
      roles: [], activities: [], warnings: [])
    reader = LetterReader(book: book, takesTrailingText: true)
  }

  /// So many are read; the rest are counted.
  private static let warningLimit = 200
  private var unsaid = 0

  mutating func warn(_ text: String, at place: String? = nil) {
    if matrix.warnings.count < Self.warningLimit {
      matrix.warnings.append(.init(place: place, text: text))
    } else {
      unsaid += 1
    }
  }

  mutating func warn(_ warnings: [ResponsibilityMatrix.Warning]) {
    for warning in warnings { warn(warning.text, at: warning.place) }
  }

  /// The place of a role, which is made known; nil for a name that is none.
  mutating func role(_ name: String) -> Int? {
    let title = TitleText.role(name)
    guard title.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return nil }
    let key = RelationWords.folded(title)
    if let place = places[key] { return place }
    places[key] = matrix.roles.count
    matrix.roles.append(title)
    return matrix.roles.count - 1
  }

  /// The place of an activity that is made known.
  mutating func activity(
    _ title: String, section: String?, place: String, remarks: [String] = []
  ) -> Int {
    matrix.activities.append(
      .init(title: title, section: section, place: place, holdings: [], remarks: remarks))
    return matrix.activities.count - 1
  }

  mutating func hold(_ role: Int, _ letter: String, _ relation: Relation, in activity: Int) {
    let holding = ResponsibilityMatrix.Holding(role: role, letter: letter, relation: relation)
    if !matrix.activities[activity].holdings.contains(holding) {
      matrix.activities[activity].holdings.append(holding)
    }
  }

  mutating func remark(_ text: String, in activity: Int) {
    matrix.activities[activity].remarks.append(text)
  }

  /// Takes the letters of a cell.
  mutating func take(_ text: String, role: Int, activity: Int, place: String) {
    let title = matrix.roles[role]
    switch reader.read(text) {
    case .blank: break
    case .letters(let read):
      take(read, role: role, activity: activity, place: place)
      let isPlain = read.remark == nil && !read.notes.contains(.inBrackets)
      if !isPlain { remark("\(title): \(TitleText.clean(text))", in: activity) }
    case .mark:
      warn("a cross says nothing without a letter above it; it was not read", at: place)
    case .text:
      warn("`\(text.trimmed.excerpt(limit: 60))` is no letter and was not read", at: place)
      remark("\(title): \(TitleText.clean(text))", in: activity)
    }
  }

  mutating func take(_ read: ReadLetters, role: Int, activity: Int, place: String) {
    for letter in read.letters {
      if let relation = letter.relation {
        hold(role, letter.letter, relation, in: activity)
      } else {
        unknown[letter.letter] = (
          (unknown[letter.letter]?.count ?? 0) + 1, unknown[letter.letter]?.place ?? place
        )
        remark("\(matrix.roles[role]): \(letter.letter)", in: activity)
      }
    }
    for note in read.notes where note != .inBrackets {
      if notes[note] == nil { order.append(note) }
      notes[note] = ((notes[note]?.count ?? 0) + 1, notes[note]?.place ?? place)
    }
  }

  /// The matrix with what is to be said of it; nil where no role holds a letter.
  mutating func finish(legend: [String: LetterBook.Meaning]) -> ResponsibilityMatrix? {
    matrix.activities.removeAll { $0.holdings.isEmpty && $0.remarks.isEmpty }
    guard matrix.activities.contains(where: { !$0.holdings.isEmpty }) else { return nil }
    for letter in unknown.keys.sorted() {
      guard let found = unknown[letter] else { continue }
      let times = found.count == 1 ? "once" : "\(found.count) times"
      if case .other(let phrase)? = legend[letter] {
        warn(
          "the file explains \(letter) as `\(phrase.excerpt(limit: 40))`, which is no relation of "
            + "the plan language; it stands \(times) and was left out; "
            + "`--map \(letter)=perform` (or another) gives it one", at: found.place)
      } else {
        warn(
          "\(letter) is no letter of \(matrix.notation.name); it stands \(times) and was left out; "
            + "`--map \(letter)=verify` (or another) gives it a meaning", at: found.place)
      }
    }
    for note in order {
      guard let found = notes[note] else { continue }
      warn(note.text(count: found.count), at: found.place)
    }
    if unsaid > 0 { matrix.warnings.append(.init(place: nil, text: "\(unsaid) more warnings")) }
    return matrix
  }
}

extension ReadLetters.Note {
  fileprivate func text(count: Int) -> String {
    let times = count == 1 ? "once" : "\(count) times"
    return switch self {
    case .lookAlike(let written):
      "`\(written.excerpt(limit: 10))` is a letter of another script (\(times)); it was read as "
        + "the Latin \(LookAlike.letter(of: written) ?? "letter") that it looks like"
    case .directlyResponsible:
      "DRI, directly responsible individual (\(times)), was read as accountable and responsible"
    case .inBrackets: "letters in brackets (\(times)) were read as letters"
    case .ambiguousWord(let word):
      "`\(word.excerpt(limit: 40))` (\(times)) was read as responsible; charts use it for "
        + "accountable too; `--map \(word.excerpt(limit: 40))=account` changes that"
    }
  }
}
