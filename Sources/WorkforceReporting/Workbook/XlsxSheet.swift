import CXlsxWriter

/// Writes the sizes and cells of one sheet; what lies over the cells is in `XlsxSheet+Parts`.
struct XlsxSheet {
  /// Excel's limit of links on a sheet; further ones are written as plain text.
  static let linkLimit = 65_530

  let sheet: Sheet
  let handle: UnsafeMutablePointer<lxw_worksheet>
  let workbook: UnsafeMutablePointer<lxw_workbook>
  let formats: XlsxFormats
  let strings: CStringArena

  init(
    _ sheet: Sheet, _ handle: UnsafeMutablePointer<lxw_worksheet>,
    _ workbook: UnsafeMutablePointer<lxw_workbook>, _ formats: XlsxFormats,
    _ strings: CStringArena
  ) {
    self.sheet = sheet
    self.handle = handle
    self.workbook = workbook
    self.formats = formats
    self.strings = strings
  }

  func write() throws(WorkbookError) {
    try writeView()
    try writePage()
    try writeColumns()
    for merge in sheet.merges { try writeMerge(merge) }
    // A table writes its own header, so it comes before the cells.
    for table in sheet.tables { try writeTable(table) }
    try writeRows()
    try writeParts()
  }

  func check(_ code: lxw_error, _ what: @autoclosure () -> String) throws(WorkbookError) {
    try XlsxWriter.check(code, "\(what()) of sheet \(sheet.name)")
  }

  private func writeView() throws(WorkbookError) {
    if let color = sheet.tabColor { worksheet_set_tab_color(handle, XlsxFormats.code(color)) }
    if sheet.isHidden { worksheet_hide(handle) }
    worksheet_gridlines(
      handle, byte(sheet.showsGridlines ? LXW_SHOW_SCREEN_GRIDLINES : LXW_HIDE_ALL_GRIDLINES))
    if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
      worksheet_freeze_panes(handle, lxw_row_t(sheet.frozenRows), lxw_col_t(sheet.frozenColumns))
    }
    if sheet.isProtected {
      var options = lxw_protection()
      options.autofilter = byte(LXW_TRUE)
      options.sort = byte(LXW_TRUE)
      options.format_columns = byte(LXW_TRUE)
      options.format_rows = byte(LXW_TRUE)
      worksheet_protect(handle, nil, &options)
    }
    if let filter = sheet.autofilter {
      try check(
        worksheet_autofilter(
          handle, lxw_row_t(filter.firstRow), lxw_col_t(filter.firstColumn),
          lxw_row_t(filter.lastRow), lxw_col_t(filter.lastColumn)), "the filter")
    }
  }

  private func writePage() throws(WorkbookError) {
    let page = sheet.page
    // Paper 9 is A4.
    worksheet_set_paper(handle, 9)
    if page.isLandscape { worksheet_set_landscape(handle) } else { worksheet_set_portrait(handle) }
    if let scale = page.scale {
      worksheet_set_print_scale(handle, UInt16(scale))
      if !page.breaks.isEmpty {
        // The list ends with 0.
        var breaks = page.breaks.map { lxw_row_t($0) } + [0]
        worksheet_set_h_pagebreaks(handle, &breaks)
      }
    } else if page.fitsWidth {
      worksheet_fit_to_pages(handle, UInt16(page.pagesAcross), 0)
    }
    // A header reaches into the first row below a margin of 0.9 inches.
    worksheet_set_margins(handle, 0.4, 0.4, page.header.isEmpty ? 0.5 : 0.9, 0.75)
    if let rows = page.repeatedRows {
      try check(
        worksheet_repeat_rows(handle, lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound)),
        "the repeated rows")
    }
    if let columns = page.repeatedColumns, canRepeatColumns {
      try check(
        worksheet_repeat_columns(
          handle, lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound)),
        "the repeated columns")
    }
    if !page.header.isEmpty {
      try check(worksheet_set_header(handle, PageBandCode.code(page.header)), "the header")
    }
    if !page.footer.isEmpty {
      try check(worksheet_set_footer(handle, PageBandCode.code(page.footer)), "the footer")
    }
  }

  /// Rows and columns to repeat share 128 bytes with the sheet's name twice; what does not fit
  /// would be cut off silently.
  private var canRepeatColumns: Bool {
    sheet.page.repeatedRows == nil || SheetRange.quoted(sheet.name).utf8.count <= 45
  }

  private func writeColumns() throws(WorkbookError) {
    for (index, column) in sheet.columns.enumerated() {
      if column.width == nil, !column.isHidden, column.outlineLevel == 0 { continue }
      var options = lxw_row_col_options()
      options.hidden = column.isHidden ? 1 : 0
      options.level = UInt8(column.outlineLevel)
      let place = lxw_col_t(index)
      try check(
        worksheet_set_column_opt(handle, place, place, column.width ?? 8.43, nil, &options),
        "a column")
    }
  }

  private func writeMerge(_ merge: CellRange) throws(WorkbookError) {
    let style = sheet[merge.firstRow, merge.firstColumn]?.style
    let format = try formats.format(style)
    try check(
      worksheet_merge_range(
        handle, lxw_row_t(merge.firstRow), lxw_col_t(merge.firstColumn), lxw_row_t(merge.lastRow),
        lxw_col_t(merge.lastColumn), "", format), "the merged cells \(merge.name)")
  }

  private func writeRows() throws(WorkbookError) {
    var links = 0
    for row in sheet.rows {
      if row.height != nil || row.isHidden || row.outlineLevel > 0 {
        var options = lxw_row_col_options()
        options.hidden = row.isHidden ? 1 : 0
        options.level = UInt8(row.outlineLevel)
        try check(
          worksheet_set_row_opt(handle, lxw_row_t(row.index), row.height ?? 15, nil, &options),
          "row \(row.index + 1)")
      }
      let owners = sheet.tables.filter { $0.owns(row: row.index) }
      for entry in row.cells {
        if owners.contains(where: { $0.spans(column: entry.column) }) { continue }
        try write(entry.cell, lxw_row_t(row.index), entry.column, &links)
      }
    }
  }

  private func write(
    _ cell: Cell, _ row: lxw_row_t, _ column: Int, _ links: inout Int
  ) throws(WorkbookError) {
    let fallback = column < sheet.columns.count ? sheet.columns[column].style : nil
    let format = try formats.format(cell.style ?? fallback, in: column)
    let place = lxw_col_t(column)
    let code: lxw_error
    switch cell.content {
    case .blank:
      code = cell.style == nil ? LXW_NO_ERROR : worksheet_write_blank(handle, row, place, format)
    case .text(let text):
      code = writeText(text, row, place, format)
    case .number(let value):
      code = worksheet_write_number(handle, row, place, value == 0 ? 0 : value, format)
    case .integer(let value):
      code = worksheet_write_number(handle, row, place, Double(value), format)
    case .date(let date):
      code = worksheet_write_number(handle, row, place, Double(date.serialNumber ?? 0), format)
    case .formula(let formula, let value):
      code = writeFormula(formula, value, row, place, format)
    case .link(let text, let target):
      if text.isEmpty || links >= Self.linkLimit {
        code = writeText(text, row, place, format)
      } else if let address = LinkAddress.address(of: target) {
        links += 1
        let shown = SafeText.cell(text)
        code =
          shown.isEmpty
          ? writeText(shown, row, place, format)
          : worksheet_write_url_opt(handle, row, place, address, format, shown, nil)
      } else {
        code = writeText(text, row, place, format)
      }
    }
    if code != LXW_NO_ERROR {
      let name = CellPosition(row: Int(row), column: column).name
      try check(code, "cell \(name)")
    }
  }

  func writeText(
    _ text: String, _ row: lxw_row_t, _ column: lxw_col_t, _ format: XlsxFormats.Format?
  ) -> lxw_error {
    let safe = SafeText.cell(text)
    if !safe.isEmpty { return worksheet_write_string(handle, row, column, safe, format) }
    return format == nil ? LXW_NO_ERROR : worksheet_write_blank(handle, row, column, format)
  }

  func writeFormula(
    _ formula: String, _ value: CachedValue, _ row: lxw_row_t, _ column: lxw_col_t,
    _ format: XlsxFormats.Format?
  ) -> lxw_error {
    let body = "=" + FormulaRules.body(formula)
    return switch value {
    case .number(let number):
      worksheet_write_formula_num(handle, row, column, body, format, number == 0 ? 0 : number)
    case .text(let text):
      worksheet_write_formula_str(handle, row, column, body, format, SafeText.cell(text))
    }
  }
}

extension SheetTable {
  /// Whether the table itself writes a row: its header and its totals.
  func owns(row: Int) -> Bool {
    row == range.firstRow || (hasTotalRow && row == range.lastRow)
  }

  func spans(column: Int) -> Bool {
    (range.firstColumn...range.lastColumn).contains(column)
  }
}
