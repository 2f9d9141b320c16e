extension TableLayout {
  /// The width of every column: wide enough for its content and header within its bounds.
  static func widths(
    _ columns: [TableColumn], _ headers: [String], _ records: ArraySlice<[Cell]>
  ) -> [Double] {
    columns.indices.map { index in
      let column = columns[index]
      let bounds = column.bounds
      var width = bounds.lowerBound
      if !column.isRotated {
        let word = TextMetrics.longestWord(of: headers[index], .header)
        width = max(width, word + TextMetrics.filterButton)
      }
      for record in records where index < record.count && width < bounds.upperBound {
        let cell = record[index]
        width = max(width, naturalWidth(cell.content, cell.style ?? column.style) + 1)
      }
      if column.hasSum {
        let total = sum(records, column: index)
        width = max(width, naturalWidth(.number(total), column.style.asTotal) + 1)
      }
      let longest = max(bounds.upperBound, bounds.lowerBound)
      return (min(255, min(width, max(longest, minimum(column, headers[index])))) * 4)
        .rounded(.up) / 4
    }
  }

  /// A header word is never broken, even if the column grows past its bound for it.
  private static func minimum(_ column: TableColumn, _ header: String) -> Double {
    if column.isRotated { return 0 }
    return min(40, TextMetrics.longestWord(of: header, .header) + TextMetrics.filterButton)
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
