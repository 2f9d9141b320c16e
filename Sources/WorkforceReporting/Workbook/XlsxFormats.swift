import CXlsxWriter

/// Turns styles into the library's formats, one for equal styles.
final class XlsxFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  /// Excel refuses files with more.
  static let limit = 60_000

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellStyle: Format] = [:]
  private var recent: [(style: CellStyle, format: Format)] = []

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    self.workbook = workbook
  }

  /// The format of a style; a cell without one has the default look.
  func format(_ style: CellStyle?, in column: Int = 0) throws(WorkbookError) -> Format? {
    guard let style else { return nil }
    // The cell above usually looks the same, and comparing is cheaper than hashing.
    if column < recent.count, recent[column].style == style { return recent[column].format }
    let format: Format
    if let known = formats[style] {
      format = known
    } else {
      format = try make(style)
      formats[style] = format
    }
    if column < recent.count {
      recent[column] = (style, format)
    } else if column == recent.count, column < 64 {
      recent.append((style, format))
    }
    return format
  }

  /// The format of a condition: only what Excel lets a condition change.
  func conditional(_ style: CellStyle) throws(WorkbookError) -> Format {
    let format = try new()
    if style.isBold { format_set_bold(format) }
    if style.isItalic { format_set_italic(format) }
    if let color = style.fontColor { format_set_font_color(format, Self.code(color)) }
    if let fill = style.fill { format_set_bg_color(format, Self.code(fill)) }
    return format
  }

  /// The library's number of a colour; its 0 means "none", so black has another.
  static func code(_ color: Color) -> lxw_color_t {
    color.rgb == 0 ? 0x100_0000 : color.rgb & 0xFF_FFFF
  }

  static func code(_ format: NumberFormat) -> String? {
    func decimals(_ count: Int) -> String {
      count == 0 ? "" : "." + String(repeating: "0", count: count)
    }
    return switch format {
    case .general: nil
    case .decimal(let count): "#,##0" + decimals(count)
    case .percent(let count): "0" + decimals(count) + "%"
    case .date: "yyyy\\-mm\\-dd"
    case .signed(let count):
      "+#,##0\(decimals(count));-#,##0\(decimals(count));0\(decimals(count))"
    case .text: "@"
    case .code(let code): code
    }
  }

  private func new() throws(WorkbookError) -> Format {
    guard formats.count < Self.limit, let format = workbook_add_format(workbook) else {
      throw .refused(place: "a style", reason: "there are too many styles")
    }
    return format
  }

  private func make(_ style: CellStyle) throws(WorkbookError) -> Format {
    let format = try new()
    if style.isBold { format_set_bold(format) }
    if style.isItalic { format_set_italic(format) }
    if style.isUnderlined { format_set_underline(format, byte(LXW_UNDERLINE_SINGLE)) }
    if style.fontSize != 11 { format_set_font_size(format, Double(style.fontSize)) }
    if let color = style.fontColor { format_set_font_color(format, Self.code(color)) }
    if let fill = style.fill { format_set_bg_color(format, Self.code(fill)) }
    if style.wraps { format_set_text_wrap(format) }
    switch style.horizontal {
    case .general: break
    case .left: format_set_align(format, byte(LXW_ALIGN_LEFT))
    case .center: format_set_align(format, byte(LXW_ALIGN_CENTER))
    case .right: format_set_align(format, byte(LXW_ALIGN_RIGHT))
    }
    switch style.vertical {
    case .top: format_set_align(format, byte(LXW_ALIGN_VERTICAL_TOP))
    case .middle: format_set_align(format, byte(LXW_ALIGN_VERTICAL_CENTER))
    case .bottom: break
    }
    if style.indent > 0 { format_set_indent(format, style.indent) }
    if style.isRotated { format_set_rotation(format, 90) }
    if let code = Self.code(style.numberFormat) { format_set_num_format(format, code) }
    if let frame = style.frame {
      format_set_border(format, byte(LXW_BORDER_MEDIUM))
      format_set_border_color(format, Self.code(frame))
    } else {
      setBorder(format, style.border)
    }
    if style.isUnlocked { format_set_unlocked(format) }
    return format
  }

  private func setBorder(_ format: Format, _ sides: CellStyle.Sides) {
    let hair = byte(LXW_BORDER_HAIR)
    let color = Self.code(.hairline)
    if sides.contains(.top) {
      format_set_top(format, hair)
      format_set_top_color(format, color)
    }
    if sides.contains(.bottom) {
      format_set_bottom(format, hair)
      format_set_bottom_color(format, color)
    }
    if sides.contains(.left) {
      format_set_left(format, hair)
      format_set_left_color(format, color)
    }
    if sides.contains(.right) {
      format_set_right(format, hair)
      format_set_right_color(format, color)
    }
  }
}
