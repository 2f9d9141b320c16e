/// The look of a cell.
///
/// Equal styles share one format in the file.
package struct CellStyle: Sendable, Hashable {
  package enum Horizontal: UInt8, Sendable { case general, left, center, right }
  package enum Vertical: UInt8, Sendable { case top, middle, bottom }

  /// The sides of a cell that carry a hairline.
  package struct Sides: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let top = Sides(rawValue: 1)
    package static let bottom = Sides(rawValue: 2)
    package static let left = Sides(rawValue: 4)
    package static let right = Sides(rawValue: 8)
    package static let all: Sides = [.top, .bottom, .left, .right]
  }

  package var isBold = false
  package var isItalic = false
  package var isUnderlined = false
  /// Font size in points, 6 to 36.
  package var fontSize: UInt8 = 11
  /// nil is the automatic colour.
  package var fontColor: Color?
  package var fill: Color?
  package var wraps = false
  package var horizontal = Horizontal.general
  package var vertical = Vertical.middle
  /// Indent in Excel's steps, 0 to 15.
  package var indent: UInt8 = 0
  /// Text runs upwards, for the headers of narrow columns.
  package var isRotated = false
  package var numberFormat = NumberFormat.general
  package var border: Sides = []
  /// A stronger frame in this colour takes the place of the hairlines: a cell that wants attention.
  package var frame: Color?
  /// May be edited on a protected sheet.
  package var isUnlocked = false

  package init() {}

  /// A copy with some properties changed: `CellStyle.body.with { $0.isBold = true }`.
  package func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var copy = self
    change(&copy)
    return copy
  }
}

/// How a number is shown.
package enum NumberFormat: Sendable, Hashable {
  case general
  /// Thousands separated, with this many decimals, 0 to 6.
  case decimal(Int)
  /// A share as per cent, with this many decimals.
  case percent(Int)
  /// `yyyy-mm-dd`.
  case date
  /// Always a sign: `+12.0`, `-3.5`, `0.0`.
  case signed(Int)
  /// Text even if it looks like a number.
  case text
  /// Excel's own code, at most 255 characters.
  case code(String)
}

/// A colour as 0xRRGGBB.
package struct Color: Sendable, Hashable {
  package var rgb: UInt32
  package init(_ rgb: UInt32) { self.rgb = rgb }
}
