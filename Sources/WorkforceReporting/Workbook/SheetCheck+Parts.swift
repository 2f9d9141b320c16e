/// The checks of what lies over the cells.
extension SheetCheck {
  func checkParts() throws(WorkbookError) {
    for (index, column) in sheet.columns.enumerated() {
      if let style = column.style, let problem = Self.problem(with: style) {
        throw fault("column \(CellPosition.columnName(index))", problem)
      }
    }
    for column in sheet.tables.flatMap(\.columns) {
      for style in [column.headerStyle, column.totalStyle] {
        if let problem = Self.problem(with: style) { throw fault("a table header", problem) }
      }
    }
    for comment in sheet.comments {
      let cell = CellRange(
        firstRow: comment.position.row, firstColumn: comment.position.column,
        lastRow: comment.position.row, lastColumn: comment.position.column)
      try range(cell, "a note")
    }
    for format in sheet.conditionalFormats { try checkConditional(format) }
    if sheet.validations.count > WorkbookCheck.validationLimit {
      throw fault("the drop-downs", "there are more than \(WorkbookCheck.validationLimit)")
    }
    for validation in sheet.validations {
      let place = "the drop-down at \(validation.range.name)"
      try range(validation.range, place)
      try book.checkReference(validation.choices, place)
      try checkLine(validation.choices, place)
    }
  }

  private func checkConditional(_ format: ConditionalFormat) throws(WorkbookError) {
    let place = "the colours of \(format.range.name)"
    try range(format.range, place)
    switch format.rule {
    case .formula(let formula, let style):
      if let problem = FormulaRules.problem(with: formula) ?? Self.problem(with: style) {
        throw fault(place, problem)
      }
    case .bar(_, let minimum, let maximum):
      if !(minimum.isFinite && maximum.isFinite && minimum < maximum) {
        throw fault(place, "its bounds are not two rising numbers")
      }
    }
  }

  /// A list and a series are one row or one column.
  private func checkLine(_ source: SheetRange, _ place: String) throws(WorkbookError) {
    let range = source.range
    if range.firstRow != range.lastRow, range.firstColumn != range.lastColumn {
      throw fault(place, "\(source.reference) is neither one row nor one column")
    }
  }

  func checkChart(_ chart: Chart) throws(WorkbookError) {
    let place = "the chart at \(chart.position.name)"
    try range(
      CellRange(
        firstRow: chart.position.row, firstColumn: chart.position.column,
        lastRow: chart.position.row, lastColumn: chart.position.column), place)
    if !(1...255).contains(chart.series.count) { throw fault(place, "it has no series") }
    if !(48...4_000).contains(chart.width) || !(48...4_000).contains(chart.height) {
      throw fault(place, "its size is not 48 to 4,000 pixels")
    }
    for series in chart.series {
      for source in [series.categories, series.values] {
        try book.checkReference(source, place)
        try checkLine(source, place)
      }
    }
    for axis in [chart.categoryAxis, chart.valueAxis] {
      if let format = axis.numberFormat, let problem = Self.problem(with: format) {
        throw fault(place, problem)
      }
      let bounds = [axis.minimum, axis.maximum, axis.majorUnit].compactMap { $0 }
      if !bounds.allSatisfy(\.isFinite) || (axis.majorUnit ?? 1) <= 0 {
        throw fault(place, "an axis has a bound that is not a number")
      }
      if let minimum = axis.minimum, let maximum = axis.maximum, minimum >= maximum {
        throw fault(place, "an axis ends before it begins")
      }
    }
  }
}
