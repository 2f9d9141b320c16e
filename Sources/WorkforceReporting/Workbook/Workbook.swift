/// A whole workbook as a value: what it says, not how it is stored.
///
/// Sheet builders make it, `XlsxWriter` checks and stores it. Rows and columns count from zero
/// everywhere; `CellRange.name` and `CellPosition.name` give Excel's own names.
package struct Workbook: Sendable, Equatable {
  package var properties: DocumentProperties
  /// The sheets from left to right; the first one that is not hidden is shown on opening.
  package var sheets: [Sheet]
  package var definedNames: [DefinedName]

  package init(
    properties: DocumentProperties, sheets: [Sheet] = [], definedNames: [DefinedName] = []
  ) {
    self.properties = properties
    self.sheets = sheets
    self.definedNames = definedNames
  }
}

/// What Excel shows under File > Info.
///
/// `created` stands in place of the clock, so that the same plan gives the same bytes.
package struct DocumentProperties: Sendable, Equatable {
  package var title: String
  package var subject: String
  package var author: String
  package var company: String
  package var keywords: String
  package var comments: String
  package var created: SheetDate

  package init(
    title: String, subject: String = "", author: String = "", company: String = "",
    keywords: String = "", comments: String = "", created: SheetDate
  ) {
    self.title = title
    self.subject = subject
    self.author = author
    self.company = company
    self.keywords = keywords
    self.comments = comments
    self.created = created
  }
}

/// A name for a range that formulas on any sheet may use, such as `hours_per_fte`.
package struct DefinedName: Sendable, Equatable {
  /// Letters, digits, `_` and `.`; at most 127 bytes; nothing that reads as a cell.
  package var name: String
  package var target: SheetRange

  package init(_ name: String, _ target: SheetRange) {
    self.name = name
    self.target = target
  }
}

/// A calendar day; Excel stores days from 1900-03-01 to 9999-12-31 without ambiguity.
package struct SheetDate: Sendable, Hashable {
  package var year: Int
  package var month: Int
  package var day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}
