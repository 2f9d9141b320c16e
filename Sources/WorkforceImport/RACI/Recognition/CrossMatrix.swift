import WorkforceModel
import WorkforceSyntax

/// Makes matrices of cross tables, by the way their roles run.
struct CrossMatrix {
  let grid: Grid
  let book: LetterBook
  let legend: [String: LetterBook.Meaning]
  let map: MatrixMap

  func matrix(_ table: CrossTable) -> ResponsibilityMatrix? {
    let reader = LetterReader(book: book, takesTrailingText: true)
    if table.columns.count == 1 { return single(table) }
    let guess = OrientationGuess(table, reader, map: map)
    var builder = MatrixBuilder(grid, guess.rolesAreDown ? .rolesDown : .rolesAcross, book)
    if let note = guess.note { builder.warn(note) }
    builder.warn(table.warnings)
    if guess.rolesAreDown { takeDown(table, &builder) } else { takeAcross(table, &builder) }
    return builder.finish(legend: legend)
  }

  private func takeAcross(_ table: CrossTable, _ builder: inout MatrixBuilder) {
    let roles = table.columns.map { column -> Int? in
      let role = builder.role(column.title)
      if role == nil {
        builder.warn(
          "`\(column.title.excerpt(limit: 40))` names no role; its letters were left out",
          at: column.place)
      }
      return role
    }
    for (place, role) in roles.enumerated() where roles[..<place].contains(role) && role != nil {
      builder.warn(
        "`\(table.columns[place].title.excerpt(limit: 40))` stands above two columns, which were "
          + "read as one role", at: table.columns[place].place)
    }
    for line in table.lines {
      let activity = builder.activity(
        line.title, section: line.section, place: line.place, remarks: line.remarks)
      for cell in line.cells {
        guard let role = roles[cell.column] else { continue }
        builder.take(cell.text, role: role, activity: activity, place: cell.place)
      }
    }
  }

  private func takeDown(_ table: CrossTable, _ builder: inout MatrixBuilder) {
    let activities = table.columns.map { column in
      builder.activity(TitleText.clean(column.title), section: nil, place: column.place)
    }
    for line in table.lines {
      guard let role = builder.role(line.title) else {
        builder.warn(
          "`\(line.title.excerpt(limit: 40))` names no role; its letters were left out",
          at: line.place)
        continue
      }
      for cell in line.cells {
        builder.take(cell.text, role: role, activity: activities[cell.column], place: cell.place)
      }
    }
  }

  /// A table with one column of letters: a list of roles with their letters, or one role's work.
  private func single(_ table: CrossTable) -> ResponsibilityMatrix? {
    let title = table.columns[0].title
    let isOfRoles = map.rowsAreRoles ?? (TableWords.kind(table.corner) == .role)
    if isOfRoles {
      var builder = MatrixBuilder(grid, .rolesDown, book)
      builder.warn(table.warnings)
      let name = grid.name.map(MatrixTitle.withoutScheme) ?? ""
      let activityTitle = name.isEmpty ? MatrixTitle.ofFile(grid.source) : name
      builder.warn(
        "the table gives the letters of one activity and does not name it; "
          + "`\(activityTitle.excerpt(limit: 60))` stands in its place")
      let activity = builder.activity(activityTitle, section: nil, place: table.columns[0].place)
      for line in table.lines {
        guard let role = builder.role(line.title) else { continue }
        for cell in line.cells {
          builder.take(cell.text, role: role, activity: activity, place: cell.place)
        }
        for remark in line.remarks {
          builder.remark("\(builder.matrix.roles[role]): \(remark)", in: activity)
        }
      }
      return builder.finish(legend: legend)
    }
    var builder = MatrixBuilder(grid, .rolesAcross, book)
    builder.warn(table.warnings)
    var name = title
    if TableWords.kind(title) == .letter || TableWords.kind(title) == .role {
      name = MatrixTitle.withoutScheme(grid.name ?? "")
      if name.isEmpty { name = title }
      builder.warn(
        "the column of letters is called `\(title.excerpt(limit: 40))`; "
          + "its role was taken to be `\(name.excerpt(limit: 40))`", at: table.columns[0].place)
    }
    guard let role = builder.role(name) else { return nil }
    for line in table.lines {
      let activity = builder.activity(
        line.title, section: line.section, place: line.place, remarks: line.remarks)
      for cell in line.cells {
        builder.take(cell.text, role: role, activity: activity, place: cell.place)
      }
    }
    return builder.finish(legend: legend)
  }
}
