/// Writes into the cells of a merged area what the area shows.
enum MergedCells {
  /// Areas merged downwards show their text in every row; those merged across only show letters in
  /// every column, since a heading over several columns is the text of none of them.
  static func filled(_ grid: Grid, isLetters: (String) -> Bool) -> Grid {
    guard !grid.merges.isEmpty else { return grid }
    var grid = grid
    var added: [Int: [GridCell]] = [:]
    var room = 200_000
    for area in grid.merges {
      guard let first = grid[area.rows.lowerBound, area.columns.lowerBound] else { continue }
      let repeatsAcross = area.columns.count <= 20 && isLetters(first.text)
      for row in area.rows {
        for column in area.columns where repeatsAcross || column == area.columns.lowerBound {
          if row == area.rows.lowerBound, column == area.columns.lowerBound { continue }
          room -= 1
          if room < 0 { break }
          var cell = first
          cell.column = column
          added[row, default: []].append(cell)
        }
        if room < 0 { break }
      }
    }
    for place in grid.rows.indices {
      guard let cells = added[grid.rows[place].index] else { continue }
      let taken = Set(grid.rows[place].cells.map(\.column))
      grid.rows[place].cells += cells.filter { !taken.contains($0.column) }
      grid.rows[place].cells.sort { $0.column < $1.column }
    }
    return grid
  }

  /// The text of a heading that is merged over a cell of a row.
  static func heading(in grid: Grid, over column: Int, row: GridRow) -> String? {
    if let cell = row[column] { return cell.text }
    let area = grid.merges.first { $0.rows.contains(row.index) && $0.columns.contains(column) }
    return area.flatMap { row[$0.columns.lowerBound]?.text }
  }
}
