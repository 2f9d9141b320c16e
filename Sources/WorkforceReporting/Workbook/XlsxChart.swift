import CXlsxWriter

/// Writes one chart.
struct XlsxChart {
  let chart: Chart
  let sheet: XlsxSheet

  init(_ chart: Chart, _ sheet: XlsxSheet) {
    self.chart = chart
    self.sheet = sheet
  }

  func write() throws(WorkbookError) {
    guard let handle = workbook_add_chart(sheet.workbook, kind) else {
      throw .refused(place: "a chart of sheet \(sheet.sheet.name)", reason: "it cannot be made")
    }
    for (index, series) in chart.series.enumerated() { try write(series, index, handle) }
    if let title = chart.title {
      chart_title_set_name(handle, label(title))
      var font = lxw_chart_font()
      font.size = 12
      font.bold = byte(LXW_TRUE)
      chart_title_set_name_font(handle, &font)
    } else {
      chart_title_off(handle)
    }
    // The library's x axis is the horizontal one, which in a bar chart holds the values.
    let isBar = chart.kind == .bar || chart.kind == .barStacked
    write(isBar ? chart.valueAxis : chart.categoryAxis, handle.pointee.x_axis)
    write(isBar ? chart.categoryAxis : chart.valueAxis, handle.pointee.y_axis)
    switch chart.legend {
    case .none: chart_legend_set_position(handle, byte(LXW_CHART_LEGEND_NONE))
    case .bottom: chart_legend_set_position(handle, byte(LXW_CHART_LEGEND_BOTTOM))
    case .right: chart_legend_set_position(handle, byte(LXW_CHART_LEGEND_RIGHT))
    }
    if chart.kind != .line { chart_set_series_gap(handle, 60) }
    if chart.showsHiddenCells { chart_show_hidden_data(handle) }
    try insert(handle)
  }

  /// A safe label; the library reads one that starts with = as a range.
  private func label(_ text: String) -> String {
    let line = SafeText.line(text, limit: 254)
    return line.hasPrefix("=") ? " " + line : line
  }

  private func insert(_ handle: UnsafeMutablePointer<lxw_chart>) throws(WorkbookError) {
    var options = lxw_chart_options()
    // The library's chart is 480 by 288 pixels.
    options.x_scale = Double(chart.width) / 480
    options.y_scale = Double(chart.height) / 288
    options.object_position = byte(LXW_OBJECT_MOVE_DONT_SIZE)
    if let description = chart.description {
      options.description = sheet.strings.copy(SafeText.line(description, limit: 255))
    }
    try sheet.check(
      worksheet_insert_chart_opt(
        sheet.handle, lxw_row_t(chart.position.row), lxw_col_t(chart.position.column), handle,
        &options), "a chart")
  }

  private var kind: UInt8 {
    switch chart.kind {
    case .column: byte(LXW_CHART_COLUMN)
    case .columnStacked: byte(LXW_CHART_COLUMN_STACKED)
    case .bar: byte(LXW_CHART_BAR)
    case .barStacked: byte(LXW_CHART_BAR_STACKED)
    case .line: byte(LXW_CHART_LINE)
    }
  }

  private func write(
    _ series: Chart.Series, _ index: Int, _ handle: UnsafeMutablePointer<lxw_chart>
  ) throws(WorkbookError) {
    guard let added = chart_add_series(handle, nil, nil) else {
      throw .refused(place: "a chart of sheet \(sheet.sheet.name)", reason: "a series is refused")
    }
    let categories = series.categories.range
    chart_series_set_categories(
      added, series.categories.sheet, lxw_row_t(categories.firstRow),
      lxw_col_t(categories.firstColumn), lxw_row_t(categories.lastRow),
      lxw_col_t(categories.lastColumn))
    let values = series.values.range
    chart_series_set_values(
      added, series.values.sheet, lxw_row_t(values.firstRow), lxw_col_t(values.firstColumn),
      lxw_row_t(values.lastRow), lxw_col_t(values.lastColumn))
    chart_series_set_name(added, label(series.name))
    let color = series.color ?? Color.series[index % Color.series.count]
    var line = lxw_chart_line()
    var fill = lxw_chart_fill()
    line.color = XlsxFormats.code(color)
    fill.color = XlsxFormats.code(color)
    if series.isInvisible {
      line.none = 1
      fill.none = 1
    }
    if chart.kind == .line {
      line.width = 2.25
      chart_series_set_line(added, &line)
    } else {
      chart_series_set_fill(added, &fill)
      if series.isInvisible { chart_series_set_line(added, &line) }
    }
  }

  private func write(_ axis: Chart.Axis, _ handle: UnsafeMutablePointer<lxw_chart_axis>?) {
    guard let handle else { return }
    if let title = axis.title { chart_axis_set_name(handle, label(title)) }
    if let format = axis.numberFormat, let code = XlsxFormats.code(format) {
      chart_axis_set_num_format(handle, code)
    }
    if let minimum = axis.minimum { chart_axis_set_min(handle, minimum) }
    if let maximum = axis.maximum { chart_axis_set_max(handle, maximum) }
    if let unit = axis.majorUnit { chart_axis_set_major_unit(handle, unit) }
    if axis.isReversed { chart_axis_set_reverse(handle) }
    if axis.hasLabelsAtTheEdge {
      chart_axis_set_label_position(handle, byte(LXW_CHART_AXIS_LABEL_POSITION_LOW))
    }
    var line = lxw_chart_line()
    line.color = XlsxFormats.code(.hairline)
    line.width = 0.5
    chart_axis_major_gridlines_set_line(handle, &line)
  }
}
