import Foundation
import TestSupport
import Testing
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

@testable import WorkforceReporting

@Suite struct ReviewSheetTests {
  private func outcome(_ name: String) throws -> Planner.Outcome {
    if name == "wandel" { return SheetsSample.outcome(ChangeSample.text, isDraft: true) }
    let folder = Repository.root.appending(path: "examples/\(name)").path(percentEncoded: false)
    return try Planner.run(
      folder: folder, excluding: ["\(folder)/build"], options: .init(isDraft: true))
  }

  private static let plans = ["wandel", "motor-claims", "hiring", "shared-services"]

  @Test(arguments: plans) func keysAreUnique(_ name: String) throws {
    let plan = try #require(outcome(name).makePlan())
    let keys = ReviewRows(BookContext(plan)).all.map(\.key.text)
    #expect(keys.count > 10)
    #expect(Set(keys).count == keys.count)
  }

  /// A key with points leads to something in the text, or to a key that the text may still state.
  @Test(arguments: plans) func pathsLeadIntoTheText(_ name: String) throws {
    let outcome = try outcome(name)
    let plan = try #require(outcome.makePlan())
    var paths = 0
    for row in ReviewRows(BookContext(plan)).all where !row.key.text.contains("/") {
      let parts = row.key.text.split(separator: ".").map(String.init)
      let mayBeMissing = ["grade", "started", "release"].contains(parts.last)
      let path = mayBeMissing ? Array(parts.prefix(2)) : parts
      #expect(
        outcome.sources.trees.contains { $0.root.leads(to: path[...]) }, "\(row.key.text)")
      paths += 1
    }
    #expect(paths > 5)
  }

  @Test func everyTopicIsAskedAbout() throws {
    let rows = ReviewRows(BookContext(try ChangeSample.plan())).all
    for topic in ReviewTopic.allCases {
      #expect(rows.contains { $0.topic == topic }, "\(topic)")
    }
    #expect(rows.map(\.topic) == rows.map(\.topic).sorted { $0.rank < $1.rank })
  }

  @Test func onlyAnswersCanBeChanged() throws {
    let workbook = Workbook(try ChangeSample.plan())
    let sheet = try #require(workbook.sheets.first { $0.name == "Rückmeldung" })
    #expect(sheet.isProtected)
    let header = try #require(sheet.rows.first { $0.index == TableSheet.headerRow })
    let first = try #require(
      header.cells.first { $0.cell.content == .text("Einverstanden?") }?.column)
    let last = sheet.rows.last?.index ?? 0
    #expect(last > TableSheet.firstRecordRow)
    for row in sheet.rows {
      for entry in row.cells {
        let isAnswer = row.index >= TableSheet.firstRecordRow && entry.column >= first
        #expect(
          (entry.cell.style?.isUnlocked ?? false) == isAnswer,
          "\(CellPosition(row: row.index, column: entry.column).name)")
        if isAnswer { #expect(entry.cell.content == .blank) }
      }
    }
    let choice = try #require(sheet.validations.first)
    #expect(sheet.validations.count == 1)
    #expect(choice.range.firstColumn == first)
    #expect(choice.range.lastRow == last)
    #expect(choice.choices == workbook.range("workforce_answers")?.firstColumn)
  }

  /// What reads the answers back needs neither the language nor the order of the sheets.
  @Test(arguments: [("wandel", "de"), ("motor-claims", "en")])
  func namesLeadToTableAndCodes(_ name: String, _ language: String) throws {
    let plan = try #require(outcome(name).makePlan())
    let workbook = Workbook(plan)
    func texts(_ name: String, column: Int) throws -> [String] {
      let range = try #require(workbook.range(name))
      let sheet = try #require(workbook.sheets.first { $0.name == range.sheet })
      return (range.range.firstRow...range.range.lastRow).map { row in
        switch sheet[row, range.range.firstColumn + column]?.content {
        case .text(let text): text
        case .integer(let number): "\(number)"
        default: ""
        }
      }
    }
    #expect(try texts("workforce_plan", column: 0) == [plan.plan.id])
    #expect(try texts("workforce_fingerprint", column: 0) == [plan.fingerprint])
    #expect(try texts("workforce_scenario", column: 0) == [""])
    #expect(try texts("workforce_review_format", column: 0) == ["1"])
    #expect(try texts("workforce_answers", column: 1) == ["yes", "no", "change", "question"])
    #expect(
      try texts("workforce_answers", column: 0)
        == (language == "de"
          ? ["ja", "nein", "ändern", "Frage"] : ["yes", "no", "change", "question"])
    )
    #expect(try texts("workforce_topics", column: 1) == ReviewTopic.allCases.map(\.rawValue))
    let keys = try texts("workforce_review", column: 0).dropFirst()
    #expect(Array(keys) == ReviewRows(BookContext(plan)).all.map(\.key.text))
    let lists = try #require(workbook.range("workforce_answers")?.sheet)
    #expect(workbook.sheets.first { $0.name == lists }?.isHidden == true)
    // Nobody is sent to a sheet they cannot see.
    let about = SheetRendering(sheet: try #require(workbook.sheets.first)).text
    #expect(!about.contains("[\(lists)]"))
  }

  @Test func wholeAndPartNumbersReadAsTheLanguageHasThem() throws {
    let german = ReviewRows(BookContext(try ChangeSample.plan()))
    #expect(german.decimal(1234.56) == "1.234,6")
    #expect(german.decimal(8) == "8")
    #expect(german.decimal(-0.04) == "0")
    #expect(german.decimal(0.95) == "1")
    let english = ReviewRows(BookContext(try #require(SheetsSample.plan())))
    #expect(english.decimal(1234.56) == "1,234.6")
    #expect(english.decimal(-2.25) == "-2.3")
    #expect(!english.decimal(1e300).isEmpty)
    #expect(english.decimal(.infinity) == "–")
    #expect(english.decimal(.nan) == "–")
  }
}

extension ReviewTopic {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Workbook {
  fileprivate func range(_ name: String) -> SheetRange? {
    definedNames.first { $0.name == name }?.target
  }
}

extension SheetRange {
  fileprivate var firstColumn: SheetRange {
    SheetRange(
      sheet,
      CellRange(
        rows: range.firstRow...range.lastRow, columns: range.firstColumn...range.firstColumn))
  }
}

extension SyntaxNode {
  /// Whether keys lead to something; a list's items are counted from 0, and one that is written
  /// without its list is item 0.
  fileprivate func leads(to path: ArraySlice<String>) -> Bool {
    guard let step = path.first else { return true }
    if let items = list {
      guard let index = Int(step), items.indices.contains(index) else { return false }
      return items[index].leads(to: path.dropFirst())
    }
    if let entry = mapping?[step] { return entry.value.leads(to: path.dropFirst()) }
    return step == "0" && leads(to: path.dropFirst())
  }
}
