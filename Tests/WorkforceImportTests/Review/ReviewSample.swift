import Foundation
import TestSupport
import Testing
import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

@testable import WorkforceImport

/// A plan, its workbook, and the workbook filled in.
struct ReviewSample {
  static let text = """
    plan: {id: wandel, title: Wandel, as_of: 2026-11-30, language: de, working_time: {paid: 1000 h per year}}
    roles:
      leitung: {title: Leitung, grade: T1, headcount: 1, fte: 1}
      clerk:
        title: Sachbearbeitung
        grade: E6   # Tarif
        headcount: 20
        fte: 10
        to_be:
          grade: E7
          fte: 7.5
          release:
            - {to: attrition, share: 40%, owner: leitung, from: 2027-06-01}
            - {to: quality, hours: 100 h per month, owner: leitung}
    systems:
      reader: {title: Leser, kind: model, cleared_for: delegated, stage: production}
    waves:
      w: {title: Welle, go_live: 2027-03-01}
    bodies:
      council: {title: Betriebsrat, right: consult, covers: [clerk], lead_time: 8 weeks, started: 2026-10-01}
    activities:
      sort:
        title: Post sortieren
        volume: 1000 per month
        time: 12 min
        as_is: {raci: {R: clerk, A: leitung}}
        to_be:
          wave: w
          execution: delegated
          raci: {R: reader}
          share: 80%
          completed: 70%
          oversight: {mode: sample, by: clerk, stop: leitung}

    """

  var text = Self.text

  var sources: LoadedSources {
    SourceLoader.read(files: [SourceFile(path: "plan.yaml", text: text)])
  }

  func plan() throws -> ChangePlan {
    try #require(Planner.run(sources, options: .init(isDraft: true, draws: 100)).makePlan())
  }

  /// What stands in the columns Agreed, Instead and Comment of a row.
  typealias Answers = [String: (answer: String, instead: CellContent?, comment: String?)]

  /// The workbook of the plan, filled in.
  func workbook(_ answers: Answers, reversed: Bool = false) throws -> Workbook {
    var workbook = Workbook(try plan())
    let place = try #require(workbook.sheets.firstIndex { $0.name == "Rückmeldung" })
    var found = 0
    for row in workbook.sheets[place].rows.indices {
      guard case .text(let key)? = workbook.sheets[place].rows[row].cells.first?.cell.content,
        let answer = answers[key]
      else { continue }
      found += 1
      let contents: [Int: CellContent?] = [
        5: .text(answer.answer), 6: answer.instead, 7: answer.comment.map { .text($0) },
        8: .text("Erika Mustermann"),
      ]
      for cell in workbook.sheets[place].rows[row].cells.indices {
        let column = workbook.sheets[place].rows[row].cells[cell].column
        guard let content = contents[column] ?? nil else { continue }
        workbook.sheets[place].rows[row].cells[cell].cell.content = content
      }
    }
    #expect(found == answers.count, "every key is a row of the sheet")
    return workbook
  }

  /// Stores a workbook and reads the answers back.
  func book(_ answers: Answers, through change: (String) throws -> String = { $0 }) throws
    -> ReviewBook
  {
    try withTemporaryFolder { folder in
      let file = OutputFile("b.xlsx", .workbook(try workbook(answers)))
      _ = try FileWriter(folder: folder.path).create([file])
      return try ReviewBook(try change(folder.appending(path: "b.xlsx").path))
    }
  }

  func review(_ book: ReviewBook) throws -> Review { Review(book, of: try plan(), in: sources) }
}

extension Review {
  func row(_ key: String) -> ReviewedRow? { rows.first { $0.row.key == key } }

  var standings: [String: ReviewedRow.Standing] {
    Dictionary(rows.filter { $0.standing != .open }.map { ($0.row.key, $0.standing) }) { one, _ in
      one
    }
  }
}
