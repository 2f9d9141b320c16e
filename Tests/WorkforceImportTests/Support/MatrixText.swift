import WorkforceImport
import WorkforceModel

/// Matrices as short texts, to be compared in one line each.
enum MatrixText {
  static func read(
    _ text: String, _ name: String = "m.md", _ options: MatrixOptions = MatrixOptions()
  ) throws -> [ResponsibilityMatrix] {
    let folder = try ScratchFolder()
    return try MatrixReader.matrices(in: folder.file(name, text), options).matrices
  }

  static func read(
    book: BookBuilder, _ options: MatrixOptions = MatrixOptions()
  ) throws -> [ResponsibilityMatrix] {
    let folder = try ScratchFolder()
    return try MatrixReader.matrices(in: folder.file("m.xlsx", book.zip.bytes), options).matrices
  }

  /// A book of one sheet with texts by row.
  static func read(rows: [[String]]) throws -> [ResponsibilityMatrix] {
    try read(book: BookBuilder("Sheet1", texts: rows))
  }
}

extension ResponsibilityMatrix {
  /// `Plan work: R a b, A c`, one line for each activity.
  var lines: [String] {
    activities.map { activity in
      var letters: [String] = []
      for holding in activity.holdings where !letters.contains(holding.letter) {
        letters.append(holding.letter)
      }
      let held = letters.sorted().map { letter in
        letter + " "
          + activity.holdings.filter { $0.letter == letter }.map { roles[$0.role] }
          .joined(separator: " ")
      }
      let section = activity.section.map { "[\($0)] " } ?? ""
      return "\(section)\(activity.title): \(held.joined(separator: ", "))"
    }
  }

  var warningText: String { warnings.map(\.line).joined(separator: "\n") }
}
