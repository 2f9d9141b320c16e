import WorkforceModel

/// What the cell of a matrix says.
enum CellReading: Hashable {
  /// Nothing, or a sign for nothing: `-`, `N/A`.
  case blank
  case letters(ReadLetters)
  /// A cross or a tick.
  case mark
  case text
}

/// The letters of one cell.
struct ReadLetters: Hashable {
  struct Letter: Hashable {
    var letter: String
    /// Nil for a letter that the scheme has not got.
    var relation: Relation?
  }

  var letters: [Letter] = []
  /// What stands beside the letters: `High` of `A (High)`.
  var remark: String?
  /// What should be said of how the cell was read.
  var notes: [Note] = []

  enum Note: Hashable {
    /// A letter of another script was read as the Latin one.
    case lookAlike(String)
    /// DRI: directly responsible individual.
    case directlyResponsible
    /// The letters stand in brackets.
    case inBrackets
    /// A word that charts use for R as well as for A.
    case ambiguousWord(String)
  }
}
