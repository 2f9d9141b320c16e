import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// A responsibility matrix as a sheet: filled cells only, counts as values, no Excel table.
struct RACISheet {
  let context: BookContext
  let state: Diagnostic.State
  let matrix: RACIMatrix
  let letters: [String]
  /// Activity, title, execution.
  private let titleWidths: [Double]
  /// Of a cell of letters, and of a count below a letter: wider where letters are words.
  private let partyWidth: Double
  private let letterWidth: Double
  let hasOverseers: Bool
  /// Empty cells carry their hairlines, which lead the eye, unless there are too many.
  private let showsBlanks: Bool
  var sheet: Sheet
  var next = 0

  static let titleColumns = 3
  private static let narrowest = 4.5
  private static let overseerWidth = 22.0
  private static let gapWidth = 1.5

  static func sheet(_ name: String, _ context: BookContext, _ state: Diagnostic.State) -> Sheet {
    var builder = RACISheet(name, context, state)
    builder.build()
    return builder.sheet
  }

  private init(_ name: String, _ context: BookContext, _ state: Diagnostic.State) {
    self.context = context
    self.state = state
    matrix = RACIMatrix(context, state: state)
    var seen: [String] = []
    for letter in context.definitions.plan.scheme.letters where !seen.contains(letter.letter) {
      seen.append(letter.letter)
    }
    letters = seen
    let activities = matrix.blocks.flatMap(\.rows).map(\.activity)
    func width(_ texts: [String], _ style: CellStyle, _ bounds: ClosedRange<Double>) -> Double {
      let natural = texts.map { TextMetrics.naturalWidth(of: $0, style) + 2 }.max() ?? 0
      return min(bounds.upperBound, max(bounds.lowerBound, natural)).rounded(.up)
    }
    titleWidths = [
      width(activities.map(\.id.text), .key, 14...27),
      width(activities.map(\.title), .text, 16...32), 12,
    ]
    let cells = Set(matrix.blocks.flatMap(\.rows).flatMap(\.letters.values))
    let longest = cells.map { TextMetrics.naturalWidth(of: $0, .letter(.perform)) }.max() ?? 0
    partyWidth = longest > Self.narrowest ? min(12, longest + 1).rounded(.up) : Self.narrowest
    letterWidth = seen.contains { $0.count > 2 } ? 6 : 4
    hasOverseers = matrix.blocks.contains { $0.rows.contains { !$0.state.overseers.isEmpty } }
    showsBlanks =
      matrix.blocks.reduce(0) { $0 + $1.cellCount } <= RACIMatrix.borderedCellLimit
    sheet = Sheet(name: name)
  }

  private mutating func build() {
    let isDraft = context.plan.isDraft
    sheet.tabColor = isDraft ? .draft : nil
    sheet.page.footer = .standard(context.footer, context.language)
    let label = state == .asIs ? LetterLabels.titleAsIs : LetterLabels.titleToBe
    let scheme = context.definitions.plan.scheme
    let title = label(context.language, scheme.title(in: context.language))
    sheet.rows.append(
      Row(
        0, height: 24,
        [context.title(title)]))
    sheet.rows.append(Row(1, height: 15, [.text(note, .note)]))
    next = 2
    if matrix.blocks.isEmpty {
      let text = state == .asIs ? LetterLabels.emptyAsIs : ActivityLabels.empty
      sheet.rows.append(Row(3, [.text(context(text), .note)]))
      sheet.columns = titleWidths.map { Column(width: $0) }
      return
    }
    setColumns()
    for (index, block) in matrix.blocks.enumerated() {
      if index > 0 { next += 2 }
      let header = add(block)
      if matrix.blocks.count == 1 {
        sheet.frozenRows = header + 1
        sheet.page.repeatedRows = (header - 1)...header
      }
    }
    sheet.frozenColumns = 2
    sheet.page.repeatedColumns = 0...1
  }

  private var note: String {
    let legend = context.definitions.plan.scheme.letters.map {
      "\($0.letter) \(context($0.relation.inWords))"
    }.joined(separator: ", ")
    return LetterLabels.note(context.language, legend)
  }

  private func columns(of block: RACIMatrix.Block) -> (
    parties: [(party: Party, column: Int)], counts: Int
  ) {
    var column = Self.titleColumns
    var places: [(party: Party, column: Int)] = []
    for group in block.groups {
      for party in group.parties {
        places.append((party, column))
        column += 1
      }
      column += 1
    }
    return (places, column)
  }

  private mutating func setColumns() {
    var widths: [Double] = titleWidths
    for block in matrix.blocks {
      var row: [Double] = titleWidths
      for group in block.groups {
        row += group.parties.map { _ in partyWidth } + [Self.gapWidth]
      }
      row +=
        letters.map { _ in letterWidth }
        + (hasOverseers ? [Self.gapWidth, Self.overseerWidth] : [])
      // Blocks of different width share columns; the wider need wins.
      for (index, width) in row.enumerated() {
        if index < widths.count {
          widths[index] = max(widths[index], width)
        } else {
          widths.append(width)
        }
      }
    }
    sheet.columns = widths.map { Column(width: $0) }
  }

  private func overseer(_ row: RACIMatrix.Row) -> String? {
    row.state.overseers.isEmpty
      ? nil : row.state.overseers.compactMap { context.title($0) }.joined(separator: ", ")
  }

  /// Adds a block and returns the row of its header.
  private mutating func add(_ block: RACIMatrix.Block) -> Int {
    let (places, counts) = columns(of: block)
    if let title = block.title {
      sheet.rows.append(Row(next, height: 21, [.text(title, .heading)]))
      next += 1
    }
    addHeader(block, counts)
    let header = next - 1
    var currentDomain: ID<Domain>??
    let showsDomains = block.title == nil && context.definitions.domains.count > 1
    var totals: [Party: [String: Int]] = [:]
    for row in block.rows {
      if showsDomains, currentDomain != .some(row.activity.domain) {
        currentDomain = .some(row.activity.domain)
        let title = context.title(row.activity.domain) ?? context(.withoutDomain)
        sheet.rows.append(
          Row(next, [.text(title, .section), Cell(.blank, .section), Cell(.blank, .section)]))
        next += 1
      }
      add(row, places, counts, &totals)
    }
    addTotals(places, totals)
    return header
  }

  private mutating func add(
    _ row: RACIMatrix.Row, _ places: [(party: Party, column: Int)], _ counts: Int,
    _ totals: inout [Party: [String: Int]]
  ) {
    var line = Row(next)
    let titleStyle = CellStyle.text.with {
      if !row.rowMarks.isEmpty { $0.frame = .bad }
    }
    let title = TextMetrics.fitting(row.activity.title, width: titleWidths[1], titleStyle)
    line.cells = [
      Row.Entry(0, .text(row.activity.id.text, .key)),
      Row.Entry(1, .text(title, titleStyle)),
      Row.Entry(2, .text(context(row.state.execution.word), .choice)),
    ]
    if !row.rowMarks.isEmpty { comment(row.rowMarks, column: 1) }
    var counted: [String: Int] = [:]
    for (party, column) in places {
      guard let text = row.letters[party], let first = row.relations[party] else {
        if showsBlanks { line.cells.append(Row.Entry(column, Cell(.blank, .choice))) }
        continue
      }
      let messages = row.marks[party] ?? []
      let style = CellStyle.letter(first).with { if !messages.isEmpty { $0.frame = .bad } }
      line.cells.append(Row.Entry(column, .text(text, style)))
      if !messages.isEmpty { comment(messages, column: column) }
      for letter in text.split(separator: "/") {
        counted[String(letter), default: 0] += 1
        totals[party, default: [:]][String(letter), default: 0] += 1
      }
    }
    let overseer = overseer(row)
    for (index, letter) in letters.enumerated() {
      line.cells.append(Row.Entry(counts + index, .integer(counted[letter] ?? 0, .count)))
    }
    if overseer != nil || showsBlanks && hasOverseers {
      line.cells.append(Row.Entry(counts + letters.count + 1, .text(overseer, .text)))
    }
    let lines = max(
      TextMetrics.lines(of: title, width: titleWidths[1], titleStyle),
      TextMetrics.lines(of: row.activity.id.text, width: titleWidths[0], .key),
      overseer.map { TextMetrics.lines(of: $0, width: Self.overseerWidth, .text) } ?? 1)
    if lines > 1 { line.height = TextMetrics.height(lines: lines) }
    sheet.rows.append(line)
    next += 1
  }

  private mutating func comment(_ messages: [String], column: Int) {
    sheet.comments.append(
      CellComment(
        CellPosition(row: next, column: column), messages.joined(separator: "\n\n")))
  }

  private mutating func addTotals(
    _ places: [(party: Party, column: Int)], _ totals: [Party: [String: Int]]
  ) {
    for letter in letters {
      var line = Row(next)
      line.cells = [
        Row.Entry(0, .text(LetterLabels.countOf(context.language, letter), CellStyle.key.asTotal)),
        Row.Entry(1, Cell(.blank, CellStyle.text.asTotal)),
        Row.Entry(2, Cell(.blank, CellStyle.text.asTotal)),
      ]
      for (party, column) in places {
        line.cells.append(
          Row.Entry(column, .integer(totals[party]?[letter] ?? 0, CellStyle.count.asTotal)))
      }
      sheet.rows.append(line)
      next += 1
    }
  }
}

extension CellStyle {
  /// A count beside or below a matrix; nothing where there is nothing to count.
  static let count = choice.with {
    $0.fontColor = .faint
    $0.numberFormat = .code("0;-0;;@")
  }
}
