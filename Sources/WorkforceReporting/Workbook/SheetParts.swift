/// An Excel table over cells of the sheet; the writer writes its header and total row.
package struct SheetTable: Sendable, Equatable {
  /// What stands in the total row below a column.
  package enum Total: Sendable, Equatable {
    case label(String)
    /// The sum of the rows that a filter leaves visible, and its value with all rows visible.
    case sum(Double)
  }

  package struct Column: Sendable, Equatable {
    /// One line, unique in the table, letter case aside.
    package var header: String
    package var total: Total?
    package var headerStyle: CellStyle
    package var totalStyle: CellStyle

    package init(
      _ header: String, total: Total? = nil, headerStyle: CellStyle = .header,
      totalStyle: CellStyle = CellStyle.body.asTotal
    ) {
      self.header = header
      self.total = total
      self.headerStyle = headerStyle
      self.totalStyle = totalStyle
    }
  }

  /// A name formulas use: letters, digits, `_`; unlike any cell; unique in the workbook.
  package var name: String
  /// Header row to last row, the total row (if a column has a total) included; at least one row
  /// of data.
  package var range: CellRange
  package var columns: [Column]
  package var hasFilter = true
  package var isBanded = true

  package init(name: String, range: CellRange, columns: [Column]) {
    self.name = name
    self.range = range
    self.columns = columns
  }

  package var hasTotalRow: Bool { columns.contains { $0.total != nil } }

  /// The rows between header and totals.
  package var dataRange: CellRange {
    CellRange(
      firstRow: range.firstRow + 1, firstColumn: range.firstColumn,
      lastRow: range.lastRow - (hasTotalRow ? 1 : 0), lastColumn: range.lastColumn)
  }
}

/// Colours that follow the values.
package struct ConditionalFormat: Sendable, Equatable {
  package enum Rule: Sendable, Equatable {
    /// Where the formula, written for the top left cell of the range, holds: bold, italic, font
    /// colour and fill of the style.
    case formula(String, CellStyle)
    /// A bar in the cell between two values.
    case bar(Color, minimum: Double, maximum: Double)
  }

  package var range: CellRange
  package var rule: Rule

  package init(_ range: CellRange, _ rule: Rule) {
    self.range = range
    self.rule = rule
  }
}

/// A note that opens when the pointer rests on a cell.
package struct CellComment: Sendable, Equatable {
  package var position: CellPosition
  package var text: String

  package init(_ position: CellPosition, _ text: String) {
    self.position = position
    self.text = text
  }
}

/// A drop-down whose choices stand in a range of cells.
package struct ListValidation: Sendable, Equatable {
  package var range: CellRange
  package var choices: SheetRange
  /// Shown when the cell is chosen; at most 255 characters, more is cut.
  package var prompt: String?
  /// Refuses other values; otherwise Excel warns and lets them pass.
  package var isStrict: Bool

  package init(
    _ range: CellRange, choices: SheetRange, prompt: String? = nil, isStrict: Bool = true
  ) {
    self.range = range
    self.choices = choices
    self.prompt = prompt
    self.isStrict = isStrict
  }
}

/// A chart over ranges of cells.
package struct Chart: Sendable, Equatable {
  package enum Kind: Sendable, Equatable { case column, columnStacked, bar, barStacked, line }
  package enum Legend: Sendable, Equatable { case none, bottom, right }

  package struct Series: Sendable, Equatable {
    package var name: String
    package var categories: SheetRange
    package var values: SheetRange
    package var color: Color?
    /// Takes its place in a stack without being drawn: the base of a waterfall or Gantt.
    package var isInvisible = false

    package init(
      _ name: String, categories: SheetRange, values: SheetRange, color: Color? = nil,
      isInvisible: Bool = false
    ) {
      self.name = name
      self.categories = categories
      self.values = values
      self.color = color
      self.isInvisible = isInvisible
    }
  }

  package struct Axis: Sendable, Equatable {
    package var title: String?
    package var numberFormat: NumberFormat?
    package var minimum: Double?
    package var maximum: Double?
    package var majorUnit: Double?
    package var isReversed = false
    /// Labels stand at the low end of the chart, clear of bars that go to both sides.
    package var hasLabelsAtTheEdge = false

    package init(
      title: String? = nil, numberFormat: NumberFormat? = nil, minimum: Double? = nil,
      maximum: Double? = nil, majorUnit: Double? = nil, isReversed: Bool = false
    ) {
      self.title = title
      self.numberFormat = numberFormat
      self.minimum = minimum
      self.maximum = maximum
      self.majorUnit = majorUnit
      self.isReversed = isReversed
    }
  }

  package var kind: Kind
  package var title: String?
  package var series: [Series]
  package var categoryAxis = Axis()
  package var valueAxis = Axis()
  package var legend = Legend.bottom
  /// The cell under its top left corner.
  package var position: CellPosition
  /// Size in pixels.
  package var width = 640
  package var height = 320
  /// Draws cells of hidden rows and sheets too.
  package var showsHiddenCells = false
  /// What the chart shows, in words, for people who do not see it.
  package var description: String?

  package init(_ kind: Kind, title: String? = nil, at position: CellPosition, series: [Series]) {
    self.kind = kind
    self.title = title
    self.position = position
    self.series = series
  }
}
