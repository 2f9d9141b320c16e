import WorkforceModel

/// Reads lists with a row for each role of each activity: `Activity | Role | RACI`.
struct RowPerRole {
  let grid: Grid
  let book: LetterBook

  func matrix(
    _ legend: [String: LetterBook.Meaning], map: MatrixMap
  ) -> ResponsibilityMatrix? {
    guard let header = grid.rows.first else { return nil }
    func column(_ kind: TableWords.Kind, _ stated: MatrixMap.Column?) -> Int? {
      header.cells.first { stated != nil && map.column($0.text) == stated }?.column
        ?? header.cells.first { TableWords.kind($0.text) == kind }?.column
    }
    let reader = LetterReader(book: book, takesTrailingText: true)
    guard let activityColumn = column(.activity, .activity), let roleColumn = column(.role, .role),
      let letterColumn = column(.letter, nil), activityColumn != roleColumn
    else { return nil }
    let read = grid.rows.dropFirst().compactMap { $0[letterColumn] }.map { reader.read($0.text) }
    let letters = read.count {
      if case .letters = $0 { true } else { false }
    }
    var titles: Set<String> = []
    for row in grid.rows.dropFirst() {
      if let text = row[activityColumn]?.text { titles.insert(RelationWords.folded(text)) }
    }
    // Activities that have several roles: else each row is a role with a text about it.
    guard letters * 2 > read.count, letters > 1, titles.count < letters else { return nil }
    var builder = MatrixBuilder(grid, .rowPerRole, book)
    var activities: [String: Int] = [:]
    var title = ""
    for row in grid.rows.dropFirst() {
      let own = TitleText.clean(row[activityColumn]?.text ?? "")
      if !own.isEmpty { title = own }
      guard let cell = row[letterColumn], !title.isEmpty,
        let role = builder.role(row[roleColumn]?.text ?? "")
      else { continue }
      let activity =
        activities[title] ?? builder.activity(title, section: nil, place: grid.place(row))
      activities[title] = activity
      builder.take(
        cell.text, role: role, activity: activity, place: grid.place(row, column: letterColumn))
    }
    return builder.finish(legend: legend)
  }
}
