/// Finds everything the library would crash on, write wrongly or complain about.
///
/// What comes from a plan is made safe when it is written; what is wrong here is a fault in a sheet
/// builder, so the first one is thrown.
struct WorkbookCheck {
  static let rowLimit = 1_048_576
  static let columnLimit = 16_384
  /// The library counts the validations of a sheet in one byte.
  static let validationLimit = 255

  let workbook: Workbook
  let sheetNames: Set<String>

  init(_ workbook: Workbook) {
    self.workbook = workbook
    sheetNames = Set(workbook.sheets.map(\.name))
  }

  static func check(_ workbook: Workbook) throws(WorkbookError) {
    let check = WorkbookCheck(workbook)
    try check.checkSheetNames()
    try check.checkNames()
    if workbook.properties.created.serialNumber == nil {
      throw fault("the date of the workbook", "it is no day Excel knows")
    }
    for sheet in workbook.sheets {
      try SheetCheck(sheet, check).check()
    }
  }

  static func fault(_ place: String, _ reason: String) -> WorkbookError {
    .invalid(place: place, reason: reason)
  }

  private func checkSheetNames() throws(WorkbookError) {
    guard workbook.sheets.contains(where: { !$0.isHidden }) else {
      throw Self.fault("the workbook", "it has no sheet that is shown")
    }
    var seen: Set<String> = []
    for sheet in workbook.sheets {
      if let problem = NameRules.problem(withSheet: sheet.name) {
        throw Self.fault("sheet \(sheet.name)", problem)
      }
      if !seen.insert(NameRules.folded(sheet.name)).inserted {
        throw Self.fault("sheet \(sheet.name)", "another sheet has this name")
      }
    }
  }

  /// Tables and defined names share one set of names.
  private func checkNames() throws(WorkbookError) {
    var seen: Set<String> = []
    for name in workbook.definedNames {
      let place = "name \(name.name)"
      // The library copies name and formula into 128 bytes without a word.
      if let problem = NameRules.problem(withIdentifier: name.name, limit: 127) {
        throw Self.fault(place, problem)
      }
      try checkReference(name.target, place)
      if name.target.reference.utf8.count > 120 {
        throw Self.fault(place, "the range it stands for is too long")
      }
      if !seen.insert(NameRules.folded(name.name)).inserted {
        throw Self.fault(place, "another name is the same")
      }
    }
    for table in workbook.sheets.flatMap(\.tables) {
      if let problem = NameRules.problem(withIdentifier: table.name, limit: 255) {
        throw Self.fault("table \(table.name)", problem)
      }
      if !seen.insert(NameRules.folded(table.name)).inserted {
        throw Self.fault("table \(table.name)", "another table or name is the same")
      }
    }
  }

  func checkReference(_ range: SheetRange, _ place: String) throws(WorkbookError) {
    if !sheetNames.contains(range.sheet) {
      throw Self.fault(place, "there is no sheet \(range.sheet)")
    }
    try Self.checkRange(range.range, place)
  }

  static func checkRange(_ range: CellRange, _ place: String) throws(WorkbookError) {
    guard range.firstRow >= 0, range.firstRow <= range.lastRow, range.lastRow < rowLimit,
      range.firstColumn >= 0, range.firstColumn <= range.lastColumn,
      range.lastColumn < columnLimit
    else { throw fault(place, "the range is outside the sheet") }
  }
}

extension SheetDate {
  /// Excel's number of the day, or nil for a day that does not exist or that Excel counts wrongly
  /// (before 1900-03-01).
  package var serialNumber: Int? {
    guard (1900...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    let before = year - 1
    let days =
      before * 365 + before / 4 - before / 100 + before / 400
      + lengths[..<(month - 1)].reduce(0, +) + day
    // 693,594 days lie before 1899-12-31.
    let serial = days - 693_594
    return serial >= 61 ? serial : nil
  }
}
