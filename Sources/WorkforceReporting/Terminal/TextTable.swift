/// Columns of text side by side, fitted to a width.
struct TextTable {
  struct Column {
    var title: String
    /// Numbers stand at the right of their column.
    var isNumber = false
    /// The columns a narrow terminal may cut.
    var mayBeCut = false
  }

  /// Rows that belong together, under a line of their own.
  struct Group {
    var title: String?
    var rows: [[String]]
  }

  var columns: [Column]
  var groups: [Group]

  init(columns: [Column], groups: [Group]) {
    self.columns = columns
    self.groups = groups
  }

  init(columns: [Column], rows: [[String]]) {
    self.init(columns: columns, groups: [Group(title: nil, rows: rows)])
  }

  private static let gap = 2
  /// Less of a title tells nobody anything.
  private static let narrowest = 12

  func text(style: TerminalStyle) -> String {
    let widths = widths(within: style.width)
    func line(_ cells: [String]) -> String {
      var result = ""
      for (place, cell) in cells.enumerated() where place < widths.count {
        let cell = cell.cut(to: widths[place])
        result += place == 0 ? "" : String(repeating: " ", count: Self.gap)
        result +=
          columns[place].isNumber
          ? cell.paddedLeft(to: widths[place]) : cell.padded(to: widths[place])
      }
      while result.last == " " { result.removeLast() }
      return result
    }
    var result = style.paint(line(columns.map(\.title)), .quiet) + "\n"
    for group in groups {
      if let title = group.title { result += style.paint(title, .place) + "\n" }
      for row in group.rows { result += line(row) + "\n" }
    }
    return result
  }

  private func widths(within width: Int) -> [Int] {
    let rows = groups.flatMap(\.rows)
    var widths = columns.indices.map { place in
      ([columns[place].title] + rows.map { $0.indices.contains(place) ? $0[place] : "" })
        .map(\.displayWidth).max() ?? 0
    }
    var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - width
    while excess > 0 {
      let cuttable = widths.indices.filter { columns[$0].mayBeCut && widths[$0] > Self.narrowest }
      guard let widest = cuttable.max(by: { widths[$0] < widths[$1] }) else { break }
      let second = cuttable.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let step = min(excess, max(1, widths[widest] - max(second, Self.narrowest)))
      widths[widest] -= step
      excess -= step
    }
    return widths
  }
}
