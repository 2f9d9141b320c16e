/// Finds the pipe tables of a Markdown page.
///
/// A table is a line with a pipe above a line of dashes; it ends at an empty line or a heading. What
/// stands in code fences is no table.
struct MarkdownTables {
  private let source: String
  private var grids: [Grid] = []
  private var notes: [GridNote] = []
  private var heading: String?
  private var cellCount = 0

  static func grids(_ text: ForeignText, source: String) -> [Grid] {
    var page = MarkdownTables(source: source)
    page.read(text.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline))
    var grids = page.grids
    for index in grids.indices { grids[index].warnings += text.warnings }
    return grids
  }

  private init(source: String) { self.source = source }

  private mutating func read(_ lines: [Substring]) {
    var fence: String?
    var index = 0
    while index < lines.count {
      let line = lines[index]
      let content = line.trimmed
      if let open = fence {
        if content.hasPrefix(open) { fence = nil }
      } else if let mark = ["```", "~~~"].first(where: { content.hasPrefix($0) }) {
        fence = mark
      } else if let title = Self.heading(content) {
        heading = MarkdownInline.plain(title)
      } else if content.contains("|"), index + 1 < lines.count, Self.isRule(lines[index + 1]),
        cellCount < TableLimits.cells
      {
        index = readTable(lines, from: index)
        continue
      } else if !content.isEmpty {
        addNote(line, number: index + 1)
      }
      index += 1
    }
    finish()
  }

  private mutating func addNote(_ line: Substring, number: Int) {
    let indent = line.prefix { $0.isWhitespace }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    notes.append(
      GridNote(line: number, indent: indent, text: MarkdownInline.plain(line.trimmed)))
  }

  private mutating func finish() {
    if grids.isEmpty {
      var page = Grid(source: source, kind: .markdown, name: heading)
      page.before = notes
      grids = [page]
    } else {
      grids[grids.count - 1].after = notes
    }
  }

  /// Reads the table whose header is at an index and says where the text goes on.
  private mutating func readTable(_ lines: [Substring], from start: Int) -> Int {
    var grid = Grid(source: source, kind: .markdown, name: heading)
    grid.before = notes
    notes = []
    var index = start
    while index < lines.count, cellCount < TableLimits.cells {
      let content = lines[index].trimmed
      if content.isEmpty || Self.heading(content) != nil || content.hasPrefix("```") { break }
      if index == start + 1 {
        index += 1
        continue
      }
      // Text that follows without an empty line is no row of this table.
      if !content.contains("|") { break }
      let cells = Self.cells(of: content)
      cellCount += cells.count
      if !cells.isEmpty {
        let place = index == start ? 0 : index - start - 1
        grid.rows.append(GridRow(index: place, line: index + 1, cells: cells))
      }
      index += 1
    }
    grids.append(grid)
    return index
  }

  private static func heading(_ line: Substring) -> Substring? {
    let marks = line.prefix { $0 == "#" }.count
    guard (1...6).contains(marks), line.dropFirst(marks).first?.isWhitespace != false else {
      return nil
    }
    var title = line.dropFirst(marks).trimmed
    while title.last == "#" { title.removeLast() }
    return title.trimmed
  }

  private static func isRule(_ line: Substring) -> Bool {
    let content = line.trimmed
    return content.contains("-") && content.allSatisfy { "|-: \t".contains($0) }
      && (content.contains("|") || content.hasPrefix(":") || content.hasSuffix(":"))
  }

  private static func cells(of line: Substring) -> [GridCell] {
    var fields: [Substring] = []
    var start = line.startIndex
    var index = start
    var isEscaped = false
    while index < line.endIndex {
      if line[index] == "|", !isEscaped {
        fields.append(line[start..<index])
        start = line.index(after: index)
      }
      isEscaped = line[index] == "\\" && !isEscaped
      index = line.index(after: index)
    }
    if start < line.endIndex { fields.append(line[start...]) }
    if line.hasPrefix("|") { fields.removeFirst() }
    return fields.enumerated().compactMap { column, field in
      let text = MarkdownInline.plain(field.trimmed)
      return text.allSatisfy(\.isWhitespace) ? nil : GridCell(column: column, text: text)
    }
  }
}
