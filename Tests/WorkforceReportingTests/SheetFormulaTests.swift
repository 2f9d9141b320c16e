import Testing
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// Every stored value of a formula is what the formula comes to.
@Suite struct SheetFormulaTests {
  @Test func storedValuesAreRight() throws {
    let workbook = Workbook(try #require(SheetsSample.plan()))
    var checked = 0
    for sheet in workbook.sheets {
      for row in sheet.rows {
        for entry in row.cells {
          guard case .formula(let formula, let stored) = entry.cell.content else { continue }
          let place = "\(sheet.name)!\(CellPosition(row: row.index, column: entry.column).name)"
          var evaluation = FormulaEvaluation(workbook: workbook, sheet: sheet)
          let value = evaluation.value(of: formula)
          let found = try #require(value, "\(place): \(formula)")
          switch (found, stored) {
          case (.number(let found), .number(let stored)):
            #expect(abs(found - stored) < 1e-6, "\(place): \(formula)")
          case (.text(let found), .text(let stored)):
            #expect(found == stored, "\(place): \(formula)")
          default: Issue.record("\(place): \(formula) is of the wrong kind")
          }
          checked += 1
        }
      }
    }
    #expect(checked > 60)
  }

  @Test func theGoldenCaseStandsInTheActivities() throws {
    let workbook = Workbook(try #require(SheetsSample.plan()))
    let sheet = try #require(workbook.sheets.first { $0.name == "Activities" })
    let header = sheet.rows.first { $0.index == 2 }?.cells ?? []
    func number(_ title: String) throws -> Double {
      let column = try #require(header.first { $0.cell.content == .text(title) }?.column)
      switch sheet[3, column]?.content {
      case .number(let value), .formula(_, .number(let value)): return value
      default: return .nan
      }
    }
    #expect(abs(try number("Hours as-is (h/year)") - 24_000) < 1e-6)
    #expect(abs(try number("Hours to-be (h/year)") - 14_483.2) < 1e-6)
    #expect(abs(try number("Net release (h/year)") - 9_516.8) < 1e-6)
    #expect(abs(try number("Leverage") - 1.9828) < 1e-4)
  }
}

/// Just enough of Excel's formulas for those the sheets hold.
private struct FormulaEvaluation {
  let workbook: Workbook
  let sheet: Sheet
  private var rest: Substring = ""

  init(workbook: Workbook, sheet: Sheet) {
    self.workbook = workbook
    self.sheet = sheet
  }

  mutating func value(of formula: String) -> CachedValue? {
    // IF(ABS(E9)<0.5,"OK","CHECK") is the only formula that gives a text.
    if formula.hasPrefix("IF(ABS("), let end = formula.firstIndex(of: ")") {
      let name = formula[..<end].dropFirst(7)
      guard let cell = number(at: String(name), in: sheet) else { return nil }
      return .text(abs(cell) < 0.5 ? "OK" : "CHECK")
    }
    if formula.hasPrefix("ROUND("), formula.hasSuffix(",3)") {
      let inner = String(formula.dropFirst(6).dropLast(3))
      guard case .number(let value)? = value(of: inner) else { return nil }
      return .number((value * 1000).rounded() / 1000)
    }
    rest = formula[...]
    guard var result = term() else { return nil }
    while let sign = rest.first {
      rest.removeFirst()
      guard let next = term() else { return nil }
      switch sign {
      case "+": result += next
      case "-": result -= next
      case "/": result /= next
      default: return nil
      }
    }
    return .number(result)
  }

  private mutating func term() -> Double? {
    for name in ["SUM(", "COUNTA(", "SUBTOTAL(109,"] where rest.hasPrefix(name) {
      rest.removeFirst(name.count)
      guard let end = rest.firstIndex(of: ")") else { return nil }
      var argument = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      // Headers may hold brackets: Table[Hours (h/year)].
      while argument.contains("[") && !argument.hasSuffix("]") {
        guard let next = rest.firstIndex(of: ")") else { return nil }
        argument += ")" + rest[..<next]
        rest = rest[rest.index(after: next)...]
      }
      guard let cells = cells(argument) else { return nil }
      return name == "COUNTA("
        ? Double(cells.count { $0 != .blank }) : cells.reduce(0) { $0 + ($1.number ?? 0) }
    }
    let token = rest.prefix { !"+-/".contains($0) }
    rest = rest.dropFirst(token.count)
    return Double(token) ?? number(at: String(token), in: sheet)
  }

  private func cells(_ argument: String) -> [CellContent]? {
    if let open = argument.firstIndex(of: "["), argument.hasSuffix("]") {
      let header = argument[argument.index(after: open)...].dropLast()
      guard let table = sheet.tables.first(where: { $0.name == argument[..<open] }),
        let column = table.columns.firstIndex(where: { $0.header == header })
      else { return nil }
      let place = table.range.firstColumn + column
      return (table.dataRange.firstRow...table.dataRange.lastRow).map {
        sheet[$0, place]?.content ?? .blank
      }
    }
    var target = sheet
    var name = argument
    if let mark = argument.firstIndex(of: "!") {
      let title = argument[..<mark].filter { $0 != "'" }
      guard let other = workbook.sheets.first(where: { $0.name == title }) else { return nil }
      target = other
      name = String(argument[argument.index(after: mark)...])
    }
    let corners = name.filter { $0 != "$" }.split(separator: ":").map(String.init)
    guard let first = corners.first.flatMap(position), let last = corners.last.flatMap(position)
    else { return nil }
    return (first.row...last.row).flatMap { row in
      (first.column...last.column).map { target[row, $0]?.content ?? .blank }
    }
  }

  private func number(at name: String, in sheet: Sheet) -> Double? {
    position(name).map { sheet[$0.row, $0.column]?.content.number ?? 0 }
  }

  private func position(_ name: String) -> CellPosition? {
    let letters = name.prefix { $0.isLetter }
    guard !letters.isEmpty, let row = Int(name.dropFirst(letters.count)) else { return nil }
    let column = letters.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 }
    return CellPosition(row: row - 1, column: column - 1)
  }
}

extension CellContent {
  fileprivate var number: Double? {
    switch self {
    case .number(let value), .formula(_, .number(let value)): value
    case .integer(let value): Double(value)
    default: nil
    }
  }
}
