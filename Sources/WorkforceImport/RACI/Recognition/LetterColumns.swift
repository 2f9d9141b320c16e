import WorkforceModel
import WorkforceSyntax

/// Reads tables whose columns are letters: with the names of roles in the cells, or with crosses.
struct LetterColumns {
  private struct Column {
    var index: Int
    var letters: ReadLetters
    /// The role above it, where several columns have one letter.
    var role: String?
  }

  private let grid: Grid
  private let reader: LetterReader
  private let book: LetterBook
  private let header: Int
  private var columns: [Column]

  /// Nil where no row of letters stands above names or crosses.
  init?(_ grid: Grid, _ reader: LetterReader, _ book: LetterBook, from start: Int) {
    self.grid = grid
    self.reader = reader
    self.book = book
    columns = []
    for place in grid.rows.indices.dropFirst(start) {
      let found = Self.columns(of: grid.rows[place], reader)
      guard found.count >= 2, found.count <= 2_000 else { continue }
      let indices = Set(found.map(\.index))
      var names = 0
      var letters = 0
      var marks = 0
      for row in grid.rows[(place + 1)...].prefix(200) {
        for cell in row.cells where indices.contains(cell.column) {
          switch reader.read(cell.text) {
          case .letters: letters += 1
          case .text: names += 1
          case .mark:
            names += 1
            marks += 1
          case .blank: break
          }
        }
      }
      // Letters that repeat stand above crosses, never above names.
      var seen: Set<[ReadLetters.Letter]> = []
      let isDistinct = found.allSatisfy { seen.insert($0.letters.letters).inserted }
      guard names > letters, isDistinct || marks > names / 2 else { continue }
      columns = found
      header = place
      return
    }
    return nil
  }

  private static func columns(of row: GridRow, _ reader: LetterReader) -> [Column] {
    row.cells.compactMap { cell in
      if case .letters(let read) = reader.read(cell.text), read.remark == nil {
        return Column(index: cell.column, letters: read)
      }
      // `Responsible (R)`, `調査主導者（A/R）`.
      let text = cell.text.trimmed
      guard let last = text.last, ")）".contains(last),
        let open = text.lastIndex(where: { "(（".contains($0) }),
        case .letters(let read) = reader.read(String(text[open...])), text.utf8.count < 200,
        read.letters.allSatisfy({ $0.relation != nil })
      else { return nil }
      return Column(index: cell.column, letters: read)
    }
  }

  /// The matrix and the row after it.
  mutating func matrix(_ legend: [String: LetterBook.Meaning], map: MatrixMap)
    -> (matrix: ResponsibilityMatrix?, refusal: String?, next: Int)
  {
    let body = bodyRows()
    let next = header + 1 + body.count
    let indices = Set(columns.map(\.index))
    var marks = 0
    var names = 0
    for row in body {
      for cell in row.cells where indices.contains(cell.column) {
        switch reader.read(cell.text) {
        case .mark: marks += 1
        case .text: names += 1
        default: break
        }
      }
    }
    let labels = LabelColumns(grid, header: grid.rows[header], body: body, besides: indices, map)
    let isCrossed = marks > names
    var repeated: Set<[String]> = []
    let isRepeated = columns.contains {
      !repeated.insert($0.letters.letters.map(\.letter)).inserted
    }
    if isRepeated {
      guard header > 0 else {
        return (nil, "its letters repeat and no row above them names roles", next)
      }
      nameRoles(by: grid.rows[header - 1])
    }
    let orientation: ResponsibilityMatrix.Orientation =
      !isCrossed ? .lettersAcross : isRepeated ? .rolesAcross : .rowPerRole
    var builder = MatrixBuilder(grid, orientation, book)
    noteOrder(&builder, legend)
    if isCrossed && !isRepeated {
      guard let role = labels.role else {
        return (nil, "its crosses stand under letters, and no column names the roles", next)
      }
      takeRows(body, labels, &builder) { row, activity, builder in
        guard let place = builder.role(row[role]?.text ?? "") else { return }
        for column in columns {
          guard let cell = row[column.index] else { continue }
          if reader.read(cell.text) == .blank { continue }
          builder.take(
            column.letters, role: place, activity: activity,
            place: grid.place(row, column: cell.column))
        }
      }
    } else {
      guard labels.activity != nil else {
        return (nil, "no column beside the letters names activities", next)
      }
      takeRows(body, labels, &builder) { row, activity, builder in
        for column in columns {
          guard let cell = row[column.index] else { continue }
          take(cell, of: column, row, activity, &builder)
        }
      }
    }
    return (builder.finish(legend: legend), nil, next)
  }

  /// Rows to the next row of letters.
  private func bodyRows() -> [GridRow] {
    var rows: [GridRow] = []
    for row in grid.rows[(header + 1)...] {
      if grid.kind != .markdown, Self.columns(of: row, reader).count >= 2 { break }
      rows.append(row)
    }
    return rows
  }

  private mutating func nameRoles(by row: GridRow) {
    for place in columns.indices {
      let column = columns[place].index
      columns[place].role =
        MergedCells.heading(in: grid, over: column, row: row)
        ?? row.cells.last { $0.column <= column }?.text
    }
  }

  /// R, A, C, I is the usual order; a C that leads may stand for something else.
  private func noteOrder(_ builder: inout MatrixBuilder, _ legend: [String: LetterBook.Meaning]) {
    let order = columns.compactMap { $0.letters.letters.first?.letter }
    guard order.first == "C", order.contains("R"), order.contains("A"), legend["C"] == nil,
      builder.matrix.notation.name != "CAIRO"
    else { return }
    builder.warn(
      "the columns stand in the order \(order.joined(separator: ", ")) and no legend explains "
        + "them; C was read as consulted; where it means Create or another thing, "
        + "`--map C=perform` (or another) says so", at: grid.place(grid.rows[header]))
  }

  private func takeRows(
    _ body: [GridRow], _ labels: LabelColumns, _ builder: inout MatrixBuilder,
    _ take: (GridRow, Int, inout MatrixBuilder) -> Void
  ) {
    var heading: String?
    var group: String?
    var current: (title: String, activity: Int)?
    for row in body {
      if let text = labels.section.flatMap({ row[$0]?.text }) { group = TitleText.clean(text) }
      let hasCells = columns.contains { column in
        row[column.index].map { reader.read($0.text) != .blank } == true
      }
      var title = labels.activity.flatMap { row[$0]?.text }.map(TitleText.clean) ?? ""
      if !hasCells {
        if row.cells.count == 1, labels.role == nil {
          heading = TitleText.clean(row.cells[0].text)
        } else if !title.isEmpty, labels.role == nil {
          builder.warn(
            "`\(title.excerpt(limit: 60))` has no roles and is no activity", at: grid.place(row))
        } else if !title.isEmpty {
          current = nil
        }
        continue
      }
      if labels.role != nil {
        // An activity stands once above its roles, or in every row of them.
        if labels.activity == nil {
          title = builder.matrix.sheet.map(TitleText.clean) ?? MatrixTitle.ofFile(grid.source)
        }
        if title.isEmpty { title = current?.title ?? "" }
      }
      guard !title.isEmpty else {
        builder.warn("the row has no title and was left out", at: grid.place(row))
        continue
      }
      let activity: Int
      if let current, labels.role != nil, current.title == title {
        activity = current.activity
      } else {
        let remarks = labels.others.compactMap { column in
          row[column].map { "\(labels.title(of: column)): \(TitleText.clean($0.text))" }
        }
        activity = builder.activity(
          title, section: heading ?? group, place: grid.place(row), remarks: remarks)
        current = (title, activity)
      }
      take(row, activity, &builder)
    }
  }

  private func take(
    _ cell: GridCell, of column: Column, _ row: GridRow, _ activity: Int,
    _ builder: inout MatrixBuilder
  ) {
    let place = grid.place(row, column: cell.column)
    if reader.read(cell.text) == .blank { return }
    if let role = column.role {
      guard let known = builder.role(role) else { return }
      builder.take(column.letters, role: known, activity: activity, place: place)
      return
    }
    let names = RoleNames(cell.text)
    for name in names.names {
      if TableWords.meansAll(name.title) {
        builder.warn(
          "`\(name.title.excerpt(limit: 40))` names no role and was left out; write the roles that "
            + "are meant", at: place)
        builder.remark(
          "\(column.letters.letters.map(\.letter).joined(separator: "/")): \(name.title)",
          in: activity)
        continue
      }
      guard let role = builder.role(name.title) else { continue }
      builder.take(column.letters, role: role, activity: activity, place: place)
      if let condition = name.condition {
        builder.remark("\(builder.matrix.roles[role]): \(condition)", in: activity)
      }
    }
  }
}
