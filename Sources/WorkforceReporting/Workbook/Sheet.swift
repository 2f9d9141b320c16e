package import WorkforcePlanning

/// One sheet as a value.
package struct Sheet: Sendable, Equatable {
  /// 1 to 31 UTF-16 units without `[ ] : * ? / \`; unique in the workbook, letter case aside.
  package var name: String
  package var tabColor: Color?
  package var isHidden = false
  package var showsGridlines = false
  /// Rows and columns that stay in view, counted from the top left.
  package var frozenRows = 0
  package var frozenColumns = 0
  package var page = PageSetup()
  /// Columns from A on; a column that is not listed has Excel's default width.
  package var columns: [Column] = []
  /// Rows in rising order of index; rows without content may be missing.
  package var rows: [Row] = []
  package var tables: [SheetTable] = []
  /// Filter buttons over a range that is no table; one a sheet.
  package var autofilter: CellRange?
  /// For titles only: data sheets do without.
  package var merges: [CellRange] = []
  package var conditionalFormats: [ConditionalFormat] = []
  /// At most 1,000 notes are written; the rest is dropped.
  package var comments: [CellComment] = []
  package var validations: [ListValidation] = []
  package var charts: [Chart] = []
  /// Protected without a password: only unlocked cells can be edited, filters still work.
  package var isProtected = false

  package init(name: String) { self.name = name }
}

/// A column; its index is its place in `Sheet.columns`.
package struct Column: Sendable, Equatable {
  /// Width in characters of the default font, 0 to 255; nil is Excel's default.
  package var width: Double?
  /// The style of cells that have none of their own.
  package var style: CellStyle?
  package var isHidden = false
  /// Depth of grouping, 0 to 7.
  package var outlineLevel = 0

  package init(width: Double? = nil, style: CellStyle? = nil) {
    self.width = width
    self.style = style
  }
}

/// A row and its cells.
package struct Row: Sendable, Equatable {
  /// A cell and its column.
  package struct Entry: Sendable, Equatable {
    package var column: Int
    package var cell: Cell
    package init(_ column: Int, _ cell: Cell) {
      self.column = column
      self.cell = cell
    }
  }

  package var index: Int
  /// Height in points, above 0, at most 409; nil is Excel's default.
  package var height: Double?
  package var isHidden = false
  /// Depth of grouping, 0 to 7.
  package var outlineLevel = 0
  /// Cells in rising order of column; empty ones may be missing.
  package var cells: [Entry]

  package init(_ index: Int, height: Double? = nil, cells: [Entry] = []) {
    self.index = index
    self.height = height
    self.cells = cells
  }

  /// A row whose cells stand side by side from a column on; blanks without a style are left out.
  package init(
    _ index: Int, height: Double? = nil, from column: Int = 0, _ cells: [Cell]
  ) {
    self.init(index, height: height)
    self.cells = cells.enumerated().compactMap { offset, cell in
      cell == .empty ? nil : Entry(column + offset, cell)
    }
  }
}

extension Sheet {
  /// The cell at a place, or nil.
  package subscript(row: Int, column: Int) -> Cell? {
    rows.first { $0.index == row }?.cells.first { $0.column == column }?.cell
  }
}

/// Print set-up; paper is A4.
package struct PageSetup: Sendable, Equatable {
  package var isLandscape = true
  /// Shrinks the print to one page across, as many down as it takes.
  package var fitsWidth = true
  /// Per cent of its size that the print is shrunk to, 10 to 400, in place of fitting a width: only
  /// then do programs heed page breaks.
  package var scale: Int?
  /// Rows that begin a new page; heeded with a scale alone.
  package var breaks: [Int] = []
  /// Pages side by side that a width is shrunk to; more than one for sheets that would become too
  /// small to read.
  package var pagesAcross = 1
  /// Rows repeated at the head of every page.
  package var repeatedRows: ClosedRange<Int>?
  package var repeatedColumns: ClosedRange<Int>?
  package var header = PageBand()
  package var footer = PageBand()

  package init() {}
}

/// The header or footer of a printed page; text is escaped, the whole is at most 255 characters.
package struct PageBand: Sendable, Equatable {
  package enum Piece: Sendable, Equatable {
    case text(String)
    case pageNumber
    case pageCount
    case sheetName
  }

  package var left: [Piece]
  package var center: [Piece]
  package var right: [Piece]

  package init(left: [Piece] = [], center: [Piece] = [], right: [Piece] = []) {
    self.left = left
    self.center = center
    self.right = right
  }

  package var isEmpty: Bool { left.isEmpty && center.isEmpty && right.isEmpty }

  /// Plan and version on the left, sheet and page on the right: a long title takes the middle.
  package static func standard(_ planAndVersion: String, _ language: Language) -> PageBand {
    PageBand(
      left: [.text(planAndVersion)],
      right: [
        .sheetName, .text(", " + Label.page[language]), .pageNumber, .text(Label.ofPages[language]),
        .pageCount,
      ])
  }
}
