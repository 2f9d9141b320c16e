package import WorkforcePlanning

/// What stands in one cell, and how it looks.
package struct Cell: Sendable, Equatable {
  package var content: CellContent
  /// The look; nil takes the default style of the column.
  package var style: CellStyle?

  package init(_ content: CellContent, _ style: CellStyle? = nil) {
    self.content = content
    self.style = style
  }

  package static let empty = Cell(.blank)
  package static func text(_ text: String, _ style: CellStyle? = nil) -> Cell {
    Cell(.text(text), style)
  }
  /// An optional text: nil is an empty cell.
  package static func text(_ text: String?, _ style: CellStyle? = nil) -> Cell {
    Cell(text.map(CellContent.text) ?? .blank, style)
  }
  package static func number(_ number: Double?, _ style: CellStyle? = nil) -> Cell {
    Cell(number.map(CellContent.number) ?? .blank, style)
  }
  package static func integer(_ number: Int?, _ style: CellStyle? = nil) -> Cell {
    Cell(number.map(CellContent.integer) ?? .blank, style)
  }
  package static func date(_ date: SheetDate?, _ style: CellStyle? = nil) -> Cell {
    Cell(date.map(CellContent.date) ?? .blank, style)
  }
  /// A Boolean as the words yes and no, since Excel's TRUE is translated and loud.
  package static func flag(
    _ flag: Bool?, _ language: Language, _ style: CellStyle? = nil
  ) -> Cell {
    Cell(flag.map { .text(($0 ? Label.yes : Label.no)[language]) } ?? .blank, style)
  }
  package static func formula(
    _ formula: String, _ value: CachedValue, _ style: CellStyle? = nil
  ) -> Cell {
    Cell(.formula(formula, value), style)
  }
  package static func link(
    _ text: String, to target: LinkTarget, _ style: CellStyle? = nil
  ) -> Cell {
    Cell(.link(text, target), style)
  }
}

extension Cell: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(.text(value)) }
}

/// The content of a cell.
package enum CellContent: Sendable, Equatable {
  /// Nothing; stored only when it carries a style of its own.
  case blank
  /// Text, never read as a formula. Cleaned and, above 32,767 UTF-16 units, cut.
  case text(String)
  /// A finite number; -0 becomes 0.
  case number(Double)
  /// A whole number, exact up to 15 digits.
  case integer(Int)
  /// A real Excel date.
  case date(SheetDate)
  /// A formula in English with commas, with or without `=`, and its value computed by us, which
  /// programs that do not recalculate show.
  case formula(String, CachedValue)
  /// Text that leads somewhere.
  case link(String, LinkTarget)
}

/// The stored result of a formula.
package enum CachedValue: Sendable, Equatable {
  case number(Double)
  case text(String)
}

extension CachedValue: ExpressibleByFloatLiteral, ExpressibleByStringLiteral {
  package init(floatLiteral value: Double) { self = .number(value) }
  package init(stringLiteral value: String) { self = .text(value) }
}

/// Where a link leads.
package enum LinkTarget: Sendable, Hashable {
  /// A cell of this workbook; the sheet must exist.
  case cell(sheet: String, CellPosition)
  /// An `http:`, `https:` or `mailto:` address of at most 2,079 characters; anything else is
  /// written as plain text.
  case url(String)

  package static func sheet(_ name: String) -> LinkTarget {
    .cell(sheet: name, CellPosition(row: 0, column: 0))
  }
}
