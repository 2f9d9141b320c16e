import WorkforceReporting

/// A sheet as text, a line for each row that has content, for golden files.
struct SheetRendering {
  var sheet: Sheet

  var text: String {
    var lines = ["# \(sheet.name)"]
    let widths = sheet.columns.map { column in
      column.width.map { number($0) } ?? "-"
    }
    lines.append("widths: \(widths.joined(separator: " "))")
    lines.append(
      "frozen: \(sheet.frozenRows) rows, \(sheet.frozenColumns) columns; "
        + "across: \(sheet.page.pagesAcross)")
    for row in sheet.rows {
      let cells = row.cells.filter { $0.cell.content != .blank }
      guard !cells.isEmpty else { continue }
      lines.append(
        cells.map { entry in
          let place = CellPosition(row: row.index, column: entry.column)
          return "\(place.name) \(render(entry.cell))"
        }.joined(separator: " | "))
    }
    for table in sheet.tables { lines.append("table \(table.name): \(table.range.name)") }
    for format in sheet.conditionalFormats { lines.append("colours \(format.range.name)") }
    for comment in sheet.comments where !comment.text.isEmpty {
      lines.append("note \(comment.position.name): \(comment.text)")
    }
    for chart in sheet.charts {
      let series = chart.series.map { "\($0.name) \($0.values.reference)" }
      lines.append("chart at \(chart.position.name): \(series.joined(separator: ", "))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func render(_ cell: Cell) -> String {
    switch cell.content {
    case .blank: return ""
    case .text(let text): return text.replacing("\n", with: "⏎")
    case .number(let value): return number(value)
    case .integer(let value): return "\(value)"
    case .date(let date): return "\(date.year)-\(date.month)-\(date.day)"
    case .formula(let formula, .number(let value)): return "=\(formula) → \(number(value))"
    case .formula(let formula, .text(let text)): return "=\(formula) → \(text)"
    case .link(let text, _): return "[\(text)]"
    }
  }

  /// At most four decimals, so that the last bit of a sum is no difference.
  private func number(_ value: Double) -> String {
    let rounded = (value * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
