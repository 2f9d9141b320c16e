import TestSupport
import Testing

/// The rows of a sheet's table, by the key in its first column and the words of its headers.
struct SheetRows {
  /// By key, the row's number; the row of sums is called `Total`, or `Summe`.
  private(set) var rows: [String: Int] = [:]
  private let cells: [String: String]
  private var headers: [(column: String, text: String)] = []

  /// Reads the table whose first header is `key`; it ends with the first row without a key.
  init(_ book: XlsxPackage, _ sheet: String, key: String) throws {
    cells = book.cells(of: sheet)
    let starts = cells.filter {
      $0.value == key && $0.key.first == "A" && Self.column($0.key) == "A"
    }
    let header = try #require(
      starts.keys.compactMap(Self.row).min(), "\(sheet) has no header `\(key)` in column A")
    for (address, text) in cells where Self.row(address) == header {
      headers.append((Self.column(address), text))
    }
    var row = header + 1
    while let name = cells["A\(row)"] {
      rows[name] = row
      row += 1
    }
  }

  /// The records without the row of sums.
  var keys: Set<String> { Set(rows.keys).subtracting(["Total", "Summe"]) }

  /// The column whose header begins with a text; nil where the sheet leaves it out.
  func column(_ start: String) -> String? {
    headers.filter { $0.text.hasPrefix(start) }.map(\.column)
      .min { ($0.count, $0) < ($1.count, $1) }
  }

  func number(_ key: String, _ column: String?) -> Double? {
    guard let column, let row = rows[key] else { return nil }
    return cells["\(column)\(row)"].flatMap(Double.init)
  }

  func text(_ key: String, _ column: String?) -> String? {
    guard let column, let row = rows[key] else { return nil }
    return cells["\(column)\(row)"]
  }

  private static func column(_ address: String) -> String { address.filter(\.isLetter) }

  private static func row(_ address: String) -> Int? { Int(address.filter(\.isNumber)) }
}
