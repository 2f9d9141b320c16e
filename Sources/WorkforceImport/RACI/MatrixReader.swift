import WorkforceModel
import WorkforceSyntax

/// Finds the responsibility matrices in the tables of a file.
package enum MatrixReader {
  /// The matrices of a file, and the tables that are none with the reason.
  ///
  /// A file without any matrix is an error that says why.
  package static func matrices(
    in path: String, _ options: MatrixOptions = MatrixOptions()
  ) throws(ImportError) -> (matrices: [ResponsibilityMatrix], refused: [RefusedTable]) {
    let grids = try chosen(try TableFile.grids(at: path), path, options)
    let found = read(grids, options)
    guard found.matrices.isEmpty else { return found }
    throw .refused(
      path: path, reason: reason(found.refused),
      help: "a matrix has activities down and roles across, or the other way round, and R, A, C, I "
        + "in its cells; `--map` says what columns and letters are")
  }

  private static func reason(_ refused: [RefusedTable]) -> String {
    guard let first = refused.first else { return "it holds no table" }
    if refused.count == 1 { return "it holds no responsibility matrix: \(first.reason)" }
    let each = refused.prefix(5).map { table in
      let name = table.sheet.map { "`\($0.excerpt(limit: 40))`" } ?? table.line.map { "line \($0)" }
      return "\(name ?? "a table"): \(table.reason)"
    }
    let more = refused.count > 5 ? "; \(refused.count - 5) more" : ""
    return "none of its \(refused.count) tables is a responsibility matrix ("
      + each.joined(separator: "; ") + more + ")"
  }

  private static func chosen(
    _ grids: [Grid], _ path: String, _ options: MatrixOptions
  ) throws(ImportError) -> [Grid] {
    if options.sheets.isEmpty {
      let shown = grids.filter { !$0.isHidden }
      if shown.isEmpty {
        throw .refused(
          path: path, reason: "all of its sheets are hidden", help: "name one with --sheet")
      }
      return shown
    }
    let wanted = options.sheets.map(RelationWords.folded)
    let found = grids.filter { wanted.contains(RelationWords.folded($0.name ?? "")) }
    if found.isEmpty {
      let names = grids.compactMap(\.name).prefix(20).map { "`\($0.excerpt(limit: 40))`" }
      throw .refused(
        path: path, reason: "it has no sheet or table of that name",
        help: names.isEmpty ? nil : "it has \(names.joined(separator: ", "))")
    }
    return found
  }

  /// The matrices of tables that were read before.
  package static func read(
    _ grids: [Grid], _ options: MatrixOptions = MatrixOptions()
  ) -> (matrices: [ResponsibilityMatrix], refused: [RefusedTable]) {
    var matrices: [ResponsibilityMatrix] = []
    var refused: [RefusedTable] = []
    let page = pageLegend(grids)
    for grid in grids {
      var reader = TableReader(grid, page, options)
      let found = reader.read()
      matrices += found
      if found.isEmpty, let reason = reader.refusal {
        refused.append(
          RefusedTable(
            source: grid.source, sheet: grid.name, line: grid.rows.first?.line, reason: reason))
      }
    }
    return (matrices, refused)
  }

  /// What the text of a page and the legends between its tables define, for all of its tables.
  private static func pageLegend(_ grids: [Grid]) -> Legend {
    var legend = Legend()
    for var grid in grids where grid.kind == .markdown {
      legend.take((grid.before + grid.after).prefix(500).map(\.text).joined(separator: "\n"))
      legend.take(from: &grid)
    }
    return legend
  }
}

/// Reads the matrices of one table, whichever shape they have.
private struct TableReader {
  private var grid: Grid
  private let options: MatrixOptions
  private var legend: Legend
  /// Why nothing was found; nil where there is nothing to be said, as of a legend.
  private(set) var refusal: String?

  init(_ grid: Grid, _ page: Legend, _ options: MatrixOptions) {
    self.grid = grid
    self.options = options
    legend = page
  }

  mutating func read() -> [ResponsibilityMatrix] {
    if grid.rows.isEmpty { return readList() }
    let rowCount = grid.rows.count
    legend.take(from: &grid)
    // A table that only explains letters is no matrix that anybody misses.
    if grid.rows.count <= 1, rowCount > grid.rows.count { return [] }
    takeLegendTexts()
    let table = grid
    var found = findMatrices(readsTitles: false)
    if found.isEmpty {
      let reason = refusal
      grid = table
      found = findMatrices(readsTitles: true)
      refusal = reason
    }
    for index in found.indices { finish(&found[index]) }
    return found
  }

  private mutating func findMatrices(readsTitles: Bool) -> [ResponsibilityMatrix] {
    var wide = LetterBook(scheme: LetterBook.everyLetter, legend: legend.meanings)
    wide.map = options.map
    wide.readsTitles = readsTitles
    let reader = LetterReader(book: wide)
    grid = MergedCells.filled(grid) { text in
      if case .letters = reader.read(text) { true } else { false }
    }
    let kinds = CellKinds(grid, reader)
    let book = book(for: letters(reader, kinds))
    if let list = RowPerRole(grid: grid, book: book).matrix(legend.meanings, map: options.map) {
      return [list]
    }
    let found = letterColumns(reader, book)
    return found.isEmpty ? crossTables(kinds, reader, book) : found
  }

  private mutating func readList() -> [ResponsibilityMatrix] {
    let text = grid.before.map(\.text).joined(separator: "\n")
    legend.take(text)
    var book = LetterBook(scheme: options.scheme ?? .raci, legend: legend.meanings)
    book.map = options.map
    guard var matrix = LetterList(grid: grid, book: book).matrix(legend.meanings) else {
      refusal = "the page has no table"
      return []
    }
    finish(&matrix)
    return [matrix]
  }

  /// Explanations in cells: one each, or several packed into a header.
  private mutating func takeLegendTexts() {
    guard grid.rows.count <= 20_000 else { return }
    var lines: [String] = []
    for row in grid.rows {
      for cell in row.cells
      where cell.text.utf8.count > 4 && lines.count < 500 && cell.text.utf8.count < 4_000
        && cell.text.contains(where: { "=:–—-→(（".contains($0) })
      {
        lines.append(cell.text)
      }
    }
    legend.take(lines.joined(separator: "\n"))
  }

  /// Letters as they stand in the cells of rows that hold more of them than of other text: a role
  /// may be called Support.
  private func letters(_ reader: LetterReader, _ kinds: CellKinds) -> Set<String> {
    let columns = kinds.letterColumns
    var letters: Set<String> = []
    for (place, row) in grid.rows.enumerated() {
      var found: Set<String> = []
      var balance = 0
      for (cell, reading) in zip(row.cells, kinds.reading(place))
      where columns.contains(cell.column) {
        switch reading {
        case .letters(let read):
          found.formUnion(read.letters.map(\.letter))
          balance += 1
        case .text: balance -= 1
        case .blank, .mark: break
        }
      }
      if balance > 0 { letters.formUnion(found) }
    }
    return letters
  }

  private var schemeNote: String?

  private mutating func book(for letters: Set<String>) -> LetterBook {
    let around = [grid.name ?? "", grid.before.suffix(5).map(\.text).joined(separator: " ")]
    let above = grid.rows.prefix(5).flatMap { $0.cells.prefix(20).map { $0.text.prefix(200) } }
    let text = around.joined(separator: " ") + " " + above.joined(separator: " ")
    let known = letters.intersection(LetterBook.everyLetter.letterSet)
    let guess = SchemeGuess(letters: known, text: text, legend: legend.meanings)
    if options.scheme == nil { schemeNote = guess.note }
    var book = LetterBook(scheme: options.scheme ?? guess.scheme, legend: legend.meanings)
    // A scheme that the planner names is what the letters mean, whatever the file says.
    if options.scheme != nil { book.legend = [:] }
    book.map = options.map
    return book
  }

  private mutating func letterColumns(
    _ reader: LetterReader, _ book: LetterBook
  ) -> [ResponsibilityMatrix] {
    var found: [ResponsibilityMatrix] = []
    var start = 0
    let headerReader = LetterReader(book: book)
    while start < grid.rows.count,
      var table = LetterColumns(grid, headerReader, book, from: start)
    {
      let result = table.matrix(legend.meanings, map: options.map)
      if let matrix = result.matrix { found.append(matrix) }
      refusal = result.refusal ?? refusal
      start = result.next
    }
    return found
  }

  private mutating func crossTables(
    _ kinds: CellKinds, _ reader: LetterReader, _ book: LetterBook
  ) -> [ResponsibilityMatrix] {
    let segments = TableSegment.all(in: grid, kinds)
    if segments.isEmpty {
      refusal =
        kinds.letters.isEmpty
        ? "no letters such as R, A, C or I stand in its cells"
        : "no titles stand above its letters"
      return []
    }
    var found: [ResponsibilityMatrix] = []
    for segment in segments {
      var builder = CrossTableBuilder(segment, in: grid, reader, map: options.map)
      guard let table = builder?.table() else {
        refusal = "no column of names stands beside its letters"
        continue
      }
      // No organisation has as many roles; a table that has is another kind of table.
      guard min(table.columns.count, table.lines.count) <= 1_000, table.columns.count <= 5_000
      else {
        refusal = "it has more than 1,000 rows and columns of letters"
        continue
      }
      let cross = CrossMatrix(
        grid: grid, book: book, legend: book.legend, map: options.map)
      guard let matrix = cross.matrix(table) else {
        refusal = "none of its letters belongs to \(book.scheme.name)"
        continue
      }
      if let reason = Evidence.against(matrix, table, LetterReader(book: book)) {
        refusal = reason
      } else {
        found.append(matrix)
      }
    }
    return found
  }

  private func finish(_ matrix: inout ResponsibilityMatrix) {
    var first: [ResponsibilityMatrix.Warning] = grid.warnings.map { .init(place: nil, text: $0) }
    if let schemeNote { first.append(.init(place: nil, text: schemeNote)) }
    matrix.warnings = first + matrix.warnings
  }
}

/// Tells matrices from tables in which letters stand for other things.
private enum Evidence {
  static func against(
    _ matrix: ResponsibilityMatrix, _ table: CrossTable, _ reader: LetterReader
  ) -> String? {
    var known = 0
    var unknown: Set<String> = []
    var unknownCount = 0
    for cell in table.lines.lazy.flatMap(\.cells) {
      guard case .letters(let read) = reader.read(cell.text) else { continue }
      for letter in read.letters {
        if letter.relation == nil {
          unknown.insert(letter.letter)
          unknownCount += 1
        } else {
          known += 1
        }
      }
    }
    if unknownCount * 2 > known {
      return
        "its letters are others than those of a scheme (\(unknown.sorted().prefix(8).joined(separator: ", ")))"
    }
    let relations = Set(matrix.activities.lazy.flatMap(\.holdings).map(\.relation))
    if relations.isDisjoint(with: [.perform, .account, .decide]) {
      return "nobody in it is responsible or accountable"
    }
    return relations.count < 2 && matrix.activities.count > 3
      ? "it has one letter only" : nil
  }
}
