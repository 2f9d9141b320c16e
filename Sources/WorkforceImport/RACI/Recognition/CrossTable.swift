import WorkforceSyntax

/// A table with titles above, titles at the left and letters where they meet, before it is said which
/// of the two are the roles.
struct CrossTable {
  struct Line {
    var title: String
    var section: String?
    var place: String
    /// Texts of other columns, by their titles.
    var remarks: [String] = []
    /// The cells with letters, by the place of their column in ``columns``.
    var cells: [(column: Int, text: String, place: String)] = []
  }

  /// The title above the titles of the rows.
  var corner: String
  var columns: [(title: String, place: String)]
  var lines: [Line]
  var warnings: [ResponsibilityMatrix.Warning] = []
}

/// Makes a cross table of the rows under one header.
struct CrossTableBuilder {
  private let grid: Grid
  private let segment: TableSegment
  private let reader: LetterReader
  /// Reads cells beside the first column of letters, where words stand for letters and not for work.
  private let cellReader: LetterReader
  private let map: MatrixMap
  private let header: GridRow
  private let groups: GridRow?
  private var roleColumns: [Int] = []
  private var letters: [Int: Int] = [:]
  private var texts: [Int: Int] = [:]
  private var numbers: [Int: Int] = [:]
  private var warnings: [ResponsibilityMatrix.Warning] = []

  init?(_ segment: TableSegment, in grid: Grid, _ reader: LetterReader, map: MatrixMap) {
    guard let last = segment.headers.last else { return nil }
    self.grid = grid
    self.segment = segment
    self.reader = reader
    var book = reader.book
    book.readsTitles = true
    cellReader = LetterReader(book: book)
    self.map = map
    // Of two full rows of titles the upper one has the names, where the lower one has lists.
    if segment.headers.count > 1 {
      let upper = segment.headers[segment.headers.count - 2]
      let isList = last.cells.contains { $0.text.trimmed.contains(where: \.isNewline) }
      if isList, upper.cells.count * 2 > last.cells.count {
        header = upper
        groups = nil
      } else {
        header = last
        groups = upper
      }
    } else {
      header = last
      groups = nil
    }
  }

  mutating func table() -> CrossTable? {
    count(reader, from: 0)
    guard let first = letters.keys.filter({ isRole($0) }).min() else { return nil }
    count(cellReader, from: first)
    var all = Set(header.cells.map(\.column)).union(letters.keys)
    if let groups { all.formUnion(groups.cells.map(\.column)) }
    roleColumns = all.sorted().filter { column in
      guard let title = title(of: column) else { return false }
      if let stated = map.column(title) { return stated == .role }
      if isRole(column) { return true }
      // A role that has no letter in this table.
      return column > first && (letters[column] ?? 0) == 0 && (texts[column] ?? 0) == 0
        && TableWords.kind(title) != .ignored
    }
    guard !roleColumns.isEmpty else { return nil }
    for column in all.sorted() where column > first && !roleColumns.contains(column) {
      guard let title = title(of: column), (letters[column] ?? 0) > 0,
        map.column(title) != .ignore
      else { continue }
      warnings.append(
        .init(
          place: grid.place(header, column: column),
          text: "the column `\(title.excerpt(limit: 40))` holds letters and more other texts, and "
            + "was not read; `--map` with `\(title.excerpt(limit: 40))=role` reads it"))
    }
    let labels = labelColumns(all: all)
    guard let activity = labels.activity else { return nil }
    let lines = lines(activity: activity, section: labels.section, others: labels.others)
    guard !lines.isEmpty else { return nil }
    return CrossTable(
      corner: title(of: activity) ?? "",
      columns: roleColumns.map { (columnTitle($0), grid.place(header, column: $0)) },
      lines: lines, warnings: warnings)
  }

  // MARK: Columns

  private mutating func count(_ reader: LetterReader, from first: Int) {
    for column in Set(letters.keys).union(texts.keys) where column >= first {
      letters[column] = nil
      texts[column] = nil
      numbers[column] = nil
    }
    for row in segment.body {
      for cell in row.cells where cell.column >= first {
        switch reader.read(cell.text) {
        case .letters: letters[cell.column, default: 0] += 1
        case .text:
          texts[cell.column, default: 0] += 1
          if cell.number != nil || cell.text.trimmed.allSatisfy({ $0.isNumber || $0 == "." }) {
            numbers[cell.column, default: 0] += 1
          }
        case .blank, .mark: break
        }
      }
    }
  }

  private func isRole(_ column: Int) -> Bool {
    let count = letters[column] ?? 0
    return count > 0 && count >= (texts[column] ?? 0) && title(of: column) != nil
  }

  private func title(of column: Int) -> String? {
    if let own = header[column]?.text.trimmed, !own.isEmpty { return String(own) }
    let above = groups.flatMap { $0[column]?.text.trimmed }
    return above.flatMap { $0.isEmpty ? nil : String($0) }
  }

  /// The title of a role's column, with the heading above it where several columns have one title.
  private func columnTitle(_ column: Int) -> String {
    let title = title(of: column) ?? ""
    guard let groups, roleColumns.contains(where: { $0 != column && self.title(of: $0) == title }),
      let group = heading(over: column, in: groups)
    else { return title }
    return "\(group): \(title)"
  }

  /// A heading reaches to the next one where its cells are not merged.
  private func heading(over column: Int, in row: GridRow) -> String? {
    if let merged = MergedCells.heading(in: grid, over: column, row: row) {
      return String(merged.trimmed)
    }
    return row.cells.last { $0.column < column }.map { String($0.text.trimmed) }
  }

  private func labelColumns(
    all: Set<Int>
  ) -> (activity: Int?, section: Int?, others: [Int]) {
    let roles = Set(roleColumns)
    let candidates = Set(texts.keys).subtracting(roles).sorted().filter {
      (texts[$0] ?? 0) > (numbers[$0] ?? 0)
        && map.column(title(of: $0) ?? "") != .ignore
    }
    if let stated = candidates.first(where: { map.column(title(of: $0) ?? "") == .activity }) {
      let section = candidates.first { map.column(title(of: $0) ?? "") == .section }
      return (stated, section, candidates.filter { $0 != stated && $0 != section })
    }
    let most = candidates.map { texts[$0] ?? 0 }.max() ?? 0
    func distinct(_ column: Int) -> Int {
      Set(segment.body.compactMap { $0[column].map { RelationWords.folded($0.text) } }).count
    }
    // Titles differ from row to row; a group's name comes again or stands once for several rows.
    let full = candidates.filter {
      let count = texts[$0] ?? 0
      return count * 10 >= most * 7 && distinct($0) * 2 > count
        && map.column(title(of: $0) ?? "") != .section
    }
    let before = full.filter { $0 < roleColumns[0] }
    let pool = before.isEmpty ? full : before
    let named = pool.first { TableWords.kind(title(of: $0) ?? "") == .activity }
    let activity = named ?? pool.first ?? candidates.first
    let section = candidates.first { column in
      guard let activity, column < activity, !full.contains(column) else { return false }
      return true
    }
    let stated = candidates.first { map.column(title(of: $0) ?? "") == .section }
    let others = candidates.filter { $0 != activity && $0 != (stated ?? section) }
    return (activity, stated ?? section, others)
  }

  // MARK: Rows

  private mutating func lines(activity: Int, section: Int?, others: [Int]) -> [CrossTable.Line] {
    var lines: [CrossTable.Line] = []
    /// The heading of the rows, and the row it stands in while no letters have come after it.
    var heading: String?
    var waiting: (title: String, row: GridRow)?
    var group: String?
    var parent: String?
    let places = Dictionary(uniqueKeysWithValues: roleColumns.enumerated().map { ($1, $0) })
    for row in segment.body {
      if let text = section.flatMap({ row[$0]?.text.trimmed }), !text.isEmpty {
        group = TitleText.clean(String(text))
      }
      var cells: [(column: Int, text: String, place: String)] = []
      var strays: [GridCell] = []
      var hasLetters = false
      var roleTexts = 0
      for cell in row.cells {
        let reading = cellReader.read(cell.text)
        guard let column = places[cell.column] else {
          if case .letters = reading, title(of: cell.column) == nil, cell.column > roleColumns[0] {
            strays.append(cell)
          }
          continue
        }
        if reading == .blank { continue }
        if case .text = reading { roleTexts += 1 }
        if case .letters = reading { hasLetters = true }
        cells.append((column, cell.text, grid.place(row, column: cell.column)))
      }
      for stray in strays {
        warnings.append(
          .init(
            place: grid.place(row, column: stray.column),
            text: "`\(stray.text.trimmed.excerpt(limit: 20))` stands in a column without a title "
              + "and was not read"))
      }
      var title = TitleText.clean(row[activity]?.text ?? "")
      if !hasLetters, strays.isEmpty {
        if title.isEmpty { title = TitleText.clean(row.cells.first?.text ?? "") }
        if title.isEmpty || roleTexts > 0 {
          reportLeftOut(row, title, lines)
        } else if Self.continues(title, lines.last?.title), waiting == nil,
          row.index == (lines.isEmpty ? -1 : previousIndex + 1)
        {
          lines[lines.count - 1].title += " " + title
        } else if row.cells.count > 1 + (section == nil ? 0 : 1), isOrdinary(row, others) {
          warnings.append(
            .init(
              place: grid.place(row),
              text: "`\(title.excerpt(limit: 60))` has no letters and is "
                + "no activity"))
        } else {
          if let waiting { reportEmpty(waiting.title, waiting.row) }
          waiting = (title, row)
          heading = title
          parent = nil
        }
        previousIndex = row.index
        continue
      }
      previousIndex = row.index
      waiting = nil
      let isChild = TitleText.isBulleted(row[activity]?.text ?? "")
      if title.isEmpty {
        let other = others.lazy.compactMap { row[$0]?.text }.first ?? group ?? ""
        title = TitleText.clean(other)
        warnings.append(
          .init(
            place: grid.place(row),
            text: title.isEmpty
              ? "the row has letters and no title, and was left out"
              : "the row has no title; `\(title.excerpt(limit: 60))` stands in its place"))
        if title.isEmpty { continue }
      }
      if !isChild { parent = title }
      var line = CrossTable.Line(
        title: title, section: isChild ? parent ?? heading ?? group : heading ?? group,
        place: grid.place(row))
      line.cells = cells
      for column in others {
        guard let text = row[column]?.text.trimmed, !text.isEmpty else { continue }
        let name = self.title(of: column).map { TitleText.clean($0) } ?? ""
        line.remarks.append(name.isEmpty ? TitleText.clean(String(text)) : "\(name): \(text)")
      }
      lines.append(line)
    }
    if let waiting { reportEmpty(waiting.title, waiting.row) }
    return lines
  }

  private var previousIndex = -1

  /// Whether a row that has no letters is filled like those that have.
  private func isOrdinary(_ row: GridRow, _ others: [Int]) -> Bool {
    others.contains { column in
      row[column] != nil && (texts[column] ?? 0) * 2 > segment.body.count
    }
      || row.cells.contains { cell in
        (numbers[cell.column] ?? 0) * 2 > segment.body.count && cell.number != nil
      }
      || (row.cells.count > 1 && groupColumnIsFull(row))
  }

  private func groupColumnIsFull(_ row: GridRow) -> Bool {
    row.cells.filter { (texts[$0.column] ?? 0) * 10 >= segment.body.count * 9 }.count > 1
  }

  /// A title that goes on in the next row begins there with a small letter.
  private static func continues(_ title: String, _ before: String?) -> Bool {
    guard before != nil, let first = title.first else { return false }
    return first.isLowercase
  }

  private mutating func reportLeftOut(
    _ row: GridRow, _ title: String, _ lines: [CrossTable.Line]
  ) {
    // Explanations of the letters are no rows of the matrix.
    if title.isEmpty || RelationWords.relation(of: title) != nil || lines.isEmpty { return }
    warnings.append(
      .init(
        place: grid.place(row),
        text: "`\(title.excerpt(limit: 60))` holds other text than letters and was left out"))
  }

  private mutating func reportEmpty(_ title: String, _ row: GridRow) {
    if RelationWords.relation(atStartOf: title) != nil { return }
    warnings.append(
      .init(
        place: grid.place(row),
        text: "`\(title.excerpt(limit: 60))` has no letters and is no activity"))
  }
}
