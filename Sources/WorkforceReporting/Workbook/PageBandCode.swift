/// Turns a header or footer into Excel's codes.
enum PageBandCode {
  /// The code, at most 254 UTF-16 units: the text of the longest part is cut first.
  static func code(_ band: PageBand) -> String {
    var limit = 240
    while true {
      let code = code(band, textLimit: limit)
      if code.utf16.count <= 254 || limit == 0 { return code }
      limit = max(0, limit - 8)
    }
  }

  private static func code(_ band: PageBand, textLimit: Int) -> String {
    var code = ""
    for (mark, pieces) in [("&L", band.left), ("&C", band.center), ("&R", band.right)] {
      if pieces.isEmpty { continue }
      code += mark
      for piece in pieces {
        switch piece {
        case .pageNumber: code += "&P"
        case .pageCount: code += "&N"
        case .sheetName: code += "&A"
        case .text(let text):
          if textLimit > 0 { code += escaped(SafeText.line(text, limit: textLimit)) }
        }
      }
    }
    return code
  }

  /// Doubles every `&`; the library takes `&G` and `&[Picture]` for a picture even then, so a
  /// space keeps them apart.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    var afterAnd = false
    for scalar in text.unicodeScalars {
      if afterAnd, scalar == "G" || scalar == "[" { escaped += " " }
      escaped.unicodeScalars.append(scalar)
      if scalar == "&" { escaped += "&" }
      afterAnd = scalar == "&"
    }
    return escaped
  }
}
