extension TableLayout {
  /// The width of every column: wide enough for its content and header within its bounds.
  static func widths(
    _ columns: [TableColumn], _ headers: [String], _ records: ArraySlice<[Cell]>
  ) -> [Double] {
    columns.indices.map { index in
      let column = columns[index]
      let bounds = column.bounds
      var width = bounds.lowerBound
      for record in records where index < record.count && width < bounds.upperBound {
        let cell = record[index]
        width = max(width, naturalWidth(cell.content, cell.style ?? column.style) + 1)
      }
      if column.hasSum {
        let total = sum(records, column: index)
        width = max(width, naturalWidth(.number(total), column.style.asTotal) + 1)
      }
      width = min(width, bounds.upperBound)
      if !column.isRotated { width = widened(width, for: headers[index], bounds.upperBound) }
      return min(255, (width * 4).rounded(.up) / 4)
    }
  }

  /// Room for a header: its words are never broken, even if the column grows past its bound, and it
  /// takes two lines if that costs little.
  private static func widened(_ width: Double, for header: String, _ bound: Double) -> Double {
    let word = TextMetrics.longestWord(of: header, .header)
    var width = max(width, min(40, word + TextMetrics.filterButton + TextMetrics.indent + 0.5))
    while width < min(bound, 16), headerLines(header, width) > 2 { width += 0.5 }
    return width
  }

  /// The lines a header takes beside its filter button.
  static func headerLines(_ header: String, _ width: Double) -> Int {
    TextMetrics.lines(of: header, width: width - TextMetrics.filterButton, .header)
  }

  private static func naturalWidth(_ content: CellContent, _ style: CellStyle) -> Double {
    let indent = Double(style.indent) * TextMetrics.indent
    switch content {
    case .blank: return 0
    case .text(let text), .link(let text, _), .formula(_, .text(let text)):
      return TextMetrics.naturalWidth(of: text, style) + indent
    case .number(let value), .formula(_, .number(let value)):
      return numberWidth(value, style)
    case .integer(let value): return numberWidth(Double(value), style)
    case .date: return 10.7
    }
  }

  /// Digits, separators, decimals and sign, a little generously.
  private static func numberWidth(_ value: Double, _ style: CellStyle) -> Double {
    let (decimals, factor, extra): (Int, Double, Double) =
      switch style.numberFormat {
      case .decimal(let decimals): (decimals, 1, 0)
      case .signed(let decimals): (decimals, 1, 1)
      case .percent(let decimals): (decimals, 100, 1.5)
      case .date: (0, 0, 10)
      case .general, .text, .code: (2, 1, 1)
      }
    var digits = 1.0
    var rest = (value * factor).magnitude
    while rest >= 10, digits < 16 {
      rest /= 10
      digits += 1
    }
    let separators = (digits - 1) / 3
    let width = digits + separators.rounded(.down) * 0.6 + Double(decimals) + extra
    return (width + (decimals > 0 ? 0.6 : 0) + (value < 0 ? 0.7 : 0)) * (style.isBold ? 1.12 : 1.07)
  }
}
