/// The rows of a table that stand under one header.
struct TableSegment {
  /// Rows of the header from the top; usually one.
  var headers: [GridRow]
  /// Rows below, those without letters among them.
  var body: [GridRow]
}

/// What the cells of a grid hold, before it is known which letters they are.
struct CellKinds {
  private let readings: [[CellReading]]
  /// How many letters and how many texts every column holds.
  private(set) var letters: [Int: Int] = [:]
  private(set) var texts: [Int: Int] = [:]

  init(_ grid: Grid, _ reader: LetterReader) {
    readings = grid.rows.map { row in row.cells.map { reader.read($0.text) } }
    for (row, read) in zip(grid.rows, readings) {
      for (cell, reading) in zip(row.cells, read) {
        switch reading {
        case .letters: letters[cell.column, default: 0] += 1
        case .text: texts[cell.column, default: 0] += 1
        case .blank, .mark: break
        }
      }
    }
  }

  /// Columns in which letters stand at least as often as texts.
  var letterColumns: Set<Int> {
    Set(letters.keys.filter { (letters[$0] ?? 0) >= (texts[$0] ?? 0) })
  }

  func reading(_ row: Int) -> [CellReading] { readings[row] }
}

extension TableSegment {
  /// Cuts a table where a new header begins.
  static func all(in grid: Grid, _ kinds: CellKinds) -> [TableSegment] {
    let columns = kinds.letterColumns
    guard !columns.isEmpty else { return [] }
    enum Kind { case letters, header, other }
    let rows: [Kind] = grid.rows.indices.map { place in
      var letters = 0
      var texts = 0
      for (cell, reading) in zip(grid.rows[place].cells, kinds.reading(place))
      where columns.contains(cell.column) {
        switch reading {
        case .letters: letters += 1
        case .text: texts += 1
        case .blank, .mark: break
        }
      }
      if letters > 0, letters >= texts { return .letters }
      return texts * 2 >= columns.count || texts >= 3 ? .header : .other
    }
    var segments: [TableSegment] = []
    var current: TableSegment?
    var pending: [GridRow] = []
    for (place, row) in grid.rows.enumerated() {
      switch rows[place] {
      case .letters:
        if !pending.isEmpty, grid.kind != .markdown || current == nil {
          if let current { segments.append(current) }
          current = TableSegment(headers: pending, body: [])
        } else {
          current?.body += pending
        }
        pending = []
        current?.body.append(row)
      case .header: pending.append(row)
      case .other:
        // What stands between a header and its first letters is below the header.
        if pending.isEmpty || current != nil && pending.count > 3 {
          current?.body.append(row)
        } else if let next = rows[place...].first(where: { $0 != .other }), next == .letters,
          grid.kind != .markdown || current == nil
        {
          if let current { segments.append(current) }
          current = TableSegment(headers: pending, body: [row])
          pending = []
        } else {
          current?.body += pending + [row]
          pending = []
        }
      }
    }
    current?.body += pending
    if let current { segments.append(current) }
    return segments
  }
}
