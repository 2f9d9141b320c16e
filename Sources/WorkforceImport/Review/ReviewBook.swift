package import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// What somebody has filled in on the sheet Review of a workbook that this program made.
package struct ReviewBook: Sendable {
  package struct Row: Sendable {
    package var key: String
    package var about: String
    /// What the plan said when the workbook was made.
    package var proposed: String
    /// The word that was chosen, as it stands in the cell.
    package var answer: String
    package var instead: GridCell?
    package var comment: String
    package var date: String
    /// Where the key stands: `row 7`.
    package var place: String
    /// Where the answer and the value stand: `cell G7`.
    package var answerPlace: String
    package var insteadPlace: String
  }

  package private(set) var path: String
  package private(set) var plan: String
  package private(set) var fingerprint: String
  /// Empty for the plan as it is written.
  package private(set) var scenario: String
  package private(set) var language: Language
  /// In the order of the sheet as it was saved.
  package private(set) var rows: [Row] = []
  /// The code of each word that may be chosen, by the word in small letters.
  package private(set) var codes: [String: String] = [:]

  private static let rowLimit = 100_000

  private let grids: [Grid]
  private let names: [String: String]

  package init(_ path: String) throws(ImportError) {
    _ = try TableFile.bytes(of: path)
    let book = try SheetFile.book(at: path)
    (self.path, grids, names) = (path, book.grids, book.definedNames)
    (plan, fingerprint, scenario, language) = ("", "", "", .en)
    guard names["workforce_review"] != nil, names["workforce_plan"] != nil else {
      throw Self.refusal(
        path, "it is no workbook with a sheet for review that this program made",
        "name the workbook that `workforce plan` wrote, filled in and saved as .xlsx")
    }
    plan = try text("workforce_plan")
    fingerprint = try text("workforce_fingerprint")
    scenario = try text("workforce_scenario")
    let format = try text("workforce_review_format")
    guard format == "\(ReviewFormat.latest)" else {
      throw Self.refusal(
        path,
        "its review has the format \(format.excerpt(limit: 10)), which this version does not know",
        "read it with the version of the program that made it")
    }
    let (answers, area) = try table("workforce_answers")
    for row in area.rows {
      guard let word = answers[row, area.columns.lowerBound]?.text.squeezed,
        let code = answers[row, area.columns.upperBound]?.text.squeezed
      else { continue }
      codes[word.lowercased()] = code
    }
    try readRows()
  }

  private static func refusal(_ path: String, _ reason: String, _ help: String?) -> ImportError {
    .refused(path: path, reason: reason, help: help)
  }

  // MARK: Names

  /// The sheet and the area that a name refers to: `'Review (2)'!$A$5:$J$40`, `$Review.$A$5` of
  /// LibreOffice.
  private func table(_ name: String) throws(ImportError) -> (Grid, GridArea) {
    let reference = names[name] ?? ""
    let mark = reference.lastIndex { $0 == "!" } ?? reference.lastIndex { $0 == "." }
    if let mark {
      var sheet = String(reference[..<mark])
      if sheet.hasPrefix("$") { sheet.removeFirst() }
      if sheet.hasPrefix("'"), sheet.hasSuffix("'"), sheet.count > 1 {
        sheet = String(sheet.dropFirst().dropLast()).replacing("''", with: "'")
      }
      if let grid = grids.first(where: { $0.name == sheet }),
        let area = CellName.area(String(reference[reference.index(after: mark)...]))
      {
        return (grid, area)
      }
    }
    throw Self.refusal(
      path, "what it calls `\(name)` is gone: a sheet was deleted or parts of it were moved",
      "answer on the workbook as `workforce plan` wrote it")
  }

  private func text(_ name: String) throws(ImportError) -> String {
    let (grid, area) = try table(name)
    return (grid[area.rows.lowerBound, area.columns.lowerBound]?.text ?? "").squeezed
  }

  // MARK: Rows

  private mutating func readRows() throws(ImportError) {
    let (grid, area) = try table("workforce_review")
    var columns: [ReviewFormat.Column: Int] = [:]
    // The heading row is the first; rows above it would have moved it along.
    for language in Language.allCases {
      var found: [ReviewFormat.Column: Int] = [:]
      for column in area.columns.prefix(100) {
        let heading = grid[area.rows.lowerBound, column]?.text.squeezed ?? ""
        if let part = ReviewFormat.column(headed: heading, in: language), found[part] == nil {
          found[part] = column
        }
      }
      if found.count > columns.count { (columns, self.language) = (found, language) }
    }
    guard let key = columns[.key], let agreed = columns[.agreed], let instead = columns[.instead]
    else {
      throw Self.refusal(
        path, "the headings of its sheet for review were changed",
        "give the columns their headings again, as in the workbook that `workforce plan` wrote")
    }
    for row in grid.rows where row.index > area.rows.lowerBound && row.index <= area.rows.upperBound
    {
      let text = (row[key]?.text ?? "").squeezed
      func cell(_ column: ReviewFormat.Column) -> String {
        (columns[column].flatMap { row[$0]?.text } ?? "").squeezed
      }
      guard rows.count < Self.rowLimit else {
        throw Self.refusal(path, "its sheet for review has more rows than any plan asks about", nil)
      }
      guard !text.isEmpty || !cell(.agreed).isEmpty || !cell(.instead).isEmpty else { continue }
      rows.append(
        Row(
          key: text, about: cell(.about), proposed: cell(.proposed), answer: cell(.agreed),
          instead: row[instead], comment: cell(.comment), date: cell(.date),
          place: grid.place(row), answerPlace: grid.place(row, column: agreed),
          insteadPlace: grid.place(row, column: instead)))
    }
  }
}

extension StringProtocol {
  /// Without white space at the ends, and with one space for each stretch of it inside.
  var squeezed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
