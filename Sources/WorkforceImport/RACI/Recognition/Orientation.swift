import WorkforceModel

/// Finds out whether the roles of a cross table stand across or down.
struct OrientationGuess {
  var rolesAreDown: Bool
  /// Nil where all signs agree.
  var note: String?

  init(_ table: CrossTable, _ reader: LetterReader, map: MatrixMap) {
    if let stated = map.rowsAreRoles {
      self.init(rolesAreDown: stated, note: nil)
      return
    }
    let corner = Self.corner(table)
    let nouns = Self.nouns(table)
    let answers = Self.answers(table, reader)
    let sum = corner + nouns + answers
    // Roles across is what most charts have.
    self.init(rolesAreDown: sum < 0, note: nil)
    if sum == 0, corner != 0 || nouns != 0 || answers != 0 {
      note =
        "it is not clear whether the roles stand in the columns or in the rows; they were taken to "
        + "stand in the columns; `--map rows=roles` says otherwise"
    }
  }

  private init(rolesAreDown: Bool, note: String?) {
    self.rolesAreDown = rolesAreDown
    self.note = note
  }

  /// What the title above the row titles says of them; above zero for activities.
  private static func corner(_ table: CrossTable) -> Int {
    switch TableWords.kind(table.corner) {
    case .activity: 3
    case .role: -3
    default: 0
    }
  }

  /// Which of the two sets of titles reads like roles.
  private static func nouns(_ table: CrossTable) -> Int {
    func share(_ titles: [String]) -> Double {
      titles.isEmpty ? 0 : Double(titles.count { TableWords.isRoleLike($0) }) / Double(titles.count)
    }
    let difference = share(table.columns.map(\.title)) - share(table.lines.map(\.title))
    return difference > 0.25 ? 2 : difference < -0.25 ? -2 : 0
  }

  /// An activity has one A, as a rule; a role may have any number.
  private static func answers(_ table: CrossTable, _ reader: LetterReader) -> Int {
    var byColumn = [Int](repeating: 0, count: table.columns.count)
    var linesWithOne = 0
    for line in table.lines {
      var count = 0
      for cell in line.cells {
        guard case .letters(let read) = reader.read(cell.text),
          read.letters.contains(where: { $0.relation == .account })
        else { continue }
        count += 1
        byColumn[cell.column] += 1
      }
      if count == 1 { linesWithOne += 1 }
    }
    let lines = Double(linesWithOne) / Double(max(1, table.lines.count))
    let columns =
      Double(byColumn.count { $0 == 1 }) / Double(max(1, byColumn.count))
    return lines - columns > 0.3 ? 2 : columns - lines > 0.3 ? -2 : 0
  }
}
