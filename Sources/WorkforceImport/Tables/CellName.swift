/// Names of cells such as `AB12`.
enum CellName {
  static let rowLimit = 1_048_576
  static let columnLimit = 16_384

  /// The letters of a column counted from 0.
  static func column(_ index: Int) -> String {
    var letters: [Character] = []
    var rest = index + 1
    while rest > 0 {
      letters.insert(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))), at: 0)
      rest = (rest - 1) / 26
    }
    return String(letters)
  }

  /// Row and column counted from 0; nil for what is no cell of a sheet.
  static func parse(_ name: some StringProtocol) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    var hasDigits = false
    for byte in name.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where !hasDigits:
        column = column * 26 + Int(byte) - 64
      case UInt8(ascii: "a")...UInt8(ascii: "z") where !hasDigits:
        column = column * 26 + Int(byte) - 96
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasDigits = true
        row = row * 10 + Int(byte) - 48
      default: return nil
      }
      if column > columnLimit || row > rowLimit { return nil }
    }
    return column > 0 && row > 0 ? (row - 1, column - 1) : nil
  }

  /// An area such as `A1:C3`.
  static func area(_ name: String) -> GridArea? {
    let parts = name.split(separator: ":")
    guard let first = parts.first.flatMap({ parse($0) }),
      let last = parts.last.flatMap({ parse($0) }), parts.count <= 2,
      first.row <= last.row, first.column <= last.column
    else { return nil }
    return GridArea(rows: first.row...last.row, columns: first.column...last.column)
  }
}
