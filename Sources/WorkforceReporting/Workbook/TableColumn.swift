import WorkforceModel

/// A column of a `TableSheet`: its header, what its cells are, and how they look.
package struct TableColumn: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The identifier of the record, bold.
    case key
    /// Text that wraps, up to 36 characters wide.
    case text
    /// Text that wraps, up to 64 characters wide.
    case longText
    /// A short word from a fixed set, centred.
    case choice
    /// Numbers with thousands separated and this many decimals.
    case number(Int)
    /// Differences with their sign and this many decimals.
    case signed(Int)
    /// Shares with this many decimals of a per cent.
    case percent(Int)
    case date
    /// Letters of a responsibility matrix: narrow, and the header reads upwards.
    case letters
  }

  /// One line with its unit, such as `Hours as-is (h/year)`; unique in the table.
  package var header: String
  package var kind: Kind
  /// Adds the numbers up in the total row.
  package var hasSum = false
  /// HR fills in or changes these cells.
  package var isInput = false
  /// Where the choices of a drop-down stand.
  package var choices: SheetRange?
  /// Explains the column in a note on its header.
  package var help: String?
  /// Bounds for the width in characters; nil takes those of the kind.
  package var width: ClosedRange<Double>?

  package init(
    _ header: String, _ kind: Kind = .text, hasSum: Bool = false, isInput: Bool = false,
    choices: SheetRange? = nil, help: String? = nil, width: ClosedRange<Double>? = nil
  ) {
    self.header = header
    self.kind = kind
    self.hasSum = hasSum
    self.isInput = isInput
    self.choices = choices
    self.help = help
    self.width = width
  }

  /// The style of cells that have none of their own.
  package var style: CellStyle {
    let style: CellStyle =
      switch kind {
      case .key: .key
      case .text, .longText: .text
      case .choice: .choice
      case .number(let decimals): .number(decimals)
      case .signed(let decimals): .signed(decimals)
      case .percent(let decimals): .percent(decimals)
      case .date: .date
      case .letters: .letter(.notify)
      }
    return isInput ? style.asInput : style
  }

  var isRotated: Bool { kind == .letters }

  var bounds: ClosedRange<Double> {
    if let width { return width }
    return switch kind {
    case .key: 12...34
    case .text: 10...36
    case .longText: 24...64
    case .choice: 9...20
    case .number, .signed, .percent: 9...20
    case .date: 12...14
    case .letters: 4.5...9
    }
  }
}
