import CXlsxWriter

/// Tables, conditions, notes, drop-downs and charts.
extension XlsxSheet {
  /// Excel grows slow with more notes on a sheet.
  static let commentLimit = 1_000

  func writeTable(_ table: SheetTable) throws(WorkbookError) {
    let count = table.columns.count
    let columns = UnsafeMutablePointer<lxw_table_column>.allocate(capacity: count)
    let pointers = UnsafeMutablePointer<UnsafeMutablePointer<lxw_table_column>?>
      .allocate(capacity: count + 1)
    defer {
      columns.deallocate()
      pointers.deallocate()
    }
    let headers = table.columns.map { SafeText.line($0.header, limit: 255) }
    for (index, column) in table.columns.enumerated() {
      var values = lxw_table_column()
      values.header = strings.copy(headers[index])
      values.header_format = try formats.format(column.headerStyle)
      switch column.total {
      case .label(let label): values.total_string = strings.copy(SafeText.line(label, limit: 255))
      case .sum: values.total_function = byte(LXW_TABLE_FUNCTION_SUM)
      case nil: break
      }
      columns.advanced(by: index).initialize(to: values)
      pointers.advanced(by: index).initialize(to: columns.advanced(by: index))
    }
    pointers.advanced(by: count).initialize(to: nil)

    var options = lxw_table_options()
    options.name = strings.copy(table.name)
    options.no_autofilter = table.hasFilter ? 0 : 1
    options.no_banded_rows = table.isBanded ? 0 : 1
    options.style_type = byte(LXW_TABLE_STYLE_TYPE_LIGHT)
    options.style_type_number = 1
    options.total_row = table.hasTotalRow ? 1 : 0
    options.columns = pointers
    let range = table.range
    try check(
      worksheet_add_table(
        handle, lxw_row_t(range.firstRow), lxw_col_t(range.firstColumn), lxw_row_t(range.lastRow),
        lxw_col_t(range.lastColumn), &options), "table \(table.name)")
    if table.hasTotalRow { try writeTotals(table, headers) }
  }

  /// The library leaves the table's name out of the formula of a total, which LibreOffice cannot
  /// read, and stores zero as its value.
  private func writeTotals(_ table: SheetTable, _ headers: [String]) throws(WorkbookError) {
    let row = lxw_row_t(table.range.lastRow)
    for (index, column) in table.columns.enumerated() {
      let place = lxw_col_t(table.range.firstColumn + index)
      let format = try formats.format(column.totalStyle)
      let code: lxw_error =
        switch column.total {
        case .label(let label): writeText(label, row, place, format)
        case .sum(let value):
          writeFormula(
            SheetTable.sumFormula(
              table: table.name, header: headers[index],
              cells: CellRange(
                rows: table.dataRange.firstRow...table.dataRange.lastRow,
                columns: Int(place)...Int(place))), .number(value), row, place, format)
        case nil: worksheet_write_blank(handle, row, place, format)
        }
      try check(code, "the totals of \(table.name)")
    }
  }

  func writeParts() throws(WorkbookError) {
    for format in sheet.conditionalFormats { try writeCondition(format) }
    for comment in sheet.comments.prefix(Self.commentLimit) { try writeComment(comment) }
    for validation in sheet.validations { try writeValidation(validation) }
    for chart in sheet.charts { try XlsxChart(chart, self).write() }
  }

  private func writeCondition(_ condition: ConditionalFormat) throws(WorkbookError) {
    var values = lxw_conditional_format()
    switch condition.rule {
    case .formula(let formula, let style):
      values.type = byte(LXW_CONDITIONAL_TYPE_FORMULA)
      values.value_string = strings.copy("=" + FormulaRules.body(formula))
      values.format = try formats.conditional(style)
    case .bar(let color, let minimum, let maximum):
      values.type = byte(LXW_CONDITIONAL_DATA_BAR)
      values.bar_color = XlsxFormats.code(color)
      values.bar_solid = 1
      values.min_rule_type = byte(LXW_CONDITIONAL_RULE_TYPE_NUMBER)
      values.max_rule_type = byte(LXW_CONDITIONAL_RULE_TYPE_NUMBER)
      values.min_value = minimum
      values.max_value = maximum
    }
    let range = condition.range
    try check(
      worksheet_conditional_format_range(
        handle, lxw_row_t(range.firstRow), lxw_col_t(range.firstColumn), lxw_row_t(range.lastRow),
        lxw_col_t(range.lastColumn), &values), "the colours of \(range.name)")
  }

  private func writeComment(_ comment: CellComment) throws(WorkbookError) {
    let text = SafeText.cell(comment.text)
    if text.isEmpty { return }
    var options = lxw_comment_options()
    options.width = 260
    let lines = TextMetrics.lines(of: text, width: 34)
    options.height = UInt16(min(600, 20 + lines * 18))
    try check(
      worksheet_write_comment_opt(
        handle, lxw_row_t(comment.position.row), lxw_col_t(comment.position.column), text,
        &options), "the note at \(comment.position.name)")
  }

  private func writeValidation(_ validation: ListValidation) throws(WorkbookError) {
    var values = lxw_data_validation()
    values.validate = byte(LXW_VALIDATION_TYPE_LIST_FORMULA)
    values.value_formula = strings.copy("=" + validation.choices.reference)
    values.error_type = byte(
      validation.isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING)
    if let prompt = validation.prompt, !prompt.isEmpty {
      values.input_message = strings.copy(SafeText.line(prompt, limit: 255))
    }
    let range = validation.range
    try check(
      worksheet_data_validation_range(
        handle, lxw_row_t(range.firstRow), lxw_col_t(range.firstColumn), lxw_row_t(range.lastRow),
        lxw_col_t(range.lastColumn), &values), "the drop-down at \(range.name)")
  }
}
